"""The governments a text tells of as actors: "the Tajik government", "U.S.-led", "Dushanbe has been vocal".

A government has the names by which it is called so ("Tajik government"); the country's and the capital's names are
noted as its own where they stand for the state, and never matched by themselves: mostly they mean the place.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from babel import Locale

from generator.importing.names.joining.clusters import Cluster, Mention
from generator.importing.names.kinds.context import code_of
from generator.importing.names.known.countries import BY_ADJECTIVE, BY_CAPITAL, BY_NAME, Country
from generator.importing.names.known.foreign_countries import NOMINATIVES
from generator.importing.names.states.adjectives import country_told_by
from generator.importing.names.states.deeds import HINT, SURE, is_act, is_compound, weight
from generator.importing.names.states.foreign import SIGNS
from generator.model.entities import Name
from generator.model.spans import Span

_GOVERNMENT = re.compile(
    r"(?<![\w.])(?!The )(?P<who>[A-Z][\w.]{1,30}(?: [A-Z]\w{1,30})?)(?P<possessive>[’']s)? "
    r"(?:(?:secular|federal|central|national|new|interim|transitional|military|communist|then) )?"
    r"(?:[Gg]overnment|administration|cabinet|regime|junta|leadership)\b"
)
_SPELT_OUT = re.compile(r"\b[Gg]overnment of (?:the )?(?P<who>[A-Z][\w.]+(?: [A-Z]\w+){0,2})")
_ADJECTIVE = re.compile(r"(?<![\w-])[A-Z]\w+(?: [A-Z]\w+)?")
_WITH_ARTICLE = frozenset(
    ("United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines", "Bahamas", "Gambia",
     "Maldives", "Comoros", "Czech Republic", "Dominican Republic", "Central African Republic", "Marshall Islands",
     "Solomon Islands", "Democratic Republic of the Congo", "Republic of the Congo", "Seychelles")
)  # fmt: skip
_NO_METONYM = frozenset(("Brussels", "Brüssel", "Bruxelles", "Bruselas", "Брюссель", "Luxembourg", "Singapore"))
"""Capitals that stand for something else, and names of cities that are states."""


@dataclass(frozen=True, slots=True)
class Government:
    """A government and the country whose it is, by its name in the gazetteer; `why` it was taken for an actor."""

    cluster: Cluster
    country: str
    why: str


@dataclass(frozen=True, slots=True)
class _Sign:
    mention: Mention
    weight: int
    name: Name | None = None


def find_governments(text: str, clusters: Sequence[Cluster], language: str = "en") -> tuple[Government, ...]:
    """Return the governments that are told of or act. `clusters` are all names of the text, for its countries."""
    signs: dict[Country, list[_Sign]] = defaultdict(list)
    found = _in_english(text, clusters) if language == "en" else _in(language, text, clusters)
    for country, sign in found:
        signs[country].append(sign)
    return tuple(
        _government(country, some, language)
        for country, some in signs.items()
        if max(one.weight for one in some) >= SURE or sum(one.weight for one in some) > HINT
    )


def _in_english(text: str, clusters: Sequence[Cluster]) -> Iterator[tuple[Country, _Sign]]:
    for match in _GOVERNMENT.finditer(text):
        who = match["who"]
        country = BY_NAME.get(who) if match["possessive"] else BY_ADJECTIVE.get(who)
        country = country or (BY_NAME.get(who) if who.isupper() or "." in who else None)
        country = country or (None if match["possessive"] else BY_CAPITAL.get(who))
        if country:
            yield country, _called(Mention(Span(*match.span()), match.group()))
    for match in _SPELT_OUT.finditer(text):
        if match["who"] in BY_NAME:
            yield BY_NAME[match["who"]], _called(Mention(Span(*match.span()), match.group()))
    taken = {mention.span.start for cluster in clusters for mention in cluster.mentions}
    for country, mention, capital in _countries(clusters):
        if sure := weight(text, mention.span, capital=capital):
            yield country, _standing_for(mention, sure)
    for match in _ADJECTIVE.finditer(text):
        found = _adjective(match)
        if found and found[1].start not in taken:
            country, span = found
            sure = SURE if is_compound(text, span.end) else HINT if is_act(text, span.end) else 0
            if sure:
                yield country, _Sign(Mention(span, span.of(text)), sure)


def _adjective(words: re.Match[str]) -> tuple[Country, Span] | None:
    """Return the country of one or two capitalised words that are, or end in, its adjective."""
    for word in dict.fromkeys((words.group(), words.group().rpartition(" ")[2])):
        if word in BY_ADJECTIVE:
            return BY_ADJECTIVE[word], Span(words.end() - len(word), words.end())
    return None


def _in(language: str, text: str, clusters: Sequence[Cluster]) -> Iterator[tuple[Country, _Sign]]:
    """Read the signs of another language, so far as there is a list of them."""
    signs = SIGNS.get(language)
    if signs is None:
        return
    for match in signs.told.finditer(text):
        told = filter(None, match.groups())
        country = next((found for one in told if (found := _country(one, language))), None)
        mention = Mention(Span(*match.span()), match.group())
        if country:
            yield country, _called(mention) if signs.called.search(match.group()) else _Sign(mention, HINT)
    for country, mention, _ in _countries(clusters):
        span = mention.span
        if signs.behind.match(text, span.end) or signs.before.search(text, max(0, span.start - 30), span.start):
            yield country, _standing_for(mention, SURE)


def _country(word: str, language: str) -> Country | None:
    return BY_NAME.get(word) or country_told_by(word, language)


def _countries(clusters: Iterable[Cluster]) -> Iterator[tuple[Country, Mention, bool]]:
    """Yield where countries and capitals are named, and whether it is the capital."""
    for cluster in clusters:
        for mention in cluster.mentions:
            if mention.text in BY_NAME:
                yield BY_NAME[mention.text], mention, False
            elif mention.text in BY_CAPITAL and mention.text not in _NO_METONYM:
                yield BY_CAPITAL[mention.text], mention, True


def _called(mention: Mention) -> _Sign:
    return _Sign(mention, SURE, Name(" ".join(mention.text.split())))


def _standing_for(mention: Mention, sure: int) -> _Sign:
    return _Sign(mention, sure, Name(NOMINATIVES.get(mention.text, mention.text), auto=False))


def _government(country: Country, signs: Iterable[_Sign], language: str) -> Government:
    """Return the government under all its names; its country's is among them, for a site that has it under that."""
    name = country.name if language not in SIGNS else Locale(language).territories.get(code_of(country), country.name)
    label = _label(name, language)
    mentions = {sign.mention.span: sign.mention for sign in signs}
    told = (sign.name for sign in signs if sign.name and sign.name.text != label)
    names = dict.fromkeys((*told, Name(name, auto=False)))
    inner = [a for a in mentions if any(a != b and b.contains(a) for b in mentions)]
    kept = tuple(sorted((one for span, one in mentions.items() if span not in inner), key=lambda one: one.span))
    called = any(name.auto for name in names)
    why = "told by its country" if called else "its country or capital is told of as a state is"
    return Government(Cluster((Name(label, "full"), *names), kept), country.name, why)


def _label(country: str, language: str) -> str:
    """Return what the government is called: in other languages "Mexiko (Regierung)", which needs no grammar."""
    if language in SIGNS:
        return f"{country} ({SIGNS[language].government})"
    return f"Government of {'the ' if country in _WITH_ARTICLE else ''}{country}"
