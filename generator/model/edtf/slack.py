"""How far a date that is uncertain or approximate can reach beyond what is written.

The standard does not say how far "about" goes. Here it goes one unit of the finest qualified part to each
side: "about 2022" reaches from 2021 to 2023, "about July 2022" from June to August, `199X~` a decade to each
side. Uncertain dates get the same, for a source that doubts its own date is not contradicted by a near one.
Seasons always get one season to each side, because their borders are a matter of convention.
"""

from generator.model.edtf.bounds import single_bounds
from generator.model.edtf.days import MONTHS_IN_YEAR, Day, next_day, previous_day, shift_months
from generator.model.edtf.seasons import is_by_weather, months_of
from generator.model.edtf.tree import Date, Season, Single, Year


def reach(node: Single) -> tuple[Day, Day]:
    """Return the first and last day that a date can mean when read with slack."""
    first, last = single_bounds(node)
    if isinstance(node, Season):
        return _season_reach(node, first, last)
    if node.qualifiers[2] and "X" not in node.day:
        return previous_day(first), next_day(last)
    months = _slack_months(node)
    return (shift_months(first, -months), shift_months(last, months)) if months else (first, last)


def _season_reach(node: Season, first: Day, last: Day) -> tuple[Day, Day]:
    begins, ends = months_of(node.code)
    crosses_new_year = ends > MONTHS_IN_YEAR
    if not is_by_weather(node.code) and not any(node.qualifiers):
        return first, last
    months = ends - begins + 1
    before = MONTHS_IN_YEAR if crosses_new_year else months  # "winter 2021" may be the one that ended in 2021
    if node.qualifiers[0] and not node.qualifiers[1]:
        months = before = MONTHS_IN_YEAR
    return shift_months(first, -before), shift_months(last, months)


def _slack_months(node: Date) -> int:
    """Return the unit of the finest qualified part in months; 0 if nothing is qualified."""
    year, month, day = node.qualifiers
    if day:
        return 1
    if month:
        return MONTHS_IN_YEAR if "X" in node.month else 1
    return MONTHS_IN_YEAR * _years_in_unit(node.year) if year else 0


def _years_in_unit(year: Year) -> int:
    """Return 1 for a plain year, 10 where the last digit is unspecified or not significant, and so on."""
    if year.is_masked:
        return int(10 ** (len(year.digits) - year.digits.index("X")))
    if year.significant is not None:
        return int(10 ** (len(str(abs(year.value))) - year.significant))
    return 1
