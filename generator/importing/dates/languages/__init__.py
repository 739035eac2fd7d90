"""Which rules each language's dates are read by."""

from functools import cache

from generator.importing.dates.dispatch import Dispatch, dispatch
from generator.importing.dates.rules import RULES
from generator.importing.dates.rules.numeric import numeric


@cache
def tables(language: str) -> Dispatch:
    """Return the rules for a language (ISO 639-1), by first words; figures only for a language without its own."""
    return dispatch(RULES if language == "en" else numeric(month_first=False))
