"""Names every suggestion the importer makes about a text, in order."""

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.suggestions import Suggestions


def suggest(text: str, metadata: Metadata, known: Known) -> Suggestions:
    """Return suggestions for the visible text of a page."""
    return Suggestions()
