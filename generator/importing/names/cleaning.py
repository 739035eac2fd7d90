"""Takes off a run what is not the name: titles, adjectives of nationality, offices."""

import re

from generator.importing.names.data import given_names
from generator.importing.names.foreign_runs import split_foreign
from generator.importing.names.gazetteer import BY_NAME, is_adjective
from generator.importing.names.lexicon import AFTER_CHIEF, GENERIC, INNER_TITLES, OFFICES, ORGANISATION, PLACE, TITLES
from generator.importing.names.likeness import looks_personal
from generator.importing.names.runs import Run
from generator.model.spans import Span

_NO_LONGER_OR_NOT_YET = frozenset(("Former", "Acting", "Interim", "Outgoing", "Ex"))
_PREFIX = re.compile(r"^(?:Then|Ex|Former|Co|Deputy)-(?=[A-Z])")


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
    if country != run.text and (country in BY_NAME or "Flight" in run.text):  # its government is found as a whole
        return (Run(Span(run.span.start, run.span.start + len(country)), country, run.initial),)
    *before, last = _after_country(run)
    return (*before, *_at_inner_title(_without_office_behind(last)))


def _after_country(run: Run) -> tuple[Run, ...]:
    """Split "United States Secretary of State Jane Doe" and "Iraq Jane Doe" behind the country."""
    words = list(re.finditer(r"[^ \u00a0]+", run.text))
    for count in (1, 2):
        if len(words) >= count + 2 and run.text[: words[count - 1].end()] in BY_NAME:
            rest = run.text[words[count].start() :]
            if words[count].group() in TITLES or (
                looks_personal(rest) and words[count].group().lower() in given_names()
            ):
                start = run.span.start
                country = Run(
                    Span(start, start + words[count - 1].end()), run.text[: words[count - 1].end()], run.initial
                )
                return (country, Run(Span(start + words[count].start(), run.span.end), rest, False))
    return (run,)


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
            start = run.span.start
            before = run.text[: words[index - 1].end()]
            after = run.text[word.start() :]
            return (
                Run(Span(start, start + len(before)), before, run.initial),
                Run(Span(start + word.start(), run.span.end), after, False),
            )
    return (run,)


def bare_name(run: Run) -> tuple[Run | None, bool]:
    """Return the run without titles in front, and whether there was one; None for a title or adjective alone."""
    words = list(re.finditer(r"[^ \u00a0]+", run.text))
    if len(words) > 2 and _PREFIX.sub("", words[0].group()) in TITLES and words[1].group() in ("of", "for"):
        return _holder_of_office(run, words), True
    titled = False
    index = 0
    while index < len(words):
        word = _PREFIX.sub("", words[index].group().rstrip("."))
        rest = [later.group() for later in words[index + 1 :]]
        if word in _NO_LONGER_OR_NOT_YET and rest:
            index += 1
            continue
        if word in TITLES:
            if any(later in ORGANISATION for later in rest) and not titled and word not in ("Mr", "Dr", "President"):
                break
            titled = True
        elif not (titled and word in AFTER_CHIEF) and not (
            (is_adjective(word) or word in ("Grand", "High")) and rest and rest[0].rstrip(".") in TITLES
        ):
            break
        index += 1
    if index == len(words):
        return None, titled
    if titled and words[index].group() in ("of", "for"):
        index += 1  # "Prime Minister of Canada": the office names its country
        titled = False
    start = words[index].start()
    text = run.text[start:]
    if all(is_adjective(word) or word.endswith("ists") for word in re.split(r"[ \u00a0-]", text)):
        return None, titled
    return Run(Span(run.span.start + start, run.span.end), text, run.initial and start == 0), titled


def _holder_of_office(run: Run, words: list[re.Match[str]]) -> Run | None:
    """Return "Jane Doe" of "Director of National Intelligence Jane Doe"; None for the office alone."""
    last = [word.group() for word in words[-2:]]
    if len(words) < 5 or any(
        word in GENERIC or word in PLACE or word in BY_NAME or word in ("of", "the") for word in last
    ):
        return None
    start = words[-2].start()
    return Run(Span(run.span.start + start, run.span.end), run.text[start:], False)
