"""How an annotation is shown in the margin: one file is one annotation type's note. This mapping is their only list.

Mentions have no note: an actor has one card for all of its mentions on a page.
"""

from collections.abc import Callable, Mapping
from typing import Any

from generator.model.annotations import Fact
from generator.pages.notes import citation, claim, event, note, place, relation, term
from generator.pages.planning.links import Linker

NOTES: Mapping[str, Callable[[Linker, Fact], Any]] = {
    "event": event.view,
    "claim": claim.view,
    "relation": relation.view,
    "place": place.view,
    "term": term.view,
    "note": note.view,
    "citation": citation.view,
}
"""Annotation kind → the note's view. `templates/annotations/<kind>.html` renders it."""
