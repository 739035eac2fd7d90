"""Parts that several statements share."""

from typing import Literal, NamedTuple

Confidence = Literal["low", "moderate", "high"]
"""The editor's confidence in what an annotation says."""

Status = Literal["reported", "claimed", "denied", "confirmed", "disputed", "refuted", "forecast"]
"""How a statement stands, as its source puts it."""

NOT_ASSERTED: frozenset[Status] = frozenset({"denied", "refuted", "forecast"})
"""Statuses of statements that do not say that something is so: their dates contradict nobody's."""

Likelihood = Literal[
    "almost-no-chance",
    "very-unlikely",
    "unlikely",
    "roughly-even-chance",
    "likely",
    "very-likely",
    "almost-certain",
]
"""The author's likelihood of a forecast: the seven bands of ICD 203 (US Intelligence Community Directive 203)."""

AUTHOR = "author"
"""The speaker that stands for the author of the page's source, where an actor's id is expected."""


class Cite(NamedTuple):
    """What an annotation on a page of the site's own rests on: a source id, and its words if they are given."""

    source: str
    quote: str = ""
