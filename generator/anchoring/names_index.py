"""The names of all actors, compiled once for a site: which words begin a name, and whose a name is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.anchoring.folding import fold
from generator.anchoring.names_spelling import cased
from generator.anchoring.names_words import Phrase, phrases, script_of
from generator.model.entities import Actor, Name

_MOST_WORDS = 30


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
    is_person: bool = False
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

    `names` go from a key (`key_of`) to the names written so; `longest` from a first word's key to the
    number of words of the longest name that begins with it; `initials` are the characters that names begin
    with, in both cases.
    """

    names: Mapping[str, tuple[KnownName, ...]]
    longest: Mapping[str, int]
    initials: frozenset[str]
    actors: frozenset[str]

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
        names = {**self.names, **hidden.names}
        longest = {key: max(most, self.longest.get(key, 0)) for key, most in hidden.longest.items()}
        return NameMatcher(names, {**self.longest, **longest}, self.initials | hidden.initials, self.actors)


def compile_names(actors: Iterable[Actor], others: Iterable[str] = ()) -> NameMatcher:
    """Compile the names of all actors of a site, whoever is in the cast of a page.

    `others` are further names, of places for example: a longer one of them hides a shorter name inside it.
    """
    names: defaultdict[str, list[KnownName]] = defaultdict(list)
    ids = set()
    for actor in actors:
        ids.add(actor.id)
        for name in actor.names:
            for key, known in _known(name, actor.id, is_person=actor.kind == "person"):
                names[key].append(known)
    for text in others:
        for key, known in _known(Name(text, auto=False), "", is_person=False):
            names[key].append(known)
    longest: dict[str, int] = {}
    for key in names:
        words = key.split(" ")
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    initials = {first[0] for first in longest}
    return NameMatcher(
        MappingProxyType({key: tuple(sorted(set(entries), key=_order)) for key, entries in names.items()}),
        MappingProxyType(longest),
        frozenset(initials | {initial.upper() for initial in initials if len(initial.upper()) == 1}),
        frozenset(ids),
    )


def key_of(phrase: Phrase) -> str:
    """Return what all spellings of a name have in common: its words folded and in lower case, joined by spaces.

    A mark between two words that is part of the name (`AT&T`) stands before the second.
    """
    words = [cased(text).lower() for text in phrase.texts]
    return " ".join([words[0], *map("".join, zip(phrase.breaks, words[1:], strict=True))])


def _known(name: Name, actor: str, *, is_person: bool) -> list[tuple[str, KnownName]]:
    """Return the keys of a name; two if it has an abbreviated word whose period may be left out (`St. Petersburg`)."""
    text = fold(name.text).text.strip()
    script = script_of(frozenset(text))
    first = script.word.search(text)
    if first is None:
        return []
    *_, phrase = phrases(text, first.start(), script, _MOST_WORDS)
    known = KnownName(
        name.text,
        actor,
        tuple(word.replace("'", "") for word in phrase.texts),
        name.auto,
        is_person,
        name.kind == "abbreviation",
        text.endswith("."),
    )
    bare = Phrase(phrase.texts, tuple(mark.replace(".", "") for mark in phrase.breaks), phrase.end)
    return [(key, known) for key in sorted({key_of(phrase), key_of(bare)})]


def _order(known: KnownName) -> tuple[str, str, bool]:
    return known.actor, known.text, known.matchable
