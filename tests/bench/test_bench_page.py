"""What one page of 1,200 words and 40 annotations costs, stage by stage, beside Markdown's own time."""

from pytest_benchmark.fixture import BenchmarkFixture

from generator.anchoring.anchor import anchor
from generator.anchoring.names import compile_names, find_names
from generator.anchoring.text.visible import read_visible
from generator.markup.convert import mark_up
from generator.model.briefings import Briefing, HtmlBriefing
from generator.model.content import Content
from generator.reading.records.briefing import read_briefing
from generator.reading.records.content import read_content
from tests.bench.pages import CAST, page_of, tables


def content() -> Content:
    read, problems, _ = read_content((page_of(), *tables()))
    assert [str(problem) for problem in problems] == []
    assert len(read.actors) == CAST
    return read


def marked_up(read: Content) -> HtmlBriefing:
    page, problems = mark_up(read.briefings[0], read.settings.limits)
    assert page is not None
    assert problems == ()
    return page


def test_read_and_validate_a_page(benchmark: BenchmarkFixture) -> None:
    file = page_of()
    page = benchmark(lambda: read_briefing(file))
    assert page.briefing is not None
    assert len(page.briefing.annotations) == 40


def test_markdown_and_sanitising(benchmark: BenchmarkFixture) -> None:
    read = content()
    html = benchmark(lambda: marked_up(read))
    assert len(html.html.split()) > 1000


def test_read_the_visible_text(benchmark: BenchmarkFixture) -> None:
    html = marked_up(content()).html
    assert len(benchmark(lambda: read_visible(html)).text.split()) > 1000


def test_match_names(benchmark: BenchmarkFixture) -> None:
    read = content()
    text = read_visible(marked_up(read).html).folded
    names = compile_names(read.actors.values())
    assert benchmark(lambda: find_names(text, names, cast=read.briefings[0].cast))


def test_anchor_and_weave(benchmark: BenchmarkFixture) -> None:
    read = content()
    page = marked_up(read)
    visible = read_visible(page.html)
    names = find_names(visible.folded, compile_names(read.actors.values()), cast=read.briefings[0].cast)
    anchored, problems = benchmark(lambda: anchor(page, visible, names))
    assert problems == ()
    assert len([one for one in anchored.facts if one.annotation.keys]) == 40


def test_everything_but_markdown(benchmark: BenchmarkFixture) -> None:
    """The figure the goal is about: parse, validate, match, anchor and weave together."""
    file = page_of()
    read = content()
    html = marked_up(read).html
    names = compile_names(read.actors.values())

    def run() -> int:
        briefing = read_briefing(file).briefing
        assert isinstance(briefing, Briefing)
        visible = read_visible(html)
        found = find_names(visible.folded, names, cast=briefing.cast)
        anchored, _ = anchor(HtmlBriefing(briefing, html), visible, found)
        return len(anchored.facts)

    assert benchmark(run) >= 40
