"""What all pages say together, folded by subject."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from generator.annotations.claim import Claim
from generator.annotations.event import Event, Participant
from generator.annotations.mention import Mention
from generator.annotations.note import Note
from generator.annotations.relation import Relation
from generator.annotations.statements import Cite, Status
from generator.indexing.actors import index_actors
from generator.indexing.citations import index_citations
from generator.indexing.events import index_events
from generator.indexing.facts import Facts, sort_facts
from generator.indexing.places import index_places
from generator.indexing.topics import index_topics
from generator.model.annotations import Annotation, Fact, Passage
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.edtf import parse
from generator.model.entities import Actor, GeoPlace, Name
from generator.model.spans import Span

SENTENCE = Span(0, 40)


def fact(kind: str, statement: Any, page: str = "one", sentence: Span = SENTENCE, by_hand: bool = True) -> Fact:
    keys = (f"{kind}s", 0) if by_hand else ()
    annotation = Annotation(kind, f"{page}-{kind}", keys, (), (), statement)
    return Fact(page, annotation, (Passage(Span(sentence.start, sentence.start + 1), "x", sentence),))


def event(id_: str, date: str | None, page: str = "one", who: Iterable[str] = (), status: Status = "reported") -> Fact:
    people = tuple(Participant(actor) for actor in who)
    when = parse(date) if date else None
    return fact("event", Event(id_, f"{id_} as {page} tells it", when, who=people, status=status), page)


def pages_of(facts: Iterable[Fact]) -> list[AnchoredBriefing]:
    """Return the pages that the facts stand on, in the order of the first of each."""
    pages: dict[str, list[Fact]] = {}
    for one in facts:
        pages.setdefault(one.briefing, []).append(one)
    return [page(slug, None, *held) for slug, held in pages.items()]


def told(*facts: Fact) -> Facts:
    return sort_facts(pages_of(facts))


def actor(id_: str) -> Actor:
    return Actor(id_, f"content/actors/{id_}.md", "person", (Name(id_.title()),))


def test_statements_with_one_id_are_one_event_and_keep_their_order() -> None:
    (only,) = index_events(
        told(event("fire", "2022-05", "one", ["a", "b"]), event("fire", "2022-05-08", "two", ["b", "c"]))
    )
    assert [statement.briefing for statement in only.statements] == ["one", "two"]
    assert only.who == ("a", "b", "c")
    assert not only.conflicting


def test_statements_whose_dates_cannot_both_be_true_are_marked() -> None:
    (only,) = index_events(told(event("fire", "2022-05", "one"), event("fire", "2023", "two")))
    assert only.conflicting


@pytest.mark.parametrize("status", ["denied", "refuted", "forecast"])
def test_a_date_that_nobody_asserts_contradicts_none(status: Status) -> None:
    (only,) = index_events(told(event("fire", "2022-05", "one"), event("fire", "2023", "two", status=status)))
    assert not only.conflicting


def test_events_come_in_time_order_and_undated_ones_last() -> None:
    facts = [event("late", "2022-05"), event("never", None), event("early", "1996/2001"), event("open", "2006/..")]
    assert [row.id for row in index_events(told(*facts))] == ["early", "open", "late", "never"]


def test_a_claim_about_an_event_stands_with_it() -> None:
    claim = fact("claim", Claim("guilt", "a", "claimed", about="fire"))
    (only,) = index_events(told(event("fire", "2022"), claim))
    assert only.claims == (claim,)


def test_an_actor_has_what_it_did_and_said_and_what_is_said_of_it() -> None:
    did = index_events(told(event("fire", "2022", who=["a"])))
    said = fact("claim", Claim("guilt", "a", "claimed", about="fire"))
    of_it = fact("claim", Claim("exists", "b", "denied", about="a"))
    related = fact("relation", Relation("b", "leads", "a"))
    indexed = index_actors([actor("a"), actor("b"), actor("c")], told(said, of_it, related), did)["a"]
    assert (indexed.events, indexed.claims_by, indexed.claims_about, indexed.relations) == (
        did,
        (said,),
        (of_it,),
        (related,),
    )


def test_actors_named_in_one_sentence_stand_beside_each_other_once_a_sentence() -> None:
    other = Span(50, 90)
    facts = [
        fact("mention", Mention("a")),
        fact("mention", Mention("b")),
        fact("mention", Mention("b")),
        fact("mention", Mention("a"), sentence=other),
        fact("mention", Mention("c"), sentence=other),
        fact("mention", Mention("b"), page="two"),
    ]
    indexed = index_actors([actor("a"), actor("b"), actor("c")], told(*facts), ())
    assert indexed["a"].beside == (("b", 1), ("c", 1))
    assert indexed["b"].beside == (("a", 1),)
    assert indexed["b"].briefings == ("one", "two")


def test_an_actor_nobody_mentions_has_an_empty_entry() -> None:
    assert index_actors([actor("a")], told(), ())["a"].briefings == ()


def page(slug: str, source: str | None, *facts: Fact) -> AnchoredBriefing:
    return AnchoredBriefing(Briefing(f"content/briefings/{slug}.md", slug, slug, "", 1, source=source), "", "", facts)


def test_a_fact_rests_on_what_it_cites_and_else_on_the_text_it_stands_in() -> None:
    own = fact("note", Note("n", cite=Cite("report")), page="ours")
    text = fact("event", Event("fire", "Fire"), page="text")
    by_name = fact("mention", Mention("a", by_name=True), page="text", by_hand=False)
    cited = index_citations([page("ours", None, own), page("text", "article", text, by_name)])
    assert cited == {"report": (own,), "article": (text,)}


def test_a_topic_has_the_events_that_its_briefings_tell_of_in_time_order_and_its_actors_most_named_first() -> None:
    events = [event("late", "2022", "one"), event("late", "2022", "two"), event("early", "1996", "one")]
    named = [
        fact("mention", Mention(one), slug) for one, slug in (("z", "one"), ("b", "two"), ("a", "one"), ("b", "one"))
    ]
    one, two = pages_of([*events, *named])
    facts = told(*events, *named)
    topical = [replace_topics(one, "Border", "border!"), replace_topics(two, "Trade")]
    border, trade = index_topics(topical, facts, index_events(facts))
    assert (border.name, border.briefings, border.actors) == ("Border", ("one",), ("a", "b", "z"))
    assert [one.id for one in border.events] == ["early", "late"]
    assert (trade.actors, [one.id for one in trade.events]) == (("b",), ["late"])


def replace_topics(page: AnchoredBriefing, *topics: str) -> AnchoredBriefing:
    return replace(page, briefing=replace(page.briefing, topics=topics))


def test_a_place_has_its_own_events_apart_from_those_further_inside_both_in_time_order() -> None:
    gazetteer = [
        GeoPlace("land", "Land"),
        GeoPlace("town", "Town", within="land"),
        GeoPlace("mill", "Mill", within="town"),
    ]
    happened = [("c", "2003", "mill"), ("b", "2002", "land"), ("a", "2001", "town"), ("d", "2004", "town")]
    facts = [fact("event", Event(id_, id_, parse(date), where=(where,))) for id_, date, where in happened]
    both = fact("event", Event("both", "both", parse("2000"), where=("land", "mill")))
    all_facts = told(*facts, both)
    land = index_places(gazetteer, all_facts, index_events(all_facts))["land"]
    assert [one.id for one in land.events] == ["both", "b"]
    assert [one.id for one in land.events_below] == ["a", "c", "d"]
