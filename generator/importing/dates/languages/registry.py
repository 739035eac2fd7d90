"""What each language's dates are read by. A language is one file of words here, and one name in `_VOCABULARIES`."""

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.dates import connectives, tenses
from generator.importing.dates.connectives import Connectives
from generator.importing.dates.dispatch import Dispatch
from generator.importing.dates.languages.days import day_rules
from generator.importing.dates.languages.french import FRENCH
from generator.importing.dates.languages.german import GERMAN
from generator.importing.dates.languages.periods import month_rules, season_rules
from generator.importing.dates.languages.phrases import any_of, by_phrase
from generator.importing.dates.languages.relative import relative_rules
from generator.importing.dates.languages.russian import RUSSIAN
from generator.importing.dates.languages.spanish import SPANISH
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.languages.years import decade_rules, year_rules
from generator.importing.dates.lexicon import MONTH, YEAR, spaced
from generator.importing.dates.rules import RULES
from generator.importing.dates.rules.numeric import numeric
from generator.importing.dates.rules.years import SHORT_YEAR
from generator.importing.dates.tenses import TenseWords
from generator.importing.text.wording import LOOSE, hanging
from generator.importing.text.words import WEEKDAYS

_VOCABULARIES = {words.code: words for words in (GERMAN, FRENCH, SPANISH, RUSSIAN)}


@dataclass(frozen=True, slots=True)
class LanguageReading:
    """How dates are read in a language: the rules by first words, and the words around dates.

    `news` are the words by which news tells its days; the first match of `first_date` has a group `day` if it is a day
    without a year. `loose` are the small words that are left hanging where a date is taken out of a sentence.
    """

    table: Dispatch
    connectives: Connectives
    tenses: TenseWords
    news: re.Pattern[str]
    first_date: re.Pattern[str]
    loose: re.Pattern[str]


@cache
def reading_of(language: str) -> LanguageReading:
    """Return how a language (ISO 639-1) is read.

    One without words of its own is read as English is, for many month names and all years look alike; but of two
    figures the first is the day, as everywhere else.
    """
    words = _VOCABULARIES.get(language)
    return _by_vocabulary(words) if words else _as_in_english(month_first=language == "en")


def _as_in_english(*, month_first: bool) -> LanguageReading:
    return LanguageReading(
        Dispatch((*numeric(month_first=month_first), *RULES)),
        connectives.ENGLISH,
        tenses.ENGLISH,
        news=re.compile(
            rf"\b(?:{'|'.join(WEEKDAYS)})\b(?!,?\s+(?:the\s)?(?:\d|{MONTH}))"
            r"|\b(?:yesterday|today|tonight|tomorrow)\b"
        ),
        first_date=re.compile(
            rf"\b(?:(?P<full>(?:{MONTH}\s)?\d{{1,2}},?\s(?:of\s)?(?:{MONTH}\s)?,?\s?{YEAR}|(?:{MONTH},?\s)?{YEAR})"
            rf"|(?P<day>{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH}|yesterday))\b"
        ),
        loose=hanging(LOOSE),
    )


def _by_vocabulary(words: Vocabulary) -> LanguageReading:
    days = any_of(by_phrase(words.relatives.days))
    month = any_of(words.names.months)
    day = spaced(rf"\d{{1,2}}{words.forms.after_day}{words.forms.day_to_month}{month}")
    rules = (
        *day_rules(words),
        *numeric(month_first=False),
        *month_rules(words),
        *season_rules(words),
        *year_rules(words),
        SHORT_YEAR,
        *decade_rules(words),
        *relative_rules(words),
    )
    return LanguageReading(
        Dispatch(rules),
        connectives.connectives(words.links),
        tenses.tense_words(words.verbs),
        news=re.compile(rf"\b{spaced(days)}\b", re.IGNORECASE),
        first_date=re.compile(
            rf"\b(?:(?P<day>{day}\b(?!.{{0,12}}\d{{4}}))|{YEAR}\b|\d\d?\.\d\d?\.\d{{2,4}})", re.IGNORECASE
        ),
        loose=hanging(any_of(words.loose)),
    )
