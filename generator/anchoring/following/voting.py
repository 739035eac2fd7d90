"""Where in a long text a passage probably stands, although some of its words changed: its words vote.

Each rare word of the passage votes, wherever it occurs, for the place at which the passage would then begin. Searching
for a few dozen words is much faster than comparing the passage with every place of the text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import NamedTuple

from generator.anchoring.text.words import Word, is_spaceless

_MOST_OCCURRENCES = 32
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
    found = {word: _occurrences(text, word) for word in {word.text for word in passage}}
    weights = {word: _weight(places) for word, places in found.items()}
    votes: list[_Vote] = []
    total = 0.0
    for number, (seed, offsets) in enumerate(_seeds(passage).items()):
        places = found[seed] if seed in found else _occurrences(text, seed)
        if len(places) > _MOST_OCCURRENCES:
            continue
        weight = _weight(places)
        total += weight
        votes += [_Vote(place - offset, number, weight) for place in places for offset in offsets]
    length = passage[-1].end if passage else 0
    return Ballot(_peaks(sorted(votes), total, max(length // 3, _LEAST_TOLERANCE), most), weights)


def _weight(places: Sequence[int]) -> float:
    return 1 / (1 + log2(max(len(places), 1)))


def _seeds(passage: Sequence[Word]) -> dict[str, list[int]]:
    """Return what to search for, and its offsets: words; every second run of three in scripts without spaces."""
    seeds: dict[str, list[int]] = {}
    for number, word in enumerate(passage):
        if not is_spaceless(word.text):
            seeds.setdefault(word.text, []).append(word.start)
            continue
        run = passage[number : number + 3]
        if number % 2 == 0 and run[-1].end - word.start == sum(len(one.text) for one in run):
            seeds.setdefault("".join(one.text for one in run), []).append(word.start)
    return seeds


def _occurrences(text: str, seed: str) -> list[int]:
    """Return where the seed stands; of a frequent one only so many places that it shows."""
    places: list[int] = []
    found = text.find(seed)
    while found >= 0 and len(places) <= _MOST_OCCURRENCES:
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
