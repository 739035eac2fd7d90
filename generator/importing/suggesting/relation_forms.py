"""The forms of words that tell how two actors stand to each other: what stands between their names, and what it says.

Every verb is one of the built-in ones, so that a site needs no setting for them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Side = Literal["person", "body", "any"]

_OF = r"of (?:the )?"
_THE = r"(?:the |a |an |its |their )?"
_IS = r"(?:, (?:(?:who|which|that) (?:is|was|are) )?| (?:is|was|are|remains) )"
_WHICH = r"(?:,? (?:who|which|that))? (?:has |have |had )?"
_BY = r"(?:,? (?:which|that|who) (?:is|was|are)|,| (?:is|was|are|has been)) "
_HEDGE = r"(?:reportedly |apparently )?"
_HEAD = (
    r"(?:supreme |overall |top |current |new )?"
    r"(?:leader|head|chief|chairman|chairwoman|chair|president|boss|emir|amir|chief executive(?: officer)?|CEO"
    r"|director|director(?: |-)general|secretary(?: |-)general|general secretary|managing director)"
)
_OFFICE_BEHIND = re.compile(rf"(?:[’']s?)? {_HEAD}\b".replace(" ", "[ \u00a0]"))
_KIN = (
    r"(?:eldest |younger |older |elder |only |half-?|late |former )?"
    r"(?:son|daughter|brother|sister|wife|husband|widow|widower|father|mother|cousin|nephew|niece|uncle|aunt"
    r"|grandson|granddaughter|grandfather|son-in-law|brother-in-law|father-in-law)"
)
_SPEAKER = r"(?:chief )?(?:spokesman|spokeswoman|spokesperson|press secretary|lawyer|adviser|advisor|analyst)"


@dataclass(frozen=True, slots=True)
class Form:
    """Words between two names, A before B. `backwards`: B is the subject and A the object.

    `first` and `second` say what A and B must be, `behind` what must follow B.
    """

    verb: str
    between: re.Pattern[str]
    first: Side
    second: Side
    backwards: bool = False
    behind: re.Pattern[str] | None = None


def _forms(verb: str, first: Side, second: Side, *patterns: str) -> Iterator[Form]:
    """Yield a form for each pattern; one that begins with "<" has its subject behind."""
    for pattern in patterns:
        words = pattern.removeprefix("<").replace(" ", "[ \u00a0]")
        yield Form(verb, re.compile(words), first, second, pattern.startswith("<"))


FORMS: tuple[Form, ...] = (
    *_forms(
        "leads",
        "person",
        "body",
        rf"{_IS}{_HEDGE}{_THE}{_HEAD} {_OF}",
        rf"{_WHICH}{_HEDGE}(?:leads|heads|runs) (?:the )?",
    ),
    Form("leads", re.compile(r",[ \u00a0](?:the[ \u00a0])?"), "person", "body", behind=_OFFICE_BEHIND),
    *_forms(
        "leads",
        "body",
        "person",
        rf"<{_BY}{_HEDGE}(?:led|headed|run|chaired) by ",
        rf"<(?:[’']s?)? {_HEAD},? ",
    ),
    *_forms("commands", "person", "body", rf"{_IS}{_HEDGE}{_THE}(?:commander(?:-in-chief)?) {_OF}"),
    *_forms(
        "commands",
        "body",
        "person",
        rf"<{_BY}{_HEDGE}commanded by ",
        r"<(?:[’']s?)? commander,? ",
    ),
    *_forms(
        "founded",
        "any",
        "body",
        rf"{_IS}{_THE}(?:co-?)?founder {_OF}",
        rf"{_WHICH}(?:co-?)?founded (?:the )?",
    ),
    *_forms(
        "founded",
        "body",
        "person",
        rf"<{_BY}(?:co-?)?(?:founded|formed|established|set up|created) (?:in \d{{4}} )?by ",
        r"<(?:[’']s?)? (?:co-?)?founder,? ",
    ),
    *_forms(
        "part-of",
        "body",
        "body",
        rf"{_IS}{_THE}(?:integral )?(?:part|branch|wing|arm|unit|division|department|component) {_OF}",
        rf"{_IS}{_THE}(?:armed|military|political|youth|regional|local) (?:branch|wing|arm) {_OF}",
    ),
    *_forms(
        "affiliate-of",
        "any",
        "body",
        rf"{_IS}{_THE}(?:\w+ )?(?:affiliate|franchise) {_OF}",
        rf"{_IS}(?:closely )?affiliated (?:with|to) (?:the )?",
    ),
    *_forms("affiliate-of", "body", "any", r"<-affiliated (?:group |militia )?"),
    *_forms(
        "successor-of",
        "any",
        "any",
        rf"{_IS}{_THE}successor (?:to|of) (?:the )?",
        rf"{_WHICH}(?:succeeded|succeeds) (?:the )?",
        rf"<{_BY}succeeded by (?:the )?",
    ),
    *_forms(
        "owns",
        "body",
        "any",
        rf"<{_IS}{_THE}(?:wholly(?: |-)owned |local |\w+ )?(?:subsidiary|unit owned) {_OF}",
        rf"<{_BY}(?:wholly |partly )?owned by (?:the )?",
        r"<(?:[’']s?)? parent(?: company)?,? ",
    ),
    *_forms("owns", "any", "body", rf"{_WHICH}owns (?:the )?"),
    *_forms(
        "kin-of",
        "person",
        "person",
        rf"{_IS}{_THE}{_KIN} {_OF}",
        rf"[’']s {_KIN},? ",
        r"(?:,| (?:is|was)) married to ",
        rf", whose {_KIN},? (?:is |was )?",
    ),
    *_forms(
        "member-of",
        "any",
        "body",
        rf"{_IS}{_THE}(?:senior |founding )?member {_OF}",
        rf"{_IS}{_THE}(?:deputy|vice) (?:leader|head|commander|chief|chairman|director|president|chair) {_OF}",
    ),
    *_forms("part-of", "body", "body", r" belongs to (?:the )?"),
    *_forms("supports", "any", "any", rf"<{_BY}(?:backed|supported) by (?:the )?"),
    *_forms("supports", "any", "body", r"-backed (?:group |militia |movement )?"),
    *_forms("funds", "any", "any", rf"<{_BY}(?:funded|financed) by (?:the )?"),
    *_forms("arms", "any", "body", rf"<{_BY}armed by (?:the )?"),
    *_forms(
        "allied-with",
        "any",
        "any",
        rf"{_IS}(?:closely )?allied (?:with|to) (?:the )?",
        rf"{_IS}{_THE}(?:close )?ally {_OF}",
    ),
    *_forms("rival-of", "any", "any", rf"{_IS}{_THE}(?:bitter |main |arch-)?rival {_OF}"),
    *_forms("works-for", "person", "body", rf"{_IS}{_THE}{_SPEAKER} (?:for|of|at) (?:the )?"),
    *_forms("works-for", "body", "person", rf"<(?:[’']s?)? {_SPEAKER},? "),
    *_forms("appointed-by", "any", "any", rf"{_BY}appointed by (?:the )?"),
)
