"""Small sites at random: a few ids, so that pages speak of the same things, and some that no record defines."""

from typing import Any

from hypothesis import strategies as st

from generator.annotations.citation import Citation
from generator.annotations.claim import Claim
from generator.annotations.event import Event, Participant
from generator.annotations.mention import Mention
from generator.annotations.note import Note
from generator.annotations.place import PlaceMention
from generator.annotations.relation import Relation
from generator.annotations.statements import Cite
from generator.annotations.term import TermUse
from generator.model.annotations import Annotation, Fact, Passage
from generator.model.briefings import AnchoredBriefing, Briefing, Correction, PageLink
from generator.model.content import Content
from generator.model.edtf import parse, parse_pair
from generator.model.entities import Actor, GeoPlace, Name, Source
from generator.model.settings import Settings
from generator.model.spans import Span

DATES = (*map(parse, ("1996", "1996-03", "1996-03-05", "1996/1998", "2001~", "../1997")), parse_pair("1996", "1998"))


def made(record: type[Any], *values: st.SearchStrategy[Any], **named: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Make records of these values alone; `builds` would make up what is left to its default."""
    return st.tuples(st.tuples(*values), st.fixed_dictionaries(named)).map(lambda both: record(*both[0], **both[1]))


WORDS = Passage(Span(0, 1), "x", Span(0, 9))

actors = st.sampled_from(("ann", "bob", "cyd", "nobody"))
places = st.sampled_from(("land", "town", "mill", "nowhere"))
events = st.sampled_from(("fire", "flood", "vote"))
claims = st.sampled_from(("c1", "c2", "c3", "c4"))
sources = st.sampled_from(("report", "article"))
dates = st.none() | st.sampled_from(DATES)
cites = st.none() | made(Cite, sources)
STATEMENTS: dict[str, st.SearchStrategy[Any]] = {
    "mention": made(Mention, actors),
    "event": made(
        Event,
        events,
        st.sampled_from(("It happened", "It did not")),
        dates,
        who=st.lists(made(Participant, actors), max_size=2).map(tuple),
        where=st.lists(places, max_size=2).map(tuple),
        status=st.sampled_from(("reported", "denied")),
        cite=cites,
    ),
    "claim": made(
        Claim,
        claims,
        actors,
        st.just("claimed"),
        about=st.just("") | actors | events,
        answers=st.just("") | claims,
        cite=cites,
    ),
    "relation": made(Relation, actors, st.sampled_from(("leads", "backs")), actors, dates, cite=cites),
    "place": made(PlaceMention, places),
    "term": made(TermUse, st.sampled_from(("drill", "staff"))),
    "citation": made(Citation, sources),
    "note": made(Note, st.just("n"), cite=cites),
}
passages = st.builds(
    lambda start, sentence: Passage(Span(start, start + 1), "x", Span(sentence, sentence + 30)),
    st.integers(0, 60),
    st.sampled_from((0, 30, 60)),
)
annotations = st.one_of(
    *(
        st.builds(
            lambda statement, by_hand, kind=kind: Annotation(kind, "", ("n", 0) if by_hand else (), (), (), statement),
            statements,
            st.booleans(),
        )
        for kind, statements in STATEMENTS.items()
    )
)
facts = st.lists(st.tuples(annotations, st.lists(passages, max_size=2).map(tuple)), max_size=10)


@st.composite
def pages(draw: st.DrawFn, slug: str) -> AnchoredBriefing:
    """A briefing; it may link to others, to itself, and to nothing."""
    briefing = Briefing(
        path=f"{slug}.md",
        slug=slug,
        title=slug,
        body="",
        body_line=1,
        source=draw(st.none() | sources),
        date=draw(dates),
        topics=tuple(draw(st.lists(st.sampled_from(("Border", "border", "Trade")), max_size=3))),
        corrections=tuple(Correction(date, "") for date in draw(st.lists(st.sampled_from(DATES), max_size=2))),
    )
    links = draw(st.lists(st.sampled_from(("p0.md", "p1.md", "p2.md", "p9.md")), max_size=2))
    held = (Fact(slug, annotation, words) for annotation, words in draw(facts))
    return AnchoredBriefing(briefing, "", "", tuple(held), tuple(PageLink(to, to, "", "", WORDS) for to in links))


@st.composite
def sites(draw: st.DrawFn) -> tuple[Content, list[AnchoredBriefing]]:
    """A site's records and up to four pages of ten facts; its places may lie in one another in a circle."""
    people = {id_: Actor(id_, f"{id_}.md", "person", (Name(id_),)) for id_ in ("ann", "bob", "cyd")}
    around = st.none() | st.sampled_from(("land", "town", "mill"))
    gazetteer = {id_: GeoPlace(id_, id_, within=draw(around)) for id_ in ("land", "town", "mill")}
    read = {"report": Source("report", published=draw(dates))}
    told = [draw(pages(f"p{number}")) for number in range(draw(st.integers(0, 4)))]
    return Content(Settings(), tuple(page.briefing for page in told), people, gazetteer, read, {}), told
