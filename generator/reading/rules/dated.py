"""Every date of a page or a source, with its place."""

from collections.abc import Iterable, Iterator

from generator.model.annotations import Annotation, Keys
from generator.model.briefings import Briefing
from generator.model.edtf import When
from generator.model.entities import Source

_DATE_OF = {"event": ("when", "date"), "relation": ("when", "when"), "claim": ("horizon", "horizon")}
"""Annotation type → the field of its statement, and the key that an editor types."""


def date_of(annotation: Annotation) -> tuple[When | None, Keys]:
    """Return the date of an annotation, None if it has none, and where that stands."""
    if annotation.kind not in _DATE_OF:
        return None, ()
    field, key = _DATE_OF[annotation.kind]
    return getattr(annotation.statement, field), (*annotation.keys, key)


def dates_of_page(page: Briefing) -> Iterator[tuple[Keys, When]]:
    """Return all dates of a page, each with its keys."""
    for key, when in (("date", page.date), ("as_of", page.as_of), ("embargo", page.embargo)):
        if when:
            yield (key,), when
    for index, correction in enumerate(page.corrections):
        yield ("corrections", index, "date"), correction.date
    for annotation in page.annotations:
        when, keys = date_of(annotation)
        if when:
            yield keys, when


def dates_of_sources(sources: Iterable[Source]) -> Iterator[tuple[Keys, When]]:
    """Return all dates of sources, each with its keys in their table."""
    for source in sources:
        for key, when in (("published", source.published), ("accessed", source.accessed)):
            if when:
                yield (source.id, key), when
