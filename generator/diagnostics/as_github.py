"""Problems as workflow commands, which GitHub Actions shows beside the lines of a pull request.

Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Mapping, Sequence

from generator.diagnostics.ordering import location_of
from generator.model.codes import Severity
from generator.model.problems import Problem

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def as_github(problems: Sequence[Problem], _texts: Mapping[str, str]) -> str:
    """Return one command a line; nothing if there are no problems."""
    return "".join(f"{_command(problem)}\n" for problem in problems)


def _command(problem: Problem) -> str:
    where = location_of(problem.where)
    properties = {
        "file": where.path,
        "line": str(where.line),
        "col": str(where.column),
        "title": f"{problem.code} {problem.code.title}",
    }
    listed = ",".join(f"{name}={_escape_property(value)}" for name, value in properties.items())
    related = [f"{location_of(other.where)}: {other.message}" for other in problem.related]
    fix = [f"fix: {problem.fix}"] if problem.fix else []
    words = "\n".join([problem.message, *problem.notes, *related, *fix])
    return f"::{_COMMANDS[problem.severity]} {listed}::{_escape(words)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
