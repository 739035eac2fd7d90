"""What an implementation says of an expression, in the words of `docs/reference/edtf-disagreements.md`."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.model.edtf import DateError, Day, parse

DISAGREEMENTS = Path(__file__).resolve().parents[3] / "docs" / "reference" / "edtf-disagreements.md"
REFUSED = "refused"
CRASHES = "crashes"

EXPRESSIONS_TO_COMPARE = """
    2024-02 2024-02-29 0000 0000-02-29 -0001 -0004-02-29 -1985-04-12 9999-12-31
    2022? 2022~ 2022% 2022-07? 2022-07-15~ 2022-07-15%
    1985-04-12T00:00:00Z 1985-04-12T23:59:59-12:00 1985-04-12T24:00:00 1985-04-12T23:59:60Z 1985-04-12T23:20
    1985-04-12T23:20:30.5Z 1538-02-29T10:00:00Z
    Y12345 Y-12345 Y99999999999 Y170E5 Y17E2 Y12345E0 Y123E0 Y1E9 Y55E4S1 Y2004 Y012345 Y-0 12345
    1950S1 1950S3 1950S4 1950S5 1950S0 0622S2 -1950S2 1950S2~
    2001-20 2001-25 2001-28 2001-29 2001-30 2001-31 2001-33 2001-36 2001-37 2001-38 2001-39 2001-40 2001-41 2001-42
    2001-21? 2001-24~ 199X-21 -0044-21 2021-23-01
    198X 19XX 1XXX XXXX X985 1X85 -198X -000X 2004-0X 2004-X2 2004-2X 2004-XX-01 2004-06-1X 2004-06-X5 2004-02-3X
    199X-12 1999-XX? XXXX-02-29 XXX1-02-29 190X-02-29 19XX-12 -1985-XX -0335-04-XX
    1964/2008~ 1984?/2004% 1984-06?/2004-08? 1984~/.. ../1984? 2001-21/2001-23 2004-06/.. /2004-06-XX
    2005/2004 2005~/2004 2004-06-11/2004-06-10 Y-17E7/Y-16E7 2000/Y12345 1950S2/2000 -0010/-0005 -0005/-0010
    ../.. / ../ /.. 2004/2005/2006 1985-04-12T10:00:00/1985-04-13
    2004~-06 2004-~06 ~2004-06 2004-06-?11 ?2004-06-11 ?2004-06-04~ 2004?-06~ 2004~-06~-11? 2011-23~ 2011~-23
    2004-06~-XX %1124-XX?-X7
    [1984] {1984} [] {} [..] [1667,1668] [1667,1668..] [..1667,1668] {1667..} {1960,1961-12..} [2016,2015] [2016..2015]
    {2016..2015} [1667?,1668~] [1990..1999-06] [199X,2001] [2001-21,2001-23] [1667,1760-12] [-0010..-0005]
    1985-4-12 85 19 2022-13 2022-00 2022-02-30 1900-02-29 2022-01-34 -0000 2022-1 20220715 2022/13 2022~? 2022X
    open/2004 unknown/2004 199u y12345 1984?~ 2022-W05 2022-123 +2022
"""


class Row(NamedTuple):
    """A line of the document's table."""

    text: str
    ours: str
    pypi: str
    npm: str
    reason: str


def documented() -> dict[str, Row]:
    """The table of the document, by expression."""
    lines = DISAGREEMENTS.read_text(encoding="utf-8").splitlines()
    rows = (_cells(line) for line in lines if line.startswith("| `"))
    return {cells[0]: Row(*cells) for cells in rows}


def _cells(line: str) -> list[str]:
    return [re.sub(r"^`(.*)`$", r"\1", cell.strip()) for cell in line.strip("|").split(" | ")]


def corpus() -> Iterator[str]:
    """Every expression on which the implementations are compared."""
    from tests.unit.edtf.examples import EXAMPLES  # noqa: PLC0415 - the examples do not need this module

    yield from dict.fromkeys([*(example.text for example in EXAMPLES), *EXPRESSIONS_TO_COMPARE.split()])


def between(first: Day | None, last: Day | None) -> str:
    """The bounds as the document writes them, shortened where they are whole years."""
    return f"{first.iso if first else '…'} to {last.iso if last else '…'}"


def say_ours(text: str) -> str:
    try:
        when = parse(text)
    except DateError:
        return REFUSED
    return between(when.earliest, when.latest)
