"""The names of all actors, compiled once for a site: which words begin a name, and whose a name is."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.anchoring.names.spelling import cased
from generator.anchoring.names.words import phrases, script_of
from generator.anchoring.text.folding import fold
from generator.model.entities import Actor, Name


@dataclass(frozen=True, slots=True)
class KnownName:
    """One name of one actor. `words` are as written, folded typographically.

    A name that is not `matchable` (turned off, or no actor's) only hides the shorter names inside it. The
    case of an `is_abbreviation` must be the same in the text; `ends_with_period` belongs to the match where
    the text has it.
    """

    text: str
    actor: str
    words: tuple[str, ...]
    matchable: bool = True
    is_abbreviation: bool = False
    ends_with_period: bool = False


@dataclass(frozen=True, slots=True)
class SharedName:
    """A name that is written alike for several actors, and therefore never matched by itself."""

    text: str
    actors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameMatcher:
    """All names of a site, read-only.

    `names` go from a phrase's key to the names written so; `beginnings` are the keys of what longer names begin
    with, and `first_words` those of single words that names begin with, also `in_order`; `initials` are the
    characters that names may begin with; `actors` are all ids.
    """

    names: Mapping[str, tuple[KnownName, ...]]
    beginnings: frozenset[str]
    first_words: frozenset[str]
    in_order: tuple[str, ...]
    initials: frozenset[str]
    actors: frozenset[str]

    def has_first_word_like(self, beginning: str) -> bool:
        """Tell whether the first word of a name begins with these letters."""
        index = bisect_left(self.in_order, beginning)
        return index < len(self.in_order) and self.in_order[index].startswith(beginning)

    @property
    def shared(self) -> tuple[SharedName, ...]:
        """The names that several actors share, so that a rule can warn of them."""
        groups: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
        for names in self.names.values():
            for name in names:
                if name.actor:
                    groups[tuple(map(cased, name.words))].setdefault(name.actor, name.text)
        found = [SharedName(min(of.values()), tuple(sorted(of))) for of in groups.values() if len(of) > 1]
        return tuple(sorted(found, key=lambda shared: (shared.text, shared.actors)))

    def hiding(self, texts: Iterable[str]) -> "NameMatcher":
        """Return a matcher for which these words are names of nobody: neither they nor names inside them are found."""
        hidden = compile_names((), texts)
        return _matcher({**self.names, **hidden.names}, self.actors)


def compile_names(actors: Iterable[Actor], others: Iterable[str] = ()) -> NameMatcher:
    """Compile the names of all actors of a site, whoever is in the cast of a page.

    `others` are further names, of places for example: a longer one of them hides a shorter name inside it.
    """
    names: defaultdict[str, list[KnownName]] = defaultdict(list)
    ids = set()
    for actor in actors:
        ids.add(actor.id)
        for name in actor.names:
            for key, known in _known(name, actor.id):
                names[key].append(known)
    for text in others:
        for key, known in _known(Name(text, auto=False), ""):
            if not any(name.actor for name in names[key]):
                names[key].append(known)
    return _matcher({key: tuple(sorted(set(entries), key=_order)) for key, entries in names.items()}, frozenset(ids))


def _matcher(names: Mapping[str, tuple[KnownName, ...]], actors: frozenset[str]) -> NameMatcher:
    first_words = frozenset(key.split(" ", 1)[0] for key in names)
    return NameMatcher(
        MappingProxyType(names),
        frozenset(key[:space] for key in names for space in _spaces(key)),
        first_words,
        tuple(sorted(first_words)),
        frozenset(initial for entries in names.values() for name in entries for initial in _initials(name)),
        actors,
    )


def _initials(name: KnownName) -> set[str]:
    """Return the characters a name may begin with: its own, its capital, and the small one of an article."""
    first = cased(name.words[0])
    if first.lower() == "al":
        return set("aAeE")
    return {first[0], name.words[0][0], first[0].upper(), *(first[0].lower() if first == "The" else ())}


def _spaces(key: str) -> list[int]:
    return [index for index, character in enumerate(key) if character == " "]


def _known(name: Name, actor: str) -> list[tuple[str, KnownName]]:
    """Return the keys of a name; two if it has an abbreviated word whose period may be left out (`St. Petersburg`)."""
    text = fold(name.text).text.strip()
    script = script_of(frozenset(text))
    first = script.word.search(text)
    if first is None:
        return []
    *_, phrase = phrases(text, first.start(), script, _Everything(), _Everything())
    known = KnownName(
        name.text,
        actor,
        tuple(word.replace("'", "") for word in phrase.texts),
        name.auto,
        name.kind == "abbreviation",
        text.endswith("."),
    )
    return [(key, known) for key in sorted({phrase.key, phrase.key.replace(" .", " ")})]


class _Everything(Container[str]):
    """Holds every key: a name is read to its end."""

    def __contains__(self, key: object) -> bool:
        return True


def _order(known: KnownName) -> tuple[str, str, bool]:
    return known.actor, known.text, known.matchable
