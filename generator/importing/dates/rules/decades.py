"""Decades and centuries."""

import re

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.first_words import starts
from generator.importing.dates.lexicon import BC, DECADE_WORDS, ORDINAL, PART, ordinal_of, pattern
from generator.importing.dates.points import Point
from generator.importing.dates.readings import century_reading, decade_reading, last_decade


def _decade(match: re.Match[str], context: Context) -> Reading | None:
    if match["bc"]:
        return Reading("date", f"BC{int(match['d']) // 10:03d}", "", Point(1 - int(match["d"])))
    if match["word"]:
        short = DECADE_WORDS[match["word"].lower()]
    else:
        if len(match["d"]) == len("1990"):
            return decade_reading(int(match["d"]))
        if len(match["d"].lstrip("'’")) != len("90"):
            return None
        short = int(match["d"][-2:])
    return last_decade(short, context)


def _century(match: re.Match[str], context: Context) -> Reading | None:
    del context
    number = ordinal_of(match["o"])
    return century_reading(number, before_christ=match["bc"] is not None)


RULES = (
    Rule(
        "decade",
        pattern(
            rf"(?:{PART})?(?:the )?(?:(?P<d>\d{{3}}0|['’]?[2-9]0|\d{{2}}0(?=s {BC}))['’]?s(?: (?P<bc>{BC}))?"
            rf"|(?P<word>{'|'.join(DECADE_WORDS)}))"
        ),
        _decade,
        "the decade as written",
        starts("part number decade"),
    ),
    Rule(
        "century",
        pattern(rf"(?:{PART})?(?:the )?(?P<o>{ORDINAL})[ -]centur(?:y|ies)(?: (?P<bc>{BC}))?"),
        _century,
        "the century as written",
        starts("part ordinal", after_figures="century centuries"),
    ),
)
