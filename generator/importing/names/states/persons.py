"""Governments called after a person: "the Ghani government" is neither the person nor the country."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.importing.names.finding.personal import looks_personal
from generator.importing.names.joining.clusters import Cluster, Mention
from generator.importing.names.known.countries import BY_ADJECTIVE, BY_NAME, Country
from generator.importing.names.spelling import folded
from generator.model.entities import Name
from generator.model.spans import Span

_BEHIND = {
    "en": re.compile(
        r"(?:[’']s?)?[ \u00a0](?:(?:coalition|interim|transitional|military|minority|puppet)[ \u00a0])?"
        r"(?:[Gg]overnment|[Aa]dministration|[Cc]abinet|regime|junta)\b"
    ),
    "de": re.compile(r"-(?:Regierung|Administration|Kabinett)\b"),
}
_BEFORE = {
    "en": re.compile(
        r"\b(?:government|administration|cabinet|regime)[ \u00a0](?:of|led by|headed by|under)[ \u00a0]"
        r"(?:(?:the|then|former|President|Prime|Minister|Chancellor|Premier|King|General)[ \u00a0])*$"
    ),
    "de": re.compile(
        r"\b(?:Regierung|Kabinett)[ \u00a0](?:von[ \u00a0])?(?:(?:Präsident|Bundeskanzler)(?:in)?[ \u00a0])?$"
    ),
    "fr": re.compile(r"\b(?:[Gg]ouvernement|[Aa]dministration|[Cc]abinet)[ \u00a0](?:de[ \u00a0]|d[’'])?$"),
    "es": re.compile(r"\b(?:[Gg]obierno|[Aa]dministración|[Gg]abinete)[ \u00a0](?:de[ \u00a0])?$"),
    "ru": re.compile(r"\b(?:[Пп]равительств|[Аа]дминистраци|[Кк]абинет)[а-я]*[ \u00a0]$"),
}
_HOLDS_OFFICE = re.compile(
    r"(?:\b(?P<before>[A-Za-z]+)[ \u00a0])?(?P<country>(?:[A-Z]\.){2,}"
    r"|\b[A-Z][\w-]+(?:[ \u00a0][A-Z]\w+)?)(?:[’']s?)?[ \u00a0]"
    r"(?:President|Prime[ \u00a0]Minister|Chancellor|Premier|King|Emir|leader|ruler|president"
    r"|prime[ \u00a0]minister),?[ \u00a0]$"
)
_NO_LONGER = frozenset(("former", "Former", "late", "then", "ousted", "deposed", "exiled", "ex"))


def called_after(text: str, cluster: Cluster, language: str = "en") -> Cluster | None:
    """Return the government that is called after this person; None if none is."""
    mentions = tuple(_mentions(text, cluster, language))
    if not mentions:
        return None
    names = dict.fromkeys(" ".join(one.text.split()) for one in mentions)
    by_key = {folded(name): name for name in reversed(names)}
    chief = max(reversed(by_key.values()), key=lambda name: len(name.split()))
    others = tuple(Name(name) for name in names if name in by_key.values() and name != chief)
    return Cluster((Name(chief, "full"), *others), mentions)


def _mentions(text: str, cluster: Cluster, language: str) -> Iterator[Mention]:
    before, behind = _BEFORE.get(language), _BEHIND.get(language)
    for mention in cluster.mentions:
        start, end = mention.span.start, mention.span.end
        if behind and (match := behind.match(text, end)):
            yield Mention(Span(start, match.end()), text[start : match.end()])
        elif before and (match := before.search(text, max(0, start - 60), start)):
            yield Mention(Span(match.start(), end), text[match.start() : end])


def without(cluster: Cluster, government: Cluster) -> Cluster | None:
    """Return the person less where only the government is meant; None for a bare "Hale" of "the Hale government".

    A full name tells of the person too, wherever it stands.
    """
    spans = [mention.span for mention in government.mentions]
    kept = tuple(one for one in cluster.mentions if not any(span.contains(one.span) for span in spans))
    if not kept:
        return cluster if looks_personal(cluster.name) else None
    told = {folded(one.text) for one in kept} | {folded(cluster.name)}
    return replace(cluster, names=tuple(name for name in cluster.names if folded(name.text) in told), mentions=kept)


def country_led(text: str, cluster: Cluster) -> Country | None:
    """Return the country whose head the text calls this person now: "Tajikistan’s President Hale"."""
    for mention in cluster.mentions:
        found = _HOLDS_OFFICE.search(text, max(0, mention.span.start - 60), mention.span.start)
        if found and found["before"] not in _NO_LONGER:
            country = BY_NAME.get(found["country"]) or BY_ADJECTIVE.get(found["country"])
            if country:
                return country
    return None
