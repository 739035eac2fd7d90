"""A note: the editor speaks. The only type in the editor's own voice."""

from dataclasses import dataclass

from generator.annotations.statements import Cite


@dataclass(frozen=True, slots=True)
class Note:
    """`sic` is the spelling that the words should have; `note` is Markdown of one paragraph."""

    note: str
    sic: str = ""
    cite: Cite | None = None
