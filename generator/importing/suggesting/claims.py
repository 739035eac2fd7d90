"""Suggests claims where the words leave no doubt who speaks and how it stands: denied, claimed, is likely to."""

import re
from collections.abc import Iterable, Sequence

from generator.importing.suggesting.claim_forms import FORMS, Form
from generator.importing.suggesting.speakers import Speakers, speakers_of
from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedClaim, SuggestedPlace
from generator.importing.text.sentences import sentences
from generator.importing.text.slugs import short_id, unused
from generator.importing.text.wording import phrase
from generator.model.spans import Span

_NEGATED = re.compile(
    r"\b(?:not|never|nobody|no one|neither|argue|argues|say|says|believe|believes|whether|if)\s+$", re.IGNORECASE
)
_WORDS_OF_AT = 5
_LONGEST_NEGATION = 20  # characters


def suggest_claims(
    text: str, actors: Sequence[SuggestedActor], places: Sequence[SuggestedPlace] = (), told: Iterable[str] = ()
) -> tuple[SuggestedClaim, ...]:
    """Return the claims of `text`, in order; one a clause, the surer form first. No id is one of `told`."""
    used = set(told)
    speakers = speakers_of(text, actors, places)
    found: list[SuggestedClaim] = []
    for sentence in sentences(text):
        taken: list[Span] = []
        for form in FORMS:
            for match in form.pattern.finditer(text, sentence.start, sentence.end):
                by, end = _speaker(form, match, speakers)
                before = max(sentence.start, match.start() - _LONGEST_NEGATION)
                if not by or _NEGATED.search(text, before, match.start()):
                    continue
                span = Span(match.start(), end) if end else _words(text, match, sentence)
                if any(span.overlaps(t) for t in taken):
                    continue
                taken.append(span)
                what = _what(text, sentence, match, span, form)
                id_ = unused(_id(form, by, what), used)
                used.add(id_)
                reason = f"“{match.group().strip()}”" + ("" if by == "author" else f" beside the name of {by}")
                found.append(SuggestedClaim(id_, by, form.status, span, what, form.topic, form.likelihood, reason))
    return tuple(sorted(found, key=lambda claim: claim.at))


def _speaker(form: Form, match: re.Match[str], speakers: Speakers) -> tuple[str, int]:
    """Return who speaks, "" if nobody is sure to, and where the words that name a speaker behind the form end."""
    if form.speaker == "author":
        return "author", 0
    if form.speaker == "before":
        return speakers.before(match.start()), 0
    return speakers.after(match.end())


def _words(text: str, match: re.Match[str], sentence: Span) -> Span:
    """Return the verb and the few words after it: what is highlighted."""
    end = match.end()
    for word in list(re.finditer(r"[ \u00a0]+[^\s,;:()]+", text[match.end() : sentence.end]))[:_WORDS_OF_AT]:
        if text[match.end() + word.start() - 1] in ",;:" or match.end() + word.start() != end:
            break
        end = match.end() + word.end()
    part = text[match.start() : end].rstrip(" .,;:\u00a0")
    return Span(match.start(), match.start() + len(part))


def _what(text: str, sentence: Span, match: re.Match[str], span: Span, form: Form) -> str:
    """Return a label: what is said, in the words before or behind the form; else the words around it."""
    start = max(
        sentence.start,
        text.rfind(",", sentence.start, match.start()) + 1,
        text.rfind(";", sentence.start, match.start()) + 1,
    )
    part = Span(start, sentence.end)
    if form.speaker == "after":
        comma = text.find(",", span.end, min(sentence.end, span.end + 60)) + 1
        behind = Span(comma or min(span.end + 1, sentence.end), sentence.end)
        part = behind if match.start() - sentence.start < 4 else Span(sentence.start, match.start())
    elif form.speaker == "before" and form.status in ("reported", "forecast"):
        part = Span(match.end(), sentence.end)
    words = phrase(text, part).strip(' ,“”"«»„')
    return words[:1].upper() + words[1:]


def _id(form: Form, speaker: str, what: str) -> str:
    stem = form.topic or form.status
    return f"{stem}-{speaker if speaker != 'author' else short_id(what) or 'claim'}"
