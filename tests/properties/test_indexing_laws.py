"""Every index is what its definition says: each is worked out a second time, slowly, by looking at all facts for it."""

from collections.abc import Iterable, Sequence
from itertools import combinations, product
from typing import Any

from hypothesis import given, settings

from generator.annotations.statements import NOT_ASSERTED
from generator.indexing.site_index import index_site
from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing
from generator.model.content import Content
from generator.model.edtf import Possibility, When, overlaps
from generator.model.site import (
    Backlink,
    IndexedActor,
    IndexedClaim,
    IndexedCorrection,
    IndexedEvent,
    IndexedPlace,
    IndexedRelation,
    IndexedTopic,
    SiteIndex,
)
from generator.model.topics import topic_id
from tests.properties.random_sites import sites

Site = tuple[Content, list[AnchoredBriefing]]
thorough = settings(max_examples=150, deadline=None)


def indexed(site: Site) -> SiteIndex:
    return index_site(*site)


def all_facts(index: SiteIndex, *kinds: str) -> list[Fact]:
    facts = [fact for page in index.briefings for fact in page.facts]
    return [fact for fact in facts if not kinds or fact.annotation.kind in kinds]


def once(things: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(things))


def in_time(when: When | None) -> tuple[bool, object]:
    return (when is None, when.sort_key if when else ())


def date_of(index: SiteIndex, slug: str) -> When | None:
    (briefing,) = (page.briefing for page in index.briefings if page.briefing.slug == slug)
    source = index.content.sources.get(briefing.source or "")
    return briefing.date or (source.published if source else None)


