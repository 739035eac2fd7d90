"""All problems in one line."""

from collections import Counter
from collections.abc import Iterable

from generator.model.codes import Severity
from generator.model.problems import Problem


def summarise(problems: Iterable[Problem]) -> str:
    """Return for instance "2 errors, 1 warning in 3 files", or "No problems found."."""
    known = tuple(problems)
    if not known:
        return "No problems found."
    count = Counter(problem.severity for problem in known)
    parts = [plural(count[severity], severity.value) for severity in Severity if count[severity]]
    return f"{', '.join(parts)} in {plural(len({problem.where.path for problem in known}), 'file')}"


def plural(count: int, word: str) -> str:
    """Return for instance "1 file" or "2 files"."""
    return f"{count} {word}{'' if count == 1 else 's'}"
