"""The canonical EDTF text of a tree: one text for each meaning, the shortest spelling of qualifiers."""

from generator.model.edtf.qualifiers import Qualifiers
from generator.model.edtf.tree import Date, DateSet, Edge, Interval, Moment, Run, Season, Single, Year


def print_edtf(  # noqa: PLR0911 - one return for each kind of node
    node: Date | Season | Moment | Interval | DateSet | Run | Edge,
) -> str:
    """Return the canonical text of a tree."""
    match node:
        case Date():
            return _print_parts((print_year(node.year), node.month, node.day), node.qualifiers)
        case Season():
            return _print_parts((print_year(node.year), str(node.code), ""), node.qualifiers)
        case Moment():
            return f"{print_edtf(node.date)}T{node.clock}{node.zone}"
        case Interval():
            return f"{print_edtf(node.start)}/{print_edtf(node.end)}"
        case Edge():
            return node.value
        case Run():
            return f"{_print_limit(node.start)}..{_print_limit(node.end)}"
        case DateSet():
            members = ",".join(print_edtf(member) for member in node.members)
            return f"{{{members}}}" if node.every else f"[{members}]"


def _print_limit(node: Single | None) -> str:
    return "" if node is None else print_edtf(node)


def print_year(year: Year) -> str:
    """Return the year with the `Y`, `E` and `S` it needs."""
    prefix = "Y" if year.exponent or len(year.digits.removeprefix("-")) > 4 else ""
    exponent = f"E{year.exponent}" if year.exponent else ""
    significant = "" if year.significant is None else f"S{year.significant}"
    return f"{prefix}{year.digits}{exponent}{significant}"


def _print_parts(parts: tuple[str, str, str], qualifiers: Qualifiers) -> str:
    """Write a mark once, after the last part of a group that begins with the year; else before each part."""
    count = sum(1 for part in parts if part)
    group = 0
    if qualifiers[0]:
        group = next((n for n in range(1, count) if qualifiers[n] != qualifiers[0]), count)
    written = []
    for index in range(count):
        before = qualifiers[index] if index >= group else ""
        after = qualifiers[0] if index == group - 1 else ""
        written.append(f"{before}{parts[index]}{after}")
    return "-".join(written)
