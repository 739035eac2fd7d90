"""Fixtures for whole-site tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sites.site import Site

MakeSite = Callable[[str], Site]


@pytest.fixture
def site(tmp_path: Path) -> MakeSite:
    """Return a function that writes a site from a string."""

    def make(files: str) -> Site:
        made = Site(tmp_path / "site")
        made.write(files)
        return made

    return make
