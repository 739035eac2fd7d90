"""Who speaks: an actor, the author of the source, or the author of the page."""

from dataclasses import dataclass
from typing import Any

from generator.annotations.statements import AUTHOR
from generator.model.annotations import Fact
from generator.model.translation import Translation
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import status_inside, status_of


@dataclass(frozen=True, slots=True)
class Attribution:
    """How a statement stands, as it reads inside a sentence and as it begins one, and who says so."""

    status: str
    status_words: str
    speaker: Link

    @classmethod
    def of(cls, words: Translation, status: str, speaker: Link) -> "Attribution":
        """Return the attribution of a statement that stands as the vocabulary's word `status` says."""
        return cls(status_inside(words, status), status_of(words, status), speaker)


def attribution(linker: Linker, fact: Fact) -> Attribution | None:
    """Return a statement's status and speaker; None where the text's own author simply reports it, as most are."""
    if fact.statement.by == AUTHOR and fact.statement.status == "reported":
        return None
    return Attribution.of(linker.catalogue.words, fact.statement.status, speaker(linker, fact))


def speaker(linker: Linker, fact: Fact) -> Link:
    """Return who says what a statement with `by` and `cite` states, linked where there is a page."""
    statement: Any = fact.statement
    if statement.by != AUTHOR:
        return linker.actor(statement.by)
    sources = linker.catalogue.site.content.sources
    cited = sources.get(statement.cite.source) if statement.cite else None
    if cited:
        return Link(cited.author or cited.publisher or cited.title or cited.id, linker.source(cited.id).href)
    briefing = linker.catalogue.briefings[fact.briefing].briefing
    own = linker.catalogue.source_of(briefing)
    href = linker.source(own.id).href if own else ""
    return Link(linker.catalogue.author_of(briefing) or linker.catalogue.words.gettext("the author"), href)
