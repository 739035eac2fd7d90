"""The values of `theme:` in site.yaml: colours, lists of typefaces, and the width of the text."""

import re

from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code
from generator.model.colour import read_hex
from generator.model.tokens import GENERIC_FAMILIES
from generator.reading.schema.nearest import nearest

NARROWEST, WIDEST = 24, 44
"""rem: below, lines break after every few words; above, the notes beside the text no longer fit on a common screen."""

_FAMILY = re.compile(r"\w[\w .&+-]*")


def read_colour(value: str) -> str:
    """Return `#rrggbb`; raises `Mistakes` for any other way to write a colour."""
    colour = read_hex(value)
    if not value:
        message = "`{key}` has no colour: without quotes, what begins with # is a comment"
        raise Mistakes(Mistake(message, Code.SETTINGS_INVALID, 'put it in quotes: "#8a3b00"'))
    if colour is None:
        bare = read_hex(f"#{value}")
        fix = f'write "{bare}", with the quotes' if bare else 'write it as red, green and blue in hex: "#8a3b00"'
        raise Mistakes(Mistake(f"“{value}” is not a colour", Code.SETTINGS_INVALID, fix))
    return colour


def read_families(families: tuple[str, ...]) -> tuple[str, ...]:
    """Return names of typefaces of which the last is one that every browser has; raises `Mistakes`."""
    mistakes = [
        Mistake(
            f"“{family}” is not the name of a typeface",
            Code.SETTINGS_INVALID,
            "write its name without quotes inside it, such as Noto Serif",
            (place,),
        )
        for place, family in enumerate(families)
        if not _FAMILY.fullmatch(family)
    ]
    if not mistakes and (not families or families[-1] not in GENERIC_FAMILIES):
        meant = nearest(families[-1], GENERIC_FAMILIES) if families else None
        fix = f"did you mean `{meant}`?" if meant else "end the list with one of these"
        message = "`{key}` must end with a family that every browser has"
        mistakes = [
            Mistake(message, Code.SETTINGS_INVALID, fix, notes=(f"one of: {', '.join(sorted(GENERIC_FAMILIES))}",)),
        ]
    if mistakes:
        raise Mistakes(*mistakes)
    return families


def read_width(value: object) -> float:
    """Return a width in rem between the narrowest and the widest that the layout bears; raises `Mistakes`."""
    found = re.fullmatch(r"([0-9]{1,3}(?:\.[0-9]{1,3})?)rem", value) if isinstance(value, str) else None
    if not found or not NARROWEST <= float(found[1]) <= WIDEST:
        message = f"`{{key}}` must be a width from {NARROWEST}rem to {WIDEST}rem"
        raise Mistakes(Mistake(message, Code.SETTINGS_INVALID, "write it in rem, such as 34rem: about 66 characters"))
    return float(found[1])
