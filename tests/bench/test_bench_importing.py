"""What an import costs: an article of 1,200 words from text to planned files, and its most expensive steps."""

from datetime import date

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from generator.importing.dates.extents import find_extents
from generator.importing.dates.recognise import recognise
from generator.importing.drafting import Wishes
from generator.importing.known import Known
from generator.importing.names.naming import name_kinds
from generator.importing.opening import Opened, opened
from generator.importing.running import Site, import_texts
from generator.importing.suggesting.events import suggest_events
from tests.sites.article import ARTICLE

LONG = ARTICLE.replace("CONCLUSIONS:", (ARTICLE.split("BACKGROUND:")[1].split("CONCLUSIONS:")[0]) * 9 + "CONCLUSIONS:")


@pytest.mark.benchmark(group="import")
def test_bench_import_of_an_article(benchmark: BenchmarkFixture) -> None:
    text = opened("article.txt", LONG.encode())
    assert isinstance(text, Opened)
    (imported,) = benchmark(lambda: tuple(import_texts([text], Wishes(), Site(Known(), {}, {}, lambda _: None))))
    assert imported.plan.files


@pytest.mark.benchmark(group="import")
def test_bench_time_expressions(benchmark: BenchmarkFixture) -> None:
    assert benchmark(lambda: recognise(LONG, date(2024, 6, 4)))


FORMS = {
    "de": "Am 3. März 2021 und im Mai 1990, seit 2006, von 1996 bis 2001, letztes Jahr; ",
    "en": "On 3 March 2021 and in May 1990, since 2006, from 1996 to 2001, last year, 3/3/2021; ",
    "es": "El 3 de marzo de 2021 y en mayo de 1990, desde 2006, de 1996 a 2001, el año pasado; ",
    "fr": "Le 3 mars 2021 et en mai 1990, depuis 2006, de 1996 à 2001, l'année dernière; ",
    "ru": "3 марта 2021 года и в мае 1990 года, с 2006 года, с 1996 по 2001 год, в прошлом году; ",
}


@pytest.mark.benchmark(group="import")
@pytest.mark.parametrize("language", FORMS)
def test_bench_a_line_of_nothing_but_dates(benchmark: BenchmarkFixture, language: str) -> None:
    line = (FORMS[language] * 2000)[:100_000]
    assert benchmark(lambda: find_extents(line, date(2024, 6, 4), language))


@pytest.mark.benchmark(group="import")
def test_bench_events_of_a_sentence_without_end(benchmark: BenchmarkFixture) -> None:
    line = ("on 3 March 2021 the boats rowed and in May 1990 they sank; " * 2000)[:100_000]
    assert benchmark(lambda: suggest_events(line, date(2024, 6, 4), (), ()))


@pytest.mark.benchmark(group="import")
def test_bench_names(benchmark: BenchmarkFixture) -> None:
    assert benchmark(lambda: name_kinds(LONG))
