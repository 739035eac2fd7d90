"""Accepting, rejecting and reviewing suggestions, as an editor does it in the terminal."""

import io
from collections.abc import Iterator

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.site import Site

PAGE = "content/briefings/crossing.md"

DRAFTED = """\
-- content/actors/ferrymen.md --
---
name: The Ferrymen
kind: organisation
suggested: true
---
-- content/briefings/ferry.md --
---
title: The ferry
source: gazette
cast: [rovers, ferrymen]
events:
  # drafted
  - {id: ferry, date: 2021-09, at: "the ferry sank", who: [ferrymen], what: The ferry sinks, suggested: true}
notes:
  - at: "nobody knows"
    note: Ask again.
    suggested: true
---
In September 2021 the ferry sank. The Ferrymen say that nobody knows why.
"""


@pytest.fixture
def drafted(site: MakeSite) -> Site:
    return site(BORDER + DRAFTED)


def text(site: Site, path: str) -> str:
    return (site.folder / path).read_text(encoding="utf-8")


def test_accepting_one_suggestion_takes_out_one_key(drafted: Site) -> None:
    before = text(drafted, "content/briefings/ferry.md")
    result = drafted.run("accept", "ferry", "ferry")
    assert result.exit_code == 0, result.output
    after = text(drafted, "content/briefings/ferry.md")
    assert after == before.replace(", suggested: true}", "}")
    assert drafted.build().exit_code == 0
    assert "The Ferrymen" in drafted.page("briefings/ferry.html"), "accepting an event accepts its people"


def test_all_suggestions_of_a_page_are_accepted_at_once(drafted: Site) -> None:
    assert drafted.run("accept", "ferry", "--all").exit_code == 0
    assert "suggested" not in text(drafted, "content/briefings/ferry.md")
    assert drafted.run("accept", "ferrymen").exit_code == 0
    assert "suggested" not in text(drafted, "content/actors/ferrymen.md")


def test_a_rejected_entry_goes_and_comments_stay(drafted: Site) -> None:
    drafted.edit("content/briefings/ferry.md", "The ferry sinks, suggested: true}", "The ferry sinks}")
    result = drafted.run("reject", "ferry", "--all")
    assert result.exit_code == 0, result.output
    after = text(drafted, "content/briefings/ferry.md")
    assert "notes" not in after
    assert "# drafted" in after
    assert drafted.check().exit_code == 0


def test_a_suggested_actor_is_kept_while_annotations_point_at_it_and_goes_with_the_casts(drafted: Site) -> None:
    refused = drafted.run("reject", "ferrymen")
    assert refused.exit_code == 1
    assert "P802" in refused.output
    assert "content/briefings/ferry.md:7:" in refused.output
    drafted.run("reject", "ferry", "ferry")
    assert drafted.run("reject", "ferrymen").exit_code == 0
    assert not (drafted.folder / "content/actors/ferrymen.md").exists()
    assert "cast: [rovers]" in text(drafted, "content/briefings/ferry.md")
    assert drafted.check().exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("accept", "nowhere", "--all"), "there is no page “nowhere”"),
        (("accept", "ferry"), "--all"),
        (("accept", "ferry", "sank"), "has no suggestion “sank”"),
    ],
)
def test_what_is_meant_must_be_clear(drafted: Site, arguments: tuple[str, ...], words: str) -> None:
    result = drafted.run(*arguments)
    assert result.exit_code == 2
    assert words in result.output


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What the editor will type."""
    typed = io.StringIO()
    monkeypatch.setattr("sys.stdin", typed)
    yield typed


def type_(answers: io.StringIO, *lines: str) -> None:
    answers.write("".join(f"{line}\n" for line in lines))
    answers.seek(0)


def test_a_review_shows_the_words_and_writes_each_decision_at_once(drafted: Site, answers: io.StringIO) -> None:
    type_(answers, "s", "s", "a", "r")  # the actor, the crossing's talks, the ferry, the note
    result = drafted.run("review")
    assert result.exit_code == 0, result.output
    assert "the ferry sank" in result.output
    assert "2 suggestions left." in result.output
    after = text(drafted, "content/briefings/ferry.md")
    assert "suggested" not in after
    assert "Ask again" not in after
    assert "suggested: true" in text(drafted, PAGE)


def test_quitting_a_review_loses_nothing(drafted: Site, answers: io.StringIO) -> None:
    type_(answers, "a")  # then the input ends
    result = drafted.run("review")
    assert result.exit_code == 0
    assert "suggested" not in text(drafted, "content/actors/ferrymen.md")
    assert "3 suggestions left." in result.output


def test_accept_all_may_be_limited_to_one_source(drafted: Site) -> None:
    drafted.edit("content/briefings/ferry.md", "source: gazette", "source: herald")
    drafted.write("-- content/sources.yaml --\ngazette: {title: News}\nherald: {title: Other news}\n")
    assert drafted.run("review", "--accept-all", "--source", "herald").exit_code == 0
    assert "suggested" not in text(drafted, "content/briefings/ferry.md")
    assert "suggested" in text(drafted, PAGE)


def test_a_tab_between_words_is_no_reason_to_refuse_an_edit(drafted: Site) -> None:
    drafted.edit(PAGE, "title: A crossing", "title: A\tcrossing")
    before = text(drafted, PAGE)
    assert drafted.run("accept", "crossing", "talks").exit_code == 0
    assert text(drafted, PAGE) == before.replace(", suggested: true}", "}")
