"""Names found in a text become mentions, unless the editor has said what the words mean."""

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Protocol

from generator.anchoring.text.folding import fold
from generator.anchoring.text.sentences import sentence_around
from generator.annotations.mention import Mention
from generator.model.annotations import Anchored, Annotation, Passage, Reference
from generator.model.spans import Span


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
    text: str, names: Iterable[NamedSpan], sentences: Sequence[Span], explicit: Iterable[Span]
) -> list[Anchored]:
    """Return a mention for each name found, except where it overlaps an `explicit` mention: the editor wins."""
    taken = sorted(explicit)
    seen: Counter[tuple[str, str]] = Counter()
    folded: dict[Span, str] = {}
    mentions = []
    for name in names:
        if any(span.overlaps(name.span) for span in taken):
            continue
        sentence = sentence_around(sentences, name.span)
        if sentence not in folded:
            folded[sentence] = fold(sentence.of(text)).text
        key = (name.actor, folded[sentence])
        seen[key] += 1
        annotation = Annotation(
            kind="mention",
            id=_content_id(*key, str(seen[key])),
            keys=(),
            at=(),
            at_keys=(),
            statement=Mention(name.actor, by_name=True, name=name.name),
            references=(Reference("actor", name.actor, ()),),
        )
        mentions.append(Anchored(annotation, (Passage(name.span, name.span.of(text), sentence),)))
    return mentions


def _content_id(*content: str) -> str:
    """Return an id that depends on what is said, not on where: it stays when the text around it is edited."""
    return sha256("\0".join(content).encode()).hexdigest()[:8]
