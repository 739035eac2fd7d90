"""The facts about a source text that go into `sources.yaml`."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Metadata:
    """Empty strings and None mean that the page does not say. `published_from` says what the date rests on."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    published_from: str = ""
    url: str = ""
    language: str = ""
    licence: str = ""
