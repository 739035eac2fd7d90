"""The search box: misspelt names, the keyboard, pages opened from a disk, and no scripts at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.exports import search_index, search_shards
from generator.exports.search_folding import fold
from tests.sites.site import run
from tests.unit.pages.sample import ROOT

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
    "U.S. TTT 2022 1.5 e.g.",
    "Ҳаракати Исломӣ, Київ, Ђорђе",
    "Alexei كتاب",
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


def test_what_is_proposed_is_told_and_walked_through_as_a_combobox(page: Page, example: Path) -> None:
    page.goto((example / "timeline.html").as_uri())
    box, told = page.locator(".search input"), page.locator(".search [role=status]")
    box.fill("dushanbe")
    expect(told).to_have_text("4 found")
    hits = page.get_by_role("listbox", name="Found").get_by_role("option")
    expect(hits).to_have_count(4)
    chosen = page.locator('.search [aria-selected="true"]')
    expect(chosen).to_have_count(0)
    walked = []
    for _ in range(6):
        box.press("ArrowDown")
        walked.append(box.get_attribute("aria-activedescendant"))
        assert chosen.evaluate_all("(rows) => rows.map((row) => row.id)") == [walked[-1]] * (walked[-1] is not None)
    assert walked == ["search-hit-0", "search-hit-1", "search-hit-2", "search-hit-3", None, "search-hit-0"]
    box.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("dushanbe")
    box.press("ArrowUp")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(box).to_have_attribute("aria-activedescendant", "search-hit-3")
    box.fill("zanzibarine")
    expect(told).to_have_text("0 found")
    box.fill("dushanbe zanzibarine")
    expect(told).to_contain_text("Nothing holds all of these words")
    expect(box).not_to_have_attribute("aria-activedescendant", "search-hit-3")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Taliban", "Taliban"),  # a name as it stands
        ("tajikistan", "Tajikistan"),
        ("kab", "Kabul"),  # the start of one
        ("iskp", "ISKP"),  # another name of an actor, which says whose it is
        ("us", "U.S."),
        ("khorasan", "Islamic State-Khorasan Province"),  # a word inside
        ("mahdi sharipov", "Muhammad Sharipov"),  # words of two names of one actor
        ("taliban tajik", "Tajik Taliban"),
        ("afganistan", "Afghanistan"),  # misspelt: a letter missing,
        ("duschanbe", "Dushanbe"),  # one too many,
        ("dusahnbe", "Dushanbe"),  # two swapped,
        ("rahman", "Rahmon"),  # another one,
        ("pushanbe", "Dushanbe"),  # even the first,
        ("taiban", "Taliban"),  # with letters that make another sound together,
        ("rdhmon", "Rahmon"),
        ("masosud", "Massoud"),
        ("tajikhsitan", "Tajikistan"),  # and two in a long word
        ("Таджикистан", "Tajikistan"),  # another alphabet
        ("Рахмон", "Rahmon"),
    ],
)
def test_what_a_reader_most_likely_means_comes_first(page: Page, example: Path, typed: str, first: str) -> None:
    page.goto((example / "search.html").as_uri() + f"?q={typed}")
    rows = page.locator(".search-results li")
    expect(rows.first.locator("a")).to_have_text(first)
    hrefs = rows.locator("a").evaluate_all("(links) => links.map((link) => link.href)")
    assert len(hrefs) == len(set(hrefs))


def test_another_year_is_not_a_misspelling(page: Page, example: Path) -> None:
    page.goto((example / "search.html").as_uri() + "?q=2021")
    expect(page.locator(".search-results li").first).to_contain_text("2021")
    assert all("2021" in row for row in page.locator(".search-results li").all_text_contents())


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


TYPED = (
    *("massoud", "masoood", "tajik missiles", "the taliban", "m", "tajikistan ar", "zanzibarine", "dushanbe"),
    *("nassoud", "ushanbe", "ddushanbe", "udshanbe", "duhsanbe", "Масуд", "us", "president zanzibarine", "afhganistn"),
)


@pytest.fixture(scope="module")
def divided(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The example site as if it were large: its search index is divided, and divided again."""
    target = tmp_path_factory.mktemp("divided") / "_site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_index, "LARGEST", 0)
        patch.setattr(search_shards, "LARGEST_SHARD", 400)
        built = run("build", "--site", str(ROOT), "--output", str(target))
    assert built.exit_code == 0, built.output
    yield target


def shown_for(page: Page, folder: Path, typed: str) -> tuple[list[str], list[str]]:
    """Return the hits of the search page, and what the box of another page proposes."""
    page.goto((folder / "search.html").as_uri() + f"?q={typed}")
    expect(page.locator(".search-count").first).not_to_be_empty()
    hits = page.locator(".search-results li").all_text_contents()
    page.goto((folder / "about.html").as_uri())
    page.locator(".search input").fill(typed)
    if hits:
        expect(page.locator("#search-hits li").first).to_be_visible()
    return hits, page.locator("#search-hits li").all_text_contents()


def test_a_divided_index_finds_what_the_whole_one_finds_in_the_same_order(
    page: Page, example: Path, divided: Path
) -> None:
    found = {typed: shown_for(page, example, typed) for typed in TYPED}
    assert [typed for typed, (hits, _) in found.items() if not hits] == ["zanzibarine"]
    for typed in ("massoud", "masoood", "nassoud", "Масуд"):
        assert "Massoud" in found[typed][0][0]
    for typed in ("dushanbe", "ushanbe", "ddushanbe", "udshanbe", "duhsanbe"):
        assert "Dushanbe" in found[typed][0][0]
    assert {typed: shown_for(page, divided, typed) for typed in TYPED} == found


def test_of_a_divided_index_only_what_is_typed_is_loaded(page: Page, divided: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((divided / "index.html").as_uri())
    assert not [url for url in asked if "search" in url]
    page.locator(".search input").fill("massoud")
    expect(page.locator("#search-hits li").first).to_contain_text("Massoud")
    parts = [url for url in asked if "/assets/search/" in url]
    assert 0 < len([url for url in parts if "words-" in url]) <= 3
    assert len(parts) < len(list((divided / "assets" / "search").iterdir())) / 3
    assert page.evaluate("postilSearch.initials.filter((letter, part) => postilSearch.near[part])") == ["m"]
    assert page.evaluate("postilSearch.keys.filter((key, part) => postilSearch.words[part])") == ["m"]


def test_what_is_proposed_fits_on_a_phone(page: Page, example: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto((example / "index.html").as_uri())
    page.locator(".search input").fill("masood")
    expect(page.locator("#search-hits li").first).to_be_visible()
    box = page.locator("#search-hits").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
