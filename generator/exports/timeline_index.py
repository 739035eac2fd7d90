"""What the parts of a long timeline hold, as a script with data: so that a filter can count on each part's link.

It is loaded when a reader first sets a filter; a timeline on one page has none.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from generator.exports.kind import Export
from generator.model.outputs import Output, Planned
from generator.model.site import IndexedEvent
from generator.pages.parts.event_tags import Tags, tags_of
from generator.pages.planning import addresses
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.periods import listed_under


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write part → rows: numbers in `names` of actors, places, kinds, statuses; then, if dated, first and last year."""
    if not catalogue.periods:
        return
    names: dict[str, int] = {}
    parts: dict[str, list[object]] = {}
    for event in catalogue.site.events:
        parts.setdefault(listed_under(catalogue.periods, event), []).append(_row(_tags(event), names))
    text = json.dumps({"names": list(names), "parts": parts}, ensure_ascii=False, separators=(",", ":"))
    yield Output(addresses.TIMELINE_INDEX, f"window.postilTimeline={text};\n".replace("<", "\\u003c").encode())


def _tags(event: IndexedEvent) -> Tags:
    return tags_of([fact.statement for fact in event.statements])


def _row(tags: Tags, names: dict[str, int]) -> list[object]:
    def numbers(values: Iterable[str]) -> list[int]:
        return [names.setdefault(value, len(names)) for value in values]

    lists = [numbers(values) for values in (tags.actors, tags.places, tags.kinds, tags.statuses)]
    return [*lists, tags.first, tags.last] if tags.dated else [*lists]


EXPORT = Export("timeline index", write)
