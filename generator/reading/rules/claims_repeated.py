"""A claim's id names one claim of the whole site, for others answer it by that id."""

from collections.abc import Iterable

from generator.model.annotations import Annotation
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem, Related
from generator.reading.rules.known import annotations


def rule(content: Content) -> Iterable[Problem]:
    """Name claims on different pages with one id, and claims that answer themselves."""
    first: dict[str, tuple[Briefing, Annotation]] = {}
    for page, annotation in annotations(content, "claim"):
        claim = annotation.statement
        other, there = first.setdefault(claim.claim, (page, annotation))
        if other is not page:
            message = f"The claim `{claim.claim}` stands on another page already"
            fix = "give this one another id; to deny or confirm that one, write `answers:` with its id"
            here = KeyPath(page.path, (*annotation.keys, "id"))
            related = (Related(KeyPath(other.path, (*there.keys, "id")), "the other claim"),)
            yield Problem(Code.ID_DUPLICATE, here, message, fix, related=related)
        if claim.answers and claim.answers == claim.claim:
            where = KeyPath(page.path, (*annotation.keys, "answers"))
            message = f"The claim `{claim.claim}` answers itself"
            yield Problem(Code.CLAIM_UNKNOWN, where, message, "write the id of the claim that it denies or confirms")
