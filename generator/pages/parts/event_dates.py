"""When an event was, by a date or by another event."""

from dataclasses import dataclass

from generator.annotations.event import Event
from generator.annotations.relative import Relative
from generator.model.translation import Translation
from generator.pages.planning.links import Link, Linker


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A date told by another event: `order` is "after" or "before" it, `within` such as "within 2 weeks" or ""."""

    within: str
    order: str
    event: Link


def relative_date(linker: Linker, event: Event) -> RelativeDate | None:
    """Return the statement's relative date; None if it has none."""
    relative: Relative | None = event.relative
    if relative is None:
        return None
    within = within_of(linker.catalogue.words, relative.within) if relative.within else ""
    return RelativeDate(within, relative.order, linker.event(relative.event))


def within_of(words: Translation, iso: str) -> str:
    """Return a one-part ISO 8601 duration in words: "P2W" → "within 2 weeks"; anything else as it is."""
    number, unit = iso[1:-1], iso[-1:]
    if iso.startswith("P") and number.isdigit():
        match unit:
            case "D":
                return words.ngettext("within %(num)s day", "within %(num)s days", int(number))
            case "W":
                return words.ngettext("within %(num)s week", "within %(num)s weeks", int(number))
            case "M":
                return words.ngettext("within %(num)s month", "within %(num)s months", int(number))
            case "Y":
                return words.ngettext("within %(num)s year", "within %(num)s years", int(number))
    return words.gettext("within %(duration)s", duration=iso)
