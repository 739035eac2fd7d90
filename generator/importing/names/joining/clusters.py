"""Joins the names that mean one and the same: abbreviations, told aliases, surnames, variant spellings."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.importing.names.finding.cleaning import bare_name
from generator.importing.names.finding.openers import headings
from generator.importing.names.finding.runs import Run, find_runs
from generator.importing.names.finding.splitting import split_run
from generator.importing.names.finding.surroundings import is_located
from generator.importing.names.joining.abbreviations import Abbreviation, find_abbreviations
from generator.importing.names.joining.aliases import ToldAlias, told_aliases
from generator.importing.names.joining.disjoint_sets import DisjointSets
from generator.importing.names.joining.same_names import same_body, same_person
from generator.importing.names.known.countries import BY_CAPITAL, BY_NAME
from generator.importing.names.known.foreign_words import RUSSIAN_BODY
from generator.importing.names.spelling import folded
from generator.model.entities import Name, NameKind
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands; `titled` if a title or office stands before it."""

    span: Span
    text: str
    titled: bool = False
    initial: bool = False


@dataclass(frozen=True, slots=True)
class Cluster:
    """One and the same under all its names, the chief one first; mentions in text order."""

    names: tuple[Name, ...]
    mentions: tuple[Mention, ...]

    @property
    def name(self) -> str:
        """The chief name."""
        return self.names[0].text


def find_clusters(text: str, language: str = "en") -> tuple[Cluster, ...]:
    """Return everything the text names, in order of first mention; `language` is the text's (ISO 639-1)."""
    told = find_abbreviations(text)
    pairs = [pair for pair in told if _names_something(pair)]
    things = {pair.short for pair in told} - {pair.short for pair in pairs}
    mentions = [one for one in _mentions(text, pairs, language) if one.text not in things]
    runs = tuple(Run(one.span, one.text, one.initial) for one in mentions)
    aliases = told_aliases(text, runs)
    keys = DisjointSets(folded(one.text) for one in mentions)
    for pair in pairs:
        keys.join(folded(pair.short), folded(pair.long))
    for alias in aliases:
        keys.join(folded(alias.name), folded(alias.other))
    names = {folded(one.text): one.text for one in reversed(mentions)}
    for first, second in itertools.chain(same_person(names, _certain_places(text, mentions)), same_body(names)):
        keys.join(first, second)
    groups: dict[str, list[Mention]] = defaultdict(list)
    for one in mentions:
        groups[keys.root(folded(one.text))].append(one)
    kinds = _kinds(pairs, aliases)
    return tuple(Cluster(_names(group, kinds), tuple(group)) for group in groups.values())


def _certain_places(text: str, mentions: Iterable[Mention]) -> frozenset[str]:
    """Return the names of countries and capitals that stand where places stand: Jordan may be a surname elsewhere."""
    return frozenset(
        one.text
        for one in mentions
        if (one.text in BY_NAME or one.text in BY_CAPITAL) and is_located(text, one.span.start, one.span.end)
    )


def _names_something(pair: Abbreviation) -> bool:
    """Keep pairs that name somebody: a capitalised long form, a short form mostly of capitals."""
    capitals = sum(c.isupper() for c in pair.short)
    first = pair.long.split()[0]
    words = [word for word in pair.long.split() if len(word) > 3]
    proper = sum(word[0].isupper() for word in words) > len(words) / 2 if words else False
    return capitals >= 2 and capitals >= len(pair.short) / 2 and proper and first[0].isupper()


def _mentions(text: str, pairs: Iterable[Abbreviation], language: str) -> list[Mention]:
    """Return all mentions in text order; what an abbreviation was told for is a name as a whole."""
    told = {pair.long: pair for pair in pairs}
    spans = [Span(m.start(), m.end()) for long in told for m in re.finditer(_spaced(long), text)]
    if language in ("ru", "uk"):
        spans += [Span(*match.span()) for match in RUSSIAN_BODY.finditer(text)]
    found = [Mention(span, span.of(text)) for span in spans]
    taken = [False] * len(text)  # by character
    for span in spans:
        taken[span.start : span.end] = [True] * len(span)
    for run in find_runs(text, language):
        for part in split_run(run, language):
            name, titled = bare_name(part)
            if name and not any(taken[name.span.start : name.span.end]) and not _is_numbered(text, name):
                found.append(Mention(name.span, name.text.replace(" - ", "-"), titled, name.initial))
    return sorted((*found, *_in_headings(text, found)), key=lambda one: one.span)


def _is_numbered(text: str, run: Run) -> bool:
    """Tell a model from its maker: "Orrin 787"; a country before a number is the country."""
    return re.match(r"[ \u00a0-]\d", text[run.span.end : run.span.end + 2]) is not None and run.text not in BY_NAME


def _in_headings(text: str, mentions: Iterable[Mention]) -> Iterable[Mention]:
    """Yield where headings, whose capitals prove nothing, name what the sentences name."""
    names = sorted({one.text for one in mentions if len(one.text) > 2}, key=len, reverse=True)
    if names:
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
        for heading in headings(text):
            for match in pattern.finditer(text, heading.start, heading.end):
                yield Mention(Span(*match.span()), match.group())


def _spaced(words: str) -> str:
    """Return a pattern for words with any spaces between them."""
    return r"\s+".join(map(re.escape, words.split()))


def _kinds(pairs: Iterable[Abbreviation], aliases: Iterable[ToldAlias]) -> dict[str, NameKind]:
    kinds: dict[str, NameKind] = {folded(alias.other): alias.kind for alias in aliases}
    return kinds | {folded(pair.short): "abbreviation" for pair in pairs}


def _names(group: list[Mention], kinds: dict[str, NameKind]) -> tuple[Name, ...]:
    """Return the names of a cluster, the chief one first: the first told that is no alias, and the longest of these."""
    texts = list(dict.fromkeys(" ".join(one.text.split()) for one in group))
    first_of: dict[str, str] = {}
    for text in texts:
        first_of.setdefault(folded(text), text)
    unique = list(first_of.values())
    plain = [text for text in unique if folded(text) not in kinds] or unique
    chief = max(plain, key=lambda text: (len(text.split()), -unique.index(text)))
    return (Name(chief, "full"), *(Name(text, kinds.get(folded(text), "alias")) for text in unique if text != chief))
