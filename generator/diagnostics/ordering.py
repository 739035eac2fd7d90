"""The order in which problems are told: by file, then downwards; each once."""

from collections.abc import Iterable

from generator.model.problems import KeyPath, Location, Problem


def arrange(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by path, line, column and code, and drop repetitions (same code, place and message)."""
    unique = {(problem.code, problem.where, problem.message): problem for problem in reversed(tuple(problems))}
    return tuple(sorted(unique.values(), key=_place))


def location_of(where: Location | KeyPath) -> Location:
    """Return the place to print; a place that nobody looked up yet is shown as its file's start."""
    return where if isinstance(where, Location) else Location(where.path)


def _place(problem: Problem) -> tuple[Location, str, str]:
    return location_of(problem.where), problem.code.code, problem.message
