"""Problems for scripts."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from generator.diagnostics.ordering import location_of
from generator.model.codes import Severity
from generator.model.problems import KeyPath, Location, Problem


def as_json(problems: Sequence[Problem], _texts: Mapping[str, str]) -> str:
    """Return an object with `problems`, in the order of the text format, and `summary`, their number by severity."""
    count = Counter(problem.severity for problem in problems)
    document = {
        "problems": [_problem(problem) for problem in problems],
        "summary": {f"{severity.value}s": count[severity] for severity in Severity},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code.code,
        "severity": problem.severity.value,
        "title": problem.code.title,
        **_place(problem.where),
        "message": problem.message,
        "fix": problem.fix,
        "notes": list(problem.notes),
        "related": [{**_place(other.where), "message": other.message} for other in problem.related],
    }


def _place(where: Location | KeyPath) -> dict[str, Any]:
    place = location_of(where)
    return {"path": place.path, "line": place.line, "column": place.column}
