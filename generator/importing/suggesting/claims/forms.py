"""The forms of words that make a claim: what they make of a statement, and where its speaker stands."""

import re
from dataclasses import dataclass
from typing import Literal

from generator.annotations.statements import Likelihood, Status

Speaker = Literal["before", "closing", "after", "author"]

_HAS = r"(?:has |have |had )?"
_ADVERB = (
    r"(?:(?:repeatedly|strongly|categorically|flatly|publicly|officially|vehemently|firmly|angrily|also|later"
    r"|always) )?"
)
_SAYS = (
    r"(?:said|says|stated|states|announced|announces|declared|declares|reported|reports|noted|notes|added|adds|wrote"
    r"|writes|argued|argues|insisted|insists|explained|explains|estimated|estimates|concluded|concludes|maintained"
    r"|maintains|contended|contends|asserted|asserts|testified|suggested|suggests|implied|insinuated|hinted|believes"
    r"|revealed|stressed|emphasised|emphasized|pointed out|told \w+(?: \w+)?)"
)
_CLOSES = (
    r"(?:said|says|added|adds|noted|notes|wrote|writes|argued|argues|insisted|insists|explained|explains|maintained"
    r"|told \w+(?: \w+)?)"
)
_SAYS_SO = (
    r"(?:said|says|stated|wrote|writes|argued|argues|insisted|insists|explained|explains|concluded|concludes|maintained"
    r"|maintains|believes|stressed|added|adds|warned|warns|told \w+)"
)
"""Verbs that a clause without "that" may follow; "the Council reports" may be two nouns."""

_OPENS_A_QUOTATION = r"(?::|,)? (?=[“\"«„])"
_CIRCUMSTANCE = (
    r"(?:,? (?:in|on|at|to|during|late|early|last|after|this|today|yesterday|earlier|later)\b[^.;:“”\"]{0,60}?,?)?"
)
_NO_CLAUSE = (
    r"(?!(?:in|on|at|to|of|for|with|by|from|as|after|before|during|when|while|if|because|so|nothing|little|yes|no|that"
    r"|late|early|last|about|against|and|or|but|how|why|what|whether)\b)"
)
_CLAUSE = (
    rf" (?={_NO_CLAUSE}[^\s.;:“”\"][^.;:“”\"]{{3,90}}\b(?:would|will|was|were|is|are|had|has|have|could|should|did|must"
    r"|may|might|\w{2,}ed|took|came|went|gave|made|knew|found|left|kept|began|fell|lost|won|led|held|met|broke|became|sent"
    r"|paid|cannot)\b)"
)
"""A clause without "that": "said the talks would continue"."""

_STORY = (
    r"(?:the |this |these |those |all |any |such |a |his |her |their |its "
    r"|\w+[’']s )?(?:\w+ ){0,2}?(?:accusations?|allegations?|claims?"
    r"|charges?|reports?|suggestions?|criticisms?|rumou?rs?|findings?|assertions?|notion|story|stories|account"
    r"|version|conclusions?|link"
    r"|theory|it|them|this|that)\b"
)
"""What is denied where it is dismissed; a request that is rejected was never a claim."""

_DENIAL_OF = r"(?! (?:\w+ ){0,2}(?:entry|access|visas?|bail|permission|asylum|a visa)\b)"


@dataclass(frozen=True, slots=True)
class Form:
    """A form of words, and what it makes of a statement.

    `speaker` is where the actor who makes it must stand: right before the words, before them behind what is said
    ("…, Hale said."), right behind them; or nobody but the author speaks.
    """

    pattern: re.Pattern[str]
    status: Status
    speaker: Speaker
    topic: str = ""
    likelihood: Likelihood | None = None


def _form(
    words: str, status: Status, speaker: Speaker, *, topic: str = "", likelihood: Likelihood | None = None
) -> Form:
    return Form(re.compile(rf"\b(?:{words})".replace(" ", "[ \u00a0]")), status, speaker, topic, likelihood)


_DOCUMENT = (
    r"(?:(?:an? |the |its )?(?:[a-z]+ ){0,2}?(?:reports?|study|figures|data|estimates?|statements?|documents?"
    r"|assessments?|survey"
    r"|poll|analysis|paper|article|officials?) (?:\w+ )?(?:by|from|of|in|at) )?(?:the )?"
)

