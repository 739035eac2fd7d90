"""Countries and parts of the world told of by an adjective: "the Canadian loans" in a text that names Canada."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.importing.names.known.countries import BY_ADJECTIVE
from generator.model.spans import Span

_PARTS = {"European": "Europe", "African": "Africa", "Asian": "Asia", "Central Asian": "Central Asia"}
_ALL = {**{adjective: country.names for adjective, country in BY_ADJECTIVE.items()}}
_WORD = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, (*_ALL, *_PARTS)), key=len, reverse=True))})(?![\w-])"
)


def adjectives_of(text: str, taken: Iterable[Span]) -> Mapping[str, tuple[Span, ...]]:
    """Return where each adjective stands outside the names in `taken`, by every name of what it is of.

    Only the adjective counts: "Canadians" are people.
    """
    names = sorted(taken)
    starts = [span.start for span in names]
    found: dict[str, list[Span]] = defaultdict(list)
    for match in _WORD.finditer(text):
        before = bisect_right(starts, match.end() - 1) - 1
        if before >= 0 and names[before].end > match.start():
            continue
        for name in _ALL.get(match.group(), (_PARTS.get(match.group(), ""),)):
            found[name].append(Span(*match.span()))
    return {name: tuple(spans) for name, spans in found.items()}
