"""Suggests claims where the words leave no doubt who speaks and how it stands: denied, claimed, is likely to."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.annotations.statements import Likelihood, Status
from generator.importing.mentions import Mentions, mentions_of
from generator.importing.sentences import sentences
from generator.importing.slugs import short_id, unused
from generator.importing.suggestions import SuggestedActor, SuggestedClaim
from generator.importing.wording import phrase
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of words: what it makes of a statement, and whether an actor must stand right before it."""

    pattern: re.Pattern[str]
    status: Status
    spoken: bool
    topic: str = ""
    likelihood: Likelihood | None = None


def _form(words: str, status: Status, *, spoken: bool, topic: str = "", likelihood: Likelihood | None = None) -> _Form:
    return _Form(re.compile(rf"\b(?:{words})\b"), status, spoken, topic, likelihood)


_FORMS = (
    _form(r"(?:has |have |had )?(?:claimed|taken|took) responsibility", "claimed", spoken=True, topic="responsibility"),
    _form(
        r"(?:has |have |had )?(?:repeatedly |strongly |categorically |flatly )?(?:denied|denies"
        r"|rejected|dismissed)",
        "denied",
        spoken=True,
    ),
    _form(r"(?:has |have |had )?(?:confirmed|acknowledged|admitted)(?: that)?", "confirmed", spoken=True),
    _form(
        r"(?:has |have |had )?(?:claimed|claims|alleged|alleges|accused|accuses)(?! responsibility)",
        "claimed",
        spoken=True,
    ),
    _form(
        r"(?:(?:is|are|was|were|has|have|had) )?(?:reportedly|allegedly)"
        r"|(?:is|are|was|were) (?:said|believed|thought|reported|understood|alleged|rumou?red) to",
        "reported",
        spoken=False,
    ),
    _form(r"(?:is|are) (?:very |highly |most )likely to", "forecast", spoken=False, likelihood="very-likely"),
    _form(r"(?:is|are) likely to", "forecast", spoken=False, likelihood="likely"),
    _form(r"(?:is|are) (?:widely )?(?:expected|predicted|forecast|projected) to", "forecast", spoken=False),
    _form(r"(?:is|are) unlikely to", "forecast", spoken=False, likelihood="unlikely"),
    _form(
        r"(?:will almost certainly|is almost certain to|are almost certain to)",
        "forecast",
        spoken=False,
        likelihood="almost-certain",
    ),
    _form(
        r"could (?:emerge|become|lead|result|trigger|worsen|escalate|ignite|spill|spread|destabili[sz]e)",
        "forecast",
        spoken=False,
    ),
)
_NEGATED = re.compile(r"\b(?:not|never|nobody|no one|neither|argue|argues|say|says|believe|believes)\s+$")
_WORDS_OF_AT = 5
_MOST_BETWEEN = 40  # characters between a speaker's name and the verb
_GAP = re.compile(
    r"\)?(?:[’']s)?(?:[ \u00a0](?:regime|government|group|authorities|officials|leaders|spokesman"
    r"|spokesperson))?[ \u00a0]+(?:also |later |once again |immediately )?"
)


def suggest_claims(text: str, actors: Sequence[SuggestedActor], told: Iterable[str] = ()) -> tuple[SuggestedClaim, ...]:
    """Return the claims of `text`, in order; one a clause, the surer form first. No id is one of `told`."""
    used = set(told)
    acting = mentions_of(actors)
    found: list[SuggestedClaim] = []
    for sentence in sentences(text):
        taken: list[Span] = []
        for form in _FORMS:
            for match in form.pattern.finditer(text, sentence.start, sentence.end):
                span = _words(text, match, sentence)
                speaker = _speaker(text, match.start(), acting) if form.spoken else "author"
                if (
                    not speaker
                    or _NEGATED.search(text, sentence.start, match.start())
                    or any(span.overlaps(t) for t in taken)
                ):
                    continue
                taken.append(span)
                what = _what(text, sentence, match)
                id_ = unused(_id(form, speaker, what), used)
                used.add(id_)
                found.append(SuggestedClaim(id_, speaker, form.status, span, what, form.topic, form.likelihood))
    return tuple(sorted(found, key=lambda claim: claim.at))


def _speaker(text: str, start: int, acting: Mentions) -> str:
    """Return the actor whose name stands right before the verb; "" if none does."""
    for span, actor in reversed(acting.ending(start - _MOST_BETWEEN, start)):
        if _GAP.fullmatch(text, span.end, start):
            return actor
    return ""


def _words(text: str, match: re.Match[str], sentence: Span) -> Span:
    """Return the verb and the few words after it: what is highlighted."""
    end = match.end()
    for word in list(re.finditer(r"[ \u00a0]+[^\s,;:()]+", text[match.end() : sentence.end]))[:_WORDS_OF_AT]:
        if text[match.end() + word.start() - 1] in ",;:" or match.end() + word.start() != end:
            break
        end = match.end() + word.end()
    part = text[match.start() : end].rstrip(" .,;:\u00a0")
    return Span(match.start(), match.start() + len(part))


def _what(text: str, sentence: Span, match: re.Match[str]) -> str:
    """Return a label: the sentence's words from a little before the verb."""
    start = max(
        sentence.start,
        text.rfind(",", sentence.start, match.start()) + 1,
        text.rfind(";", sentence.start, match.start()) + 1,
    )
    words = phrase(text, Span(start, sentence.end))
    return words[:1].upper() + words[1:]


def _id(form: _Form, speaker: str, what: str) -> str:
    stem = form.topic or form.status
    return f"{stem}-{speaker if speaker != 'author' else short_id(what) or 'claim'}"
