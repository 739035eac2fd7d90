"""The forms of words that make a claim: what they make of a statement, and where its speaker stands."""

import re
from dataclasses import dataclass
from typing import Literal

from generator.annotations.statements import Likelihood, Status

Speaker = Literal["before", "after", "author"]

_HAS = r"(?:has |have |had )?"
_ADVERB = r"(?:repeatedly |strongly |categorically |flatly |publicly |officially )?"
_SAYS = (
    r"(?:said|says|stated|states|announced|announces|declared|declares|reported|reports|noted|notes|added|adds|wrote"
    r"|writes|argued|argues|insisted|insists|explained|explains|estimated|estimates|concluded|concludes"
    r"|revealed|told \w+)"
)
_OPENS_A_QUOTATION = r"[:,] (?=[“\"«„])"
_WHEN = (
    r"(?: (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in a statement|(?:late|early) on \w+day|last week|later"
    r"|today))?"
)
_GOES_ON = (
    r" (?=(?:the|it|he|she|they|there|this|these|those|some|many|most|more|no|all|his|her|their|its|a|an)\b"
    r"[^.;:“”\"]{3,90}\b(?:would|will|was|were|is|are|had|has|have|could|should|did|\w{3,}ed)\b)"
)
"""A clause without "that": "said the talks would continue"."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of words, and what it makes of a statement.

    `speaker` is where the actor who makes it must stand: right before the words, or right behind them; or nobody but
    the author speaks.
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


FORMS: tuple[Form, ...] = (
    _form(rf"{_HAS}(?:claimed|taken|took) responsibility\b", "claimed", "before", topic="responsibility"),
    _form(rf"{_HAS}{_ADVERB}(?:denied|denies|rejected|dismissed)\b", "denied", "before"),
    _form(rf"{_HAS}{_ADVERB}(?:disputed|disputes|contested|contests)\b", "disputed", "before"),
    _form(rf"{_HAS}{_ADVERB}(?:confirmed|acknowledged|admitted)\b(?: that\b)?", "confirmed", "before"),
    _form(rf"{_HAS}{_ADVERB}(?:claimed|claims|alleged|alleges|accused|accuses)\b", "claimed", "before"),
    _form(
        rf"{_HAS}(?:predicted|predicts|forecast|forecasts|expects|expected|warned|warns) that\b"
        r"(?=[^.;:]{0,120}\b(?:will|would|could|may|might)\b)",
        "forecast",
        "before",
    ),
    _form(
        rf"{_HAS}{_ADVERB}(?:{_SAYS}|warned|warns){_WHEN}(?: that\b|{_OPENS_A_QUOTATION}|{_GOES_ON})",
        "reported",
        "before",
    ),
    _form(r"(?:was|were|is|are|been) (?:accused|blamed) by (?:the )?", "claimed", "after"),
    _form(r"(?:was|were|is|are|been) (?:denied|rejected|dismissed) by (?:the )?", "denied", "after"),
    _form(r"(?:was|were|is|been) (?:confirmed|acknowledged) by (?:the )?", "confirmed", "after"),
    _form(r"[Aa]ccording to (?:the )?", "reported", "after"),
    _form(rf"(?<=[”\"»] ){_SAYS} (?:the )?", "reported", "after"),
    _form(
        r"(?:(?:is|are|was|were|has|have|had) )?(?:reportedly|allegedly)\b"
        r"|(?:is|are|was|were) (?:said|believed|thought|reported|understood|alleged|rumou?red) to\b",
        "reported",
        "author",
    ),
    _form(r"(?:is|are) (?:very|highly|most) likely to\b", "forecast", "author", likelihood="very-likely"),
    _form(r"(?:is|are) likely to\b", "forecast", "author", likelihood="likely"),
    _form(r"(?:is|are) (?:widely )?(?:expected|predicted|forecast|projected) to\b", "forecast", "author"),
    _form(r"(?:is|are) unlikely to\b", "forecast", "author", likelihood="unlikely"),
    _form(
        r"(?:will almost certainly|(?:is|are) almost certain to)\b",
        "forecast",
        "author",
        likelihood="almost-certain",
    ),
    _form(
        r"could (?:emerge|become|lead|result|trigger|worsen|escalate|ignite|spill|spread|destabili[sz]e)\b",
        "forecast",
        "author",
    ),
)
"""The surer forms first: of two that overlap, the first counts."""
