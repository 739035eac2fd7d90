"""The parts of a year that have a code: seasons (21–24 anywhere, 25–28 north, 29–32 south), quarters and the like.

Seasons are bounded by whole months, the meteorological way; the standard leaves their borders open. The codes 21 to 24
name no hemisphere: they are read as northern, as other implementations do, and 29 to 32 say southern outright. A season
that crosses New Year belongs to the year it begins in.
"""

SEASON_CODES = range(21, 42)

_MONTHS: dict[int, tuple[int, int]] = {
    **{spring: (3, 5) for spring in (21, 25, 31)},
    **{summer: (6, 8) for summer in (22, 26, 32)},
    **{autumn: (9, 11) for autumn in (23, 27, 29)},
    **{winter: (12, 14) for winter in (24, 28, 30)},
    **{33 + quarter: (3 * quarter + 1, 3 * quarter + 3) for quarter in range(4)},
    **{37 + third: (4 * third + 1, 4 * third + 4) for third in range(3)},
    **{40 + half: (6 * half + 1, 6 * half + 6) for half in range(2)},
}


def months_of(code: int) -> tuple[int, int]:
    """Return the first and last month of the part of a year; 13 and 14 are the next year's January and February."""
    return _MONTHS[code]


def is_by_weather(code: int) -> bool:
    """Tell whether the code is a season, whose borders vary, and not a quarter or the like, whose borders are fixed."""
    return code <= 32
