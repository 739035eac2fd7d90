"""The layers of highlights: what is drawn alike, shares a letter and a colour, and is shown or hidden together."""

from collections import Counter
from dataclasses import dataclass

from generator.annotations import BY_KIND
from generator.model.briefings import AnchoredBriefing
from generator.model.translation import N_, Translation

LAYERS = (
    ("actor", "A", N_("Actors")),
    ("event", "E", N_("Events")),
    ("place", "P", N_("Places")),
    ("claim", "C", N_("Claims")),
    ("note", "N", N_("Notes")),
)
"""Layer, letter and label, in the order of the "Show" filters. `static/css/31-badges.css` has the same letters."""

_LETTERS = {layer: letter for layer, letter, _ in LAYERS}


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer that occurs on the page, and how many annotations it has."""

    layer: str
    letter: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Sign:
    """A layer as the legend explains it."""

    layer: str
    letter: str
    label: str


def legend(words: Translation) -> tuple[Sign, ...]:
    """Return every layer as the legend explains it."""
    return tuple(Sign(layer, letter, words.gettext(label)) for layer, letter, label in LAYERS)


def layers_of(words: Translation, page: AnchoredBriefing) -> tuple[Layer, ...]:
    """Return the layers that occur on the page."""
    counts: Counter[str] = Counter(BY_KIND[fact.annotation.kind].layer for fact in page.facts)
    return tuple(
        Layer(layer, letter, words.gettext(label), counts[layer]) for layer, letter, label in LAYERS if counts[layer]
    )


def letter_of(kind: str) -> str:
    """Return the letter of the layer that annotations of this kind belong to."""
    return _LETTERS[BY_KIND[kind].layer]
