"""Suggestions as entries of a page's front matter: those whose words can be quoted so that they are found just once."""

from collections.abc import Iterator

from generator.anchoring.locate import Page
from generator.annotations.at import At
from generator.importing.files.anchors import at_for
from generator.importing.files.emitting import Quoted, Remarked, Value
from generator.importing.names.spelling import folded
from generator.importing.suggesting.suggestions import (
    SuggestedActor,
    SuggestedClaim,
    SuggestedEvent,
    SuggestedPlace,
    SuggestedRelation,
    Suggestions,
)

Entry = dict[str, Value]


def entries_of(page: Page, found: Suggestions) -> dict[str, "list[Value | None]"]:
    """Return the entries by list of the front matter; None for each suggestion whose words cannot be quoted."""
    return {
        "mentions": [entry for actor in found.actors for entry in _mentions(page, actor)],
        "events": [_event(page, event) for event in found.events],
        "claims": [_claim(page, claim) for claim in found.claims],
        "relations": [_relation(page, relation) for relation in found.relations],
        "places": [_place(page, place) for place in found.places],
    }


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


def _mentions(page: Page, actor: SuggestedActor) -> Iterator[Entry]:
    """Yield an entry for each wording of a state that is never matched by itself: "[[Kabul]] denied"."""
    done = {folded(name.text) for name in actor.names if name.auto}
    for span in actor.mentions if actor.state else ():
        wording = folded(span.of(page.text))
        at = at_for(page, span) if wording not in done else None
        if at is not None:
            done.add(wording)
            yield {"at": _at(at), "actor": actor.id, "suggested": True}


def _place(page: Page, place: SuggestedPlace) -> Entry | None:
    """Write one mention, the first that can be quoted: every "Afghanistan" of an article would bury the rest."""
    at = next((at for span in place.mentions if (at := at_for(page, span)) is not None), None)
    return None if at is None else {"at": _at(at), "place": place.id, "suggested": True}
