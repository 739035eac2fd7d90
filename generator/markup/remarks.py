"""Notes and definitions that are too costly to convert: each is shown as it was typed, and told."""

from collections.abc import Iterator

from generator.markup.convert import is_costly_line
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem


def find_costly_remarks(content: Content, terms_path: str) -> Iterator[Problem]:
    """Yield a problem (P007) for every costly note of a page and definition of the table `terms_path`."""
    for page in content.pages():
        for annotation in page.annotations:
            if annotation.kind == "note" and is_costly_line(annotation.statement.note):
                yield _costly("note", KeyPath(page.path, (*annotation.keys, "note")))
    for term in content.all_terms():
        if is_costly_line(term.definition):
            yield _costly("definition", KeyPath(terms_path, (term.id, "definition")))


def _costly(noun: str, where: KeyPath) -> Problem:
    return Problem(
        Code.BODY_TOO_COSTLY,
        where,
        f"This {noun} is too costly to convert, and is shown as it was typed",
        "shorten it, or look for brackets `[` or `<` that are never closed",
    )
