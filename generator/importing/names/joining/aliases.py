"""Other names that a text tells: "X aka Y", "X, also known as Y", "Also known as Y, the group …"."""

import itertools
import re
from dataclasses import dataclass

from generator.importing.names.finding.runs import Run
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.lexicon import ORGANISATION
from generator.model.entities import NameKind

_BETWEEN = re.compile(
    r"\)?,?[ \u00a0](?:\()?(?:(?P<aka>a\.?k\.?a\.?|alias)|(?:(?:who|which) (?:is|was) )?(?:also|better"
    r"|widely|commonly|locally|popularly)"
    r" (?:known|called|referred to)(?: as)?|(?P<former>(?:formerly|previously)(?: known as| called)?"
    r"|née|born)"
    r"|(?P<war>(?:whose )?nom de guerre(?: is| was)?|(?:whose )?real name(?: is"
    r"| was)?)),?[ \u00a0](?:as[ \u00a0])?(?:the[ \u00a0])?[“\"‘']?"
)
_OPENING = re.compile(r"(?:Also|Better|Commonly|Formerly|Previously) (?:known|called)(?: as)? (?:the )?[“\"]?$")


@dataclass(frozen=True, slots=True)
class ToldAlias:
    """`other` is another name of what `name` names; both as they stand in the text."""

    name: str
    other: str
    kind: NameKind = "alias"


def told_aliases(text: str, runs: tuple[Run, ...]) -> tuple[ToldAlias, ...]:
    """Return the aliases that the text states between two neighbouring names, or at the head of a sentence."""
    found = []
    for before, after in itertools.pairwise(runs):
        match = _BETWEEN.fullmatch(text, _after_brackets(text, before.span.end), after.span.start)
        if _is_abbreviated(text, before, after):
            found.append(ToldAlias(before.text, after.text, "abbreviation"))
        elif match:
            kind: NameKind = "former" if match["former"] else "nom-de-guerre" if match["war"] else "alias"
            found.append(ToldAlias(before.text, after.text, kind))
        elif _OPENING.search(text[max(0, after.span.start - 30) : after.span.start]) and _goes_on(text, after):
            found.append(ToldAlias(before.text, after.text))
    return tuple(found)


def _is_abbreviated(text: str, before: Run, after: Run) -> bool:
    """Tell a body with its abbreviation in another language: "National Liberation Army (ELN)"."""
    between = text[before.span.end : after.span.start]
    named = not ORGANISATION.isdisjoint(before.text.split()) and after.text.isalpha() and 2 <= len(after.text) <= 6
    return (
        between in (" (", "\u00a0(")
        and text[after.span.end : after.span.end + 1] == ")"
        and (named and after.text.isupper() and after.text not in BY_NAME)
    )


def _after_brackets(text: str, end: int) -> int:
    """Step over an abbreviation in brackets: "X (TTT), also known as Y"."""
    brackets = re.match(r"[ \u00a0]\([^()]{2,12}\)", text[end : end + 16])
    return end + brackets.end() if brackets else end


def _goes_on(text: str, run: Run) -> bool:
    """Tell "Also known as Y, the group is …": the sentence goes on about the one named before it."""
    return re.match(r"[”\"]?, (?:the|this|it|he|she|they)\b", text[run.span.end : run.span.end + 12]) is not None
