"""What must hold between pages: one rule is one file. This tuple is the only list of them.

A rule looks at everything that was read, sound or not, and says what does not fit together. Rules run over the whole
site at every save, so each is linear in what was written.
"""

from collections.abc import Callable, Iterable

from generator.model.content import Content
from generator.model.problems import Problem
from generator.reading.rules import (
    aliases_shared,
    circles,
    cites_missing,
    claims_repeated,
    confused_actors,
    dates_after_source,
    dates_in_order,
    dates_season_or_span,
    events_circular,
    events_dated_apart,
    events_in_order,
    ids_former,
    ids_lookalike,
    ids_unknown,
    kinds_unknown,
    names_off_unknown,
    verbs_one_way,
)

Rule = Callable[[Content], Iterable[Problem]]

RULES: tuple[Rule, ...] = (
    ids_unknown.rule,
    ids_lookalike.rule,
    ids_former.rule,
    kinds_unknown.rule,
    names_off_unknown.rule,
    claims_repeated.rule,
    verbs_one_way.rule,
    aliases_shared.rule,
    confused_actors.rule,
    circles.rule,
    events_circular.rule,
    dates_in_order.rule,
    events_in_order.rule,
    dates_after_source.rule,
    dates_season_or_span.rule,
    events_dated_apart.rule,
    cites_missing.rule,
)


def check_rules(content: Content) -> tuple[Problem, ...]:
    """Return every problem that any rule has with the content."""
    return tuple(problem for rule in RULES for problem in rule(content))
