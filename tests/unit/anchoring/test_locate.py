"""From `at` to words: whole words, in any script, and never a guess."""

import pytest

from generator.anchoring.locate import Ambiguous, Found, Missing, locate, page_of
from generator.anchoring.text.visible import read_visible
from generator.annotations.at import parse_at


def where(html: str, at: object) -> str | list[str]:
    """Return the words found, or every candidate."""
    page = page_of(read_visible(html))
    (selector,) = parse_at(at)
    match locate(page, selector):
        case Found(span):
            return span.of(page.text)
        case Ambiguous(candidates):
            return [span.of(page.text) for span in candidates]
        case Missing():
            return []


@pytest.mark.parametrize(
    ("html", "at", "words"),
    [
        ("<p>the news is new</p>", "new", "new"),
        ("<p>the Taliban’s men</p>", "Taliban", "Taliban"),
        ("<p>an anti-Taliban force</p>", "Taliban", "Taliban"),
        ("<p>al-Qaida/Taliban ties</p>", "al-Qaida/[[Taliban]]", "Taliban"),
        ("<p>U.S.-led forces</p>", "U.S.-led", "U.S.-led"),
        ("<p>left the U.S. in May</p>", "U.S.", "U.S."),
        ("<p>5 of 3.5 and 15</p>", "5", "5"),
        ("<p>MI6 met MI</p>", "MI", "MI"),
        ("<p>Kabul<sup>1</sup> fell</p>", "Kabul", "Kabul"),
        ("<p>喀布尔被塔利班占领</p>", "塔利班", "塔利班"),
        ("<p>กลุ่มตาลีบันยึดเมือง</p>", "ตาลีบัน", "ตาลีบัน"),
        ("<p>دخلت طالبان كابول</p>", "طالبان", "طالبان"),
        ("<p>तालिबान ने काबुल</p>", "तालिबान", "तालिबान"),
        ("<p>cafe\u0301 bar</p>", "café", "cafe\u0301"),
        ("<p>co\u00adoper\u00adation</p>", "cooperation", "co\u00adoper\u00adation"),
        ("<p>in <em>northern</em>\n<a href='/'>Afghan</a>istan</p>", "northern Afghanistan", "northern Afghanistan"),
        ("<ul><li>one</li><li>two</li></ul>", "one two", "one\ntwo"),
        ("<p>end&nbsp;</p><p>next</p>", "end ", "end"),
        ("<p>not new, news</p>", "n[[ew]]s", "ew"),
    ],
)
def test_words_are_found_as_the_reader_sees_them(html: str, at: str, words: str) -> None:
    assert where(html, at) == words


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("only news here", "new"),
        ("only renewed", "new"),
        ("in 3.5 years", "5"),
        ("the cafe\u0301", "cafe"),
        ("x\u0302 marks", "x"),
        ("a 👨\u200d👩\u200d👧 b", "👩"),
        ("flags 🇺🇸🇸🇪", "🇸🇸"),
        ("क्षेत्र में", "[[क्]]षेत्र"),
        ("क्षेत्र में", "क्[[षेत्र]]"),
        ("ខ្មែរ", "មែ"),
        ("\u200d क्ष", "[[क्]]ष"),
        ("words", "Words"),
        ("तालिबान", "तालिबा"),
        ("any words", {"quote": "words", "nth": "2"}),
        ("the end … the start", "start … end"),
    ],
)
def test_parts_of_words_and_of_characters_are_not_found(text: str, at: object) -> None:
    assert where(f"<p>{text}</p>", at) == []


def test_two_matches_are_never_a_guess() -> None:
    assert where("<p>new and new</p>", "new") == ["new", "new"]


def test_context_in_brackets_and_prefix_and_suffix_pick_one() -> None:
    html = "<p>a “new” group, in fact “new” again</p>"
    assert where(html, 'in fact "[[new]]"') == "new"
    assert where(html, {"quote": "new", "prefix": 'in fact "'}) == "new"
    assert where(html, {"quote": "new", "suffix": "” again"}) == "new"
    assert where(html, {"quote": "new", "nth": 2}) == "new"


def test_a_range_goes_over_paragraphs_to_the_nearest_end() -> None:
    html = "<p>In July it began.</p><p>It ended, and ended again.</p>"
    assert where(html, "In July … ended") == "In July it began.\nIt ended"


def test_a_range_whose_beginning_stands_twice_is_ambiguous() -> None:
    assert where("<p>In July a. In July b end.</p>", "In July … end") == ["In July a. In July b end", "In July b end"]


def test_dots_that_stand_in_the_text_win_over_a_range() -> None:
    assert where("<p>wait … what, wait, so what</p>", "wait … what") == "wait … what"


def test_a_range_in_brackets_uses_its_context() -> None:
    html = "<p>led by Arsalan and by Arsalan with his fighters and his fighters too</p>"
    assert where(html, "and by [[Arsalan … his fighters]] too") == "Arsalan with his fighters and his fighters"


def test_brackets_and_dots_of_the_text_itself_are_quoted_in_a_mapping() -> None:
    assert where("<p>the [[wiki]] link</p>", {"quote": "[[wiki]]"}) == "[[wiki]]"
