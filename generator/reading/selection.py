"""What is published: drafts, embargoed pages and unaccepted suggestions are left out, and counted."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.model.annotations import Annotation
from generator.model.briefings import Briefing
from generator.model.content import Content
from generator.model.edtf import Day


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user asked for. `today` decides over embargoes."""

    today: Day
    drafts: bool = False
    suggestions: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much was left out, for the build's last line."""

    drafts: int = 0
    suggestions: int = 0


def select(content: Content, wanted: Wanted) -> tuple[Content, LeftOut]:
    """Return the content to publish and what was left out.

    A suggested actor stays as long as an accepted annotation names it: accepting an event accepts its people.
    """
    public = tuple(page for page in content.briefings if wanted.drafts or _is_public(page, wanted.today))
    drafts = len(content.briefings) - len(public)
    if wanted.suggestions:
        return replace(content, briefings=public), LeftOut(drafts=drafts)
    accepted = tuple(replace(page, annotations=_accepted(page.annotations)) for page in public)
    needed = {
        reference.id
        for page in accepted
        for annotation in page.annotations
        for reference in annotation.references
        if reference.table == "actor"
    }
    actors = {id_: actor for id_, actor in content.actors.items() if not actor.suggested or id_ in needed}
    pages = tuple(replace(page, cast=tuple(id_ for id_ in page.cast if id_ in actors)) for page in accepted)
    suggestions = sum(annotation.suggested for page in public for annotation in page.annotations)
    unmentioned = len(content.actors) - len(actors)
    return replace(content, briefings=pages, actors=actors), LeftOut(drafts, suggestions + unmentioned)


def _is_public(page: Briefing, today: Day) -> bool:
    if page.status != "published":
        return False
    lifted = page.embargo.latest if page.embargo else None
    return page.embargo is None or (lifted is not None and lifted < today)


def _accepted(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    return tuple(annotation for annotation in annotations if not annotation.suggested)
