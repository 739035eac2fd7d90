"""The search box: misspelt names, the keyboard, pages opened from a disk, and no scripts at all."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.exports.search_folding import fold

pytestmark = pytest.mark.browser

WORDS = (
    "Massoud",
    "Tehreek-e-Taliban",
    "al-Qaida",
    "Łódź",
    "Straße",
    "Ωμέγα",
    "Ёлка",
    "کابل",
    "naïve café",
    "x’y",
    "Aa  bb",
)


def test_a_misspelt_name_is_found_as_one_types_and_enter_leads_there(page: Page, example: Path) -> None:
    page.goto((example / "index.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type("masoood")
    first = page.locator("#search-hits li").first
    expect(first).to_contain_text("Massoud")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".search input")).to_have_attribute("aria-activedescendant", "search-hit-0")
    page.keyboard.press("Enter")
    page.wait_for_url("**/actors/massoud.html")


def test_escape_closes_what_is_proposed(page: Page, example: Path) -> None:
    page.goto((example / "timeline.html").as_uri())
    page.locator(".search input").fill("taliban")
    expect(page.locator("#search-hits")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#search-hits")).to_be_hidden()


def test_the_search_page_finds_sentences_and_leads_to_their_words(page: Page, example: Path) -> None:
    page.goto((example / "search.html").as_uri() + "?q=missiles")
    expect(page.locator(".search-count")).to_contain_text("found")
    href = page.locator('.search-results a[href*="#ann-"]').first.get_attribute("href") or ""
    page.locator('.search-results a[href*="#ann-"]').first.click()
    assert page.locator(f'[id="{href.split("#")[1]}"]').count() == 1


def test_the_page_folds_as_the_index_does(page: Page, example: Path) -> None:
    page.goto((example / "search.html").as_uri())
    page.wait_for_function("window.postilSearch")
    assert [page.evaluate("(text) => window.postilFold(text)", word) for word in WORDS] == [
        fold(word) for word in WORDS
    ]


def test_without_scripts_the_page_leads_to_the_list_of_all_names(browser: Browser, example: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((example / "search.html").as_uri())
    page.locator("main a").first.click()
    assert page.url.endswith("a-z.html")
    context.close()
