"""Which folder a build may replace: one that does not exist, is empty, or carries our marker."""

from pathlib import Path

from generator.model.codes import Code
from generator.model.problems import Location, Problem

MARKER = ".postil-site"
"""A file in every published site. A folder without it holds somebody else's files and is never replaced."""


def refuse_output(output: Path, site: Path) -> Problem | None:
    """Say why `output` must not be replaced, or return None if it may be."""
    target = output.resolve()
    reason = _is_precious(target, site.resolve()) or _is_foreign(target)
    if reason is None:
        return None
    return Problem(
        Code.OUTPUT_REFUSED,
        Location(str(output)),
        f"The output folder would be replaced as a whole, but it {reason}",
        fix="give another folder with --output, one that does not exist yet",
    )


def _is_precious(target: Path, site: Path) -> str | None:
    if target in (Path(target.anchor), Path.home()):
        return "is the home folder or the root of the disk"
    if site.is_relative_to(target):
        return "holds the site's own files"
    for name in ("content", "templates", "static"):
        if target.is_relative_to(site / name):
            return f"lies in the site's {name} folder"
    return None


def _is_foreign(target: Path) -> str | None:
    if not target.exists():
        return None
    if not target.is_dir():
        return "is a file"
    if not (target / MARKER).is_file() and any(target.iterdir()):
        return f"holds files that postil did not write (there is no {MARKER} in it)"
    return None
