"""Where in a long text a passage probably stands, although some of its words changed: its words vote.

Each rare word of the passage votes, wherever it occurs, for the place at which the passage would then begin. Searching
for a few dozen words is much faster than comparing the passage with every place of the text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import NamedTuple

from generator.anchoring.words import Word, is_spaceless

_MOST_OCCURRENCES = 64
_LEAST_TOLERANCE = 48
_LEAST_SHARE = 0.4  # of the best place's votes: with fewer, a place cannot come close to it


class Place(NamedTuple):
    """A place where the passage may begin, and the share of its weight that votes for it (0 to 1)."""

    start: int
    share: float


class _Vote(NamedTuple):
    start: int
    seed: int
    weight: float


@dataclass(frozen=True, slots=True)
class Ballot:
    """The outcome: likely `places`, best first, and the `weights` of the passage's words by how rare they are.

    A word that the text holds once or never weighs 1, a frequent one next to nothing.
    """

    places: tuple[Place, ...]
    weights: Mapping[str, float]


def vote(passage: Sequence[Word], text: str, most: int = 4) -> Ballot:
    """Return the places of the lower-case `text` where `passage` may begin, at most so many.

    The words' offsets count from the beginning of the passage.
    """
    counts = {word: text.count(word) for word in {word.text for word in passage}}
    weights = {word: 1 / (1 + log2(max(count, 1))) for word, count in counts.items()}
    seeds = _seeds(passage)
    votes: list[_Vote] = []
    total = 0.0
    for number, (seed, offsets) in enumerate(seeds.items()):
        count = counts[seed] if seed in counts else text.count(seed)
        if count > _MOST_OCCURRENCES:
            continue
        weight = 1 / (1 + log2(max(count, 1)))
        total += weight
        votes += [_Vote(found - offset, number, weight) for found in _occurrences(text, seed) for offset in offsets]
    length = passage[-1].end if passage else 0
    return Ballot(_peaks(sorted(votes), total, max(length // 3, _LEAST_TOLERANCE), most), weights)


def _seeds(passage: Sequence[Word]) -> dict[str, list[int]]:
    """Return what to search for, and its offsets: words, and pairs of characters in scripts without spaces."""
    seeds: dict[str, list[int]] = {}
    for word, following in zip(passage, [*passage[1:], None], strict=True):
        if not is_spaceless(word.text):
            seeds.setdefault(word.text, []).append(word.start)
        elif following is not None and following.start == word.end and is_spaceless(following.text):
            seeds.setdefault(word.text + following.text, []).append(word.start)
    return seeds


def _occurrences(text: str, seed: str) -> list[int]:
    found, places = text.find(seed), []
    while found >= 0:
        places.append(found)
        found = text.find(seed, found + 1)
    return places


def _peaks(votes: list[_Vote], total: float, tolerance: int, most: int) -> tuple[Place, ...]:
    """Return the places where votes gather; votes for one place may lie as far apart as `tolerance`."""
    gathered: list[Place] = []
    first = 0
    held: dict[int, int] = {}
    weight = 0.0
    for vote in votes:
        if not held.get(vote.seed):
            weight += vote.weight
        held[vote.seed] = held.get(vote.seed, 0) + 1
        while votes[first].start < vote.start - tolerance:
            gone = votes[first]
            held[gone.seed] -= 1
            if not held[gone.seed]:
                weight -= gone.weight
            first += 1
        gathered.append(Place((votes[first].start + vote.start) // 2, weight / total))
    peaks: list[Place] = []
    for place in sorted(gathered, key=lambda place: -place.share):
        if len(peaks) == most or (peaks and place.share < _LEAST_SHARE * peaks[0].share):
            break
        if all(abs(place.start - peak.start) > tolerance for peak in peaks):
            peaks.append(place)
    return tuple(peaks)
