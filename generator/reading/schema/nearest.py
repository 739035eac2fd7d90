"""“Did you mean …?”: the word of a vocabulary that is nearest to what was typed."""

from collections.abc import Iterable
from heapq import nlargest

MOST_GUESSES = 200
"""Unknown words that are worth a guess, of a mapping or of a site's ids: more are no slips of the fingers."""

_CLOSE_LOOKS = 24  # candidates that are compared letter by letter


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that a slip of the fingers could have made into `word`, or None.

    The distance is Damerau's (insert, delete, replace, swap neighbours), capitals aside. One slip is allowed in words
    of 3 to 6 letters, two up to 10, and so on. Failing that, the one candidate that begins with `word` is returned.
    Of equally near candidates the first in alphabetical order counts. Time is linear in the number of candidates: only
    those that share the most pairs of letters are compared letter by letter.
    """
    typed = word.casefold()
    pairs = _pairs(typed)
    likely = nlargest(_CLOSE_LOOKS, ((len(pairs & _pairs(one.casefold())), one) for one in candidates))
    most = (len(typed) + 1) // 4
    ranked = sorted((distance(typed, one.casefold(), most), one) for _, one in likely)
    if ranked and ranked[0][0] <= most:
        return ranked[0][1]
    longer = {one for _, one in likely if len(typed) >= 3 and one.casefold().startswith(typed)}
    return longer.pop() if len(longer) == 1 else None


def _pairs(text: str) -> set[str]:
    framed = f" {text} "
    return {framed[i : i + 2] for i in range(len(framed) - 1)}


def distance(one: str, other: str, most: int) -> int:
    """Return the optimal string alignment distance (Damerau 1964), or any number above `most` if it is greater."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        previous, row = row, [i]
        for j, right in enumerate(other, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and right == one[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = previous
    return row[-1]
