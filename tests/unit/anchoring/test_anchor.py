"""The anchoring stage: annotations in, anchored page and problems out."""

from dataclasses import dataclass

from generator.anchoring.anchor import anchor
from generator.anchoring.text.visible import read_visible
from generator.annotations.at import parse_at
from generator.annotations.mention import Mention
from generator.model.annotations import Annotation
from generator.model.briefings import AnchoredBriefing, HtmlBriefing
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem
from generator.model.spans import Span
from tests.unit.anchoring.pages import briefing, event


@dataclass(frozen=True)
class Name:
    """A name found in a text."""

    span: Span
    actor: str
    name: str


def anchored(page: HtmlBriefing, *names: Name) -> tuple[AnchoredBriefing, tuple[Problem, ...]]:
    return anchor(page, read_visible(page.html), names)


def names(text: str, word: str, actor: str = "ja") -> list[Name]:
    starts = [index for index in range(len(text)) if text.startswith(word, index)]
    return [Name(Span(start, start + len(word)), actor, word) for start in starts]


def test_an_annotation_is_tied_to_its_words_and_their_sentence() -> None:
    page, problems = anchored(briefing("<p>It rained. Ansar <em>met</em> them. It ended.</p>", event("a", "Ansar met")))
    assert problems == ()
    (passage,) = page.facts[0].passages
    assert passage.exact == "Ansar met"
    assert passage.sentence.of(page.text) == "Ansar met them."
    assert page.html.count('data-ann="a"') == 2


def test_annotations_come_in_the_order_of_the_text_and_those_without_words_last() -> None:
    unanchored = Annotation("event", "z", ("events", 9), (), (), None)
    page, _ = anchored(briefing("<p>one two three</p>", unanchored, event("b", "two"), event("a", "one two three")))
    assert [one.annotation.id for one in page.facts] == ["a", "b", "z"]


def test_several_places_are_in_order_and_each_once() -> None:
    page, _ = anchored(briefing("<p>one two three</p>", event("a", ["three", "one", "[[three]]"])))
    assert [passage.exact for passage in page.facts[0].passages] == ["one", "three"]


def test_every_lost_selector_is_a_problem_at_its_own_keys() -> None:
    page, problems = anchored(
        briefing("<p>one one two</p>", event("a", ["one", "nowhere at all", "two"]), event("b", "gone quite", 1))
    )
    assert [problem.code for problem in problems] == [Code.AT_AMBIGUOUS, Code.AT_NOT_FOUND, Code.AT_NOT_FOUND]
    assert [problem.where for problem in problems] == [
        KeyPath("content/briefings/a.md", ("events", 0, "at", 0)),
        KeyPath("content/briefings/a.md", ("events", 0, "at", 1)),
        KeyPath("content/briefings/a.md", ("events", 1, "at")),
    ]
    assert [one.annotation.id for one in page.facts] == ["a"]


def test_names_become_mentions_with_ids_that_editing_elsewhere_does_not_change() -> None:
    before = briefing("<p>Ansar came.</p>")
    after = briefing("<p>New words first. Ansar came.</p>")
    ids = {
        anchored(page, *names(read_visible(page.html).text, "Ansar"))[0].facts[0].annotation.id
        for page in (before, after)
    }
    assert len(ids) == 1


def test_the_same_sentence_twice_gives_different_ids() -> None:
    page = briefing("<p>Ansar came.</p><p>Ansar came.</p>")
    result, _ = anchored(page, *names(read_visible(page.html).text, "Ansar"))
    assert len({one.annotation.id for one in result.facts}) == 2


def test_a_mention_by_the_editor_hides_the_name_found_in_it() -> None:
    mention = Annotation(
        "mention", "m", ("mentions", 0), parse_at("the [[Ansar]] group"), (("mentions", 0, "at"),), Mention("tj")
    )
    page = briefing("<p>the Ansar group met Ansar</p>", mention)
    result, _ = anchored(page, *names(read_visible(page.html).text, "Ansar"))
    assert [one.annotation.statement.actor for one in result.facts] == ["tj", "ja"]


def test_a_name_has_a_badge_once_in_a_paragraph() -> None:
    page = briefing("<p>Ansar and Ansar.</p><p>Ansar.</p>")
    result, _ = anchored(page, *names(read_visible(page.html).text, "Ansar"))
    assert result.html.count("<button") == 2
    assert 'popovertarget="card-actor-ja" aria-labelledby="card-actor-ja-name"></button>' in result.html


def test_other_annotations_link_to_their_note() -> None:
    page, _ = anchored(briefing("<p>one two</p>", event("a", "one")))
    assert '<a class="badge badge-event" href="#note-a" aria-labelledby="note-a-label"></a>' in page.html


def test_a_page_without_text_only_reports() -> None:
    page, problems = anchored(briefing("", event("a", "one")))
    assert page.html == ""
    assert [problem.code for problem in problems] == [Code.AT_NOT_FOUND]
