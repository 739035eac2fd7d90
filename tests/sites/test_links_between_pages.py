"""Links typed from file to file lead from page to page, are checked, and are seen from both ends."""

import re

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents
from tests.sites.site import Site

SECOND = """\
-- content/briefings/talks.md --
---
title: Talks at the ford
source: gazette
claims:
  - {id: not-led, by: ada, status: denied, answers: led, what: Brand leads nobody, at: "led nobody"}
---
They met, as [the first briefing](crossing.md#ann-crossing) says, and [Ada Brand](../actors/ada.md) led nobody.

See [the whole of it](<crossing.md>) & [far away](https://example.org/crossing.md), or [here](#p1).
"""
TALKS = "content/briefings/talks.md"


@pytest.fixture
def linked(site: MakeSite) -> Site:
    made = site(BORDER + SECOND)
    result = made.build()
    assert result.exit_code == 0, result.output
    return made


def hrefs(made: Site, url: str) -> dict[str, str]:
    return {words: href for href, words in re.findall(r'<a href="([^"]*)"[^>]*>([^<]+)</a>', made.page(url))}


def test_a_link_to_a_file_leads_to_its_page(linked: Site) -> None:
    found = hrefs(linked, "briefings/talks.html")
    assert found["the first briefing"] == "crossing.html#ann-crossing"
    assert found["the whole of it"] == "crossing.html"
    assert found["far away"] == "https://example.org/crossing.md"
    assert found["here"] == "#p1"
    assert '<a href="../actors/ada.html">' in linked.page("briefings/talks.html")
    assert not broken_links(linked)


def test_a_briefing_quotes_what_other_briefings_say_to_it(linked: Site) -> None:
    text = " ".join(documents(linked)["briefings/crossing.html"].text.split())
    reactions = text.split("What other briefings say to it")[1].split("Related")[0]
    assert "Denied by Ada Brand: Brand leads the Rovers They met" in reactions
    assert "They met, as the first briefing says, and Ada Brand led nobody. Talks at the ford" in reactions
    assert 'href="talks.html#p2">the whole of it</a>' in linked.page("briefings/crossing.html")
    assert "What other briefings say to it" not in linked.page("briefings/talks.html")


def test_taking_a_link_out_takes_its_quotation_out(linked: Site) -> None:
    linked.edit(TALKS, "[the whole of it](<crossing.md>)", "the whole of it")
    assert linked.build().exit_code == 0
    assert "the whole of it" not in linked.page("briefings/crossing.html")


@pytest.mark.parametrize(
    ("old", "typed", "message", "fix"),
    [
        (
            "crossing.md#ann-crossing",
            "crosing.md#ann-crossing",
            "no file `content/briefings/crosing.md`",
            "`crossing.md`?",
        ),
        ("crossing.md#ann-crossing", "crossing.md#ann-crossin", "is called `#ann-crossin`", "`#ann-crossing`?"),
        ("../actors/ada.md", "../actors/eva.md", "no file `content/actors/eva.md`", "`../actors/ada.md`?"),
    ],
)
def test_a_link_to_nothing_is_told_where_it_stands(linked: Site, old: str, typed: str, message: str, fix: str) -> None:
    linked.edit(TALKS, old, typed)
    output = linked.check().output
    assert f"{linked.place(TALKS, typed)}: P516" in output
    assert message in output
    assert f"did you mean {fix}" in output


def test_a_link_to_a_draft_is_plain_words_until_it_is_published(linked: Site) -> None:
    linked.edit("content/briefings/crossing.md", "title: A crossing", "status: draft\ntitle: A crossing")
    linked.edit(TALKS, "answers: led, ", "")
    result = linked.build()
    assert result.exit_code == 0, result.output
    page = linked.page("briefings/talks.html")
    assert "<a>the first briefing</a>" in page
    assert "crossing.html" not in page
    assert linked.build("--drafts").exit_code == 0
    assert hrefs(linked, "briefings/talks.html")["the first briefing"] == "crossing.html#ann-crossing"


def test_links_in_notes_definitions_and_profiles_lead_on_too(linked: Site) -> None:
    linked.write(
        "-- content/terms.yaml --\nford: {name: Ford, definition: 'See [the talks](briefings/talks.md).'}\n"
        "-- content/actors/rovers.md --\n---\nname: River Rovers\nkind: armed-group\n---\n"
        "[They](../briefings/talks.md) met.\n"
    )
    linked.edit(
        TALKS,
        "claims:",
        'notes:\n  - {note: "As [told](crossing.md).", at: "They met"}\nterms:\n  - {term: ford, at: "led"}\nclaims:',
    )
    result = linked.build()
    assert result.exit_code == 0, result.output
    assert hrefs(linked, "actors/rovers.html")["They"] == "../briefings/talks.html"
    assert hrefs(linked, "terms/ford.html")["the talks"] == "../briefings/talks.html"
    assert hrefs(linked, "briefings/talks.html")["told"] == "crossing.html"
    assert not broken_links(linked)
