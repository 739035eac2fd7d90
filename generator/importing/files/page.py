"""A draft written out: the text of the page, of the actors' pages, and of the entries in the tables."""

from dataclasses import dataclass

from generator.anchoring.locate import Page, page_of
from generator.anchoring.text.visible import read_visible
from generator.annotations.at import At
from generator.importing.drafting import Draft
from generator.importing.files.anchors import at_for
from generator.importing.files.emitting import Quoted, Remarked, Value, front_matter, lines
from generator.importing.suggesting.suggestions import (
    SuggestedActor,
    SuggestedClaim,
    SuggestedEvent,
    SuggestedPlace,
    SuggestedRelation,
)
from generator.markup.convert import to_html
from generator.model.entities import Name, Rights

Entry = dict[str, Value]


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
    lists: dict[str, list[Value | None]] = {
        "events": [_event(page, event) for event in found.events],
        "claims": [_claim(page, claim) for claim in found.claims],
        "relations": [_relation(page, relation) for relation in found.relations],
        "places": [_place(page, place) for place in found.places],
    }
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


def _at(at: At) -> Value:
    return Quoted(at) if isinstance(at, str) else {key: str(value) for key, value in at.items()}


def _event(page: Page, event: SuggestedEvent) -> Remarked | None:
    at = at_for(page, event.at)
    if at is None:
        return None
    date: Value = event.date if isinstance(event.date, str) else {"from": event.date[0], "to": event.date[1]}
    entry: Entry = {"id": event.id, "date": date, "at": _at(at)}
    if event.who:
        entry["who"] = list(event.who)
    if event.where:
        entry["where"] = list(event.where)
    if event.ahead:
        entry["status"] = "forecast"
    return Remarked({**entry, "what": event.what, "suggested": True}, event.reckoning)


def _claim(page: Page, claim: SuggestedClaim) -> Entry | None:
    at = at_for(page, claim.at)
    if at is None:
        return None
    entry: Entry = {"id": claim.id, "by": claim.by, "status": claim.status}
    if claim.topic:
        entry["kind"] = claim.topic
    if claim.likelihood:
        entry["likelihood"] = claim.likelihood
    if claim.what:
        entry["what"] = claim.what
    return {**entry, "at": _at(at), "suggested": True}


def _relation(page: Page, relation: SuggestedRelation) -> Entry | None:
    at = at_for(page, relation.at)
    rel = f"{relation.subject} {relation.verb} {relation.object}"
    return None if at is None else {"rel": rel, "at": _at(at), "suggested": True}


def _place(page: Page, place: SuggestedPlace) -> Entry | None:
    """Write one mention, the first that can be quoted: every "Afghanistan" of an article would bury the rest."""
    at = next((at for span in place.mentions if (at := at_for(page, span)) is not None), None)
    return None if at is None else {"at": _at(at), "place": place.id, "suggested": True}
