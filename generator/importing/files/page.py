"""A draft written out: the text of the page, of the actors' pages, and of the entries in the tables."""

from dataclasses import dataclass

from generator.anchoring.locate import page_of
from generator.anchoring.text.visible import read_visible
from generator.importing.drafting import Draft
from generator.importing.files.emitting import Quoted, Value, front_matter, lines
from generator.importing.files.entries import Entry, entries_of
from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedPlace
from generator.markup.convert import to_html
from generator.model.entities import Name, Rights


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """The text of a page and how many suggestions had no words that match exactly once, so were left out."""

    text: str
    written: int
    lost: int


def write_page(draft: Draft, source: str, modeline: str = "") -> WrittenPage:
    """Write the page: front matter with every suggestion that can be anchored, then the body."""
    found = draft.suggestions
    page = page_of(read_visible(to_html(draft.body)))
    lists = entries_of(page, found)
    mapping: dict[str, Value] = {"title": Quoted(draft.title), "source": source}
    if draft.metadata.language not in ("", "en"):
        mapping["language"] = draft.metadata.language
    if found.actors:
        mapping["cast"] = [actor.id for actor in found.actors]
    for key, entries in lists.items():
        kept = [entry for entry in entries if entry is not None]
        if kept:
            mapping[key] = kept
    all_entries = [entry for entries in lists.values() for entry in entries]
    lost = all_entries.count(None)
    return WrittenPage(front_matter(mapping, draft.body, modeline), len(all_entries) - lost, lost)


def write_actor(actor: SuggestedActor, modeline: str = "") -> str:
    """Write the page of an actor."""
    mapping: dict[str, Value] = {"name": actor.names[0].text, "kind": actor.kind}
    if len(actor.names) > 1:
        mapping["aka"] = [_name(name) for name in actor.names[1:]]
    if actor.confused_with:
        mapping["not"] = list(actor.confused_with)
    mapping["suggested"] = True
    return front_matter(mapping, modeline=modeline)


def source_entry(draft: Draft, source: str, original: str, rights: Rights) -> str:
    """Write the source's entry for `sources.yaml`."""
    facts = draft.metadata
    values = {
        "title": draft.title,
        "author": facts.author,
        "publisher": facts.publisher,
        "published": facts.published.isoformat() if facts.published else "",
        "url": facts.url,
        "rights": rights,
        "original": original,
        "note": f"Licence stated on the page: {facts.licence}" if facts.licence else "",
    }
    return _table_entry(source, {key: value for key, value in values.items() if value})


def place_entry(place: SuggestedPlace) -> str:
    """Write a place's entry for `places.yaml`."""
    entry: dict[str, Value] = {"name": place.name, "kind": place.kind}
    if place.within:
        entry["within"] = place.within
    if place.point:
        entry["point"] = [f"{degrees:.2f}" for degrees in place.point]
        entry["precision"] = "point" if place.exact else "area"
    return _table_entry(place.id, entry)


def _table_entry(key: str, values: dict[str, Value]) -> str:
    return f"{key}:\n" + "".join(f"  {line}\n" for line in lines(values).splitlines())


def _name(name: Name) -> Value:
    if name.kind == "alias" and name.auto:
        return name.text
    entry: Entry = {"name": name.text, "kind": name.kind}
    if not name.auto:
        entry["auto"] = False
    return entry
