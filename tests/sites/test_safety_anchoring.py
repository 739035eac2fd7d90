"""Safety cases 21 to 25: a quote is on exactly its words, or the editor is told where they may be."""

import re

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import read_document, repeated_ids
from tests.sites.site import Site

PAGE = "content/briefings/crossing.md"
AT = 'at: "crossed the river"'

EMPHASIS = """\
-- content/briefings/marked.md --
---
title: Words in many clothes
source: gazette
events:
  - {id: flood, date: 2021-07, at: "the *stars* stay … first item", what: A flood}
notes:
  - {at: "broke the dam in Upper Dell", note: Over emphasis and a link.}
  - {at: "the dam … of the list", note: Over paragraphs and items.}
  - {at: "water & mud < earth", note: Signs that HTML writes otherwise.}
---
It **broke the *dam* in [Upper](https://example.org/) Dell**, and the \\*stars\\* stay.

- The first item of the list
- A second, of water &amp; mud < earth
"""


@pytest.fixture
def border(site: MakeSite) -> Site:
    """A site in good order."""
    return site(BORDER)


def visible(html: str) -> str:
    """Return the text of a briefing's body as a reader sees it."""
    body = html[html.index('<div class="annotated"') :]
    paragraphs = re.findall(r"<(?:p|li)[^>]*class=\"para\"[^>]*>(.*?)</(?:p|li)>", body, re.DOTALL)
    return " ".join(read_document("", paragraph).text for paragraph in paragraphs)


def words_of(html: str, id_: str) -> str:
    """Return the words that carry one highlight, part after part."""
    parts = html.split(f'data-ann="{id_}">')[1:]
    texts = []
    for part in parts:
        depth, end = 1, 0
        for tag in re.finditer(r"<(/?)mark\b", part):
            depth += -1 if tag.group(1) else 1
            end = tag.start()
            if not depth:
                break
        texts.append(read_document("", part[:end]).text)
    return "".join(texts)


def test_21_a_quote_that_is_not_there_gets_the_nearest_passage_and_a_quote_to_paste(border: Site) -> None:
    border.edit(PAGE, AT, 'at: "crosed the rivver"')
    place, result = border.place(PAGE, '"crosed'), border.check()
    assert result.exit_code == 1
    assert f"{place}: P401" in result.output
    assert "nearest: " in result.output
    assert "[[crossed the river]]" in result.output
    fix = re.search(r"fix: (at: .*)", result.output)
    assert fix
    border.edit(PAGE, 'at: "crosed the rivver"', fix.group(1))
    assert border.check().exit_code == 0


def test_21_words_that_are_nowhere_near_are_said_to_be_gone_and_nothing_is_proposed_to_paste(border: Site) -> None:
    border.edit(PAGE, AT, 'at: "eighteen purple elephants"')
    result = border.check()
    assert result.exit_code == 1
    assert "P401" in result.output
    assert "fix: at:" not in result.output


def test_22_an_ambiguous_quote_is_told_with_every_place_and_a_way_to_say_which(border: Site) -> None:
    border.edit(PAGE, "Talks are", "At the river, talks are")
    border.edit(PAGE, AT, 'at: "the river"')
    result = border.check()
    assert result.exit_code == 1
    place = border.place(PAGE, '"the river"')
    told = result.output[result.output.index(f"{place}: P402") :].split("\n\n")[0]
    assert re.search(r"1\. .*crossed \[\[the river\]\], led", told)
    assert re.search(r"2\. .*At \[\[the river\]\], talks", told)
    for fix in re.findall(r'at: (".*?")(?=  or|$)', told, re.MULTILINE):
        border.edit(PAGE, 'at: "the river"', f"at: {fix}")
        assert border.check().exit_code == 0, fix
        border.edit(PAGE, f"at: {fix}", 'at: "the river"')


def test_22_a_hundred_places_are_all_counted(border: Site) -> None:
    border.write_bytes(PAGE, border.read_bytes(PAGE) + b"\n" + b"Then a boat came back. " * 100 + b"\n")
    border.edit(PAGE, AT, 'at: "a boat"')
    result = border.check()
    assert result.exit_code == 1
    assert "100 times" in result.output


