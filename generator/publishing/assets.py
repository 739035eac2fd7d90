"""Static files: stylesheets are joined into one, scripts into one, everything else is copied."""

from pathlib import Path

from generator.model.outputs import Output
from generator.publishing.theme import Theme

BUNDLES = (("css/", ".css", "assets/postil.css"), ("js/", ".js", "assets/postil.js"))
"""Folder under `static/`, ending, and the published file that holds all of them, in the order of their names."""


def gather_assets(theme: Theme) -> tuple[Output, ...]:
    """Return the published static files: two bundles, and the others under `assets/` by their own path."""
    files = theme.static_files()
    outputs = []
    for folder, ending, url in BUNDLES:
        parts = {path: file for path, file in files.items() if _belongs(path, folder, ending)}
        outputs.append(Output(url, b"\n".join(file.read_bytes().rstrip() for file in parts.values()) + b"\n"))
        files = {path: file for path, file in files.items() if path not in parts}
    return (*outputs, *(_copy(path, file) for path, file in files.items()))


def _belongs(path: str, folder: str, ending: str) -> bool:
    return path.startswith(folder) and path.endswith(ending)


def _copy(path: str, file: Path) -> Output:
    return Output(f"assets/{path}", file.read_bytes())
