"""How time is told in English: one file is one family of rules. This tuple is the only list of them.

Days in figures (`numeric`) are read in every language, and are added to the rules of each. `named_day` and
`look_alikes` have no rules of their own: several families share them.

Where two rules match the same words, the longer match counts, then the earlier rule.
"""

from generator.importing.dates.expression import Rule
from generator.importing.dates.rules import (
    anaphora,
    antiquity,
    calendar,
    clock,
    counted,
    days_in_context,
    decades,
    durations,
    months,
    named,
    references,
    relative,
    repeated,
    seasons,
    two_days,
    weekdays,
    years,
)

RULES: tuple[Rule, ...] = (
    *calendar.RULES,
    *two_days.RULES,
    *days_in_context.RULES,
    *months.RULES,
    *seasons.RULES,
    *antiquity.RULES,
    *decades.RULES,
    *years.RULES,
    *weekdays.RULES,
    *relative.RULES,
    *anaphora.RULES,
    *counted.RULES,
    *clock.RULES,
    *durations.RULES,
    *repeated.RULES,
    *named.RULES,
    *references.RULES,
)
