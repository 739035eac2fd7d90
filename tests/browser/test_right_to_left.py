"""Pages in Arabic: the layout is mirrored, nothing runs over on a phone, and words in two directions stay apart."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.page_kinds import page_kinds
from tests.browser.test_accessibility import findings
from tests.sites.site import Site
from tests.sites.souk import SOUK, in_an_english_site

pytestmark = pytest.mark.browser

TEXT = "briefings/hariq.html"


def published(folder: Path, files: str) -> Path:
    site = Site(folder / "site")
    site.write(files)
    ran = site.build()
    assert ran.exit_code == 0, ran.output
    return site.folder / "_site"


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(tmp_path_factory.mktemp("arabic"), SOUK)


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Arabic text on an English site."""
    return published(tmp_path_factory.mktemp("english"), in_an_english_site())


def box(found: Locator) -> dict[str, float]:
    bounds = found.bounding_box()
    assert bounds is not None
    return {"left": bounds["x"], "right": bounds["x"] + bounds["width"]}


@pytest.mark.parametrize("site", ["arabic", "english"])
def test_the_margin_is_to_the_left_of_the_text(page: Page, site: str, request: pytest.FixtureRequest) -> None:
    page.goto((request.getfixturevalue(site) / TEXT).as_uri())
    text, notes = box(page.locator(".passage-text").first), box(page.locator(".annotated .notes").first)
    assert notes["right"] <= text["left"]
    number = box(page.locator(".para-link").first)
    assert number["left"] >= text["right"]
    assert page.locator(".passage-text p").first.evaluate("p => getComputedStyle(p).direction") == "rtl"


def test_the_letter_of_a_note_is_where_its_words_begin(page: Page, arabic: Path, english: Path) -> None:
    page.goto((arabic / TEXT).as_uri())
    note, letter = box(page.locator(".note").first), box(page.locator(".note .note-back").first)
    assert note["right"] - letter["right"] < letter["left"] - note["left"]
    page.goto((english / TEXT).as_uri())
    note, letter = box(page.locator(".note").first), box(page.locator(".note .note-back").first)
    assert letter["left"] - note["left"] < note["right"] - letter["right"]


def test_the_head_of_the_page_is_mirrored_with_the_site(page: Page, arabic: Path, english: Path) -> None:
    page.goto((arabic / TEXT).as_uri())
    assert box(page.locator(".site-name"))["right"] > 1280 / 2
    page.goto((english / TEXT).as_uri())
    assert box(page.locator(".site-name"))["left"] < 1280 / 2


def test_the_sites_own_words_around_a_foreign_text_say_so(page: Page, english: Path) -> None:
    page.goto((english / TEXT).as_uri())
    assert page.evaluate("document.documentElement.lang + document.documentElement.dir") == "arrtl"
    for part in ("form.layers", ".annotated .notes", ".appendix", ".cards"):
        found = page.locator(part).first
        assert (found.get_attribute("lang"), found.get_attribute("dir")) == ("en", "ltr"), part
    page.goto((english / "index.html").as_uri())
    title = page.get_by_role("link", name="حريق في الميناء").first
    assert (title.get_attribute("lang"), title.get_attribute("dir")) == ("ar", "rtl")
    page.goto((english / "actors/amin.html").as_uri())
    quoted = page.locator(".quotation", has_text="أمين البحر").first
    assert (quoted.get_attribute("lang"), quoted.get_attribute("dir")) == ("ar", "rtl")


def test_a_name_in_another_script_keeps_its_brackets(page: Page, arabic: Path) -> None:
    page.goto((arabic / "briefings/harbour.html").as_uri())
    link = page.locator(".related a, .neighbours a").first
    assert link.count() == 1
    page.goto((arabic / "actors/amin.html").as_uri())
    name = page.locator(".names .name", has_text="Amin (the elder)")
    assert (name.get_attribute("lang"), name.get_attribute("dir")) == ("en", "ltr")


@pytest.mark.parametrize("site", ["arabic", "english"])
def test_nothing_runs_over_the_side_of_a_phone(browser: Browser, site: str, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(site)
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    over = {}
    for url in (*page_kinds(folder).values(), TEXT):
        page.goto((folder / url).as_uri())
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 390:
            over[url] = width
    context.close()
    assert over == {}


@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(browser: Browser, arabic: Path, english: Path, width: int) -> None:
    assert findings(browser, arabic, [*page_kinds(arabic).values()], "light", width) == []
    assert findings(browser, english, [TEXT, "index.html", "actors/amin.html"], "dark", width) == []


def test_borrowed_english_words_keep_their_full_stop_at_their_end(page: Page, arabic: Path) -> None:
    page.goto((arabic / "corrections.html").as_uri())
    first, last, free = page.get_by_text("Nothing has been corrected yet.").evaluate(
        """p => { const at = (place) => { const range = document.createRange(); range.setStart(p.firstChild, place);
          range.setEnd(p.firstChild, place + 1); return range.getBoundingClientRect(); };
        const stop = at(p.textContent.length - 1);
        return [at(0).x, stop.x, p.getBoundingClientRect().right - stop.right]; }"""
    )
    assert first < last, "the sentence begins at its left end"
    assert free < 3, "and stands on the right side of the page all the same"
