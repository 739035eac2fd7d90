"""What checking costs: one page of forty annotations, and the rules over a big site."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from generator.model.briefings import SourceFile
from generator.model.content import Content
from generator.reading.front_matter import read_front_matter
from generator.reading.records.briefing import read_briefing
from generator.reading.records.content import read_content
from generator.reading.rules import RULES, check_rules
from generator.reading.schema.briefing import briefing_form

Benchmark = Callable[..., Any]

EVENT = (
    "  - {{id: e{0}, date: 2021-0{1}, at: 'in the [[{0}]] th', what: Something, who: {{a{1}: gives, b: gets}}, "
    "where: [p]}}"
)
CLAIM = "  - {{id: c{0}, by: a{1}, status: claimed, about: e{1}, what: Something else, at: 'it is said {0}'}}"
RELATION = "  - {{rel: a{1} leads b, when: 2021-0{1}~/.., at: 'led by {0}'}}"
MENTION = "  - {{at: '[[the group]] number {0}', actor: a{1}}}"


def page(number: int = 0) -> str:
    """Return a page of forty annotations."""
    lines = ["---", "title: A page", "source: s", "cast: [a1, a2, a3, b]"]
    for key, line in (("events", EVENT), ("claims", CLAIM), ("relations", RELATION), ("mentions", MENTION)):
        lines += [f"{key}:", *(line.format(number * 10 + n, n % 9 + 1) for n in range(10))]
    return "\n".join([*lines, "---", "Text."])


PAGE = SourceFile("content/briefings/page.md", page().encode())


def test_front_matter_against_its_form(benchmark: Benchmark) -> None:
    front, _ = read_front_matter(PAGE)
    assert front is not None
    form = benchmark(briefing_form().model_validate, front.data)
    assert len(form.events) == 10


def test_a_page_from_bytes_to_record(benchmark: Benchmark) -> None:
    read = benchmark(read_briefing, PAGE)
    assert read.sound
    assert len(read.briefing.annotations) == 40


@pytest.fixture(scope="module")
def site() -> Content:
    """Return a site of 500 pages, each with events of its own."""
    files = [
        SourceFile("content/places.yaml", b"p: {name: P}"),
        SourceFile("content/sources.yaml", b"s: {title: S}"),
        *(
            SourceFile(f"content/actors/{id_}.md", f"---\nname: N{id_}\nkind: person\n---\n".encode())
            for id_ in ("b", *(f"a{n}" for n in range(1, 10)))
        ),
        *(SourceFile(f"content/briefings/p{n}.md", page(n).encode()) for n in range(500)),
    ]
    content, problems, _ = read_content(files)
    assert not problems
    return content


def test_the_rules_over_five_hundred_pages(benchmark: Benchmark, site: Content) -> None:
    assert benchmark(check_rules, site) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__module__.rpartition(".")[2])
def test_each_rule(benchmark: Benchmark, site: Content, rule: Callable[[Content], Any]) -> None:
    assert benchmark(lambda: list(rule(site))) == []


def test_a_site_where_every_id_is_wrong(benchmark: Any, site: Content) -> None:
    empty = replace(site, actors={}, places={}, unsound=replace(site.unsound, ids={}))
    assert len(benchmark.pedantic(check_rules, (empty,), rounds=1)) > 10_000
