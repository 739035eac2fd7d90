"""Which ids there are, and what somebody may have meant who wrote another."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, partial

from generator.annotations.ids import make_id
from generator.model.annotations import Annotation
from generator.model.briefings import Briefing
from generator.model.content import Content
from generator.reading.rules.scripts import twin_of
from generator.reading.schema.nearest import MOST_GUESSES, nearest

_ID = re.compile(
    r"""\bid\b["']?[ \t]*:?[ \t]*["']?(?P<id>[\w-]+)"""
    r"""|(?<![^\r\n])[ \t]*(?:-[ \t]+)?["']?(?P<first>[\w-]+)|(?P<key>[\w-]+)["']?[ \t]*:(?=\s)"""
)
"""What may define an id in YAML that does not parse: what follows `id`, the first word of a line, a key."""


def annotations(content: Content, kind: str) -> Iterator[tuple[Briefing, Annotation]]:
    """Return the annotations of one kind on all pages, sound or not, each with its page."""
    for page in content.pages():
        for annotation in page.annotations:
            if annotation.kind == kind:
                yield page, annotation


def of_kind(kind: str, page: Briefing) -> Iterator[Annotation]:
    """Return the annotations of one kind on a page."""
    return (annotation for annotation in page.annotations if annotation.kind == kind)


@dataclass(frozen=True, slots=True)
class Known:
    """The ids of a site by table. `spoken` returns, by table, which id a name belongs to, folded to the form of ids.

    `maybe` are words of files that could not be parsed: any of them may define an id, so none counts as unknown.
    """

    ids: Mapping[str, frozenset[str]]
    spoken: Callable[[], Mapping[str, Mapping[str, str]]]
    maybe: frozenset[str]
    guesses: dict[tuple[str, str], str | None] = field(default_factory=dict)  # the same slip is often made many times

    def guess(self, table: str, id_: str) -> str | None:
        """Return the id that was probably meant: by a name, or by the fewest slips of the fingers.

        Slips are looked for in the first 200 unknown ids only: each is compared with every known one.
        """
        if (table, id_) not in self.guesses:
            spoken = self.spoken().get(table, {})
            folded = make_id(twin_of(id_)) or id_
            meant = folded if folded in self.ids[table] else spoken.get(folded)
            if meant is None and len(self.guesses) < MOST_GUESSES:
                near = nearest(id_, (*self.ids[table], *spoken))
                meant = near if near in self.ids[table] else spoken.get(near or "")
            self.guesses[table, id_] = meant
        return self.guesses[table, id_]


def known(content: Content) -> Known:
    """Gather the ids of a site: those of records, of pages, and of what has errors."""
    ids: dict[str, Iterable[str]] = {
        "actor": content.actors,
        "place": content.places,
        "source": content.sources,
        "term": content.terms,
        "verb": (verb.id for verb in content.settings.verbs),
        "event": (one.statement.event for _, one in annotations(content, "event")),
        "claim": (one.statement.claim for _, one in annotations(content, "claim")),
    }
    unsound = content.unsound
    sets = {table: frozenset(found) | unsound.ids.get(table, frozenset()) for table, found in ids.items()}
    sets["event or actor"] = sets["event"] | sets["actor"]
    maybe = frozenset(word for text in unsound.texts for words in _ID.findall(text) for word in words)
    return Known(sets, cache(partial(_spoken, content)), maybe)


def _spoken(content: Content) -> dict[str, dict[str, str]]:
    actors = ((name.text, actor.id) for actor in content.all_actors() for name in actor.names)
    places = ((name, place.id) for place in content.all_places() for name in (place.name, *place.aka))
    terms = ((name, term.id) for term in content.all_terms() for name in (term.name, *term.aka))
    labels = ((verb.label, verb.id) for verb in content.settings.verbs)
    tables = {"actor": actors, "place": places, "term": terms, "verb": labels}
    return {table: {make_id(name): id_ for name, id_ in names} for table, names in tables.items()}
