"""Dates in words, one file a language. A language is added by its file and a line in `LANGUAGES`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from generator.model.edtf import words_en, words_ru
from generator.model.edtf.tree import Expression
from generator.model.edtf.when import When

LANGUAGES: Mapping[str, Callable[[Expression], str]] = MappingProxyType({"en": words_en.say, "ru": words_ru.say})
"""From language subtag to wording."""


def words(when: When, language: str = "en") -> str:
    """Return the date as a reader likes to see it: "about July 2022", "2015 or 2016", "from 2006 on".

    Never more precise than the date, and it hides no doubt. `language` is a BCP 47 tag ("en-GB"); one that
    has no wording yet gives the EDTF text, which is the same in every language.
    """
    say = LANGUAGES.get(language.partition("-")[0].lower())
    if say is not None:
        return say(when.tree)
    return " – ".join(when.pair) if when.pair else when.text
