"""From text to `When`: what every other part of the program calls."""

from dataclasses import replace

from generator.model.edtf.bounds import bounds
from generator.model.edtf.covering import covering_interval
from generator.model.edtf.errors import DateError, quoted
from generator.model.edtf.grammar import read
from generator.model.edtf.grammar_dates import read_plain
from generator.model.edtf.printing import print_edtf
from generator.model.edtf.tree import Date, DateSet, Edge, Expression, Interval, Moment, Pair, Run, Season, Single
from generator.model.edtf.when import When


def parse(text: str) -> When:
    """Read one EDTF expression; raises DateError with a suggestion where there is one."""
    if plain := read_plain(text):
        return When(text, plain)
    try:
        tree = read(text)
    except DateError as error:
        from generator.model.edtf.advice import advised  # noqa: PLC0415 - its many patterns load only for a mistake

        raise advised(error, text) from None
    return When(print_edtf(tree), tree)


def parse_pair(start: str, end: str) -> When:
    """Read the two ends of a stretch of time, `{from: …, to: …}`.

    Each is a date, a set of which one is meant, `..` (open) or nothing (unknown). Raises DateError, whose
    offset counts in the end that is wrong.
    """
    pair = Pair(_read_end(start), _read_end(end))
    first, last = bounds(pair)
    if first is not None and last is not None and first > last:
        raise DateError(f"“to” ({end}) is before “from” ({start})")
    return When(print_edtf(covering_interval(pair)), pair, (print_edtf(pair.start), print_edtf(pair.end)))


def _read_end(text: str) -> Single | DateSet | Edge:
    if text in {"", ".."}:
        return Edge(text)
    tree = parse(text).tree
    if isinstance(tree, Date | Season) or (isinstance(tree, DateSet) and not tree.every):
        return tree
    reason = f"{quoted(text)} cannot be an end of a stretch of time: give one date, or [one,of,several]"
    raise DateError(reason, suggestion=_nearest_end(tree))


def _nearest_end(tree: Expression) -> str:
    """Return what can be an end and says most of the same: one of the dates of a set, some day of an interval."""
    match tree:
        case DateSet():
            return print_edtf(replace(tree, every=False))
        case Interval(start=Date() | Season() as start, end=Date() | Season() as end):
            return print_edtf(DateSet((Run(start, end),), every=False))
        case Moment():
            return print_edtf(tree.date)
    return ""
