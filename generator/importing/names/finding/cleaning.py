"""Takes off a run what is not the name: titles, adjectives of nationality, offices held."""

import re

from generator.importing.names.finding.runs import Run
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.lexicon import AFTER_CHIEF, GENERIC, ORGANISATION, PLACE, TITLES
from generator.importing.names.known.peoples import is_adjective
from generator.importing.text.words import word_set
from generator.model.spans import Span

_NO_LONGER_OR_NOT_YET = word_set("Former Acting Interim Outgoing Incoming Ex")
_BEFORE_TITLES = word_set("Presiding Managing Commanding Founding Retired Senior Junior Assistant Associate")
_PREFIX = re.compile(r"^(?:Then|Ex|Former|Co|Deputy)-(?=[A-Z])")


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
        if rest and (word in _NO_LONGER_OR_NOT_YET or (word in _BEFORE_TITLES and rest[0] in TITLES)):
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
