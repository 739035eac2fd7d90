"""A page, a table or a whole site in a string, read as the program reads it."""

import textwrap

from generator.model.annotations import Annotation
from generator.model.briefings import Briefing, SourceFile
from generator.model.content import Content
from generator.model.problems import Problem
from generator.reading.positions import place
from generator.reading.records.content import read_content
from generator.reading.rules import check_rules

PAGE = "content/briefings/page.md"


def read(files: dict[str, str]) -> tuple[Content, list[str]]:
    """Read a site; its problems, of single files and of rules, as `path:line:col CODE`."""
    content, problems = read_with_problems(files)
    return content, [f"{problem.where} {problem.code}" for problem in problems]


def read_with_problems(files: dict[str, str]) -> tuple[Content, tuple[Problem, ...]]:
    """Read a site whose files are given by path, without `content/`."""
    sources = [SourceFile(f"content/{path}", text.encode()) for path, text in files.items()]
    content, problems, texts = read_content(sources)
    return content, place((*problems, *check_rules(content)), texts)


def page(front_matter: str, body: str = "Words.") -> str:
    """Return a page's text. Indentation of the front matter is taken away."""
    return f"---\n{textwrap.dedent(front_matter).strip()}\n---\n{body}\n"


def briefing(front_matter: str) -> tuple[Briefing, tuple[Problem, ...]]:
    """Read one page with a source, and nothing beside it; problems of that page alone."""
    text = page(f"title: T\nsource: s\n{textwrap.dedent(front_matter).strip()}")
    content, problems, texts = read_content([SourceFile(PAGE, text.encode())])
    (made,) = content.pages()
    return made, place(problems, texts)


def annotation(front_matter: str) -> Annotation:
    """Return the only annotation of a page, which must be without problems."""
    made, problems = briefing(front_matter)
    assert not problems, [problem.message for problem in problems]
    (only,) = made.annotations
    return only


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """Return the codes in order."""
    return [problem.code.code for problem in problems]
