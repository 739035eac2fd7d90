"""Dates in Russian: intervals, sets, pairs and moments. Single dates are in `words_ru_dates.py`."""

from generator.model.edtf.qualifiers import UNQUALIFIED
from generator.model.edtf.russian import MONTHS, Case, join
from generator.model.edtf.tree import Date, DateSet, Edge, Expression, Interval, Moment, Pair, Run, Season, Single
from generator.model.edtf.words_ru_dates import HEDGES, is_plain_year, say_after, say_in, say_single, whole_doubt


def say(node: Expression) -> str:
    """Return the tree in Russian."""
    match node:
        case Date() | Season():
            return say_single(node)
        case Moment():
            zone = "" if not node.zone else " UTC" if node.zone == "Z" else f" UTC{node.zone.replace('-', '−')}"
            return f"{say_single(node.date)}, {node.clock}{zone}"
        case DateSet():
            return _say_set(node)
        case Interval() | Pair():
            return _say_stretch(node)


def _say_stretch(node: Interval | Pair) -> str:
    start, end = node.start, node.end
    if isinstance(start, Edge) and isinstance(end, Edge):
        return _say_no_stretch(start, end)
    if isinstance(end, Edge):
        return f"{_say_end('с', start)}{'' if end is Edge.OPEN else ', конец неизвестен'}"
    if isinstance(start, Edge):
        return f"{_say_end('по', end)}{'' if start is Edge.OPEN else ', начало неизвестно'}"
    if isinstance(start, Date) and isinstance(end, Date) and (short := _say_short(start, end)):
        return short
    return f"{_say_end('с', start)} {_say_end('по', end)}"


def _say_no_stretch(start: Edge, end: Edge) -> str:
    if start is end:
        return "во все времена" if start is Edge.OPEN else "в неизвестное время"
    return "до неизвестного времени" if start is Edge.OPEN else "с неизвестного времени"


def _say_end(preposition: str, end: Single | DateSet | Edge) -> str:
    """Return an end after "с" (since, with the genitive) or "по" (up to and with, with the accusative)."""
    case: Case = "genitive" if preposition == "с" else "accusative"
    if isinstance(end, Edge):
        return f"{preposition} неизвестного времени"
    if not isinstance(end, DateSet):
        return say_after(preposition, end, case)
    if any(isinstance(member, Run) for member in end.members):
        time = "какого-то времени" if case == "genitive" else "какое-то время"
        return f"{preposition} {time}: {_say_set(end)}"
    if all(is_plain_year(member) for member in end.members):
        year = "года" if case == "genitive" else "год"
        return f"{preposition} {join([str(_year(member)) for member in end.members])} {year}"
    said = [_hedged(member, case) for member in end.members if not isinstance(member, Run)]
    return f"{preposition} {join(said)}"


def _hedged(member: Single, case: Case) -> str:
    return f"{HEDGES[whole_doubt(member)]}{say_in(member, case)}"


def _year(member: Single | Run) -> int:
    return member.year.value if isinstance(member, Date) else 0


def _say_short(start: Date, end: Date) -> str:
    """Return "1996–2001", "июль–август 2021" or "3–9 июля 2021" where that is clear, else ""."""
    if start == end or not (_is_plain(start) and _is_plain(end)) or bool(start.month) != bool(end.month):
        return ""
    if not start.month:
        return f"{start.year.digits}–{end.year.digits}"
    if start.year != end.year or bool(start.day) != bool(end.day):
        return ""
    if not start.day:
        return f"{MONTHS[int(start.month)]}–{say_single(end)}"
    return f"{int(start.day)}–{say_single(end)}" if start.month == end.month else ""


def _is_plain(date: Date) -> bool:
    digits = date.year.digits + date.month + date.day
    return (
        digits.isdigit()
        and 1000 <= date.year.value <= 9999
        and date.qualifiers == UNQUALIFIED
        and date.year.significant is None
    )


def _say_set(node: DateSet) -> str:
    said = [_say_member(member, every=node.every) for member in node.members]
    return join(said, "и" if node.every else "или")


def _say_member(member: Single | Run, *, every: bool) -> str:
    if not isinstance(member, Run):
        return say_single(member)
    if member.start is None and member.end is not None:
        return f"{say_single(member.end)} {'и всё до того' if every else 'или раньше'}"
    if member.end is None and member.start is not None:
        return f"{say_single(member.start)} {'и всё после того' if every else 'или позже'}"
    if member.start is None or member.end is None:
        return ""
    stretch = f"{say_after('с', member.start, 'genitive')} {say_after('по', member.end, 'accusative')}"
    return f"всё {stretch}" if every else f"в промежутке {stretch}"
