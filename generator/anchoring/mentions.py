"""Names found in a text become mentions, unless the editor has said what the words mean."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from hashlib import sha256
from operator import attrgetter
from typing import Protocol

from generator.anchoring.locate import Page
from generator.anchoring.passages import MakePassage
from generator.annotations.mention import Mention
from generator.model.annotations import Annotation, Fact, IdReference
from generator.model.spans import Span, merge


class NamedSpan(Protocol):
    """A name found in the visible text."""

    @property
    def span(self) -> Span:
        """Where it stands in the visible text."""

    @property
    def actor(self) -> str:
        """The id of the actor it names."""

    @property
    def name(self) -> str:
        """The name as the actor's page has it."""


def mentions_by_name(
    briefing: str, page: Page, names: Iterable[NamedSpan], passage_of: MakePassage, explicit: Iterable[Span]
) -> list[Fact]:
    """Return a mention for each name found, except where it overlaps an `explicit` mention: the editor wins."""
    taken = merge(explicit)
    seen: dict[tuple[str, str], int] = {}
    meanings: dict[tuple[str, str], tuple[Mention, tuple[IdReference, ...]]] = {}
    mentions = []
    for name in names:
        span, actor, written = name.span, name.actor, name.name
        if taken and _overlaps(taken, span):
            continue
        passage = passage_of(span)
        key = (actor, page.folded.words(passage.sentence))
        count = seen[key] = seen.get(key, 0) + 1
        meaning = meanings.get((actor, written))
        if meaning is None:
            meaning = Mention(actor, by_name=True, name=written), (IdReference("actor", actor, ()),)
            meanings[actor, written] = meaning
        annotation = Annotation("mention", _content_id(*key, str(count)), (), (), (), *meaning)
        mentions.append(Fact(briefing, annotation, (passage,)))
    return mentions


def _overlaps(taken: Sequence[Span], span: Span) -> bool:
    """Tell whether a span overlaps one of these, which are in order and apart."""
    before = bisect_left(taken, span.end, key=attrgetter("start"))
    return before > 0 and taken[before - 1].overlaps(span)


def _content_id(*content: str) -> str:
    """Return an id that depends on what is said, not on where: it stays when the text around it is edited."""
    return sha256("\0".join(content).encode()).hexdigest()[:8]
