"""Published sentences carry their highlights, however these overlap, and nothing else."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from generator.annotations.mention import Mention
from generator.annotations.place import PlaceMention
from generator.model.annotations import Annotation, Fact, Passage
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.spans import Span
from generator.pages.planning.rights import publication
from generator.pages.text.excerpts import excerpts

TEXT = "One & two <three>. Four five six. Seven, eight.\nNine ten eleven twelve."
SENTENCES = (Span(0, 18), Span(19, 33), Span(34, 47), Span(48, 71))


def page(*spans: Span, by_hand: bool = True) -> AnchoredBriefing:
    facts = []
    for number, span in enumerate(spans):
        inside = [sentence for sentence in SENTENCES if sentence.overlaps(span)]
        sentence = Span(min(span.start, inside[0].start), max(span.end, inside[-1].end)) if inside else span
        kind, statement = ("place", PlaceMention("p")) if by_hand else ("mention", Mention("m", by_name=True))
        annotation = Annotation(kind, f"a{number}", ("places", number) if by_hand else (), (), (), statement)
        facts.append(Fact("p", annotation, (Passage(span, span.of(TEXT), sentence),)))
    facts.sort(key=lambda fact: fact.passages[0].span)
    return AnchoredBriefing(Briefing("p.md", "p", "P", TEXT, 1), "", TEXT, tuple(facts))


def published(briefing: AnchoredBriefing) -> list[str]:
    return [str(excerpt.html) for excerpt in excerpts(briefing, publication(briefing, "excerpts"))]


def visible(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)).map(
    lambda pair: Span(pair[0], min(len(TEXT), pair[0] + pair[1]))
)


@given(st.lists(spans, min_size=1, max_size=6))
def test_marks_removed_an_excerpt_is_the_texts_own_words(highlighted: list[Span]) -> None:
    for excerpt in published(page(*highlighted)):
        assert visible(excerpt) in TEXT.replace("\n", " ")


@given(st.lists(spans, min_size=1, max_size=6))
def test_every_annotation_covers_exactly_its_words_and_is_named_once(highlighted: list[Span]) -> None:
    whole = "".join(published(page(*highlighted)))
    for number, span in enumerate(highlighted):
        pieces = re.findall(rf'<mark [^>]*data-ann="a{number}">(.*?)</mark>', mark_only(whole, number))
        assert visible("".join(pieces)) == span.of(TEXT).replace("\n", " ")
        assert whole.count(f'id="ann-a{number}"') == 1
        assert whole.count(f'href="#note-a{number}"') == 1


def mark_only(markup: str, number: int) -> str:
    """Remove every mark but those of one annotation."""
    kept, wanted = [], []
    for piece in re.split(r"(<[^>]*>)", markup):
        if piece.startswith("<mark "):
            wanted.append(f'data-ann="a{number}"' in piece)
            kept.append(piece if wanted[-1] else "")
        elif piece == "</mark>":
            kept.append(piece if wanted.pop() else "")
        else:
            kept.append(piece)
    return "".join(kept)


def test_consecutive_sentences_share_a_paragraph_and_gaps_are_marked() -> None:
    briefing = page(Span(0, 3), Span(19, 23), Span(48, 52))
    shown = excerpts(briefing, publication(briefing, "excerpts"))
    assert [(visible(str(excerpt.html)), excerpt.gap) for excerpt in shown] == [
        ("One & two <three>. Four five six.", False),
        ("Nine ten eleven twelve.", True),
    ]


def test_names_alone_publish_nothing() -> None:
    assert published(page(Span(0, 3), by_hand=False)) == []
