"""The words right before and after a name: where it stands, whether it speaks, whether business is told of."""

import re

from generator.importing.names.known.lexicon import PLACE_AFTER, PLACE_BEFORE, SPEECH
from generator.model.spans import Span

_PERSON_BEFORE = re.compile(
    r"\b(?:named|commander|leader|president|minister|journalist|analyst|spokes\w+|founder|author"
    r"|chief|ambassador|chairman)[ ,]+$",
    re.IGNORECASE,
)
_COMPANY_BEFORE = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|\w*makers?|manufacturers?|airlines?|retailers?|lenders?|contractors?|suppliers?"
    r"|developers?"
    r"|conglomerates?|start-?ups?|insurers?|(?:shares|stock|employees|customers|executives) (?:of|at|in))[ \u00a0]+$"
)
_COMPANY_AFTER = re.compile(
    r"(?:[’']s?)?[ \u00a0]+(?:shares|stock|employees|executives?|chief executive|CEO|CFO|subsidiar(?:y|ies)"
    r"|headquarters|products|customers|stores|plants?|factor(?:y|ies)|board of directors|shareholders|bondholders)\b"
)
_HOLDING_BEFORE = re.compile(
    r"\b(?:(?:stakes?|shares?|interests?|invest\w*|holdings?|confidence|trust) in"
    r"|(?:s[oe]ld|sells?|leased|lent|supplied|delivered|paid|owed|belong\w*|loyal|close|allied|similar|according"
    r"|linked|compared|due|thanks|sales|answer\w*|married|engaged|said|told|listen\w*|talk\w*|spoke) to"
    r"|(?:bought|buy|purchase[ds]?|ordered|leased|resign\w+|order|orders|statement|spokes\w+"
    r"|split|defect\w*|broke away|splinter\w*|seced\w+) from"
    r"|(?:jobs?|costs?|workers|staff) at)[ \u00a0](?:the[ \u00a0])?$"
)
_RULE_OF = re.compile(
    r"-|[ \u00a0](?:government|administration|regime|presidency|cabinet|family|brothers|era|campaign|clan|faction)\b"
)
_HUMAN = re.compile(
    r",?[ \u00a0]who[ \u00a0]|[’']s?[ \u00a0](?:father|mother|son|daughter|brother|sister|wife|husband|widow|death|life"
    r"|birth|body|reign|career|predecessor|childhood|funeral|biograph\w+|parents|family|lawyers?|resignation)\b"
    r"|[ \u00a0](?:died|(?:was|were)[ \u00a0](?:born|killed|wounded|buried|crowned|assassinated|appointed|elected"
    r"|arrested|executed|sworn|sentenced|married)|himself|herself|married|resigned|retired)\b"
)
_KIN_BEFORE = re.compile(
    r"[’']s?[ \u00a0](?:late |eldest |younger |older |elder |only |former |ex-)?(?:wife|husband|son|daughter"
    r"|brother|sister|mother"
    r"|father|nephew|niece|cousin|uncle|aunt|widow|grandson|granddaughter|partner|lawyer|deputy|predecessor|successor)"
    r",?[ \u00a0]$"
)
_OF_A_PLACE = frozenset(
    ("residents", "inhabitants", "outskirts", "north", "south", "east", "west", "suburb", "suburbs", "coast", "streets",
     "northeast", "northwest", "southeast", "southwest", "centre", "center", "seizure", "siege", "fall", "battle")
)  # fmt: skip
_COUNTED = re.compile(r"\d[ \u00a0]$")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hese|[Nn]ew)[ \u00a0]$")


def is_located(text: str, start: int, end: int) -> bool:
    """Tell a name that stands where a place would: "in X", "X province", "the district of X"."""
    before = re.findall(r"[\w’'-]+", text[max(0, start - 30) : start])
    if _HOLDING_BEFORE.search(text, max(0, start - 40), start):
        return False
    if _following(text, end) in PLACE_AFTER or (before and before[-1].lower() in PLACE_BEFORE):
        return True
    return len(before) > 1 and before[-1] == "of" and before[-2].lower() in PLACE_AFTER | _OF_A_PLACE


def is_corporate(text: str, start: int, end: int) -> bool:
    """Tell a name told of as a company is: "the carmaker X", "X shares"."""
    if _COMPANY_BEFORE.search(text, max(0, start - 40), start):
        return True
    return _COMPANY_AFTER.match(text, end) is not None


def _following(text: str, end: int) -> str:
    """Return the word after a name, in lower case, past its possessive."""
    after = re.match(r"[’']?s?[ \u00a0]*([\w-]*)", text[end : end + 30])
    return after[1].lower() if after else ""


def speaks(text: str, start: int, end: int) -> bool:
    """Tell a name before a verb of speech, or after what only people are: "X said", "commander X"."""
    return _following(text, end) in SPEECH or _PERSON_BEFORE.search(text[max(0, start - 24) : start]) is not None


def is_human(text: str, start: int, end: int) -> bool:
    """Tell what only people do, have or are: to be born, to die, a wife."""
    return _HUMAN.match(text, end) is not None or _KIN_BEFORE.search(text, max(0, start - 40), start) is not None


def has_article(text: str, span: Span) -> bool:
    """Tell "the Hang Seng", as no person is called; "the Hale-led crew" and "the Hale government" are other things."""
    if _RULE_OF.match(text, span.end):
        return False
    return _ARTICLE.search(text, max(0, span.start - 12), span.start) is not None


def is_counted(text: str, span: Span) -> bool:
    """Tell "60 Lumos", things of a make."""
    return _COUNTED.search(text, max(0, span.start - 8), span.start) is not None
