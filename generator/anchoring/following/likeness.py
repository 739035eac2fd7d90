"""How alike two words are: 1 the same, 0 two different ones, and between for forms or spellings of one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

_RESEMBLANCE = 0.7
_ALIKE = 0.75
_SHORTEST_ALIKE = 4


def likenesses_of(old: Sequence[str], places: Mapping[str, list[int]], width: int) -> list[list[float]]:
    """Return for each old word how like it each new one is; `places` are the indices of the new words."""
    by_initial: dict[str, list[str]] = defaultdict(list)
    for word in places:
        if len(word) >= _SHORTEST_ALIKE:
            by_initial[word[0]].append(word)
    rows: dict[str, list[float]] = {}
    for word in set(old):
        row = rows[word] = [0.0] * width
        if len(word) >= _SHORTEST_ALIKE:
            for other in by_initial[word[0]]:
                if resemble(word, other):
                    for column in places[other]:
                        row[column] = _RESEMBLANCE
        for column in places.get(word, ()):
            row[column] = 1.0
    return [rows[word] for word in old]


def resemble(word: str, other: str) -> bool:
    """Tell whether two different words are probably forms or spellings of one: they differ in one short stretch."""
    shorter, longer = sorted((len(word), len(other)))
    if shorter < _SHORTEST_ALIKE or shorter < _ALIKE * longer or word[0] != other[0]:
        return False
    same = 1
    while same < shorter and word[same] == other[same]:
        same += 1
    ending = 0
    while ending < shorter - same and word[-1 - ending] == other[-1 - ending]:
        ending += 1
    return same + ending >= _ALIKE * longer
