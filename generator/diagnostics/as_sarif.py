"""Problems as SARIF 2.1.0, which code scanners and editors read.

Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.diagnostics.ordering import location_of
from generator.model.codes import Code
from generator.model.problems import KeyPath, Location, Problem

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_CODES = tuple(Code)


def as_sarif(problems: Sequence[Problem], _texts: Mapping[str, str]) -> str:
    """Return a log with one run. Its rules are the whole catalogue of codes; columns count code points."""
    rules = [_rule(code) for code in _CODES]
    run = {
        "tool": {"driver": {"name": "postil", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem) for problem in problems],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.code,
        "name": code.name.title().replace("_", ""),
        "shortDescription": {"text": code.title},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _result(problem: Problem) -> dict[str, Any]:
    fix = [f"Fix: {problem.fix}"] if problem.fix else []
    return {
        "ruleId": problem.code.code,
        "ruleIndex": _CODES.index(problem.code),
        "level": problem.severity.value,
        "message": {"text": "\n".join([problem.message, *problem.notes, *fix])},
        "locations": [_location(problem.where)],
        "relatedLocations": [
            {"id": number, "message": {"text": other.message}, **_location(other.where)}
            for number, other in enumerate(problem.related, start=1)
        ],
    }


def _location(where: Location | KeyPath) -> dict[str, Any]:
    place = location_of(where)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(place.path)},
            "region": {"startLine": place.line, "startColumn": place.column},
        }
    }
