"""A small site by hand: briefings whose annotations are found by plain search, so that no other stage is needed."""

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.annotations import BY_KIND
from generator.annotations.claim import Claim
from generator.annotations.event import Event, Participant
from generator.annotations.mention import Mention
from generator.annotations.note import Note
from generator.annotations.place import PlaceMention
from generator.annotations.relation import Relation
from generator.annotations.term import TermUse
from generator.indexing.site_index import index_site
from generator.model.annotations import Annotation, Fact, Passage
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.content import Content
from generator.model.edtf import parse
from generator.model.entities import Actor, GeoPlace, Name, Source, Term
from generator.model.outputs import Planned
from generator.model.settings import Settings, Verb
from generator.model.site import SiteIndex
from generator.model.spans import Span
from generator.pages import catalogue_of, plan_pages
from generator.pages.planning.edition import Edition
from generator.pages.text.excerpts import badge
from generator.publishing.render import make_environment, render
from generator.publishing.theme import find_theme

ROOT = Path(__file__).resolve().parents[3]
ENVIRONMENT = make_environment(find_theme(ROOT))


@dataclass(frozen=True)
class Said:
    """An annotation of `words`, which stand in the text once. Without `by_hand`, name matching found it."""

    kind: str
    id: str
    words: str
    statement: Any
    by_hand: bool = True


@dataclass(frozen=True)
class Page:
    """A briefing in the making: its paragraphs are plain text, one sentence ends at each full stop."""

    slug: str
    paragraphs: tuple[str, ...]
    said: tuple[Said, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)

    def anchored(self) -> AnchoredBriefing:
        """Return the briefing with every annotation on its words."""
        text = "\n".join(self.paragraphs)
        facts = sorted((_anchor(self.slug, text, said) for said in self.said), key=lambda fact: _start(fact, text))
        fields = {"title": f"On {self.slug}", "body": text, "body_line": 1} | dict(self.fields)
        briefing = Briefing(path=f"content/briefings/{self.slug}.md", slug=self.slug, **fields)
        return AnchoredBriefing(briefing, self._html(facts), text, tuple(facts))

    def _html(self, facts: Iterable[Fact]) -> str:
        """Return the paragraphs with a mark and a badge at each annotation; they must not overlap."""
        text, done = "\n".join(self.paragraphs), 0
        pieces: list[str] = []
        for fact in facts:
            for passage in fact.passages:
                pieces += [html.escape(text[done : passage.span.start], quote=False), _mark(fact, passage.exact)]
                done = passage.span.end
        marked = "".join([*pieces, html.escape(text[done:], quote=False)]).split("\n")
        return "\n".join(f'<p id="p{n}" class="para">{line}</p>' for n, line in enumerate(marked, start=1))


def _mark(fact: Fact, words: str) -> str:
    id_, layer = fact.annotation.id, BY_KIND[fact.annotation.kind].layer
    shown = html.escape(words, quote=False)
    return f'<mark class="hl hl-{layer}" id="ann-{id_}" data-ann="{id_}">{shown}</mark>{badge(fact)}'


def _start(fact: Fact, text: str) -> int:
    return fact.passages[0].span.start if fact.passages else len(text)


def _anchor(slug: str, text: str, said: Said) -> Fact:
    keys = (BY_KIND[said.kind].key, 0) if said.by_hand else ()
    annotation = Annotation(said.kind, said.id, keys, (), (), said.statement)
    if not said.words:
        return Fact(slug, annotation, ())
    start = text.index(said.words)
    span = Span(start, start + len(said.words))
    return Fact(slug, annotation, (Passage(span, said.words, _sentence(text, span)),))


def _sentence(text: str, span: Span) -> Span:
    before = text[: span.start]
    start = max(before.rfind(". ") + 2 if ". " in before else 0, before.rfind("\n") + 1)
    stop = text.find(".", span.end)
    return Span(start, len(text) if stop < 0 else stop + 1)


def mention(actor: str, words: str, *, by_hand: bool = False) -> Said:
    """An actor's name in the text."""
    return Said("mention", f"m-{actor}-{words[:3].lower()}", words, Mention(actor, not by_hand, words), by_hand)


