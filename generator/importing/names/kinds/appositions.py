"""What a text itself says a name is: "Lumora, a subsidiary of …", "Marlow is a town in …"."""

import re
from typing import Literal

from generator.model.spans import Span

Told = Literal["person", "organisation", "armed-group", "media", "place", ""]

_NOUNS: dict[Told, str] = {
    "armed-group": """
        (?:armed|rebel|militant|insurgent|jihadist|terrorist|extremist) (?:group|organi[sz]ation|movement),
        guerrilla,
        (?:rebel|militant|insurgent|jihadist) (?:faction|alliance|coalition|outfit), militia, insurgency""",
    "media": """
        newspaper, broadcaster, magazine, daily, weekly, news (?:agency|site|website|outlet), television channel,
        radio station""",
    "organisation": r"""
        subsidiary, company, firm, start-?up, manufacturer, \w*maker, contractor, retailer, bank, lender, operator,
        producer, developer, supplier, airline, utility, insurer, conglomerate, think[ -]tank, charity, NGO,
        non-governmental organi[sz]ation, watchdog, non-?profit, foundation, agency, party, union, federation,
        association, university, institute, publisher, organi[sz]ation, group, network, bloc, alliance, cooperative,
        consultancy, club, regulator, court, commission, committee, movement, unit, affiliate, successor, sect, cartel,
        gang""",
    "person": """
        spokes(?:man|woman|person), minister, president, lawyer, journalist, reporter, analyst, professor, researcher,
        commander, leader, head, chief, chairman, chairwoman, director, activist, politician, diplomat, economist,
        businessman, businesswoman, historian, lawmaker, senator, mayor, governor, ambassador, envoy, judge, prosecutor,
        general, colonel, officer, official, scientist, engineer, founder, co-founder, author, editor, writer, poet,
        actor, actress, singer, student, teacher, farmer, doctor, nurse, fisherman, pilot, member, citizen, native,
        veteran, expert, fellow, adviser, advisor, secretary, deputy, son, daughter, brother, sister, wife, husband,
        nephew, niece, cousin, widow, mother, father, man, woman, witness, resident, refugee, bishop, cleric, imam,
        priest, banker, trader""",
    "place": """
        (?:port |border |mining |market |oasis )?(?:town|city|village|district|province|region|island|port), suburb,
        neighbou?rhood, settlement, county, municipality, peninsula, valley, enclave, exclave, oblast, airbase, camp""",
}
"""What follows an article behind a name, as patterns with commas between."""

_IS = r"(?:,[ ](?:which[ ]|who[ ])?(?:(?:is|was)[ ])?|[ ](?:is|was)[ ]|[ ]\([A-Z]{2,8}\),?[ ](?:is[ ])?)"
_BETWEEN = r"(?:(?!of\b|for\b|in\b|who\b|that\b|which\b|to\b|and\b|near\b)[\w’'-]+,?[ ]){0,4}?"
_ENDS = r"(?=[,.;:)]|[ ](?:of|for|in|from|at|who|that|which|based|with|to|on|near|and|run|owned|led|backed)\b|[ ]\()"


def _any(nouns: str) -> str:
    return "|".join(noun.strip() for noun in nouns.split(","))


_PATTERNS = {
    kind: re.compile(
        rf"{_IS}(?P<article>an?|the|one of the|its|their)[ ]{_BETWEEN}(?:{_any(nouns)}){_ENDS}".replace(
            "[ ]", "[ \u00a0]"
        )
    )
    for kind, nouns in _NOUNS.items()
}
_PREPOSITION = re.compile(
    r"\b(?:in|on|at|to|of|for|with|by|from|after|before|against|near|over|between|and)[ \u00a0](?:the[ \u00a0])?$",
    re.IGNORECASE,
)


def told_to_be(text: str, span: Span) -> Told:
    """Return what the words right behind a name say it is: "Lumora, a subsidiary of …"; "" if they say nothing.

    "After the raid on Ostrel, the commander of …" is not about Ostrel.
    """
    matches = ((pattern.match(text, span.end), kind) for kind, pattern in _PATTERNS.items())
    found = [(match.end(), match["article"], kind) for match, kind in matches if match]
    if not found:
        return ""
    _, article, kind = min(found)
    aside = article in ("the", "its", "their") and text[span.end] == ","
    return "" if aside and _PREPOSITION.search(text, max(0, span.start - 16), span.start) else kind
