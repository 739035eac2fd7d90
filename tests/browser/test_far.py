"""What is far from the screen is laid out late, and reached all the same: by its address, by its words, by keyboard,
by a screen reader and on paper."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import served

pytestmark = pytest.mark.browser

BRIEFING = "briefings/between-kabul-and-dushanbe.html"
TIMELINE = "timeline.html"
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE)
    yield context.new_page()
    context.close()


def untouched(page: Page) -> int:
    """Return how many parts of the page the browser has not laid out."""
    left: int = page.evaluate(
        """() => [...document.querySelectorAll(".event")]
          .filter((part) => part.firstElementChild
            && !part.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length"""
    )
    return left


def test_most_of_a_long_page_is_left_until_somebody_comes_near(phone: Page, example: Path) -> None:
    phone.goto((example / TIMELINE).as_uri())
    before = untouched(phone)
    assert before > 5
    phone.mouse.wheel(0, 4000)
    phone.wait_for_function("scrollY > 3000")
    phone.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert untouched(phone) < before


def test_an_address_leads_to_words_that_were_far(phone: Page, example: Path) -> None:
    phone.goto((example / BRIEFING).as_uri())
    last = phone.locator(".annotated mark[id]").last.get_attribute("id")
    phone.goto("about:blank")
    phone.goto((example / BRIEFING).as_uri() + f"#{last}")
    expect(phone.locator(f'[id="{last}"]')).to_be_in_viewport()
    phone.goto("about:blank")
    phone.goto((example / BRIEFING).as_uri() + "#cite")
    expect(phone.locator("#cite")).to_be_in_viewport()


def test_a_text_fragment_finds_words_that_were_far(phone: Page, example: Path) -> None:
    phone.goto((example / BRIEFING).as_uri())
    words = (phone.locator(".annotated .para").last.text_content() or "").split()[-6:-1]
    with served(example) as root:
        phone.goto(f"{root}{BRIEFING}#:~:text={quote(' '.join(words)).replace('-', '%2D')}")
        expect(phone.locator(".annotated .para").last).to_be_in_viewport()
        assert phone.evaluate("scrollY") > 500


def test_a_screen_reader_hears_what_is_far(browser: Browser, chromium: str, example: Path) -> None:
    args = ["--no-sandbox", "--force-renderer-accessibility"]  # as where a screen reader runs
    heard_by = browser.browser_type.launch(executable_path=chromium, args=args)
    page = heard_by.new_page(viewport=PHONE)
    page.goto((example / TIMELINE).as_uri())
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    heard = {" ".join(str(node.get("name", {}).get("value", "")).split()) for node in nodes if not node.get("ignored")}
    said = page.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.querySelector(".timeline"), NodeFilter.SHOW_TEXT);
          const said = [];
          while (walker.nextNode()) said.push(walker.currentNode.data.trim());
          return said.filter((words) => /\\p{L}/u.test(words)).slice(-20);
        }"""
    )
    assert untouched(page) > 5
    heard_by.close()
    assert {" ".join(words.split()) for words in said} <= heard


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_that_comes_near_is_cut_off_or_overlaps(browser: Browser, example: Path, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    for url in (BRIEFING, "timeline.html", "actors/ttt.html"):
        page.goto((example / url).as_uri())
        parts = page.locator(".passage, .event, .appendix > section")
        for part in parts.all():
            part.scroll_into_view_if_needed()
        if width == 390:
            boxes = page.locator(".annotated > .passage").evaluate_all(
                "(parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom])"
            )
            assert all(below >= above - 0.5 for (_, above), (below, _) in pairwise(boxes)), url
        wide = parts.evaluate_all("(parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 16).length")
        assert wide == 0, url
    context.close()
