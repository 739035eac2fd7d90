"""How sure a source is of a part of a date: `?` uncertain, `~` approximate, `%` both, empty neither."""

from typing import Literal

Qualifier = Literal["", "?", "~", "%"]
Qualifiers = tuple[Qualifier, Qualifier, Qualifier]
"""Of year, month (or season) and day; a part that the date lacks has none."""

UNQUALIFIED: Qualifiers = ("", "", "")


def joined(one: Qualifier, other: Qualifier) -> Qualifier:
    """Return the qualifier that says what both say."""
    if not one or one == other:
        return other
    return "%" if other else one


def is_uncertain(qualifiers: Qualifiers) -> bool:
    """Tell whether any part is uncertain."""
    return "?" in qualifiers or "%" in qualifiers


def is_approximate(qualifiers: Qualifiers) -> bool:
    """Tell whether any part is approximate."""
    return "~" in qualifiers or "%" in qualifiers
