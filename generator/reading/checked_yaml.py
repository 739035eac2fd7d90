"""YAML of a file, fast if all is well and slowly if not, with flaws in a text turned into problems in a file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from generator.model.codes import Code
from generator.model.lines import LineIndex, index_lines
from generator.model.problems import Location, Problem, Related
from generator.reading.parsing.cut_values import find_cut_values, may_be_cut
from generator.reading.parsing.flaws import Flaw, each_alias_once
from generator.reading.parsing.nodes import Mapping, Scalar, Sequence, to_values
from generator.reading.parsing.recovery import recover
from generator.reading.parsing.values import Unusual


@dataclass(frozen=True, slots=True)
class CheckedYaml:
    """`values` of the keys that could be read, None if there are no keys at all; `broken` keys could not be read."""

    values: dict[str, Any] | None
    broken: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()


def read_checked(
    fast: Callable[[], dict[str, Any]], path: str, text: str, start: int = 0, end: int | None = None
) -> CheckedYaml:
    """Return what `fast` reads; if that raises `Unusual`, read the YAML in `text[start:end]` and say what is wrong."""
    try:
        values = fast()
    except Unusual:
        return _read_slowly(path, text, start, end)
    if may_be_cut(text, start, len(text) if end is None else end):
        return replace(_read_slowly(path, text, start, end), values=values)
    return CheckedYaml(values)


def _read_slowly(path: str, text: str, start: int, end: int | None) -> CheckedYaml:
    recovered = recover(text[start:end], start)
    lines = index_lines(text)
    cut_off = find_cut_values(text, recovered.root) if recovered.root else ()
    problems = tuple(_problem(path, lines, flaw) for flaw in (*each_alias_once(recovered.flaws), *cut_off))
    match recovered.root:
        case Mapping():
            return CheckedYaml(to_values(recovered.root), recovered.broken, problems)
        case None:
            return CheckedYaml({} if recovered.broken else None, recovered.broken, problems)
    return CheckedYaml(None, problems=(*problems, _not_a_mapping(path, lines, recovered.root)))


def _not_a_mapping(path: str, lines: LineIndex, root: Scalar | Sequence) -> Problem:
    kind = "a list" if isinstance(root, Sequence) else "a single text"
    return Problem(
        Code.YAML_NOT_A_MAPPING,
        Location(path, *lines.position(root.start)),
        f"Keys with values were expected here, and this is {kind}",
        fix="write each line as `key: value`, with a space after the colon",
    )


def _problem(path: str, lines: LineIndex, flaw: Flaw) -> Problem:
    where = Location(path, *lines.position(flaw.start))
    if flaw.first is None:
        return Problem(flaw.code, where, flaw.message, fix=flaw.fix)
    first = Location(path, *lines.position(flaw.first))
    message = f"{flaw.message}, here and on line {first.line}"
    return Problem(flaw.code, where, message, fix=flaw.fix, related=(Related(first, "it stands here first"),))