FORMS: tuple[Form, ...] = (
    _form(rf"{_HAS}(?:claimed|taken|took) responsibility\b", "claimed", "before", topic="responsibility"),
    _form(rf"(?:{_HAS}{_ADVERB}denied|{_ADVERB}denies|denying){_DENIAL_OF}\b", "denied", "before"),
    _form(rf"{_HAS}{_ADVERB}(?:rejected|rejects|dismissed|dismisses) {_STORY}", "denied", "before"),
    _form(r"(?:pleaded|pleads|has pleaded) not guilty\b", "denied", "before"),
    _form(rf"{_HAS}{_ADVERB}(?:disputed|disputes|contested|contests|questioned)\b", "disputed", "before"),
    _form(
        rf"{_HAS}{_ADVERB}(?:confirmed|confirms|acknowledged|acknowledges|admitted|admits|conceded)\b(?: that\b)?",
        "confirmed",
        "before",
    ),
    _form(rf"{_HAS}{_ADVERB}(?:claimed|claims|alleged|alleges|accused|accuses|blamed|blames)\b", "claimed", "before"),
    _form(
        rf"{_HAS}(?:predicted|predicts|forecast|forecasts|expects|expected|warned|warns) (?:that\b)?"
        r"(?=[^.;:]{0,120}\b(?:will|would|could|may|might)\b)",
        "forecast",
        "before",
    ),
    _form(
        rf"{_HAS}{_ADVERB}(?:{_SAYS}|warned|warns){_CIRCUMSTANCE}(?: that\b|{_OPENS_A_QUOTATION})", "reported", "before"
    ),
    _form(rf"{_HAS}{_ADVERB}{_SAYS_SO}{_CLAUSE}", "reported", "before"),
    _form(rf"{_HAS}{_ADVERB}(?:threatened|vowed|pledged|promised) to\b", "reported", "before"),
    _form(rf"{_CLOSES}(?=[.,;]| (?:in|on|at|adding|to|during|after|late|last|before|when)\b)", "reported", "closing"),
    _form(r"(?:was|were|is|are|been) (?:accused|blamed) by (?:the )?", "claimed", "after"),
    _form(r"(?:was|were|is|are|been) (?:denied|rejected|dismissed) by (?:the )?", "denied", "after"),
    _form(r"(?:was|were|is|been) (?:confirmed|acknowledged) by (?:the )?", "confirmed", "after"),
    _form(r"(?:was|were|is|are|been) (?:disputed|contested) by (?:the )?", "disputed", "after"),
    _form(rf"[Aa]ccording to {_DOCUMENT}", "reported", "after"),
    _form(rf"(?<=[”\"»] ){_CLOSES} (?:the )?", "reported", "after"),
    _form(
        r"(?:(?:is|are|was|were|has|have|had) )?(?:reportedly|allegedly)\b"
        r"|(?:is|are|was|were) (?:widely )?(?:said|believed|thought|reported|understood|alleged|rumou?red|assumed"
        r"|suspected) to\b"
        r"|[Ii]t is (?:widely )?(?:said|believed|thought|understood|rumou?red|assumed) that\b",
        "reported",
        "author",
    ),
    _form(r"(?:is|are) (?:very|highly|most) likely to\b", "forecast", "author", likelihood="very-likely"),
    _form(r"(?:is|are) likely to\b", "forecast", "author", likelihood="likely"),
    _form(r"will (?:probably|likely) (?:not )?\w+", "forecast", "author", likelihood="likely"),
    _form(r"(?:is|are) (?:widely )?(?:expected|predicted|forecast|projected) to\b", "forecast", "author"),
    _form(r"(?:is|are) (?:very |highly )?unlikely to\b", "forecast", "author", likelihood="unlikely"),
    _form(
        r"(?:will almost certainly|(?:is|are) almost certain to)\b",
        "forecast",
        "author",
        likelihood="almost-certain",
    ),
    _form(
        r"(?:could|may|might) (?:well |soon |yet |eventually )?(?:emerge|become|lead|result|trigger|worsen"
        r"|escalate|ignite|spill|spread"
        r"|destabili[sz]e|collapse|deepen|intervene|backfire|weaken|strengthen|provoke)\b",
        "forecast",
        "author",
    ),
)
"""The surer forms first: of two that overlap, the first counts."""
