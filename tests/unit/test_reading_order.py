"""What a package says of itself holds: whoever reads it first finds what it names."""

import re
from pathlib import Path

import pytest

GENERATOR = Path(__file__).resolve().parents[2] / "generator"
PACKAGES = sorted(file.parent for file in GENERATOR.rglob("__init__.py"))
MANY = 8
"""Modules above which the reader of a folder must be told where to begin."""


OF_THE_FORMAT = {"at", "base_url", "view"}
"""Names in docstrings that are the user's, not ours."""


def parts(package: Path) -> set[str]:
    """Return the names of the modules and folders in a package."""
    return {path.stem for path in package.iterdir() if path.suffix == ".py" or path.is_dir()} - {"__init__"}


def docstring(package: Path) -> str:
    return (package / "__init__.py").read_text(encoding="utf-8").split('"""')[1]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.relative_to(GENERATOR.parent).as_posix())
def test_a_package_names_only_what_it_has(package: Path) -> None:
    init = (package / "__init__.py").read_text(encoding="utf-8").partition('"""')[2].partition('"""')[2]
    named = re.findall(r"`([a-z][a-z_]*)/?`", docstring(package))
    known = parts(package) | OF_THE_FORMAT
    assert {name for name in named if name not in known and not re.search(rf"\b{name}\b", init)} == set()


@pytest.mark.parametrize(
    "package",
    [package for package in PACKAGES if len(parts(package)) > MANY],
    ids=lambda path: path.relative_to(GENERATOR.parent).as_posix(),
)
def test_a_package_of_many_modules_says_what_is_inside(package: Path) -> None:
    words = set(re.findall(r"[a-z_]+", docstring(package)))
    lists_itself = "only list" in docstring(package) or "one file is" in docstring(package)
    assert lists_itself or len(words & parts(package)) >= len(parts(package)) / 3
