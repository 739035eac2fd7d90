"""Which year a month or day without one belongs to."""

from datetime import date

from generator.importing.dates.expression import Context

_MIDDLE = 15  # of a month
_NEXT_YEAR = 7
"""Months: a story at November that goes on in January has come to the next year."""


def year_for(context: Context, month: int, day: int = 0) -> tuple[int, str] | None:
    """Return the year of a month (and day) told without one, and the date it was read against, in EDTF.

    A story keeps to the year it is telling. News looks back to the last such month, or ahead if its verbs do. None if
    nothing says.
    """
    focus, reference = context.focus, context.reference
    if focus and (context.is_narrative or reference is None):
        told = focus.month or month
        return focus.year + (context.is_narrative and month <= told - _NEXT_YEAR), focus.edtf
    if reference is None:
        return None
    return _in_news(context, reference, month, day), reference.isoformat()


def year_from(context: Context, step: int) -> tuple[int, str] | None:
    """Return the year `step` years from that of publication, and the day of publication; None if it is not known."""
    reference = context.reference
    return (reference.year + step, reference.isoformat()) if reference else None


def _in_news(context: Context, reference: date, month: int, day: int) -> int:
    if not day and month > reference.month and context.past and not context.future:
        return reference.year - 1  # "in April they said", told in March
    days = (date(reference.year, month, min(day or _MIDDLE, 28)) - reference).days
    if context.future:
        return reference.year if days >= -31 else reference.year + 1
    if days > 62 or (days > 31 and context.past):
        return reference.year - 1
    return reference.year
