"""Problems for a person: `path:line:col: CODE message`, the line with a caret, and what to do."""

from collections.abc import Mapping, Sequence

from generator.diagnostics.excerpt import excerpt
from generator.diagnostics.ordering import location_of
from generator.diagnostics.summary import summarise
from generator.diagnostics.terminal import make_visible
from generator.model.codes import Severity
from generator.model.lines import split_lines
from generator.model.problems import Problem

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_GREEN = "\x1b[32m"
_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.NOTE: "\x1b[1;36m"}


def as_text(problems: Sequence[Problem], texts: Mapping[str, str], *, colour: bool = False) -> str:
    """Return one block of lines per problem, a blank line between them, and a line that counts them."""
    lines = {path: split_lines(texts[path]) for path in {problem.where.path for problem in problems} if path in texts}
    blocks = [_block(problem, lines.get(problem.where.path, []), colour=colour) for problem in problems]
    return "\n\n".join([*blocks, summarise(problems)]) + "\n"


def _block(problem: Problem, source: Sequence[str], *, colour: bool) -> str:
    where = location_of(problem.where)
    kind = "" if problem.severity is Severity.ERROR else f"{problem.severity.value}: "
    code = _paint(f"{problem.code} {kind}".rstrip(), _COLOURS[problem.severity], on=colour)
    lines = [f"{_paint(make_visible(str(where)), _BOLD, on=colour)}: {code} {_inline(problem.message)}"]
    lines += [_paint(line, _DIM, on=colour) for line in excerpt(source, where)]
    lines += [f"  {_inline(note)}" for note in problem.notes]
    lines += [f"  {make_visible(str(location_of(r.where)))}: {_inline(r.message)}" for r in problem.related]
    if problem.fix:
        lines.append(f"  {_paint('fix:', _GREEN, on=colour)} {_indented(problem.fix)}")
    return "\n".join(lines)


def _inline(text: str) -> str:
    return make_visible(text.replace("\n", " "))


def _indented(text: str) -> str:
    """Return several lines to paste under one another."""
    return "\n       ".join(make_visible(line) for line in text.split("\n"))


def _paint(text: str, colour: str, *, on: bool) -> str:
    return f"{colour}{text}{_RESET}" if on and text else text
