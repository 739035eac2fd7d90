"""The hard cases of anchors: on the shared text where it is present, and on text of our own of the same shape."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.anchoring.locate import Ambiguous, Found, Missing, Page, locate, page_of
from generator.anchoring.marks import Highlight
from generator.anchoring.text.visible import read_visible
from generator.anchoring.weave import weave
from generator.annotations.at import parse_at
from generator.markup.convert import to_html

OWN = (
    "In May, papers told of a “new” force in northern Kunduz.\u00a0\n\n"
    "In May 2019, with the U.S.-led troops near, the valley was “a new valley” and news was rare; the force is in "
    "fact “new” to the place. It held northern Kunduz since 2016.\n\n"
    "The al-Qaida/Taliban side met the anti-Taliban side. After the U.S. exit a new road went to northern Kunduz, "
    "and how “new” it was!\u00a0"
)


@pytest.fixture
def article(shared_text: Path) -> Page:
    """The article itself, without the furniture around it."""
    text = shared_text.read_text(encoding="utf-8")
    body = text[text.index("In July 2022, reports emerged") : text.index("Dr. Sudha")]
    return page_of(read_visible(to_html(body)))


@pytest.fixture
def own() -> Page:
    return page_of(read_visible(to_html(OWN)))


def words(page: Page, at: object) -> str:
    (selector,) = parse_at(at)
    location = locate(page, selector)
    assert isinstance(location, Found), location
    return location.span.of(page.text)


def count(page: Page, at: str) -> int:
    (selector,) = parse_at(at)
    match locate(page, selector):
        case Ambiguous(candidates):
            return len(candidates)
        case Missing():
            return 0
    return 1


@pytest.mark.parametrize(
    ("at", "found"),
    [
        ("since 2006", "since 2006"),
        ('in fact "[[new]]" is debatable', "new"),
        ('a "[[new]] armed', "new"),
        ("In July 2021, … Arsalan and his fighters", None),
        ("return to power in August 2021", None),
        ("barely a fortnight after", None),
        ("al-Qaida/[[Taliban]] on the one hand", "Taliban"),
        ("[[Dushanbe]] has been vocal", "Dushanbe"),
        ("Ahmad Shah [[Masood]]", "Masood"),
        ("Tajik region of [[Gorno-Badakhshan]]", "Gorno-Badakhshan"),
        ("ANDSF-U.S.-led coalition", None),
        ({"quote": "northern Afghanistan", "nth": "3"}, "northern Afghanistan"),
        ('so-called "emergence" in July last year', None),
        ("vis-[[à]]-vis", "à"),
    ],
)
def test_the_anchors_of_the_example_are_found_in_the_article(article: Page, at: object, found: str | None) -> None:
    assert found in (None, words(article, at))
    assert words(article, at)


def test_a_word_in_quotes_out_of_quotes_and_inside_another_word(article: Page) -> None:
    assert count(article, '"new"') == 3
    assert count(article, "new") == 7  # three in quotes, one in a longer quotation, three plain; never in "news"
    assert count(article, "northern Afghanistan") == 5


def test_a_range_goes_over_a_paragraph_break(article: Page) -> None:
    assert "\n" in words(article, "JA veterans. … Since 2015-16")


def test_an_anchor_ends_before_a_no_break_space(article: Page) -> None:
    assert words(article, "border districts for the region?").endswith("region?")


def test_a_repeated_word_is_told_apart_with_a_few_words(own: Page) -> None:
    assert count(own, "new") == 5
    assert count(own, '"new"') == 3
    assert words(own, 'in fact "[[new]]" to') == "new"
    assert words(own, {"quote": "northern Kunduz", "nth": 2}) == "northern Kunduz"


def test_abbreviations_with_stops_and_compounds_are_words(own: Page) -> None:
    assert count(own, "U.S.") == 2
    assert words(own, "U.S.-led") == "U.S.-led"
    assert count(own, "Taliban") == 2
    assert words(own, "anti-Taliban") == "anti-Taliban"


def test_plain_ascii_finds_typographic_text(own: Page) -> None:
    assert words(own, 'papers told of a "new" force') == "papers told of a “new” force"


@pytest.mark.parametrize("make", [lambda page: page.text, lambda page: page.text.replace("\n", " ")])
def test_a_range_over_paragraphs_and_a_no_break_space(own: Page, make: Callable[[Page], str]) -> None:
    assert words(own, "papers told … In May 2019").replace("\n", " ") in make(own).replace("\n", " ")


def test_mention_event_and_claim_on_one_phrase_are_all_reachable() -> None:
    visible = read_visible("<p>The force <em>denied</em> it.</p>")
    (selector,) = parse_at("The force denied it")
    location = locate(page_of(visible), selector)
    assert isinstance(location, Found)
    html = weave(visible, [Highlight(name, (location.span,), "hl") for name in ("mention", "event", "claim")])
    assert all(f'id="ann-{name}"' in html for name in ("mention", "event", "claim"))
    assert read_visible(html).text == visible.text
