"""Laws of reanchoring: edits elsewhere are survived, and words that are gone are never found."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.anchoring.following.reanchor import Proposal, Refusal, follow
from generator.anchoring.locate import Page
from generator.anchoring.text.folding import fold
from generator.model.spans import Span
from tests.simulation.texts import SYLLABLES, Language, as_text

SEEDS = st.integers(0, 10_000)
SCRIPTS = st.sampled_from([*SYLLABLES])


def _page(text: str) -> Page:
    return Page(fold(text))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(SCRIPTS, SEEDS)
def test_an_edit_elsewhere_leaves_the_words_where_they_are(script: str, seed: int) -> None:
    random = Random(seed)
    language = Language(script, random, size=300)
    words = language.words(300, random)
    text, places = as_text(words, language.space)
    span = Span(places[150][0], places[153][1])
    for cut in (50, 250):
        edited, now = as_text([*words[:cut], *language.words(3, random), *words[cut + 2 :]], language.space)
        moved = 1 if cut < 150 else 0
        answer = follow(_page(text), span, _page(edited))
        assert isinstance(answer, Proposal)
        assert answer.span == Span(now[150 + moved][0], now[153 + moved][1])


@settings(max_examples=40, deadline=None, derandomize=True)
@given(SCRIPTS, SEEDS, st.integers(1, 8))
def test_words_cut_out_of_the_text_are_refused(script: str, seed: int, length: int) -> None:
    random = Random(seed)
    language = Language(script, random, size=300)
    words = language.words(300, random)
    words[150 : 150 + length] = ["".join(random.choices(SYLLABLES[script], k=5)) for _ in range(length)]
    text, places = as_text(words, language.space)
    span = Span(places[150][0], places[150 + length - 1][1])
    edited, _ = as_text([*words[:150], *words[150 + length :]], language.space)
    assert isinstance(follow(_page(text), span, _page(edited)), Refusal)


@settings(max_examples=20, deadline=None)
@given(SCRIPTS, SEEDS)
def test_a_text_that_did_not_change_keeps_every_place(script: str, seed: int) -> None:
    random = Random(seed)
    text, places = as_text(Language(script, random, size=100).words(80, random), " ")
    page = _page(text)
    for start, end in places[::7]:
        answer = follow(page, Span(start, end), page)
        assert isinstance(answer, Proposal)
        assert answer.span == Span(start, end)
