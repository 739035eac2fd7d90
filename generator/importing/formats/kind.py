"""What an input format must bring: the interface of every other file in this folder."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.importing.document import Document


@dataclass(frozen=True, slots=True)
class Format:
    """One input format.

    `suffixes` are file name endings, with the dot. `announced` says of the content alone that it is this format
    beyond doubt; `parse` reads it.
    """

    name: str
    suffixes: tuple[str, ...]
    announced: Callable[[str], bool]
    parse: Callable[[str], Document]
