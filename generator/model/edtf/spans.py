"""Texts that are valid EDTF but usually mean something else."""

from generator.model.edtf.errors import DateError
from generator.model.edtf.grammar import read
from generator.model.edtf.tree import Season

_LAST_COMMON_SEASON = 24


def season_or_span(text: str) -> str:
    """Return the span of years that a season was perhaps meant to be (`2021-22` → `2021/2022`), or "".

    Asked of the seasons that editors really use, 21 to 24, only where the code is the very next year
    (`2021-22`, but not `2021-23`, an autumn); of the rare codes above, for any later year of the century
    (`2021-25`).
    """
    try:
        tree = read(text)
    except DateError:
        return ""
    if not isinstance(tree, Season) or len(tree.year.digits) != 4 or tree.year.is_masked:
        return ""
    year = tree.year.value
    later = year // 100 * 100 + tree.code
    if later == year + 1 or (later > year and tree.code > _LAST_COMMON_SEASON):
        mark = tree.qualifiers[1]
        return f"{year:04d}{mark}/{later:04d}{mark}"
    return ""
