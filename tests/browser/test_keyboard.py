"""Through a briefing with the keyboard alone: every letter, card and note, and never a lost place."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

BRIEFING = "briefings/marsh.html"


def focus(page: Page) -> str:
    """Return what has the focus, as a selector would say it."""
    return str(page.evaluate("`${document.activeElement.tagName.toLowerCase()}.${document.activeElement.className}`"))


def test_tab_goes_to_every_letter_in_the_order_of_the_text_and_shows_where_it_is(page: Page, marsh: Path) -> None:
    page.goto((marsh / BRIEFING).as_uri())
    passage = page.locator(".annotated .passage").first
    letters = passage.locator(".badge").evaluate_all("all => all.map(e => e.getAttribute('aria-labelledby'))")
    assert len(letters) > 5
    passage.locator(".badge").first.focus()
    reached = []
    while page.evaluate("document.activeElement.matches('.passage:first-of-type .badge')"):
        reached.append(page.evaluate("document.activeElement.getAttribute('aria-labelledby')"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        page.keyboard.press("Tab")
    assert reached == letters


def test_a_card_is_opened_gone_through_and_left_for_the_letter_it_came_from(page: Page, marsh: Path) -> None:
    page.goto((marsh / BRIEFING).as_uri())
    for letter in page.locator(".annotated button.badge").all()[:4]:
        card = page.locator(f"#{letter.get_attribute('popovertarget')}")
        letter.focus()
        page.keyboard.press("Enter")
        expect(card).to_be_visible()
        page.keyboard.press("Tab")
        expect(card.get_by_role("button", name="Close")).to_be_focused()
        page.keyboard.press("Tab")
        expect(card.get_by_role("link").first).to_be_focused()
        page.keyboard.press("Escape")
        expect(card).to_be_hidden()
        expect(letter).to_be_focused()
        page.keyboard.press("Space")
        expect(card).to_be_visible()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(card).to_be_hidden()
        expect(letter).to_be_focused()


def test_a_letter_leads_into_its_note_and_the_note_back_behind_its_words(page: Page, marsh: Path) -> None:
    page.goto((marsh / BRIEFING).as_uri())
    for letter in page.locator(".annotated a.badge").all()[:6]:
        note = page.locator(str(letter.get_attribute("href")))
        letter.focus()
        page.keyboard.press("Enter")
        expect(note).to_be_in_viewport()
        page.keyboard.press("Tab")
        inside = "(note) => note.contains(document.activeElement)"
        assert note.evaluate(inside), focus(page)
        while not page.evaluate("document.activeElement.matches('.note-back')"):
            page.keyboard.press("Tab")
            assert note.evaluate(inside), focus(page)
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.matches('.badge')"), focus(page)


def test_the_first_stop_of_every_page_leads_past_its_head(page: Page, marsh: Path) -> None:
    for url in ("index.html", BRIEFING, "timeline.html", "search.html"):
        page.goto((marsh / url).as_uri())
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        expect(page.locator(".skip")).to_be_in_viewport(ratio=1)
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
