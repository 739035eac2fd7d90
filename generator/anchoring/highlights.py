"""What a highlight looks like: the classes of its marks and the badge behind its words.

The badge holds no text, so that searching in the page, links to text and copied quotes see only the page's words; its
letter comes from the style sheet and its name from the card or note it leads to.
"""

from functools import lru_cache

from generator.anchoring.weave import Highlight, escaped_id
from generator.annotations import BY_KIND
from generator.annotations.mention import Mention
from generator.model.annotations import Fact


def highlight(fact: Fact, *, badge: bool = True) -> Highlight:
    """Return how an anchored annotation is to be marked, with or without its `badge`."""
    annotation = fact.annotation
    layer = BY_KIND[annotation.kind].layer
    tail = ""
    if badge:
        named = isinstance(annotation.statement, Mention)
        tail = _card_button(annotation.statement.actor, layer) if named else _note_link(annotation.id, layer)
    spans = tuple([passage.span for passage in fact.passages])
    return Highlight(annotation.id, spans, f"hl hl-{layer}", tail)


@lru_cache(maxsize=10_000)
def _card_button(actor: str, layer: str) -> str:
    """Return a button that opens an actor's card."""
    card = f"card-actor-{escaped_id(actor)}"
    return (
        f'<button type="button" class="badge badge-{layer}" popovertarget="{card}"'
        f' aria-labelledby="{card}-name"></button>'
    )


def _note_link(annotation_id: str, layer: str) -> str:
    """Return a link to the note beside the text."""
    note = f"note-{escaped_id(annotation_id)}"
    return f'<a class="badge badge-{layer}" href="#{note}" aria-labelledby="{note}-label"></a>'
