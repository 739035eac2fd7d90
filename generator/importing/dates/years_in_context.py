"""Which year a month or day without one belongs to."""

from datetime import date

from generator.importing.dates.expression import Context

_NEXT_YEAR = 7
"""Months: a story at November that goes on in January has come to the next year."""


def year_for(context: Context, month: int, day: int = 15) -> int | None:
    """Return the year of a month (and day) told without one; None if nothing says.

    A story keeps to the year it is telling. News looks back to the last such month, or ahead if its verbs do.
    """
    if context.is_narrative and context.focus:
        told = context.focus.month or month
        return context.focus.year + (month <= told - _NEXT_YEAR)
    if context.reference is None:
        return context.focus.year if context.focus else None
    reference = context.reference
    try:
        candidate = date(reference.year, month, min(day, 28))
    except ValueError:
        return None
    days = (candidate - reference).days
    if context.future:
        return reference.year if days >= -31 else reference.year + 1
    if days > 62 or (days > 31 and context.past):
        return reference.year - 1
    return reference.year
