"""Rules for months, seasons, quarters and halves of a year, in a language given by its words."""

import re
from collections.abc import Mapping

from generator.importing.dates.expression import Context, Reading, Rule
from generator.importing.dates.languages.days import joint
from generator.importing.dates.languages.phrases import any_of, by_phrase, first_words, plain
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.languages.years import part_of
from generator.importing.dates.lexicon import YEAR, pattern
from generator.importing.dates.points import Point, quarter_of
from generator.importing.dates.readings import dated
from generator.importing.dates.rules.seasons import season_reading
from generator.importing.dates.years_in_context import year_for, year_from

_CONTEXT = "the month as written; its year is that of the text around it"


def month_rules(words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules for months with a year, with a relative one, and without."""
    names: Mapping[str, int] = words.names.months
    month, to_year, part = any_of(names), words.forms.month_to_year, part_of(words)
    second = part.replace("(?P<part>", "(?:")
    steps = by_phrase(words.relatives.of_year)
    of_year = rf" {any_of(steps)}"
    alone = rf"(?!{to_year}\d{{4}}|{of_year}|{joint(words)}{second}{month}{to_year}\d{{4}})"
    starts = first_words(words.forms.parts) | first_words(names)

    def with_year(match: re.Match[str], context: Context) -> Reading:
        del context
        return dated(Point(int(match["y"]), names[match["m"].lower()]))

    def first_of_two(match: re.Match[str], context: Context) -> Reading:
        """Read the "März" of "März bis Mai 2020"."""
        del context
        first, last = names[match["m"].lower()], names[match["n"].lower()]
        return dated(Point(int(match["y"]) - (first > last), first))

    def of_a_year(match: re.Match[str], context: Context) -> Reading | None:
        found = year_from(context, steps[plain(match["of"])])
        return dated(Point(found[0], names[match["m"].lower()]), found[1]) if found else None

    def bare(match: re.Match[str], context: Context) -> Reading | None:
        number = names[match["m"].lower()]
        found = year_for(context, number)
        return dated(Point(found[0], number), found[1]) if found else None

    return (
        Rule(
            "month",
            pattern(rf"{part}(?P<m>{month}){to_year}(?P<y>\d{{4}}){words.forms.after_year}(?![,.:]\d)", after="-/"),
            with_year,
            "the month as written",
            starts,
        ),
        Rule(
            "first of two months",
            pattern(rf"{part}(?P<m>{month})(?={joint(words)}{second}(?P<n>{month}){to_year}(?P<y>{YEAR}))", after="-/"),
            first_of_two,
            "the months as written",
            starts,
        ),
        Rule(
            "month of a relative year",
            pattern(rf"{part}(?P<m>{month}) (?P<of>{any_of(steps)})", after="-"),
            of_a_year,
            "the month as written; its year counts from the day of publication",
            starts,
        ),
        Rule(
            "month without a year",
            pattern(rf"(?:{any_of(words.forms.before_a_month)}) (?P<core>(?P<m>{month})){alone}"),
            bare,
            _CONTEXT,
            first_words(words.forms.before_a_month),
        ),
        Rule(
            "month without a year",
            pattern(rf"{part[:-1]}(?P<m>{month}){alone}"),
            bare,
            _CONTEXT,
            first_words(words.forms.parts),
        ),
    )


def season_rules(words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules for seasons, quarters and halves with their year."""
    names, periods = words.names, words.periods
    ordinal = rf"(?:q(?P<q>[1-4])|(?P<o>{any_of(names.ordinals)}) "
    end = rf"{periods.to_year}(?P<y>{YEAR}){words.forms.after_year}"
    no_season = re.compile(rf"(?:{periods.not_a_season})\s+$", re.IGNORECASE) if periods.not_a_season else None

    def season(match: re.Match[str], context: Context) -> Reading | None:
        if no_season and no_season.search(context.before):
            return None
        return season_reading(int(match["y"]), names.seasons[match["s"].lower()])

    def quarter(match: re.Match[str], context: Context) -> Reading | None:
        del context
        number = int(match["q"]) if match["q"] else names.ordinals[plain(match["o"])]
        year = int(match["y"])
        return Reading("date", *quarter_of(year, number), Point(year)) if number <= 4 else None

    def half(match: re.Match[str], context: Context) -> Reading | None:
        del context
        year, number = int(match["y"]), names.ordinals[plain(match["o"])]
        months = {1: f"{year}-01/{year}-06", 2: f"{year}-07/{year}-12"}.get(number)
        return Reading("date", f"{year}-H{number}", months, Point(year)) if months else None

    parts = first_words(words.forms.parts)
    in_order = first_words(names.ordinals)
    return (
        Rule(
            "season of a year",
            pattern(rf"{part_of(words)}(?P<s>{any_of(names.seasons)}){end}(?:/\d{{2,4}})?"),
            season,
            "the season as written",
            parts | first_words(names.seasons),
        ),
        Rule(
            "quarter",
            pattern(rf"{ordinal}(?:{periods.quarter})){end}"),
            quarter,
            "the quarter as written",
            in_order | first_words("q1, q2, q3, q4"),
        ),
        Rule(
            "half of a year",
            pattern(rf"(?P<o>{any_of(names.ordinals)}) (?:{periods.half}){end}"),
            half,
            "the half as written",
            in_order,
        ),
    )
