"""Without scripts every kind of page says all that it says with them, but for what only scripts can do."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.page_kinds import page_kinds

pytestmark = pytest.mark.browser

TOOLS = ".timeline-filters, .network-year, .search, .search-count"
"""What narrows or finds: it does nothing without a script, and is not shown."""


def said(browser: Browser, folder: Path, urls: list[str], *, scripts: bool) -> dict[str, list[str]]:
    """Return what each page shows in its main part, as words, without the tools and the notes on missing scripts."""
    context = browser.new_context(java_script_enabled=scripts, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    words = {}
    for url in urls:
        page.goto((folder / url).as_uri())
        page.locator(f"main :is({TOOLS}), noscript").evaluate_all("all => all.forEach(e => e.remove())")
        words[url] = page.locator("main").inner_text().split()
    context.close()
    return words


@pytest.mark.parametrize("site", ["example", "marsh"])
def test_every_kind_of_page_is_complete(browser: Browser, site: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(site)
    urls = list(page_kinds(folder).values())
    with_scripts = said(browser, folder, urls, scripts=True)
    assert said(browser, folder, urls, scripts=False) == with_scripts
    assert all(len(words) > 3 for words in with_scripts.values())