def most_first(ids: Sequence[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(((id_, ids.count(id_)) for id_ in set(ids)), key=lambda pair: (-pair[1], pair[0])))


@thorough
@given(sites())
def test_briefings_are_newest_first(site: Site) -> None:
    index = indexed(site)
    dates = {page.briefing.slug: date_of(index, page.briefing.slug) for page in index.briefings}
    undated = sorted(slug for slug, date in dates.items() if not date)
    dated = sorted(slug for slug, date in dates.items() if date)
    newest = sorted(dated, key=lambda slug: dates[slug].sort_key, reverse=True)  # type: ignore[union-attr]  # all dated
    assert [page.briefing.slug for page in index.briefings] == [*newest, *undated]
    assert sorted(newest + undated) == sorted(page.briefing.slug for page in site[1])


@thorough
@given(sites())
def test_an_event_is_all_statements_with_its_id(site: Site) -> None:
    index = indexed(site)
    expected = []
    for id_ in {fact.statement.event for fact in all_facts(index, "event")}:
        facts = tuple(fact for fact in all_facts(index, "event") if fact.statement.event == id_)
        said = [fact.statement for fact in facts]
        says_so = [one for one in said if one.status not in NOT_ASSERTED]
        asserted = [one.when for one in says_so if one.when]
        named = [*says_so, *(one for one in said if one.status in NOT_ASSERTED)]
        expected.append(
            IndexedEvent(
                id_,
                named[0].what,
                ([one.when for one in named if one.when] or [None])[0],
                any(overlaps(one, other) is Possibility.NO for one, other in combinations(asserted, 2)),
                once(participant.actor for one in said for participant in one.who),
                once(place for one in said for place in one.where),
                facts,
                tuple(fact for fact in all_facts(index, "claim") if fact.statement.about == id_),
            )
        )
    assert list(index.events) == sorted(expected, key=lambda event: (in_time(event.when), event.id))


@thorough
@given(sites())
def test_an_actor_has_every_fact_that_has_its_id(site: Site) -> None:
    index = indexed(site)
    for id_ in index.content.actors:
        sentences = [
            {
                fact.statement.actor
                for fact in page.facts
                if fact.annotation.kind == "mention" and start in [passage.sentence.start for passage in fact.passages]
            }
            for page, start in product(
                index.briefings, {p.sentence.start for f in all_facts(index) for p in f.passages}
            )
        ]
        told = [f for f in all_facts(index, "event") if id_ in [taking_part.actor for taking_part in f.statement.who]]
        said = all_facts(index, "claim")
        relations = [
            fact for fact in all_facts(index, "relation") if id_ in (fact.statement.subject, fact.statement.object)
        ]
        mentions = [fact for fact in all_facts(index, "mention") if fact.statement.actor == id_]
        claims = [fact for fact in said if fact.statement.by == id_]
        about = [fact for fact in said if fact.statement.about == id_]
        comes_up = {fact.briefing for fact in (*mentions, *told, *claims, *about, *relations)}
        assert index.actors[id_] == IndexedActor(
            id=id_,
            mentions=tuple(mentions),
            events=tuple(event for event in index.events if id_ in event.who),
            claims_by=tuple(claims),
            claims_about=tuple(about),
            relations=tuple(relations),
            beside=most_first([other for named in sentences if id_ in named for other in named - {id_}]),
            briefings=tuple(page.briefing.slug for page in index.briefings if page.briefing.slug in comes_up),
        )
    assert list(index.actors) == list(index.content.actors)


@thorough
@given(sites())
def test_a_place_has_every_fact_that_has_its_id_and_the_events_of_all_places_in_it(site: Site) -> None:
    index = indexed(site)
    around = {id_: place.within for id_, place in index.content.places.items()}

    def lies_in(inner: str, outer: str, steps: int = 4) -> bool:
        within = around.get(inner)
        return steps > 0 and within is not None and (within == outer or lies_in(within, outer, steps - 1))

    for id_ in index.content.places:
        place = index.places[id_]
        assert set(place.below) == {other for other in around if other != id_ and lies_in(other, id_)}
        assert len(place.below) == len(set(place.below))
        own = tuple(event for event in index.events if id_ in event.where)
        inside = tuple(event for event in index.events if event not in own and set(place.below) & set(event.where))
        mentions = tuple(fact for fact in all_facts(index, "place") if fact.statement.place == id_)
        right_inside = tuple(other for other, within in around.items() if within == id_)
        assert place == IndexedPlace(id_, mentions, own, right_inside, place.below, inside)
    assert list(index.places) == list(index.content.places)


@thorough
@given(sites())
def test_facts_are_listed_by_kind_and_under_what_they_cite_and_explain(site: Site) -> None:
    index = indexed(site)
    assert list(index.claims) == all_facts(index, "claim")
    assert list(index.relations) == all_facts(index, "relation")
    uses = all_facts(index, "term")
    assert list(index.terms) == sorted({fact.statement.term for fact in uses})
    assert all(list(held) == [f for f in uses if f.statement.term == id_] for id_, held in index.terms.items())
    own = {page.briefing.slug: page.briefing.source for page in index.briefings}

    def rests_on(fact: Fact) -> str | None:
        if fact.annotation.kind == "citation":
            return str(fact.statement.source)
        cite = getattr(fact.statement, "cite", None)
        return cite.source if cite else own[fact.briefing]

    by_hand = [fact for fact in all_facts(index) if fact.annotation.keys]
    assert list(index.citations) == sorted({rests_on(fact) for fact in by_hand} - {None})  # type: ignore[type-var]  # None taken out
    assert all(list(held) == [f for f in by_hand if rests_on(f) == id_] for id_, held in index.citations.items())


@thorough
@given(sites())
def test_a_claim_goes_with_all_that_answers_it_and_all_that_its_matter_goes_back_to(site: Site) -> None:
    index = indexed(site)
    said = all_facts(index, "claim")
    first = {fact.statement.claim: fact for fact in reversed(said)}

    def root(id_: str, way: tuple[str, ...] = ()) -> str:
        answered = first[id_].statement.answers
        if id_ in way:
            return min(way[way.index(id_) :])
        return root(answered, (*way, id_)) if answered in first else id_

    def matter(level: Sequence[str], before: Sequence[str] = ()) -> tuple[str, ...]:
        known = (*before, *level)
        answers = once(f.statement.claim for id_ in level for f in said if f.statement.answers == id_)
        following = tuple(id_ for id_ in answers if id_ not in known)
        return matter(following, known) if following else known

    for id_, claim in index.threads.items():
        answers = tuple(fact for fact in said if fact.statement.answers == id_)
        known = matter((root(id_),))
        assert claim[:3] == IndexedClaim(id_, first[id_], answers, ())[:3]
        assert {fact.statement.claim for fact in claim.history} == set(known)
        dates = [in_time(date_of(index, fact.briefing)) for fact in claim.history]
        assert dates == sorted(dates)
    assert list(index.threads) == list(once(fact.statement.claim for fact in said))


@thorough
@given(sites())
def test_a_relation_is_all_that_is_said_of_who_what_and_whom_in_time(site: Site) -> None:
    index = indexed(site)
    said = all_facts(index, "relation")
    assert list(index.ties) == [
        IndexedRelation(
            *tie,
            tuple(sorted([f for f in said if f.statement[:3] == tie], key=lambda f: in_time(f.statement.when))),
        )
        for tie in sorted({fact.statement[:3] for fact in said})
    ]


@thorough
@given(sites())
def test_a_topic_is_all_briefings_under_one_address(site: Site) -> None:
    index = indexed(site)
    written = [topic for page in index.briefings for topic in page.briefing.topics]
    expected = []
    for id_ in {topic_id(topic) for topic in written}:
        under = [page for page in index.briefings if id_ in map(topic_id, page.briefing.topics)]
        slugs = tuple(page.briefing.slug for page in under)
        named = [fact.statement.actor for page in under for fact in page.facts if fact.annotation.kind == "mention"]
        events = tuple(e for e in index.events if any(fact.briefing in slugs for fact in e.statements))
        name = next(topic for topic in written if topic_id(topic) == id_)
        expected.append(IndexedTopic(id_, name, slugs, tuple(actor for actor, _ in most_first(named)), events))
    assert list(index.topics) == sorted(expected, key=lambda topic: (topic.name.casefold(), topic.id))


@thorough
@given(sites())
def test_links_and_corrections_are_listed_for_what_they_are_about(site: Site) -> None:
    index = indexed(site)
    slugs = {page.briefing.path: page.briefing.slug for page in index.briefings}
    links = [(page, link) for page in index.briefings for link in page.links if link.target != page.briefing.path]
    assert index.backlinks == {
        slug: tuple(Backlink(page.briefing.slug, link) for page, link in links if link.target == path)
        for path, slug in slugs.items()
        if any(link.target == path for _, link in links)
    }
    made = [
        IndexedCorrection(page.briefing.slug, number, correction)
        for page in index.briefings
        for number, correction in enumerate(page.briefing.corrections, 1)
    ]
    assert list(index.corrections) == sorted(made, key=lambda one: one.correction.date.sort_key, reverse=True)
