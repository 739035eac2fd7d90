"""What an annotation type must bring: the interface of every other file in this folder."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from generator.annotations.entry import Entry
from generator.model.annotations import IdReference, Keys

Layer = Literal["actor", "event", "place", "claim", "note"]
"""How a highlight is drawn: line style, letter badge and colour belong to a layer (see `static/css/`)."""


@dataclass(frozen=True, slots=True)
class AnnotationType:
    """One kind of annotation.

    `kind` is its name in the code ("event"), `key` its list in the front matter ("events"), `name` what readers call
    it, in English ("Event"). `entry` is the schema of one list entry; `state` turns a valid entry and its permalink id
    into the type's frozen statement; `refer` lists the ids that an entry points at, and is given the keys that lead to
    the entry in the front matter. `layer` says how its highlights look.
    """

    kind: str
    key: str
    name: str
    entry: type[Entry]
    state: Callable[[Any, str], Any]
    refer: Callable[[Any, Keys], tuple[IdReference, ...]]
    layer: Layer
