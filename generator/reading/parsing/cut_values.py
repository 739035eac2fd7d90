"""Values that end in a comment nobody meant: of `title: Attack #2` YAML keeps `Attack` and drops the rest."""

import re
from collections.abc import Iterator

from generator.model.codes import Code
from generator.reading.parsing.flaws import Flaw
from generator.reading.parsing.nodes import Mapping, Node, Scalar, Sequence
from generator.reading.parsing.scalars import offset_of

_MAY_BE_CUT = re.compile(r"[^\s#][ \t]+#[^\s#]")
_CUT_OFF = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")
_SHOWN = 30


def may_be_cut(text: str, start: int, end: int) -> bool:
    """Tell whether any value between two offsets may be cut off. A quick look: yes may be wrong."""
    first = text.find("#", start, end)  # most files have none, and a search for it costs nothing
    return first >= 0 and _MAY_BE_CUT.search(text, start, end) is not None


def find_cut_values(text: str, node: Node) -> Iterator[Flaw]:
    """Yield a P109 for each value without quotes that a `#` directly followed by a word cuts off.

    `node` is a tree of `text`. A comment with a space after its `#` is taken for one.
    """
    match node:
        case Scalar():
            yield from _cut_value(text, node)
        case Sequence():
            for item in node.items:
                yield from find_cut_values(text, item)
        case Mapping():
            for _, value in node.entries:
                yield from find_cut_values(text, value)


def _cut_value(text: str, scalar: Scalar) -> Iterator[Flaw]:
    if scalar.style or not scalar.value:
        return
    cut_off = _CUT_OFF.match(text, offset_of(text, scalar, len(scalar.value)))
    if cut_off:
        words = cut_off[1] if len(cut_off[1]) <= _SHOWN else cut_off[1][: _SHOWN - 1] + "…"
        yield Flaw(
            Code.VALUE_CUT_OFF,
            cut_off.start(1),
            f"The value ends before “{words}”, which YAML takes for a comment",
            fix="put quotes around the whole value; if a comment is meant, put a space after the #",
        )
