"""Laws of locating and quoting: what is quoted is found, exactly there, and never a guess."""

import unicodedata

import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.anchoring.anchor import anchor
from generator.anchoring.locate import Ambiguous, Found, Location, Missing, Page, locate
from generator.anchoring.quoting import shortest_at, tidy
from generator.anchoring.text.borders import splits_cluster, splits_word
from generator.anchoring.text.folding import fold
from generator.anchoring.text.visible import read_visible
from generator.annotations.at import AtError, parse_at, write_at
from generator.model.selectors import Quote
from generator.model.spans import Span
from tests.unit.anchoring.pages import briefing, event

WORDS = st.sampled_from(
    "the|new|news|“new”|Taliban|Taliban’s|anti-Taliban|U.S.|…|[[|3.5|al-Qaida/Taliban|cafe\u0301|of\ufb01ce|"  # noqa: SIM905
    "塔利班|ตาลีบัน|طالبان".split("|")
)
SPACES = st.sampled_from([" ", " ", "\u00a0", "\n", "  ", ", ", "\u00ad ", "…", ""])
TEXTS = st.lists(st.tuples(WORDS, SPACES).map("".join), min_size=1, max_size=14).map("".join)


def _spans(location: Location) -> list[Span]:
    """Return all the places of a location."""
    match location:
        case Found(span):
            return [span]
        case Ambiguous(candidates):
            return list(candidates)
    return []


@st.composite
def passages(draw: st.DrawFn) -> tuple[Page, Span]:
    """Return a text, and a span of it that holds words and cuts no character."""
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    page = Page(fold(text))
    assume(fold(text[start:end]).text.strip())
    span = tidy(page, Span(start, end))
    assume(not splits_cluster(text, span.start) and not splits_cluster(text, span.end))
    return page, span


@settings(max_examples=150)
@given(passages())
def test_the_at_written_for_a_span_means_that_span(passage: tuple[Page, Span]) -> None:
    page, span = passage
    assume("[[" not in page.text)
    (selector,) = parse_at(shortest_at(page, span))
    assert locate(page, selector) == Found(span)


@given(passages())
def test_a_quote_of_words_that_stand_there_is_found_or_ambiguous_but_never_missing(passage: tuple[Page, Span]) -> None:
    page, span = passage
    folded_start, folded_end = page.folded.index(span.start), page.folded.index(span.end - 1) + 1
    assume(not splits_word(page.folded.text, folded_start) and not splits_word(page.folded.text, folded_end))
    location = locate(page, Quote(span.of(page.text)))
    assert location == Found(span) or (isinstance(location, Ambiguous) and span in location.candidates)


@given(TEXTS, WORDS)
def test_what_is_found_folds_to_what_was_quoted(text: str, quote: str) -> None:
    page = Page(fold(text))
    location = locate(page, Quote(quote))
    spans = _spans(location)
    assert isinstance(location, {0: Missing, 1: Found}.get(len(spans), Ambiguous))
    for span in spans:
        assert fold(span.of(text)).text.strip() == fold(quote).text.strip()


@given(TEXTS, WORDS)
def test_normal_forms_of_the_quote_make_no_difference(text: str, quote: str) -> None:
    page = Page(fold(text))
    assert locate(page, Quote(unicodedata.normalize("NFC", quote))) == locate(
        page, Quote(unicodedata.normalize("NFD", quote))
    )


@given(TEXTS, WORDS, st.integers(1, 5))
def test_nth_picks_from_the_candidates_in_order(text: str, quote: str, nth: int) -> None:
    page = Page(fold(text))
    everywhere = locate(page, Quote(quote))
    spans = _spans(everywhere)
    picked = locate(page, Quote(quote, nth=nth))
    assert picked == (Found(spans[nth - 1]) if nth <= len(spans) else Missing(len(spans)))


@given(TEXTS)
def test_an_at_is_read_back_from_the_yaml_it_is_written_as(text: str) -> None:
    for value in (text, {"quote": text, "nth": 2}):
        assert yaml.safe_load(f"at: {write_at(value)}") == {"at": value}


@given(
    TEXTS, st.lists(st.one_of(TEXTS, st.tuples(TEXTS, WORDS, TEXTS).map("{0[0]}[[{0[1]}]]{0[2]}".format)), max_size=4)
)
def test_whatever_is_typed_is_found_or_is_a_problem(text: str, typed: list[str]) -> None:
    annotations = []
    for number, at in enumerate(typed):
        try:
            annotations.append(event(f"e{number}", at, number))
        except AtError:
            continue
    page = briefing(f"<p>{text}</p>", *annotations)
    anchored, problems = anchor(page, read_visible(page.html))
    assert len(anchored.facts) + len(problems) == len(annotations)
    assert all(problem.fix and problem.message for problem in problems)
