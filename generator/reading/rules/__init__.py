"""What must hold in a page and between pages: one rule is one file. These two tuples are the only lists of them.

A rule looks at what was read, sound or not, and says what does not fit together: a rule of a page at that page and the
source whose text it holds, any other at the whole site. Those of a page run again only when it changed; the others run
over the site at every save, so each is linear in what was written.
"""

from collections.abc import Callable, Iterable
from itertools import chain

from generator.model.briefings import Briefing
from generator.model.content import Content
from generator.model.entities import Source
from generator.model.keeping import Keep, afresh
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
    sources_read_later,
    verbs_one_way,
)

PageRule = Callable[[Briefing, Source | None], Iterable[Problem]]
Rule = Callable[[Content], Iterable[Problem]]

RULES_OF_A_PAGE: tuple[PageRule, ...] = (
    events_circular.rule,
    dates_in_order.rule,
    dates_after_source.rule,
    dates_season_or_span.rule_of_page,
    cites_missing.rule,
)

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
    events_in_order.rule,
    events_dated_apart.rule,
    dates_season_or_span.rule,
    sources_read_later.rule,
)


def check_rules(content: Content, keep: Keep = afresh) -> tuple[Problem, ...]:
    """Return every problem that any rule has with the content."""
    of_pages = [keep(_check_page, page.path, page, content.sources.get(page.source or "")) for page in content.pages()]
    of_site = (problem for rule in RULES for problem in rule(content))
    return (*chain.from_iterable(of_pages), *of_site)


def _check_page(page: Briefing, source: Source | None) -> tuple[Problem, ...]:
    return tuple(problem for rule in RULES_OF_A_PAGE for problem in rule(page, source))
