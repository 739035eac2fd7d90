"""Laws of time expressions in every language: no crash, in order, inside the text, always EDTF."""

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing.dates.extents import find_extents
from generator.importing.dates.languages.french import FRENCH
from generator.importing.dates.languages.german import GERMAN
from generator.importing.dates.languages.phrases import by_phrase, listed
from generator.importing.dates.languages.russian import RUSSIAN
from generator.importing.dates.languages.spanish import SPANISH
from generator.importing.dates.languages.vocabulary import Vocabulary
from generator.importing.dates.recognise import recognise
from generator.importing.text.words import word_set
from generator.model.edtf import parse

VOCABULARIES = (GERMAN, FRENCH, SPANISH, RUSSIAN)
DAYS = st.dates(date(1500, 1, 1), date(2199, 12, 31))
REFERENCES = st.none() | DAYS | st.sampled_from((date.min, date.max))
FIGURES = sorted(
    word_set(
        "3 31 30. 1er 3.3.2021 31/2/2021 2015 2015/16 1996–2001 1500 0001 9999 99 XIX XIXe 90 1990er , . ( ) - de le"
    )
)


def words_of(words: Vocabulary) -> list[str]:
    names, links, relatives = words.names, words.links, words.relatives
    phrases = (
        f"{words.forms.parts}, {links.to}, {links.both}, {links.between}, {links.since}, {links.until}, {links.about}"
    )
    return [
        *names.months, *names.weekdays, *names.seasons, *names.numbers, *names.units, *names.ordinals, *listed(phrases),
        *by_phrase(relatives.days), *by_phrase(relatives.of_year), *listed(relatives.same_year), *FIGURES,
    ]  # fmt: skip


def texts() -> st.SearchStrategy[tuple[str, str]]:
    def of(words: Vocabulary) -> st.SearchStrategy[tuple[str, str]]:
        telling = st.lists(st.sampled_from(words_of(words)), max_size=14).map(" ".join)
        return st.tuples(st.just(words.code), telling | st.text(max_size=40))

    return st.sampled_from(VOCABULARIES).flatmap(of)


@settings(max_examples=200, deadline=None)
@given(texts(), REFERENCES)
def test_expressions_are_in_the_text_in_order_and_every_date_is_edtf(
    one: tuple[str, str], reference: date | None
) -> None:
    language, text = one
    found = recognise(text, reference, language)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    for expression in found:
        if expression.reading.edtf:
            parse(expression.reading.edtf)
    for extent in find_extents(text, reference, language):
        assert 0 <= extent.start < extent.end <= len(text)
        assert extent.pair or parse(extent.date)


FORMS = {
    "de": ("Am {d}. {m} {y} fiel es.", "Es fiel am {d:02}.{n:02}.{y}."),
    "fr": ("Le {d} {m} {y}, il est tombé.", "Il est tombé le {d:02}/{n:02}/{y}."),
    "es": ("El {d} de {m} de {y} cayó.", "Cayó el {d:02}/{n:02}/{y}."),
    "ru": ("{d} {m} {y} года он упал.", "Он упал {d:02}.{n:02}.{y}."),
}


@settings(max_examples=100, deadline=None)
@given(DAYS, st.sampled_from(VOCABULARIES), st.integers(0, 1))
def test_a_whole_date_is_read_as_itself(day: date, words: Vocabulary, form: int) -> None:
    names = {number: name for name, number in reversed(words.names.months.items())}
    if words.code == "ru":
        names = {number: name for name, number in words.names.months.items() if name[-1] in "ая"}
    text = FORMS[words.code][form].format(d=day.day, m=names[day.month], n=day.month, y=day.year)
    (expression,) = recognise(text, None, words.code)
    assert expression.reading.edtf == day.isoformat()
