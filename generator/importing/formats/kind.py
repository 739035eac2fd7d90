"""What an input format must bring: the interface of every other file in this folder.

A text format reads characters; a container (PDF, DOCX) is a program's own file, read by a library that comes as an
extra.
"""

from collections.abc import Callable
from dataclasses import dataclass

from generator.importing.formats.document import Document


@dataclass(frozen=True, slots=True)
class Format:
    """One text format.

    `suffixes` are file name endings, with the dot. `announced` says of the content alone that it is this format
    beyond doubt; `parse` reads it.
    """

    name: str
    suffixes: tuple[str, ...]
    announced: Callable[[str], bool]
    parse: Callable[[str], Document]


class UnreadableError(Exception):
    """A container that holds no text to be had: `message` and `fix` for the editor."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


@dataclass(frozen=True, slots=True)
class Container:
    """One format whose files are no text. They are told by their first bytes, whatever they are called.

    `read` raises `UnreadableError`, or `ImportError` where the library of the extra `extra` is not installed. Lines of
    the document count the lines of the text that was taken out of the file.
    """

    name: str
    begins: bytes
    extra: str
    read: Callable[[bytes], Document]
