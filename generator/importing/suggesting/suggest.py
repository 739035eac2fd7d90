"""Names every suggestion the importer makes about a text, in order."""

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.names.merging import merged
from generator.importing.names.model import Tagging
from generator.importing.names.naming import name_kinds
from generator.importing.suggesting.actors import suggest_actors
from generator.importing.suggesting.claims.find import suggest_claims
from generator.importing.suggesting.events import suggest_events
from generator.importing.suggesting.places import suggest_places
from generator.importing.suggesting.relations import suggest_relations
from generator.importing.suggesting.suggestions import Suggestions


def suggest(
    text: str, metadata: Metadata, known: Known, language: str = "en", tagging: Tagging | None = None
) -> Suggestions:
    """Return suggestions for the visible text of a page, read in `language` (ISO 639-1).

    `tagging` is what a model found in it, if there is one.
    """
    named = name_kinds(text, language)
    if tagging:
        named = merged(text, named, tagging.tagged, tagging.model)
    actors = suggest_actors(named, metadata.author, known)
    places = suggest_places(named, known)
    return Suggestions(
        actors=actors,
        places=places,
        events=suggest_events(text, metadata.published, actors, places, known.told, language),
        claims=suggest_claims(text, actors, places, known.told),
        relations=suggest_relations(text, actors),
    )
