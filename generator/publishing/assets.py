"""Static files: stylesheets are joined into one, scripts into one, everything else is copied.

What a site sets in `theme:` is one more stylesheet, right after the theme's own constants: files that come later may
still change them, as print does with colours.
"""

from collections.abc import Mapping
from pathlib import Path

from generator.model.outputs import Output
from generator.model.tokens import Tokens
from generator.publishing.theme import Theme
from generator.publishing.tokens import tokens_css

BUNDLES = (("css/", ".css", "assets/postil.css"), ("js/", ".js", "assets/postil.js"))
"""Folder under `static/`, ending, and the published file that holds all of them, in the order of their names."""

SITE_TOKENS = "css/00-tokens.site.css"
"""Where among the stylesheets the site's own constants stand; no file of this name is read."""


def gather_assets(theme: Theme, tokens: Tokens | None = None) -> tuple[Output, ...]:
    """Return the published static files: two bundles, and the others under `assets/` by their own path."""
    files = theme.static_files()
    own = tokens_css(tokens or Tokens()).encode()
    joined = {url: _join(files, folder, ending, own) for folder, ending, url in BUNDLES}
    bundled = {path for folder, ending, _ in BUNDLES for path in files if _belongs(path, folder, ending)}
    return (
        *(Output(url, data) for url, data in joined.items()),
        *(Output(f"assets/{path}", file.read_bytes()) for path, file in files.items() if path not in bundled),
    )


def _join(files: Mapping[str, Path], folder: str, ending: str, site_tokens: bytes) -> bytes:
    parts = {path: file.read_bytes().rstrip() for path, file in files.items() if _belongs(path, folder, ending)}
    if site_tokens and _belongs(SITE_TOKENS, folder, ending):
        parts[SITE_TOKENS] = site_tokens.rstrip()
    return b"\n".join(data for _, data in sorted(parts.items())) + b"\n"


def _belongs(path: str, folder: str, ending: str) -> bool:
    return path.startswith(folder) and path.endswith(ending)