def test_23_a_quote_goes_over_emphasis_links_and_paragraphs_and_changes_no_word(site: MakeSite) -> None:
    built = site(BORDER + EMPHASIS)
    result = built.build()
    assert result.exit_code == 0, result.output
    with_marks = built.page("briefings/marked.html")
    text = built.read_bytes("content/briefings/marked.md").decode()
    head = text.split("---\n")
    built.write_bytes(
        "content/briefings/marked.md", f"---\ntitle: {head[1][7:27]}\nsource: gazette\n---\n{head[2]}".encode()
    )
    assert built.build().exit_code == 0
    assert visible(with_marks) == visible(built.page("briefings/marked.html"))
    assert visible(with_marks).startswith("It broke the dam in Upper Dell, and the *stars* stay.")


def test_23_each_highlight_is_on_exactly_its_words(site: MakeSite) -> None:
    built = site(BORDER + EMPHASIS)
    built.build()
    html = built.page("briefings/marked.html")
    ids = dict.fromkeys(re.findall(r'data-ann="([^"]+)"', html))
    found = {words_of(html, id_).replace("\n", "") for id_ in ids}
    assert "broke the dam in Upper Dell" in found
    assert "water & mud < earth" in found
    assert "the *stars* stay.The first item" in found


OVERLAPS = (
    ["crossed the river", "the river, led", "river, led by"],
    ["crossed the river", "the river", "river"],
    ["the river", "the river", "the river", "the river"],
    ["River Rovers crossed", "Rovers crossed the", "crossed the river", "the river, led", "crossed"],
)


@pytest.mark.parametrize("quotes", OVERLAPS, ids=["overlapping", "nested", "equal", "all at once"])
def test_24_overlapping_highlights_are_all_there_on_their_words_in_valid_html(border: Site, quotes: list[str]) -> None:
    notes = "".join(
        f'  - {{id: n{number}, at: "[[{quote}]]", note: Note {number}.}}\n' for number, quote in enumerate(quotes)
    ).replace("[[river]]", "the [[river]],")
    border.edit(PAGE, "relations:\n", f"notes:\n{notes}relations:\n")
    result = border.build()
    assert result.exit_code == 0, result.output
    html = border.page("briefings/crossing.html")
    page = read_document("briefings/crossing.html", html)
    assert page.flaws == ()
    assert repeated_ids(page) == []
    for number, quote in enumerate(quotes):
        assert f"ann-n{number}" in page.ids
        assert words_of(html, f"n{number}") == quote
        assert f'href="#note-n{number}"' in html, "a badge leads to the note"
        assert f"note-n{number}" in page.ids


def test_25_words_that_moved_are_reported_and_proposed_and_the_old_site_stays(border: Site) -> None:
    border.build()
    before = border.published()
    border.edit(PAGE, "Rovers crossed the river, led", "Rovers crossed the wide river, led")
    sources = border.sources()
    assert border.build().exit_code == 1
    assert border.published() == before
    proposed = border.run("reanchor")
    assert proposed.exit_code == 1
    assert '+  - {id: crossing, date: 2021-07, at: "crossed the wide river"' in proposed.output
    assert border.sources() == sources, "nothing is written without --write"
    assert border.run("reanchor", "--write").exit_code == 0
    assert border.build().exit_code == 0


def test_25_a_passage_that_was_moved_as_a_whole_needs_no_repair(border: Site) -> None:
    border.build()
    border.edit(PAGE, "Talks are said to follow in about August.\n", "")
    border.edit(PAGE, "---\nIn July", "---\nTalks are said to follow in about August.\n\nIn July")
    assert border.check().exit_code == 0
    assert "Every annotation is in its place." in border.run("reanchor").output


def test_25_words_that_are_gone_are_reported_on_every_run_and_their_annotation_is_kept(border: Site) -> None:
    border.build()
    border.edit(PAGE, "Talks are said to follow in about August.\n", "Nobody knows more.\n")
    sources, place = border.sources(), border.place(PAGE, '"in about August"')
    for _ in range(2):
        result = border.check()
        assert result.exit_code == 1
        assert f"{place}: P401" in result.output
        assert "no proposal" in border.run("reanchor", "--write").output
    assert border.sources() == sources
