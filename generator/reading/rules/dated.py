"""Every date of a site, with its place."""

from collections.abc import Iterator

from generator.model.annotations import Annotation, Keys
from generator.model.content import Content
from generator.model.edtf import When
from generator.reading.paths import SOURCES

_DATE_OF = {"event": ("when", "date"), "relation": ("when", "when"), "claim": ("horizon", "horizon")}
"""Annotation type → the field of its statement, and the key that an editor types."""


def date_of(annotation: Annotation) -> tuple[When | None, Keys]:
    """Return the date of an annotation, None if it has none, and where that stands."""
    if annotation.kind not in _DATE_OF:
        return None, ()
    field, key = _DATE_OF[annotation.kind]
    return getattr(annotation.statement, field), (*annotation.keys, key)


def dates(content: Content) -> Iterator[tuple[str, Keys, When]]:
    """Return all dates of pages and sources, each with its file's path and its keys."""
    for page in content.pages():
        for key, when in (("date", page.date), ("as_of", page.as_of), ("embargo", page.embargo)):
            if when:
                yield page.path, (key,), when
        for index, correction in enumerate(page.corrections):
            yield page.path, ("corrections", index, "date"), correction.date
        for annotation in page.annotations:
            when, keys = date_of(annotation)
            if when:
                yield page.path, keys, when
    for source in content.all_sources():
        for key, when in (("published", source.published), ("accessed", source.accessed)):
            if when:
                yield SOURCES, (source.id, key), when
