"""Suggests claims where the words leave no doubt who speaks and how it stands: denied, claimed, is likely to."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.importing.suggesting.claims.antecedents import Antecedents
from generator.importing.suggesting.claims.doubt import is_conditional, is_negated, is_reported, tells_nothing
from generator.importing.suggesting.claims.forms import FORMS, Form
from generator.importing.suggesting.claims.labels import label
from generator.importing.suggesting.claims.quotations import Quotations, quotations_of
from generator.importing.suggesting.claims.speakers import Named, Speakers, speakers_of
from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedClaim, SuggestedPlace
from generator.importing.text.sentences import sentences
from generator.importing.text.slugs import short_id, unused
from generator.model.spans import Span

_WORDS_OF_AT = 5
_SHORTEST_QUOTATION = 3  # words: "Of course" is no claim


@dataclass(frozen=True, slots=True)
class _Reader:
    """A text as claims are looked for in it."""

    text: str
    sentences: Sequence[Span]
    speakers: Speakers
    antecedents: Antecedents
    quotations: Quotations

    def matches(self, index: int) -> Iterator[tuple[Form, re.Match[str]]]:
        """Yield what forms stand in a sentence, the surer forms first."""
        sentence = self.sentences[index]
        if not tells_nothing(self.text, sentence):
            for form in FORMS:
                for match in form.pattern.finditer(self.text, sentence.start, sentence.end):
                    if not is_negated(self.text, sentence, match.start()):
                        yield form, match

    def speaker(self, form: Form, match: re.Match[str], index: int, last: str) -> Named | None:
        """Return who speaks; None if nobody is sure to."""
        if form.speaker == "after":
            return self.speakers.after(match.end())
        start, sentence = match.start(), self.sentences[index]
        by = self.speakers.before(start) or self.antecedents.before(index, start, last)
        if by is None or by.span.start < sentence.start or is_conditional(self.text, sentence, by.span.start):
            return None
        closes = _closes(self.text, sentence, by.span.start)
        return by if closes or form.speaker != "closing" else None

    def is_the_authors(self, match: re.Match[str], index: int) -> bool:
        """Tell a form that the author uses, not somebody who is quoted or told of."""
        sentence, start = self.sentences[index], match.start()
        if start == sentence.start and not match.group().startswith("It"):
            return False  # without a subject: half of a list
        return self.quotations.around(start) is None and not is_reported(self.text, sentence, start)


def suggest_claims(
    text: str, actors: Sequence[SuggestedActor], places: Sequence[SuggestedPlace] = (), told: Iterable[str] = ()
) -> tuple[SuggestedClaim, ...]:
    """Return the claims of `text`, in order; one a clause, the surer form first. No id is one of `told`."""
    used = set(told)
    spans, speakers = sentences(text), speakers_of(text, actors, places)
    reader = _Reader(text, spans, speakers, Antecedents(text, spans, speakers), quotations_of(text))
    found: list[SuggestedClaim] = []
    last = ""
    for index, sentence in enumerate(spans):
        claims: list[SuggestedClaim] = []
        for form, match in reader.matches(index):
            by = None if form.speaker == "author" else reader.speaker(form, match, index, last)
            if by is None and (form.speaker != "author" or not reader.is_the_authors(match, index)):
                continue
            at = Span(match.start(), by.span.end) if by and form.speaker == "after" else _words(text, match, sentence)
            what = label(text, sentence, match, by, form, speakers)
            if any(at.overlaps(claim.at) for claim in claims) or _is_short(text, match, form, what):
                continue
            id_ = unused(_id(form, by, what), used)
            used.add(id_)
            reason = f"“{match.group().strip()}”" + (f" beside the name of {by.actor}" if by else "")
            actor = by.actor if by else "author"
            claims.append(SuggestedClaim(id_, actor, form.status, at, what, form.topic, form.likelihood, reason))
        claims.sort(key=lambda claim: claim.at)
        last = next((claim.by for claim in reversed(claims) if claim.by != "author"), last)
        found += claims
    return tuple(found)


def _closes(text: str, sentence: Span, start: int) -> bool:
    """Tell "“…,” Hale said": what is said stands before the name."""
    return (
        re.search(r"[,”\"»][ \u00a0](?:[\w.]+[ \u00a0]){0,4}$", text[max(sentence.start, start - 60) : start])
        is not None
    )


def _is_short(text: str, match: re.Match[str], form: Form, what: str) -> bool:
    """Tell a quotation of a word or two."""
    quoted = form.speaker == "closing" or text[match.end() : match.end() + 1] in '“"«„'
    return quoted and len(what.split()) < _SHORTEST_QUOTATION


def _words(text: str, match: re.Match[str], sentence: Span) -> Span:
    """Return the verb and the few words after it: what is highlighted."""
    end = match.end()
    for word in list(re.finditer(r"[ \u00a0]+[^\s,;:()]+", text[match.end() : sentence.end]))[:_WORDS_OF_AT]:
        if text[match.end() + word.start() - 1] in ",;:" or match.end() + word.start() != end:
            break
        end = match.end() + word.end()
    part = text[match.start() : end].rstrip(" .,;:\u00a0")
    return Span(match.start(), match.start() + len(part))


def _id(form: Form, by: Named | None, what: str) -> str:
    return f"{form.topic or form.status}-{by.actor if by else short_id(what) or 'claim'}"
