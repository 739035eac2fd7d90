"""What a highlight looks like: the classes of its marks and the badge behind its words.

The badge holds no text, so that searching in the page, links to text and copied quotes see only the page's words; its
letter comes from the style sheet and its name from the card or note it leads to.
"""

from collections.abc import Iterable
from functools import lru_cache

from generator.anchoring.marks import Highlight, escaped_id
from generator.annotations import BY_KIND
from generator.annotations.mention import Mention
from generator.model.annotations import Fact


def highlights(text: str, facts: Iterable[Fact]) -> list[Highlight]:
    """Return the marks of a page with this text; `facts` are in text order, and those without words have none.

    A name has a badge only where its actor is first mentioned in a block.
    """
    badged: set[tuple[str, int]] = set()
    marks = []
    for _, annotation, passages in facts:
        if not passages:
            continue
        layer = BY_KIND[annotation.kind].layer
        mention = annotation.statement
        if isinstance(mention, Mention):
            block = mention.actor, text.rfind("\n", 0, passages[0].span.start)
            tail = "" if mention.by_name and block in badged else _card_button(mention.actor, layer)
            badged.add(block)
        else:
            tail = _note_link(annotation.id, layer)
        spans = tuple([passage.span for passage in passages])
        marks.append(Highlight(annotation.id, spans, f"hl hl-{layer}", tail))
    return marks


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
