"""Group and count records by subject."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def group(pairs: Iterable[tuple[K, V]]) -> defaultdict[K, list[V]]:
    """Return key → values, in the order in which they come; [] for a key that never came."""
    groups: defaultdict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups


def count_by(pairs: Iterable[tuple[K, str]]) -> defaultdict[K, defaultdict[str, int]]:
    """Return key → how often each id came with it; nothing for a key that never came."""
    counts: defaultdict[K, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for key, id_ in pairs:
        counts[key][id_] += 1
    return counts


def most_first(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Return ids with their counts, the most frequent first; ids of one count in alphabetical order."""
    return tuple(sorted(counts.items(), key=lambda counted: (-counted[1], counted[0])))
