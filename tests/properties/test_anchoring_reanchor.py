"""Laws of reanchoring: edits elsewhere are survived, and words that are gone are never found."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.anchoring.following.reanchor import Proposal, Refusal, follow
from generator.anchoring.locate import Page
from generator.anchoring.text.folding import fold
from generator.model.spans import Span
from tests.simulation.edits import edit
from tests.simulation.texts import SYLLABLES, Language, as_text

SEEDS = st.integers(0, 10_000)
SCRIPTS = st.sampled_from([*SYLLABLES])
MUCH = 0.2
"""The rate of edits above which an annotation whose words and their neighbours stand may be refused."""


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
@given(SCRIPTS, SEEDS, st.integers(1, 8), st.floats(0.02, 0.5))
def test_edits_elsewhere_never_move_an_annotation_however_many(
    script: str, seed: int, length: int, rate: float
) -> None:
    random = Random(seed)
    language = Language(script, random, size=300)
    words = language.words(300, random)
    text, places = as_text(words, language.space)
    span = Span(places[150][0], places[150 + length - 1][1])
    before = edit(words[:140], 0, 0, rate=0, elsewhere=rate, spare=words, random=random)
    after = edit(words[160:], 0, 0, rate=0, elsewhere=rate, spare=words, random=random)
    edited = [*(word.text for word in before), *words[140:160], *(word.text for word in after)]
    changed, now = as_text(edited, language.space)
    answer = follow(_page(text), span, _page(changed))
    first = len(before) + 10
    meant = Span(now[first][0], now[first + length - 1][1])
    assert isinstance(answer, Refusal) or answer.span == meant
    assert rate > MUCH or isinstance(answer, Proposal)


@settings(max_examples=20, deadline=None, derandomize=True)
@given(SCRIPTS, SEEDS, st.integers(1, 8))
def test_a_paragraph_put_elsewhere_takes_its_words_along(script: str, seed: int, length: int) -> None:
    random = Random(seed)
    language = Language(script, random, size=600)
    words = language.words(300, random)
    text, places = as_text(words, language.space)
    span = Span(places[140][0], places[140 + length - 1][1])
    order = [*range(120), *range(180, 240), *range(120, 180), *range(240, 300)]
    changed, now = as_text([words[number] for number in order], language.space)
    answer = follow(_page(text), span, _page(changed))
    assert isinstance(answer, Proposal)
    assert answer.span == Span(now[order.index(140)][0], now[order.index(140 + length - 1)][1])


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
