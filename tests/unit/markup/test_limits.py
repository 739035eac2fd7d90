"""Bodies built to hurt end in a problem that names the paragraph (safety cases 9 and 10)."""

import threading
import time
from pathlib import Path

import pytest

from generator.markup import convert
from generator.markup.convert import mark_up, mark_up_text, to_html
from generator.markup.cost import survey
from generator.markup.isolation import TimeIsUpError, render_within
from generator.markup.rendering import NestedTooDeeplyError, render_body
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.problems import Location, Problem
from generator.model.settings import Limits

DEEP_LISTS = [
    "\n".join("    " * level + "- a" for level in range(400)),
    "\n\n".join("    " * level + "- a" for level in range(400)),
    "- " * 400 + "a",
    ">" * 400 + "a",
    "> - " * 400 + "a",
    "<div>" * 400 + "a",
]


def problems_of(text: str, limits: Limits, line: int = 1) -> tuple[Problem, ...]:
    html, problems = mark_up_text(text, "content/briefings/a.md", line, limits)
    assert (html is None) == bool(problems)
    return problems


def test_a_paragraph_over_the_limit_is_named_by_its_line_without_converting() -> None:
    body = "Fine.\n\nAlso\nfine.\n\n" + "word " * 100_000

    (problem,) = problems_of(body, Limits(), line=8)

    assert problem.code is Code.BODY_TOO_COSTLY
    assert problem.where == Location("content/briefings/a.md", 13, 1)
    assert "500,000 characters" in problem.message
    assert "paragraph_characters: 500000" in problem.fix


def test_every_paragraph_over_the_limit_is_named() -> None:
    long = "word " * 30

    problems = problems_of(f"{long}\n\nok\n\n{long}", Limits(paragraph_characters=100))

    assert [problem.where.line for problem in problems if isinstance(problem.where, Location)] == [1, 5]


def test_brackets_that_never_close_run_into_the_time_out() -> None:
    started = time.monotonic()

    (problem,) = problems_of("Fine.\r\n\r\n" + "[" * 20_000, Limits(seconds=0.5), line=4)

    assert time.monotonic() - started < 10  # without the time-out it is more than a minute
    assert problem.code is Code.BODY_TOO_COSTLY
    assert problem.where == Location("content/briefings/a.md", 6, 1)
    assert "seconds: 3" in problem.fix


def test_the_time_out_works_outside_the_main_thread() -> None:
    found: list[Problem] = []
    thread = threading.Thread(target=lambda: found.extend(problems_of("[" * 20_000, Limits(seconds=0.3))))
    thread.start()
    thread.join(20)

    assert [problem.code for problem in found] == [Code.BODY_TOO_COSTLY]


@pytest.mark.parametrize("body", DEEP_LISTS, ids=["tight", "loose", "marks", "quotes", "mixed", "html"])
def test_nesting_400_deep_is_an_error_that_names_the_setting(body: str) -> None:
    (problem,) = problems_of("Fine.\n\n" + body, Limits())

    assert problem.code is Code.BODY_TOO_DEEP
    assert isinstance(problem.where, Location)
    assert problem.where.line >= 3
    assert "nesting:" in problem.fix


def test_nesting_within_the_limit_is_fine() -> None:
    assert problems_of("\n".join("    " * level + "- a" for level in range(40)), Limits()) == ()
    assert problems_of("- - - a", Limits(nesting=2))
    assert not problems_of("- - - a", Limits(nesting=3))


def test_a_costly_text_gives_the_same_html_in_a_process_of_its_own() -> None:
    text = "One *word* and [a link](https://example.org).[^1]\n\n- ü\n\n[^1]: Note é.\n"

    assert render_within(text, 60) == render_body(text)


def test_the_converting_process_reports_depth_and_time() -> None:
    with pytest.raises(NestedTooDeeplyError):
        render_within("- " * 3000 + "a", 60)
    with pytest.raises(TimeIsUpError):
        render_within("[" * 20_000, 0.2)


def test_the_converting_process_runs_nothing_that_lies_in_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("markdown", "nh3", "re"):
        (tmp_path / f"{module}.py").write_text("raise SystemExit(99)")
    monkeypatch.chdir(tmp_path)
    assert render_within("words", 60) == render_body("words")


def test_a_normal_page_never_pays_for_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(convert, "render_within", fail)
    paragraph = "A sentence with *emphasis*, [a link](https://example.org) and <b>more</b>. " * 20
    body = "\n\n".join([paragraph] * 30)

    page, problems = mark_up(Briefing("a.md", "a", "A", body, 5), Limits())

    assert problems == ()
    assert page is not None
    assert page.html.count("<p ") == 30


def test_a_profile_built_to_hurt_is_shown_as_typed() -> None:
    assert to_html("<b>" + "[" * 20_000) == f"<p>&lt;b&gt;{'[' * 20_000}</p>"
    assert to_html("\n\n".join("    " * level + "- a" for level in range(350))).startswith("<p>- a")


def test_a_profile_that_is_only_long_is_converted() -> None:
    paragraph = "A sentence with *emphasis* and [a link](https://example.org). " * 10

    assert to_html("\n\n".join([paragraph] * 100)).count("<em>") == 1000


def test_the_survey_counts_lines_of_every_kind_of_line_end() -> None:
    for end in ("\n", "\r\n", "\r"):
        paragraphs = survey(end.join(["one", "two", "", " ", "three", "> > four", ""]))

        assert [(paragraph.line, paragraph.depth, paragraph.deepest) for paragraph in paragraphs] == [
            (0, 0, 0),
            (4, 2, 5),
        ]
