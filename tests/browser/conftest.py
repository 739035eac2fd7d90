"""A real browser for tests, Debian's Chromium driven by Playwright, and published sites for it to open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from generator.publishing.assets import gather_assets
from generator.publishing.theme import find_theme
from tests.sites.reeds import REEDS
from tests.sites.site import Site, run
from tests.unit.pages.sample import ROOT, event, harbour, rendered, site
from tests.unit.pages.sample import Page as Briefing


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One browser for the whole run."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new page whose script errors fail the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small published site on the disk, with a page in Persian beside the others."""
    target = tmp_path_factory.mktemp("site")
    persian = Briefing("persian", ("بندر بسته شد.",), (event("shut", "بسته شد", "2020"),), {"language": "fa"})
    pages = rendered(site(persian)) | rendered(harbour())
    files = {url: html.encode() for url, html in pages.items()}
    files |= {output.url: output.data for output in gather_assets(find_theme(ROOT))}
    for url, data in files.items():
        file = target / url
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return target


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example site of the repository, published elsewhere."""
    target = tmp_path_factory.mktemp("example") / "_site"
    built = run("build", "--site", str(ROOT), "--output", str(target))
    assert built.exit_code == 0, built.output
    return target


@pytest.fixture(scope="session")
def marsh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up site of two sources on one marsh, published with its texts whole and with links to elsewhere."""
    made = Site(tmp_path_factory.mktemp("marsh"))
    made.write(REEDS)
    made.edit("content/sources.yaml", "2022-11-14, rights", "2022-11-14, url: https://courier.example/old-men, rights")
    made.edit("content/actors/pell.md", "kind: person\n", "kind: person\nlinks: {website: https://pell.example/}\n")
    built = made.build()
    assert built.exit_code == 0, built.output
    return made.folder / "_site"
