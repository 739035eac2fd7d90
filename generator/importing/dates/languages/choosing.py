"""Chooses the language that a text's dates are read in."""

from collections import Counter

from generator.importing.text.languages import language_of

_MOST = 0.75
"""The share of the text that must be in one language; less is a mixed text."""


def language_of_dates(text: str, declared: str) -> str:
    """Return the language to read the dates of a text in (ISO 639-1).

    What most paragraphs are written in decides: pages often declare the language of their menus. Where no paragraph is
    long enough to tell, the `declared` language counts. A mixed text, and one of no language that we know, is read as
    English.
    """
    told: Counter[str] = Counter()
    for paragraph in text.splitlines():
        language = language_of([paragraph])
        if language:
            told[language] += len(paragraph)
    if not told:
        return declared or "en"
    (language, characters), *_ = told.most_common(1)
    return language if characters >= _MOST * told.total() else "en"
