"""What shows, in English, that a country's name or its capital's stands for the state: "U.S.-led", "Kabul denied"."""

import re

from generator.importing.names.finding.surroundings import is_located
from generator.importing.names.states.verbs import AFTER_HAS, AFTER_IS, AFTER_SUBJECT, AFTER_WILL
from generator.importing.text.words import word_set
from generator.model.spans import Span

SURE, HINT = 2, 1

_COMPOUND = re.compile(
    r"-(?:led|backed|brokered|sponsored|supported|funded|financed|mediated|controlled|allied|aligned|trained|armed"
    r"|drafted|imposed|appointed|installed|occupied|hosted|supplied|run|proposed|initiated)\b"
)
_ACT = word_set(
    """troops forces soldiers military army navy warplanes jets airstrike airstrikes drones missiles bombers warships
    commandos diplomats officials envoys negotiators delegation invasion intervention occupation offensive
    annexation incursion exit withdrawal pullout sanctions embargo blockade assistance backing demand demands
    ultimatum proposal decision refusal airpower intelligence diplomacy mediation bombing bombardment veto threat
    threats envoy ambassador embassy policy aid police prosecutors authorities"""
)
_BEHIND = re.compile(r"(?:[’']s?)?[ \u00a0](?P<word>[a-z]+)(?:[ \u00a0-](?P<next>[a-z]+))?")
_SUBJECT = re.compile(
    r"(?:,?[ ](?:and|or)[ ](?:the[ ])?[A-Z][\w.]+(?:[ ][A-Z]\w+)?)?"
    r"(?:,[ ](?!and\b|or\b)[^,.;:()]{2,80},|,?[ ]which|[ ]on[ ][A-Z]\w+day)?"
    r"[ ](?:(?:\w+ly|also|later|then|once again|again|now|still|never|not|since|first|too)[ ])*"
    r"(?P<verb>[a-z’']+)"
    r"(?P<more>(?:[ ](?:\w+ly|also|not|never|once again|again|long|now|since|been|already"
    r"|so far))*)(?:[ ](?P<next>\w+))?".replace("[ ]", "[ \u00a0]")
)
_HAVE = word_set("has have had")
_BE = word_set("is are was were")
_FORESEEN = word_set("expected likely unlikely due set poised believed said reported thought")
_WILL = word_set("will would could may might must should can cannot did does do won’t won't didn’t didn't")
_NOT_SUBJECT = re.compile(
    r"\b(?:of|for|with|by|about|against|than|like|between|as|on|outside|leaving|via"
    r"|[A-Za-z]+ing)[ \u00a0](?:the[ \u00a0])?$"
)
_AGENT = re.compile(
    r"\b\w{2,}(?:ed|en|wn|un|ld|lt|nt|de|aught|ought|put|set|led)[ \u00a0]by[ \u00a0](?:the[ \u00a0])?$"
)
_PARTY = re.compile(
    r"\b(?:accus|blam|urg|condemn|criticis|criticiz|sanction|warn|pressur|press|threaten|petition|lobb)(?:e|es|ed"
    r"|ing|s|ies|ied)?"
    r"[ \u00a0](?:the[ \u00a0])?$"
)
_DEALING = re.compile(
    r"\b(?:talks|agreement|deal|treaty|negotiations|alliance|ties|relations|pact|ceasefire|accord|tensions"
    r"|rapprochement|negotiat\w+|allied|war)[ \u00a0](?:with|between)[ \u00a0](?:the[ \u00a0])?$"
)


def weight(text: str, span: Span, *, capital: bool = False) -> int:
    """Return how surely the name of a country, or of its `capital`, stands for the state: SURE, HINT or 0."""
    if _COMPOUND.match(text, span.end):
        return SURE
    before = text[max(0, span.start - 30) : span.start]
    if _AGENT.search(before) or _PARTY.search(before):
        return SURE
    if _is_subject(text, span, before):
        return SURE
    if _DEALING.search(before):
        return SURE if capital else HINT
    return HINT if not capital and is_act(text, span.end) else 0


def is_act(text: str, end: int) -> bool:
    """Tell a country's name or adjective before what only states have or do: "U.S. exit", "Turkish forces"."""
    behind = _BEHIND.match(text, end)
    return behind is not None and (behind["word"] in _ACT or behind["next"] in _ACT)


def is_compound(text: str, end: int) -> bool:
    """Tell "Saudi-led", "Russian-backed"."""
    return _COMPOUND.match(text, end) is not None


def _is_subject(text: str, span: Span, before: str) -> bool:
    """Tell the subject of a verb of acting or saying; not "officials in Kenya said"."""
    match = _SUBJECT.match(text, span.end)
    if match is None or _NOT_SUBJECT.search(before) or is_located(text, span.start, span.end):
        return False
    verb, more, next_ = match["verb"], match["more"].split(), match["next"]
    if verb in AFTER_SUBJECT:
        return True
    if verb in _HAVE:
        return next_ in (AFTER_IS if "been" in more else AFTER_HAS)
    if verb in _BE:
        return next_ in AFTER_IS or (next_ in _FORESEEN and text[match.end() : match.end() + 4].strip() == "to")
    return verb in _WILL and next_ in AFTER_WILL
