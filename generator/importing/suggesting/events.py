"""Suggests events: every sentence that tells something with a date."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from generator.importing.dates.extents import Extent, find_extents
from generator.importing.dates.languages.registry import reading_of
from generator.importing.suggesting.mentions import mentions_of
from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedEvent, SuggestedPlace
from generator.importing.text.languages import GRAMMAR
from generator.importing.text.sentences import sentences
from generator.importing.text.slugs import short_id, unused
from generator.importing.text.wording import label
from generator.importing.text.words import FUNCTION_WORDS
from generator.model.edtf import Day, parse
from generator.model.spans import Span

_NAME_OF_A_DOCUMENT = re.compile(
    r"\s+(?:[A-Z][\w.’'-]*\s+(?:\([^()]*\)\s+|of\s+(?:the\s+)?|and\s+|on\s+)?){0,7}(?:reports?|study"
    r"|budget|edition|season|model|Acts?"
    r"|Agreement|Treaty|Convention|Resolution|Statute|Strategy|Plan|Protocol|Accords?|Statement"
    r"|Assessment|Report|Constitution)\b"
)
_CITATION = re.compile(
    r"\((?:see )?(?:[^()]*[;,] )?[A-Z0-9][\w.’'&/-]*(?: (?:of|the|and|for|on|[A-Z0-9][\w.’'&/-]*))*, "
    r"(?:[A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?(?:, |; | and ))*$"
)
_WORDS_OF_AT = 5
_REACH = 600  # characters from a date to the end of its sentence, as far as anything looks
_LOCATED = re.compile(
    r"\b(?:in|at|near|across|throughout|inside|within|on|into|(?:districts?|provinces?|city|town"
    r"|village|region|cities) of)\s+"
    r"(?:the\s+)?(?:\w+ern\s+|[A-Z]\w+[’']s\s+|[A-Z][\w\s]*,\s(?:and\s)?)*$"
)


def suggest_events(
    text: str,
    reference: date | None,
    actors: Sequence[SuggestedActor],
    places: Sequence[SuggestedPlace],
    told: Iterable[str] = (),
    language: str = "en",
) -> tuple[SuggestedEvent, ...]:
    """Return an event for each date told in a sentence, in text order; dates in the names of acts are none.

    No id is one of `told`: whether two pages tell of the same event, the editor must say. `language` is the one that
    the dates are read in.
    """
    spans = sentences(text)
    acting, located = mentions_of(actors), mentions_of([_where(text, place) for place in places])
    loose, grammar = reading_of(language).loose, GRAMMAR.get(language, FUNCTION_WORDS)
    used = set(told)
    found = []
    for extent in find_extents(text, reference, language):
        told_in = _told_in(text, spans, extent)
        if told_in is None or not _tells(text, *told_in, grammar):
            continue
        sentence, when = told_in
        what = label(text, sentence, when, loose)
        id_ = unused(short_id(what) or "event", used)
        used.add(id_)
        found.append(
            SuggestedEvent(
                id=id_,
                date=extent.pair or extent.date,
                at=_words_around(text, sentence, when),
                what=what,
                who=acting.within(sentence),
                where=located.within(sentence),
                basis=extent.basis,
                ahead=_is_ahead(extent, reference),
                counted=" ".join(text[extent.start : extent.end].split()) if extent.against else "",
                against=extent.against,
            )
        )
    return tuple(found)


def _told_in(text: str, spans: Sequence[Span], extent: Extent) -> tuple[Span, Span] | None:
    """Return the sentence that tells of a date, and where the date's words stand in it; None outside of sentences.

    What a dateline dates is the sentence behind it.
    """
    index = bisect_right(spans, extent.start, key=lambda span: span.start) - 1
    if index < 0 or extent.start >= spans[index].end:
        return None
    sentence, when = spans[index], Span(extent.start, min(extent.end, spans[index].end))
    if _is_dateline(text, sentence, when) and index + 1 < len(spans):
        sentence = spans[index + 1]
        when = Span(sentence.start, sentence.start)
    return _around(text, sentence, when), when


def _around(text: str, sentence: Span, when: Span) -> Span:
    """Return the sentence, or of one without end the words around the date: nothing may cost more than its length."""
    start = sentence.start if when.start - sentence.start <= _REACH else text.find(" ", when.start - _REACH, when.start)
    end = sentence.end if sentence.end - when.end <= _REACH else text.rfind(" ", when.end, when.end + _REACH)
    return Span(start if start >= 0 else when.start, end if end >= 0 else when.end)


def _is_dateline(text: str, sentence: Span, when: Span) -> bool:
    """Tell a line that is a date and nothing else, as in a chronicle: it dates the line below it."""
    return len(sentence) <= len(when) + _REACH and sentence.of(text).strip(" .:\u00a0") == when.of(text).strip(
        " .:\u00a0"
    )


def _is_ahead(extent: Extent, reference: date | None) -> bool:
    """Tell a date that begins after the day of publication: the text can only expect it."""
    first = None if extent.pair else parse(extent.date).earliest
    return reference is not None and first is not None and first > Day(reference.year, reference.month, reference.day)


def _tells(text: str, sentence: Span, when: Span, grammar: frozenset[str]) -> bool:
    """Want a sentence with a verb's worth of words, and a date that is not part of a document's name."""
    words = re.findall(r"[^\W\d_]+", sentence.of(text))
    if len(words) < 5 or not any(word.lower() in grammar for word in words):
        return False
    return _NAME_OF_A_DOCUMENT.match(text, when.end) is None and not _is_citation(text, when)


def _is_citation(text: str, when: Span) -> bool:
    """Tell the date of a source named in brackets: "(Harbour Daily, 9 January)"."""
    start = text.rfind("(", max(0, when.start - 160), when.start)
    end = text.find(")", when.end, when.end + 160)
    return start >= 0 and end >= 0 and _CITATION.match(text, start, when.start) is not None


def _words_around(text: str, sentence: Span, when: Span) -> Span:
    """Return the date's words and the few that follow in the same clause: the part of the sentence to highlight."""
    words = re.finditer(r"[^\s,;:.()]+(?:[.:][^\s,;:.()]+)*\.?", text[when.end : sentence.end])
    end = when.end
    for word in islice(words, _WORDS_OF_AT):
        between = text[end : when.end + word.start()]
        if re.search(r"[;:()“”\"]", between):
            break
        end = when.end + word.end()
    end = min(end, sentence.end)
    part = text[when.start : end].rstrip(" .,;:\u00a0")
    return Span(when.start, when.start + len(part))


def _where(text: str, place: SuggestedPlace) -> SuggestedPlace:
    """Keep the mentions that say where something is: "in Kabul", not "Kabul's rulers" nor "the U.S.-led forces"."""
    spans = (*place.mentions, *place.adjectives)
    located = (span for span in spans if _LOCATED.search(text, max(0, span.start - 40), span.start))
    return replace(place, mentions=tuple(located))
