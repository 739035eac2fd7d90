"""Splits a run of capitalised words that is more than one name: "Kenya-Uganda", "Labour Prime Minister Doe"."""

import re

from generator.importing.names.finding.foreign_runs import split_foreign
from generator.importing.names.finding.personal import looks_personal
from generator.importing.names.finding.runs import Run
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.data import given_names
from generator.importing.names.known.lexicon import (
    AFTER_CHIEF,
    INNER_TITLES,
    LEGAL_FORM,
    MEDIA,
    OFFICES,
    ORGANISATION,
    PLACE,
    TITLES,
)
from generator.importing.names.known.organisations import KNOWN_KINDS
from generator.importing.names.known.peoples import is_adjective
from generator.model.spans import Span

_LEGAL_FORM = re.compile(rf"\b(?:{LEGAL_FORM}|LLC|PLC|AG|GmbH|SA|NV)\b\.?[ \u00a0]")
_NO_PRODUCT = ORGANISATION | PLACE | TITLES | MEDIA | AFTER_CHIEF


def split_run(run: Run, language: str = "en") -> tuple[Run, ...]:
    """Split "Afghanistan-Tajikistan" and the like: two countries with a hyphen are two names."""
    if language != "en" and (pieces := split_foreign(run, language)) != (run,):
        return tuple(part for piece in pieces for part in split_run(piece))
    parts = re.split(r"[-–]", run.text)
    if len(parts) > 1 and all(part in BY_NAME or is_adjective(part) for part in parts):
        found, start = [], run.span.start
        for part in parts:
            found.append(Run(Span(start, start + len(part)), part, run.initial and start == run.span.start))
            start += len(part) + 1
        return tuple(found)
    country = re.sub(r"[ \u00a0](?:Government|Flight)$", "", run.text)
    is_country = country in BY_NAME or is_adjective(country)
    if country != run.text and (is_country or "Flight" in run.text):  # its government is found as a whole
        return (Run(Span(run.span.start, run.span.start + len(country)), country, run.initial),)
    *before, last = _after_country(run)
    *bodies, last = _after_legal_form(_maker(last))
    return (*before, *bodies, *_at_inner_title(_without_office_behind(last)))


def _after_country(run: Run) -> tuple[Run, ...]:
    """Split "United States Secretary of State Jane Doe" and "Iraq Jane Doe" behind the country."""
    words = list(re.finditer(r"[^ \u00a0]+", run.text))
    for count in (1, 2):
        if len(words) >= count + 2 and run.text[: words[count - 1].end()] in BY_NAME:
            rest = run.text[words[count].start() :]
            if words[count].group() in TITLES or (
                looks_personal(rest) and words[count].group().lower() in given_names()
            ):
                return _cut(run, words[count - 1].end(), words[count].start())
    return (run,)


def _after_legal_form(run: Run) -> tuple[Run, ...]:
    """Split "Marlow Motors LLC Edda Lorne" behind the legal form: a company, and who is named beside it."""
    for form in _LEGAL_FORM.finditer(run.text):
        if form.start() and looks_personal(run.text[form.end() :]):
            return _cut(run, len(run.text[: form.end()].rstrip()), form.end())
    return (run,)


def _maker(run: Run) -> Run:
    """Return "Orrin" of "Orrin Deluxe": a known maker's name with its product's behind it."""
    first, *rest = run.text.split()
    if not rest or KNOWN_KINDS.get(first) != "organisation" or run.text in KNOWN_KINDS:
        return run
    if not _NO_PRODUCT.isdisjoint(rest) or any(word.lower() in given_names() for word in rest):
        return run
    return Run(Span(run.span.start, run.span.start + len(first)), first, run.initial)


def _cut(run: Run, end: int, start: int) -> tuple[Run, Run]:
    """Return the run up to `end`, and from `start` on."""
    first = Run(Span(run.span.start, run.span.start + end), run.text[:end], run.initial)
    return first, Run(Span(run.span.start + start, run.span.end), run.text[start:], False)


def _without_office_behind(run: Run) -> Run:
    """Take the office off "Orrin Computer CEO", told where its holder is named elsewhere."""
    words = list(re.finditer(r"[^ \u00a0]+", run.text))
    if any(word.group() in ("of", "for") for word in words):
        return run
    end = len(words)
    while end and (words[end - 1].group() in TITLES or words[end - 1].group() in AFTER_CHIEF):
        end -= 1
    if end in (0, len(words)) or words[end].group() not in OFFICES or words[0].group() in TITLES:
        return run
    text = run.text[: words[end - 1].end()]
    return Run(Span(run.span.start, run.span.start + len(text)), text, run.initial)


def _at_inner_title(run: Run) -> tuple[Run, ...]:
    """Split "Liberal Party Prime Minister Jane Doe" into the party and the person with her title."""
    words = list(re.finditer(r"[^ \u00a0]+", run.text))
    for index, word in enumerate(words[1:-1], 1):
        rest = [later.group() for later in words[index + 1 :]]
        if word.group() in INNER_TITLES and not {"of", "for"} & set(rest) and not set(rest) & ORGANISATION:
            if words[index - 1].group() in TITLES or is_adjective(words[index - 1].group()):
                return (run,)
            return _cut(run, words[index - 1].end(), word.start())
    return (run,)
