"""Where templates, static files and translations come from: the site's own folder, then the default theme."""

from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Theme:
    """Folders to look in, first match wins."""

    templates: tuple[Path, ...]
    static: tuple[Path, ...]
    translations: tuple[Path, ...] = ()

    def static_files(self) -> dict[str, Path]:
        """Return path below `static/` → file, sorted; a site's file shadows the theme's of the same path."""
        found: dict[str, Path] = {}
        for folder in reversed(self.static):
            for file in folder.rglob("*"):
                if file.is_file() and not file.name.startswith("."):
                    found[file.relative_to(folder).as_posix()] = file
        return dict(sorted(found.items()))


def find_theme(site: Path) -> Theme:
    """Return the theme for `site`. In a wheel the default theme lies inside the package, in a checkout beside it."""
    bundled = PACKAGE / "theme"
    default = bundled if bundled.is_dir() else PACKAGE.parent
    roots = dict.fromkeys((site.resolve(), default))
    return Theme(
        templates=tuple(root / "templates" for root in roots if (root / "templates").is_dir()),
        static=tuple(root / "static" for root in roots if (root / "static").is_dir()),
        translations=tuple(root / "translations" for root in roots if (root / "translations").is_dir()),
    )
