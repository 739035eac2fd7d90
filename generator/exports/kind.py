"""What an export must bring: the interface of every format in this folder."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.model.outputs import Output, Planned
from generator.pages.planning.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Export:
    """One format. `write` returns its files; it sees what the pages see, and which pages there are.

    Rights hold here as on pages: a sentence of a source is written only where its `Publication` shows it.
    """

    name: str
    write: Callable[[Catalogue, Sequence[Planned]], Iterable[Output]]
