"""axe on every kind of page: light and dark, on a phone and on a desk."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.page_kinds import page_kinds

pytestmark = pytest.mark.browser

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def findings(browser: Browser, folder: Path, urls: list[str], scheme: str, width: int) -> list[str]:
    """Return what axe has against each page, as `url: rule at selector`."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    found = []
    for url in urls:
        page.goto((folder / url).as_uri())
        violations = Axe().run(page, options=RULES).response["violations"]
        found += [f"{url}: {one['id']} at {node['target']}" for one in violations for node in one["nodes"]]
    context.close()
    return found


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(
    browser: Browser, example: Path, folder: Path, scheme: str, width: int
) -> None:
    kinds = page_kinds(example)
    assert len(kinds) > 12, "the example site has pages of every kind"
    assert findings(browser, example, list(kinds.values()), scheme, width) == []
    assert findings(browser, folder, ["briefings/persian.html"], scheme, width) == []


def test_axe_finds_what_is_wrong(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text('<!doctype html><title>Bad</title><main><img src="a.png"></main>')
    rules = {one.split()[1] for one in findings(browser, tmp_path, ["bad.html"], "light", 1280)}
    assert {"image-alt", "html-has-lang"} <= rules
