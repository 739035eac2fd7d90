"""Fixtures for all tests."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from hypothesis import settings

from generator.publishing import render

# A loaded machine is no failure. The gate tries the same examples each time: it fails only for the change at hand.
settings.register_profile("postil", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("postil")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session", autouse=True)
def templates_compiled_once() -> Iterator[None]:
    """Keep compiled templates from one build to the next: to compile them is most of what building a small site costs.

    What comes out depends on a template's text and place alone: all environments have the same settings.
    """
    compile_ = render._Environment.compile
    kept: dict[tuple[object, ...], object] = {}

    def compile_once(environment: jinja2.Environment, *template: object) -> object:
        if template not in kept:
            kept[template] = compile_(environment, *template)
        return kept[template]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render._Environment, "compile", compile_once)
        yield


@pytest.fixture
def shared_text() -> Path:
    """The real source text, where it is present; it isn't part of the repository."""
    text = SHARED / "sources" / "000_2b500f95c8c559aa.txt"
    if not text.is_file():
        pytest.skip(f"the shared source text is not here ({text.name})")
    return text


def find_chromium() -> str | None:
    """Return the path of an installed Chromium or Chrome."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser, or a loud skip; under POSTIL_REQUIRE_BROWSER=1 its absence is a failure."""
    path = find_chromium()
    if path is None:
        message = "NO CHROMIUM FOUND: the browser tests did not run (Debian: apt-get install chromium)"
        if os.environ.get("POSTIL_REQUIRE_BROWSER") == "1":
            pytest.fail(message)
        pytest.skip(message)
    return path


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--refresh-golden` rewrites the golden tree instead of comparing with it."""
    parser.addoption("--refresh-golden", action="store_true", help="rewrite tests/golden/ from the present output")
