"""The words that make stretches of time of dates: since, until, between … and, from … to, about."""

import re
from dataclasses import dataclass

from generator.importing.dates.languages.phrases import any_of
from generator.importing.dates.languages.vocabulary import Links


@dataclass(frozen=True, slots=True)
class Connectives:
    """Patterns of the words between two dates and in front of one.

    `joined` has the groups `dash`, `to`, `both` ("and"), `either` ("or") and `till`, which joins only what has a word
    in front; `leading` has `since`, `until`, `by`, `after`, `between` and `start`. A date after `describes` dates what
    follows it: "before the June strikes".
    """

    joined: re.Pattern[str]
    leading: re.Pattern[str]
    about: re.Pattern[str]
    describes: re.Pattern[str] | None = None


ENGLISH = Connectives(
    joined=re.compile(
        r"(?P<dash>\s?[-–—]\s?|(?<=\d{4})/)|\s(?:(?P<to>to|through)|(?P<till>until|till)|(?P<both>and)|(?P<either>or))\s(?:the\s)?",
        re.IGNORECASE,
    ),
    leading=re.compile(
        r"(?:\b(?P<since>(?:ever\s)?since|starting\s(?:in|on|from)|beginning\s(?:in|on)|as\sof)"
        r"|(?P<until>until|till|up\sto)|(?P<by>by|before|prior\sto|no\slater\sthan)"
        r"|(?P<after>after)|(?P<between>between)|(?P<start>from|during|over|for))\s+(?:the\s|at\sleast\s"
        r"|around\s|about\s|early\s|late\s)*$",
        re.IGNORECASE,
    ),
    about=re.compile(r"\b(?:about|around|circa|c\.|approximately|roughly)\s+$", re.IGNORECASE),
    describes=re.compile(r"\bthe\s+$", re.IGNORECASE),
)


def connectives(links: Links) -> Connectives:
    """Compile the words of a language."""
    filler = rf"(?:{any_of(links.filler)}\s+)?" if links.filler else ""
    groups = {
        name: rf"(?P<{name}>{any_of(phrases)})"
        for name, phrases in (
            ("between", links.between),
            ("since", links.since),
            ("until", links.until),
            ("by", links.by),
            ("after", links.after),
            ("start", links.start),
        )
    }
    about = rf"(?:{any_of(links.about)}\s+)?"
    return Connectives(
        joined=_compiled(
            rf"(?P<dash>\s?[-–—/]\s?)|\s(?:(?P<to>{any_of(links.to)})|(?P<both>{any_of(links.both)})"
            rf"|(?P<either>{any_of(links.either)}))\s{filler}(?P<till>)"
        ),
        leading=_compiled(rf"\b(?:{'|'.join(groups.values())})\s+{filler}{about}$"),
        about=_compiled(rf"\b{any_of(links.about)}\s+{filler}$"),
    )


def _compiled(text: str) -> re.Pattern[str]:
    return re.compile(text.replace(" ", r"\s+"), re.IGNORECASE)
