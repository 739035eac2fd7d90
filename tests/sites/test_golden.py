"""The whole published output of one small site, file by file: a change that nobody meant shows up in a diff.

Refresh with `make golden` after a change that is meant, and read the diff before you commit it.
"""

from pathlib import Path

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "border"

ASSETS = "assets/"
"""Stylesheet and script are sources of their own; here only that they are there matters."""


def test_the_published_site_is_the_golden_one(site: MakeSite, request: pytest.FixtureRequest) -> None:
    built = site(BORDER)
    result = built.build("--suggestions", "--base-url", "https://example.org/border/")
    assert result.exit_code == 0, result.output
    published = {url: data for url, data in built.published().items() if not url.startswith(ASSETS)}
    if request.config.getoption("--refresh-golden"):
        _write(published)
    golden = {
        file.relative_to(GOLDEN).as_posix(): file.read_bytes() for file in sorted(GOLDEN.rglob("*")) if file.is_file()
    }
    assert sorted(published) == sorted(golden)
    for url, data in published.items():
        assert data.decode() == golden[url].decode(), f"{url} differs; if that is meant: make golden"


def _write(published: dict[str, bytes]) -> None:
    for file in sorted(GOLDEN.rglob("*"), reverse=True):
        file.unlink() if file.is_file() else file.rmdir()
    for url, data in published.items():
        file = GOLDEN / url
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
