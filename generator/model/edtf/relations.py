"""Before, after, at the same time: what dates that are not exact leave possible.

Both relations read dates with slack (`slack.py`) and answer NO or YES only if no reading of the dates says
otherwise. Two dates on one day are never in a sure order, for the order within the day is not known.
"""

from enum import Enum
from itertools import product

from generator.model.edtf.extents import Extent, alternatives
from generator.model.edtf.masks import can_agree
from generator.model.edtf.tree import Date, Expression
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
    if _digits_differ(one.tree, other.tree):
        return Possibility.NO
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


def _digits_differ(one: Expression, other: Expression) -> bool:
    """Tell two sure dates apart by a digit that both give: `199X-12` is no day of `1995-07`, though it surrounds it."""
    if not (isinstance(one, Date) and isinstance(other, Date)):
        return False
    if one.year.significant is not None or other.year.significant is not None:
        return False
    if any(one.qualifiers) or any(other.qualifiers):
        return False
    parts = zip((one.year.digits, one.month, one.day), (other.year.digits, other.month, other.day), strict=True)
    return not all(can_agree(left, right) for left, right in parts)


def _can_share(a: Extent, b: Extent) -> bool:
    return a.begins_from <= b.ends_by and b.begins_from <= a.ends_by


def _surely_share(a: Extent, b: Extent) -> bool:
    return a.begins_by <= b.ends_from and b.begins_by <= a.ends_from


def _agreed(answers: list[Possibility]) -> Possibility:
    return answers[0] if len(set(answers)) == 1 else Possibility.MAYBE
