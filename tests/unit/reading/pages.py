"""Short ways to read a page or a table from a string."""

from generator.model.briefings import SourceFile
from generator.model.problems import Location, Problem
from generator.reading.front_matter import FrontMatter, read_front_matter
from generator.reading.tables import read_table

PATH = "content/briefings/page.md"


def read(page: str | bytes) -> tuple[FrontMatter | None, tuple[Problem, ...]]:
    """Read a page from its text or bytes."""
    data = page.encode() if isinstance(page, str) else page
    return read_front_matter(SourceFile(PATH, data))


def read_yaml(yaml: str) -> tuple[FrontMatter | None, tuple[Problem, ...]]:
    """Read a page with this front matter, whose first line is the file's second."""
    return read(f"---\n{yaml}---\nBody.\n")


def values(yaml: str) -> dict[str, object]:
    """Return the values of front matter that has no mistake."""
    page, problems = read_yaml(yaml)
    assert page is not None
    assert problems == ()
    return page.data


def table(text: str | bytes) -> tuple[dict[str, object], tuple[Problem, ...]]:
    """Read a table from its text or bytes."""
    data = text.encode() if isinstance(text, str) else text
    return read_table(SourceFile("content/places.yaml", data))


def told(problems: tuple[Problem, ...]) -> list[str]:
    """Return each problem as "line:column code"."""
    return [f"{_place(problem).line}:{_place(problem).column} {problem.code}" for problem in problems]


def _place(problem: Problem) -> Location:
    assert isinstance(problem.where, Location)
    return problem.where
