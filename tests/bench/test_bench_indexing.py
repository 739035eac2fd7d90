"""What folding all indexes costs: a hundredth of the goal's 10,000 briefings of 40 annotations, and the goal itself.

Equal ids are one string and equal dates one record, as reading makes them.
"""

import random
from sys import intern

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from generator.annotations.claim import Claim
from generator.annotations.event import Event, Participant
from generator.annotations.mention import Mention
from generator.annotations.place import PlaceMention
from generator.annotations.relation import Relation
from generator.indexing.site_index import index_site
from generator.model.annotations import Annotation, Fact, Passage
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.content import Content
from generator.model.edtf import parse
from generator.model.entities import Actor, GeoPlace, Name
from generator.model.settings import Settings
from generator.model.spans import Span

DATES = [parse(f"{year}-{month:02}") for year in range(1990, 2025) for month in range(1, 13)]
MAKERS = ("mention",) * 20 + ("event",) * 8 + ("claim",) * 5 + ("relation",) * 3 + ("place",) * 4


def content(actors: int, places: int) -> Content:
    people = {f"a{n}": Actor(f"a{n}", "", "person", (Name(f"A{n}", "full"),)) for n in range(actors)}
    return Content(Settings(), (), people, {f"p{n}": GeoPlace(f"p{n}", f"P{n}") for n in range(places)}, {}, {})


def briefing(number: int, source: random.Random, actors: int, places: int) -> AnchoredBriefing:
    slug = f"b{number}"
    facts = []
    for place, kind in enumerate(MAKERS):
        one, other = intern(f"a{source.randrange(actors)}"), intern(f"a{source.randrange(actors)}")
        where, when = intern(f"p{source.randrange(places)}"), source.choice(DATES)
        statement = {
            "mention": lambda one=one: Mention(one),
            "event": lambda one=one, where=where, when=when, place=place: Event(
                f"e{number}-{place}", "What", when, None, (Participant(one),), (where,)
            ),
            "claim": lambda one=one, place=place: Claim(f"c{number}-{place}", one, "claimed", "What"),
            "relation": lambda one=one, other=other, when=when: Relation(one, "leads", other, when),
            "place": lambda where=where: PlaceMention(where),
        }[kind]()
        start = place * 40
        passage = Passage(Span(start, start + 8), "words", Span(start - start % 120, start - start % 120 + 110))
        annotation = Annotation(kind, f"{kind}-{place}", (kind, place), (), (), statement)
        facts.append(Fact(slug, annotation, (passage,)))
    page = Briefing(f"{slug}.md", slug, "T", "", 1, date=source.choice(DATES), topics=(f"t{number % 50}",))
    return AnchoredBriefing(page, "", "", tuple(facts))


@pytest.mark.benchmark(group="indexing")
@pytest.mark.parametrize("briefings", [100, 10_000])
def test_bench_folding_all_indexes(benchmark: BenchmarkFixture, briefings: int) -> None:
    source = random.Random(3)
    pages = [briefing(number, source, 500, 200) for number in range(briefings)]
    site = content(500, 200)
    index = benchmark.pedantic(index_site, (site, pages), rounds=3, iterations=1)
    assert len(index.briefings) == briefings
