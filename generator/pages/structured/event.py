"""An event as schema.org's Event. An uncertain, approximate or open date stays in words: `startDate` cannot say it."""

from generator.model.edtf import When
from generator.model.site import IndexedEvent
from generator.pages.planning import addresses
from generator.pages.planning.links import Linker
from generator.pages.structured import Thing, full
from generator.pages.wording.dates import date_view, machine_readable


def happening(linker: Linker, event: IndexedEvent) -> Thing:
    """Return the event with who and where. `startDate` is as precise as the source: a year, a month or a day."""
    root = linker.catalogue.settings.base_url
    start, end = ("", "") if event.conflicting else _span(event.when)
    date = date_view(linker.catalogue.words, event.when)
    return {
        "@type": "Event",
        "@id": full(linker.address, root, linker.address.page, "event"),
        "name": event.what,
        "description": "" if start or not date else f"{event.what} ({date.words})",
        "url": full(linker.address, root, linker.address.page) if root else "",
        "startDate": start,
        "endDate": end,
        "location": [
            {
                "@type": "Place",
                "@id": full(linker.address, root, addresses.place_page(place), "place"),
                "name": linker.place(place).text,
            }
            for place in event.where
        ],
        "contributor": [
            {
                "@id": full(linker.address, root, addresses.actor_page(actor), "subject"),
                "name": linker.actor(actor).text,
            }
            for actor in event.who
        ],
    }


def _span(when: When | None) -> tuple[str, str]:
    """Return the start and the end of a date that is certain, as ISO 8601 of its own precision; "" for the rest."""
    if when is None or when.uncertain or when.approximate or when.pair:
        return "", ""
    start, _, end = when.text.partition("/")
    return machine_readable(start), machine_readable(end)
