"""Trying rules only where their first two words stand finds what trying them at every word finds."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing.dates.dispatch import Candidates, Dispatch
from generator.importing.dates.first_words import ANYTHING
from generator.importing.dates.rules import RULES
from generator.importing.dates.rules.numeric import numeric
from generator.importing.text.words import MONTHS, WEEKDAYS, word_set

ALL = (*numeric(month_first=True), *RULES)
BY_TWO_WORDS = Dispatch(ALL)
WORDS = set().union(*(rule.starts.keys() | rule.starts[word] for rule in ALL for word in rule.starts))
BY_NONE = Dispatch(replace(rule, starts=dict.fromkeys(WORDS, ANYTHING)) for rule in ALL)

MORE_WORDS = word_set(
    """1990s 1990's '90s 2.5 1st 3rd 12 5 2021 490 BC AD p.m. 8pm 12:30 9/11 3/4/2021 2021-03-04 2015-16 twenty-five
    o'clock of ago later earlier before after since that that's same previous following cold spring's half and or to
    through quarter first-half mid-1990s late-2008 Christmas Day New Year's past recent coming days weeks than least
    ever hours UTC 0830 Q3 19th 21st-century long-lasting"""
)
TEXTS = st.lists(st.sampled_from(sorted(WORDS | MORE_WORDS | {*MONTHS, *WEEKDAYS})), max_size=10)
GAPS = st.sampled_from((" ", "  ", ", ", "-", " – ", "\u00a0"))


def found(text: str, table: Dispatch) -> list[tuple[int, int, int]]:
    return [
        (match.start(), match.end(), ALL.index(rule) if rule in ALL else -1)
        for matches in Candidates(text, table)
        for match, rule in matches
    ]


@settings(max_examples=300, deadline=None)
@given(TEXTS, GAPS)
def test_no_match_is_lost_by_looking_at_two_words(words: list[str], gap: str) -> None:
    text = gap.join(words)
    assert [one[:2] for one in found(text, BY_TWO_WORDS)] == [one[:2] for one in found(text, BY_NONE)]
