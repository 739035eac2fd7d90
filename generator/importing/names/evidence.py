"""What a cluster's names and the words around its mentions show about the kind of thing it is."""

import re
from dataclasses import dataclass

from generator.importing.names.clusters import Cluster
from generator.importing.names.lexicon import COMMON, DOCUMENT, PLACE_AFTER, PLACE_BEFORE, SPEECH
from generator.importing.names.likeness import looks_personal

_ARMED_NEAR = re.compile(
    r"\b(?:militants?|insurgents?|insurgency|fighters|rebels?|guerrillas?|armed group|terrorist"
    r"|extremist|jihadis?t?|militia)\b",
    re.IGNORECASE,
)
_PERSON_BEFORE = re.compile(
    r"\b(?:named|commander|leader|president|minister|journalist|analyst|spokes\w+|founder|author"
    r"|chief|ambassador|chairman)[ ,]+$",
    re.IGNORECASE,
)
_ACTING = re.compile(
    r"[’']s?\s|\s(?:is|was|has|had|will|would|said|says|plans|announced|reported|introduced|\w{3,}ed)\b"
)
_COMPANY_BEFORE = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|\w*makers?|manufacturers?|airlines?|retailers?|lenders?|contractors?|suppliers?|developers?"
    r"|conglomerates?|start-?ups?|insurers?|(?:shares|stock|employees|customers|executives) (?:of|at|in))[ \u00a0]+$"
)
_COMPANY_AFTER = re.compile(
    r"(?:[’']s?)?[ \u00a0]+(?:shares|stock|employees|executives?|chief executive|CEO|CFO|subsidiar(?:y|ies)"
    r"|headquarters|products|customers|stores|plants?|factor(?:y|ies)|board of directors|shareholders|bondholders)\b"
)
_DEED_OF_A_BODY = re.compile(
    r"[ \u00a0](?:(?:has|have|had|will|would|is|was)[ \u00a0](?:been[ \u00a0]|to[ \u00a0])?)?(?:plan\w*|announc\w+"
    r"|report(?:s|ed)|introduc\w+|launch\w+|acquir\w+|publish\w+|produc\w+|sold|sells?|releas\w+|unveil\w+|own(?:s|ed)"
    r"|operat\w+|employ\w+|merg\w+|purchas\w+|recall\w+|issu(?:es|ed)|agreed|bankrupt\w*|suppl(?:y|ies|ied)|ordered)\b"
)
_HOLDING_BEFORE = re.compile(r"\b(?:stakes?|shares?|interests?|invest\w*|holdings?) in[ \u00a0](?:the[ \u00a0])?$")
_INDEFINITE = re.compile(r"\b[Aa]n?[ \u00a0](?:[A-Z]\w+[ \u00a0])?$")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Observations on one cluster.

    `words` are all words of its names, `last` the last of the chief name. `located` counts mentions that stand where
    a place would ("in X", "X province"), `other` the rest. `ordinary` says that its words are ordinary words too;
    `one_of_many` that it stands after "a" or "an", as no name of a person or place does; `corporate` that it is told
    of as a company is: "the carmaker X", "shares of X", "X employees".
    """

    names: tuple[str, ...]
    words: frozenset[str]
    last: str
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


def observe(cluster: Cluster, text: str, ordinary: frozenset[str]) -> Evidence:
    """Look at a cluster in its text; `ordinary` are the text's lower-case words."""
    names = tuple(name.text for name in cluster.names)
    located = sum(_is_located(text, mention.span.start, mention.span.end) for mention in cluster.mentions)
    return Evidence(
        names=names,
        words=frozenset(word for name in names for word in re.split(r"[ \u00a0]", name)),
        last=names[0].split()[-1],
        titled=any(mention.titled for mention in cluster.mentions),
        abbreviated=any(name.kind == "abbreviation" for name in cluster.names),
        personal=any(looks_personal(name) and not _is_ordinary(name, ordinary) for name in names),
        located=located,
        other=len(cluster.mentions) - located,
        speaks=any(_speaks(text, mention.span.start, mention.span.end) for mention in cluster.mentions),
        armed=_is_armed(cluster, text),
        acts=_acts(cluster, text),
        ordinary=_is_ordinary(names[0], ordinary),
        corporate=any(_is_corporate(text, mention.span.start, mention.span.end) for mention in cluster.mentions),
        one_of_many=any(_INDEFINITE.search(text, max(0, m.span.start - 30), m.span.start) for m in cluster.mentions),
    )


def _acts(cluster: Cluster, text: str) -> bool:
    """Tell a name that does something: told of often, or once as bodies do, where its capital must mean a name."""
    mentions = cluster.mentions
    if len(mentions) >= 3:
        return any(_ACTING.match(text, mention.span.end) for mention in mentions)
    plural = re.fullmatch(r"[A-Z]{2,}s", cluster.name) is not None  # SSNs
    return not plural and any(_DEED_OF_A_BODY.match(text, m.span.end) for m in mentions if not m.initial)


def _is_located(text: str, start: int, end: int) -> bool:
    before = re.findall(r"[\w’'-]+", text[max(0, start - 30) : start])
    if _HOLDING_BEFORE.search(text, max(0, start - 40), start):
        return False
    if _following(text, end) in PLACE_AFTER or (before and before[-1].lower() in PLACE_BEFORE):
        return True
    return len(before) > 1 and before[-1] == "of" and before[-2].lower() in PLACE_AFTER


def _is_corporate(text: str, start: int, end: int) -> bool:
    if _COMPANY_BEFORE.search(text, max(0, start - 40), start):
        return True
    return _COMPANY_AFTER.match(text, end) is not None


def _following(text: str, end: int) -> str:
    """Return the word after a name, in lower case, past its possessive."""
    after = re.match(r"[’']?s?[ \u00a0]*([\w-]*)", text[end : end + 30])
    return after[1].lower() if after else ""


def _speaks(text: str, start: int, end: int) -> bool:
    return _following(text, end) in SPEECH or _PERSON_BEFORE.search(text[max(0, start - 24) : start]) is not None


def _is_ordinary(name: str, ordinary: frozenset[str]) -> bool:
    """Tell "Critical Minerals" from a person: its words are ordinary words."""
    return any(word in COMMON or word in DOCUMENT or word.lower() in ordinary for word in name.split())


def _is_armed(cluster: Cluster, text: str) -> bool:
    """Tell a group near whose names fighters and insurgents are told of."""
    near = (text[max(0, mention.span.start - 60) : mention.span.end + 60] for mention in cluster.mentions)
    return sum(_ARMED_NEAR.search(words) is not None for words in near) >= max(1, len(cluster.mentions) // 5)
