"""Before, after, at the same time: what dates that are not exact leave possible.

Both relations read dates with slack (`slack.py`) and answer NO or YES only if no reading of the dates says
otherwise. Two dates on one day are never in a sure order, for the order within the day is not known.
"""

from enum import Enum
from itertools import product

from generator.model.edtf.extents import Extent, alternatives
from generator.model.edtf.when import When


class Possibility(Enum):
    """The answer of a relation between dates that are not exact."""

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"


def precedes(one: When, other: When) -> Possibility:
    """Tell whether `one` ends before `other` begins."""
    answers = []
    for first, second in product(alternatives(one.tree), alternatives(other.tree)):
        pairs = list(product(first, second))
        if all(a.ends_by < b.begins_from for a, b in pairs):
            answers.append(Possibility.YES)
        elif any(a.ends_from > b.begins_by for a, b in pairs):
            answers.append(Possibility.NO)
        else:
            answers.append(Possibility.MAYBE)
    return _agreed(answers)


def overlaps(one: When, other: When) -> Possibility:
    """Tell whether `one` and `other` share a time: NO means that they cannot date the same event."""
    answers = []
    for first, second in product(alternatives(one.tree), alternatives(other.tree)):
        pairs = list(product(first, second))
        if any(_surely_share(a, b) for a, b in pairs):
            answers.append(Possibility.YES)
        elif any(_can_share(a, b) for a, b in pairs):
            answers.append(Possibility.MAYBE)
        else:
            answers.append(Possibility.NO)
    return _agreed(answers)


def _can_share(a: Extent, b: Extent) -> bool:
    return a.begins_from <= b.ends_by and b.begins_from <= a.ends_by


def _surely_share(a: Extent, b: Extent) -> bool:
    return a.begins_by <= b.ends_from and b.begins_by <= a.ends_from


def _agreed(answers: list[Possibility]) -> Possibility:
    return answers[0] if len(set(answers)) == 1 else Possibility.MAYBE
