"""What a claim says, in a few of the text's own words: an editor will say it better."""

import re

from generator.importing.suggesting.claims.forms import Form
from generator.importing.suggesting.claims.speakers import Named, Speakers
from generator.importing.text.wording import phrase, shortened
from generator.model.spans import Span

_QUOTES = ' ,“”"«»„'
_QUOTATION = re.compile(r"[“”\"«»]")
_NEAR = 60  # characters
_BEGINNING = 5  # words
_OPENS_WITH_VERB = re.compile(
    r"(?:and |but |or )?(?:is|are|was|were|has|have|had|will|could|may|might|reportedly|allegedly)\b", re.IGNORECASE
)
_SUBJECT = re.compile(r"(?:It|He|She|They|This|These|The [a-z]+|[A-Z]\w+)\b")
_RELATIVE = re.compile(r",?[ \u00a0](?:which|who|that)?[ \u00a0]*$")
_TURN = re.compile(r"[QA]:[ \u00a0]")


def label(text: str, sentence: Span, match: re.Match[str], by: Named | None, form: Form, speakers: Speakers) -> str:
    """Return what is said, by the form that matched and the speaker who stands beside it."""
    turn = _TURN.match(text, sentence.start)
    sentence = Span(turn.end(), sentence.end) if turn else sentence
    if by is None:
        words = _authors(text, sentence, match, speakers)
    elif form.speaker == "closing":
        words = _around(text, Span(sentence.start, max(sentence.start, by.span.start)), match.end(), sentence)
    elif form.speaker == "after":
        words = _before_speaker(text, sentence, match, by, form)
    elif form.status in ("reported", "forecast") and not match.group().endswith(" to"):
        words = phrase(text, Span(match.end(), sentence.end))
    else:
        words = _deed(text, sentence, match, by)
    words = words.strip(_QUOTES)
    return words[:1].upper() + words[1:]


def _deed(text: str, sentence: Span, match: re.Match[str], by: Named) -> str:
    """Say who denies or claims, and what: the name, less what stands between it and the verb if that is long."""
    start = by.span.start
    if text[max(sentence.start, start - 4) : start].lower() == "the ":
        start -= 4
    if match.start() - start <= _NEAR and "," not in text[by.span.end : match.start()]:
        return phrase(text, Span(start, sentence.end))
    return f"{text[start : by.span.end]} {phrase(text, Span(match.start(), sentence.end))}"


def _before_speaker(text: str, sentence: Span, match: re.Match[str], by: Named, form: Form) -> str:
    """Say what stands before "according to X", or behind it at the head of a sentence; "Y is accused of …"."""
    if form.status != "reported":
        before = _RELATIVE.sub("", text[sentence.start : match.start()])
        verb = re.sub(r"[ \u00a0]by[ \u00a0].*", "", match.group())
        comma = text.find(",", by.span.end, sentence.end)
        return shortened(f"{before} {verb}{text[by.span.end : comma if comma > 0 else sentence.end]}")
    if match.start() - sentence.start < 4:
        comma = text.find(",", by.span.end, min(sentence.end, by.span.end + 60)) + 1
        return phrase(text, Span(comma or min(by.span.end + 1, sentence.end), sentence.end))
    said = Span(sentence.start, match.start())
    return _around(text, said, by.span.end, sentence) if match.group()[:1] == "a" else phrase(text, said)


def _around(text: str, before: Span, end: int, sentence: Span) -> str:
    """Return what is said before its speaker; if that is only its beginning, the rest too: "its aim, Hale said, is"."""
    comma = text.find(",", end, min(sentence.end, end + 60)) + 1
    if comma and len(before.of(text).split()) <= _BEGINNING and not _QUOTATION.search(before.of(text)):
        return f"{before.of(text).rstrip(' ,')} {phrase(text, Span(comma, sentence.end))}"
    return phrase(text, before)


def _authors(text: str, sentence: Span, match: re.Match[str], speakers: Speakers) -> str:
    """Say what is likely or reported, with its subject: the clause, or the last actor told of before it."""
    start = max(sentence.start, *(text.rfind(mark, sentence.start, match.start()) + 1 for mark in ",;"))
    words = phrase(text, Span(start, sentence.end))
    if start == sentence.start or not _OPENS_WITH_VERB.match(words):
        return words
    rest = phrase(text, Span(match.start(), sentence.end))
    named = speakers.before(match.start())
    subject = _SUBJECT.match(text, sentence.start)
    if named and named.span.start >= sentence.start:
        return f"{named.span.of(text)} {rest}"
    return f"{subject.group()} {rest}" if subject else rest
