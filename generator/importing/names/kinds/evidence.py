"""What a cluster's names and the words around its mentions show about the kind of thing it is."""

import re
from dataclasses import dataclass
from typing import Literal

from generator.importing.names.finding.surroundings import is_corporate, is_human, is_located, speaks
from generator.importing.names.joining.clusters import Cluster, Mention
from generator.importing.names.kinds.appositions import Told, told_to_be
from generator.importing.names.kinds.context import Context
from generator.importing.names.kinds.shapes import (
    begins_with_given_name,
    is_adjectival,
    is_bare,
    is_branded,
    is_ordinary,
    is_personal,
)
from generator.importing.names.known.atlas import only_spot
from generator.importing.names.known.foreign_words import LOCATED, TITLE_BEFORE, is_german_body

_ARMED_NEAR = re.compile(
    r"\b(?:militants?|insurgents?|insurgency|fighters|rebels?|guerrillas?|armed group|terrorist"
    r"|extremist|jihadis?t?|militia)\b",
    re.IGNORECASE,
)
_ACTING = re.compile(
    r"[’']s?\s|\s(?:is|was|has|had|will|would|said|says|plans|announced|reported|introduced|\w{3,}ed)\b"
)
_DEED_OF_A_BODY = re.compile(
    r"[ \u00a0](?:(?:has|have|had|will|would|is|was)[ \u00a0](?:been[ \u00a0]|to[ \u00a0])?)?(?:plan\w*|announc\w+"
    r"|report(?:s|ed)|introduc\w+|launch\w+|acquir\w+|publish\w+|produc\w+|sold|sells?|releas\w+|unveil\w+|own(?:s|ed)"
    r"|operat\w+|employ\w+|merg\w+|purchas\w+|recall\w+|issu(?:es|ed)|agreed|bankrupt\w*|suppl(?:y|ies|ied)|ordered)\b"
)
_INDEFINITE = re.compile(r"\b[Aa]n?[ \u00a0](?:[A-Z]\w+[ \u00a0])?$")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Observations on one cluster.

    `words` are all words of its names, `last` the last of the chief name, `head` the last before an "of". `located`
    counts mentions that stand where a place would ("in X", "X province"), `other` the rest. `ordinary` says that its
    words are ordinary words too; `one_of_many` that it stands after "a" or "an", as no name of a person or place does;
    `corporate` that it is told of as a company is: "the carmaker X", "shares of X", "X employees"; `given` that it is
    a person's full name by its first word; `bare` that it stands without an article where only names are capitalised;
    `branded` that a maker's name opens it; `human` that it is born, dies, or has a wife; `adjectival` that it ends as
    the names of peoples do; `spot` what it means in the atlas, in a text about these countries;
    `georgia` see `Context`; `english` and `german` are the text's language, `body` says that the name ends as German
    institutions' names do; `told` is what the text says it is: "X, a subsidiary of …".
    """

    names: tuple[str, ...]
    words: frozenset[str]
    last: str
    head: str
    titled: bool
    abbreviated: bool
    personal: bool
    located: int
    other: int
    speaks: bool
    armed: bool
    acts: bool
    ordinary: bool
    one_of_many: bool
    corporate: bool
    given: bool
    bare: bool
    branded: bool
    human: bool
    adjectival: bool
    spot: Literal["city", "region", ""]
    georgia: bool
    english: bool
    german: bool
    body: bool
    told: Told


def observe(cluster: Cluster, text: str, context: Context) -> Evidence:
    """Look at a cluster in its text."""
    ordinary = context.ordinary
    spot = only_spot(cluster.name, context.countries)
    names = tuple(name.text for name in cluster.names)
    located = sum(_is_located(text, mention, context.language) for mention in cluster.mentions)
    return Evidence(
        names=names,
        words=frozenset(word.rstrip(".") for name in names for word in re.split(r"[ \u00a0]", name)),
        last=names[0].split()[-1],
        head=re.split(r" (?:of|for|on) ", names[0])[0].split()[-1].rstrip("."),
        titled=any(mention.titled or _is_titled(text, mention) for mention in cluster.mentions),
        abbreviated=any(name.kind == "abbreviation" for name in cluster.names),
        personal=is_personal(cluster, text, ordinary),
        located=located,
        other=len(cluster.mentions) - located,
        speaks=any(speaks(text, mention.span.start, mention.span.end) for mention in cluster.mentions),
        armed=_is_armed(cluster, text),
        acts=_acts(cluster, text),
        ordinary=is_ordinary(names[0], ordinary),
        corporate=any(is_corporate(text, mention.span.start, mention.span.end) for mention in cluster.mentions),
        given=any(begins_with_given_name(name) and not is_ordinary(name, ordinary) for name in names),
        bare=is_bare(cluster, text, ordinary),
        branded=is_branded(cluster.name),
        human=any(is_human(text, one.span.start, one.span.end) for one in cluster.mentions if not one.initial),
        adjectival=is_adjectival(cluster.name),
        spot=spot.kind if spot and not is_ordinary(cluster.name, ordinary) else "",
        georgia=context.georgia,
        english=context.language == "en",
        german=context.language == "de",
        body=context.language == "de" and is_german_body(names[0]),
        told=_told(text, cluster) if context.language == "en" else "",
        one_of_many=any(_INDEFINITE.search(text, max(0, m.span.start - 30), m.span.start) for m in cluster.mentions),
    )


def _told(text: str, cluster: Cluster) -> Told:
    """Return what the text says this is, the first time it does."""
    return next((told for mention in cluster.mentions if (told := told_to_be(text, mention.span))), "")


def _is_titled(text: str, mention: Mention) -> bool:
    """Tell "le président Hale": other languages write titles small."""
    return TITLE_BEFORE.search(text, max(0, mention.span.start - 24), mention.span.start) is not None


def _is_located(text: str, mention: Mention, language: str) -> bool:
    if language in LOCATED:
        return LOCATED[language].search(text, max(0, mention.span.start - 12), mention.span.start) is not None
    return is_located(text, mention.span.start, mention.span.end)


def _acts(cluster: Cluster, text: str) -> bool:
    """Tell a name that does something: told of often, or once as bodies do, where its capital must mean a name."""
    mentions = cluster.mentions
    if len(mentions) >= 3:
        return any(_ACTING.match(text, mention.span.end) for mention in mentions)
    plural = re.fullmatch(r"[A-Z]{2,}s", cluster.name) is not None  # SSNs
    return not plural and any(_DEED_OF_A_BODY.match(text, m.span.end) for m in mentions if not m.initial)


def _is_armed(cluster: Cluster, text: str) -> bool:
    """Tell a group near whose names fighters and insurgents are told of."""
    near = (text[max(0, mention.span.start - 60) : mention.span.end + 60] for mention in cluster.mentions)
    return sum(_ARMED_NEAR.search(words) is not None for words in near) >= max(1, len(cluster.mentions) // 5)