def event(id_: str, words: str, date: str | None = None, **fields: Any) -> Said:
    """An event statement; `who` and `where` are ids."""
    who = tuple(Participant(actor) for actor in fields.pop("who", ()))
    what = fields.pop("what", f"The {id_} happens")
    return Said("event", f"e-{id_}", words, Event(id_, what, parse(date) if date else None, who=who, **fields))


def claim(id_: str, words: str, **fields: Any) -> Said:
    """A claim."""
    return Said("claim", f"c-{id_}", words, Claim(id_, **({"by": "author", "status": "reported"} | fields)))


def actor(id_: str, name: str = "", *others: Name, **fields: Any) -> Actor:
    """An actor with a chief name and others."""
    names = (Name(name or id_.title(), "full"), *others)
    return Actor(id=id_, path=f"content/actors/{id_}.md", **({"kind": "person", "names": names} | fields))


def site(*pages: Page, settings: Settings | None = None, **tables: Iterable[Any]) -> SiteIndex:
    """Index the pages with the given `actors`, `places`, `sources` and `terms`."""
    anchored = [page.anchored() for page in pages]
    by_id = {name: {record.id: record for record in records} for name, records in tables.items()}
    content = Content(
        settings=settings or Settings(title="Sample", verbs=(Verb("leads", "leads", "is led by"),)),
        briefings=tuple(page.briefing for page in anchored),
        **{table: by_id.get(table, {}) for table in ("actors", "places", "sources", "terms")},
    )
    return index_site(content, anchored)


def views(index: SiteIndex, edition: Edition | None = None) -> dict[str, Any]:
    """Return every planned page's view by its URL."""
    return {page.url: page.make() for page in plan_pages(catalogue_of(index, edition))}


def rendered(index: SiteIndex, edition: Edition | None = None) -> dict[str, str]:
    """Return every page as HTML by its URL; a template that fails fails the test."""
    planned: list[Planned] = list(plan_pages(catalogue_of(index, edition)))
    outputs, problems = render(planned, ENVIRONMENT)
    assert problems == ()
    return {output.url: output.data.decode() for output in outputs}


def harbour() -> SiteIndex:
    """A site of two briefings that uses every annotation type and every shape of date."""
    first = Page(
        "harbour",
        (
            "Ada Reed closed the harbour in May 2020. The council of Port Elm said nothing.",
            "A fire broke out about 2021. Ada denied a cover-up, and the Guild spoke of a ruse.",
        ),
        (
            mention("ada", "Ada Reed"),
            event("closing", "closed the harbour", "2020-05", who=("ada",), where=("port-elm",)),
            Said("place", "p-elm", "Port Elm", PlaceMention("port-elm")),
            event("fire", "A fire broke out", "2021~", who=("ada", "guild")),
            claim("no-cover-up", "denied", by="ada", status="denied", answers="ruse", what="There was no cover-up"),
            claim("ruse", "spoke of a ruse", by="guild", status="claimed", about="fire", what="It was a ruse"),
            Said("term", "t-cover", "cover-up", TermUse("cover-up")),
            Said("relation", "r-leads", "council", Relation("ada", "leads", "guild", parse("2019/.."))),
            Said("note", "n-said", "said nothing", Note("Not *one* word.", sic="was silent")),
            mention("guild", "Guild"),
        ),
        {"author": "The editors", "date": parse("2022-03-01"), "summary": "A harbour closes.", "topics": ("ports",)},
    )
    second = Page(
        "aftermath",
        ("The Guild remembers the fire of 2021.",),
        (event("fire", "the fire of 2021", "2021", who=("guild",)), mention("guild", "Guild")),
        {"author": "The editors", "date": parse("2023")},
    )
    return site(
        first,
        second,
        actors=(actor("ada", "Ada Reed", Name("Ada")), actor("guild", "The Guild", confused_with=("ada",))),
        places=(GeoPlace("elmshire", "Elmshire", "region"), GeoPlace("port-elm", "Port Elm", "city", "elmshire")),
        sources=(Source("times", title="The Elm Times", author="B. Quill", published=parse("2020"), rights="full"),),
        terms=(Term("cover-up", "cover-up", "Keeping a fault from the public."),),
    )
