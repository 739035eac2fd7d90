"""What an import costs: an article of 1,200 words from text to planned files, and its most expensive steps."""

from datetime import date

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from generator.importing.dates.recognise import recognise
from generator.importing.drafting import Wishes
from generator.importing.known import Known
from generator.importing.names.named import name_kinds
from generator.importing.opening import Opened, opened
from generator.importing.running import Site, import_texts
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


@pytest.mark.benchmark(group="import")
def test_bench_names(benchmark: BenchmarkFixture) -> None:
    assert benchmark(lambda: name_kinds(LONG))
