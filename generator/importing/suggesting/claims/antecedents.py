"""Whom "he", "she" or "the group" means before a verb of speech: only where the sentences before leave one answer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.suggesting.claims.speakers import Named, Speakers
from generator.model.spans import Span

_PRONOUN = re.compile(
    r"(?<![\w’'-])(?P<words>[Hh]e|[Ss]he|[Tt]he (?:group|company|party|movement|agency|ministry|court|bank"
    r"|organi[sz]ation"
    r"|commission|firm|militia|council|rebels))[ \u00a0](?:(?:also|later|then|has|had|once again)[ \u00a0])*$"
)
_OBLIQUE = re.compile(
    r"\b(?:of|to|with|for|from|by|about|against|in|at|near|on|like|than|between|and)[ \u00a0](?:\w+[ \u00a0]){0,3}$"
)
_FURTHEST = 2  # sentences


@dataclass(frozen=True, slots=True)
class Antecedents:
    """The sentences of a text, and who may be meant in them."""

    text: str
    sentences: Sequence[Span]
    speakers: Speakers

    def before(self, index: int, start: int, last: str) -> Named | None:
        """Return whom the pronoun right before `start`, in the sentence of this index, means.

        It is the last one who spoke, if the nearest sentence that names anybody of the kind names that one; else the
        only one it names, and not after a preposition.
        """
        sentence = self.sentences[index]
        pronoun = _PRONOUN.search(self.text, max(sentence.start, start - 40), start)
        if pronoun is None:
            return None
        words = Span(*pronoun.span("words"))
        person = " " not in pronoun["words"]
        for part in self._parts_before(index, words.start):
            named = [(span, actor) for span, actor in self.speakers.named.spans_in(part) if self._is(actor, person)]
            if not named:
                continue
            ids = {actor for _, actor in named}
            if last in ids and self._is(last, person):
                return Named(last, words)
            first, actor = named[0]
            plain = _OBLIQUE.search(self.text, max(part.start, first.start - 40), first.start) is None
            owner = self.text[first.end : first.end + 1] in ("’", "'")
            return Named(actor, words) if len(ids) == 1 and plain and not owner else None
        return None

    def _parts_before(self, index: int, start: int) -> list[Span]:
        """Return the words of this sentence before the pronoun, then the sentences before it, the nearest first.

        A paragraph goes back over its beginning by one sentence only.
        """
        parts = [Span(self.sentences[index].start, start)]
        for earlier in reversed(self.sentences[max(0, index - _FURTHEST) : index]):
            parts.append(earlier)
            if "\n" in self.text[earlier.end : start]:
                break
        return parts

    def _is(self, actor: str, person: bool) -> bool:
        return (actor in self.speakers.persons) == person
