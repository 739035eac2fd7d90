"""Two files with one name: what the names of files become when capitals and signs are taken out may be equal."""

from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.problems import Location, Problem, Related


def find_collisions(
    pages: Iterable[tuple[str, str]], code: Code, noun: str
) -> tuple[frozenset[str], tuple[Problem, ...]]:
    """Return the paths of files whose name an earlier file has, and a problem with both places for each.

    `pages` are names with paths; `noun` says what the name is to an editor ("address", "id").
    """
    first: dict[str, str] = {}
    problems: dict[str, Problem] = {}
    for name, path in pages:
        other = first.setdefault(name, path)
        if other != path:
            problems[path] = Problem(
                code,
                Location(path),
                f"This file has the same {noun} as `{other}`: `{name}`",
                "rename one of the two files",
                related=(Related(Location(other), "the other file"),),
            )
    return frozenset(problems), tuple(problems.values())
