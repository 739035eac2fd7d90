"""The parts of a year that have a code: seasons (21–24 anywhere, 25–28 north, 29–32 south), quarters, halves.

Seasons are bounded by whole months, the meteorological way; the standard leaves their borders open. The codes
21 to 24 name no hemisphere: they are read as northern, as other implementations do, and 29 to 32 say southern
outright. A season that crosses New Year belongs to the year it begins in.
"""

SEASON_CODES = range(21, 42)

_MONTHS: dict[int, tuple[int, int]] = {
    **dict.fromkeys((21, 25, 31), (3, 5)),
    **dict.fromkeys((22, 26, 32), (6, 8)),
    **dict.fromkeys((23, 27, 29), (9, 11)),
    **dict.fromkeys((24, 28, 30), (12, 14)),
    **{33 + quarter: (3 * quarter + 1, 3 * quarter + 3) for quarter in range(4)},
    **{37 + third: (4 * third + 1, 4 * third + 4) for third in range(3)},
    **{40 + half: (6 * half + 1, 6 * half + 6) for half in range(2)},
}


def months_of(code: int) -> tuple[int, int]:
    """Return the first and last month of a part of a year; 13 and 14 belong to the next year."""
    return _MONTHS[code]


def is_by_weather(code: int) -> bool:
    """Tell whether the code is a season, whose borders vary; quarters and the like have fixed ones."""
    return code <= 32
