"""Laws of the input formats: nothing crashes, words stay in order, and every block knows where it
stood."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing.article.furniture.judging import judge
from generator.importing.article.headings import with_headings
from generator.importing.decoding import Refusal, decode
from generator.importing.drafting import Wishes, draft
from generator.importing.files.page import write_page
from generator.importing.formats import FORMATS, parse
from generator.importing.known import Known
from generator.importing.opening import Opened, opened
from generator.importing.text.words import word_set
from generator.model.codes import Code

WORDS = st.text(st.sampled_from("abcdé’-."), min_size=1, max_size=8)
LINES = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
PAGES = st.lists(LINES | st.just(""), min_size=1, max_size=12).map("\n".join).filter(str.strip)
SOUP = st.lists(
    st.sampled_from(
        sorted(
            word_set(
                """<p> </p> <div> </div> <li> <ul> </ul> <table> <tr> <td> <script> </script> <br> <h2> </h2> <b> </i>
            &amp; &nbsp; &#0; <!-- --> <article> <nav> </nav> <a text words. # * - > [x](y) ``` |
            --- ** _"""
            )
        )
    )
    | st.just("\n"),
    max_size=30,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused_with_a_fix(data: bytes) -> None:
    decoded = decode(data)
    if isinstance(decoded, Refusal):
        assert decoded.message
        assert decoded.fix
        assert decoded.line >= 1
        assert decoded.column >= 1
    else:
        assert not re.search(r"[\x00-\x08\x0e-\x1f\r]", decoded.text)


@settings(max_examples=60, deadline=None)
@given(SOUP | PAGES)
def test_no_page_crashes_any_format_or_the_judge_of_furniture(page: str) -> None:
    for format_ in FORMATS:
        document = format_.parse(page)
        verdicts = judge(document)
        assert tuple(one.block for one in verdicts) == document.blocks
        with_headings(verdicts)


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_plain_text_keeps_every_word_in_order(page: str) -> None:
    words = [word for block in parse(page, "page.txt").blocks for word in block.text.split()]
    bullets = {"-", "."}
    assert [word for word in words if word not in bullets] == [word for word in page.split() if word not in bullets]


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_every_character_of_a_block_is_found_at_its_place_in_the_file(page: str) -> None:
    lines = page.split("\n")
    for block in parse(page, "page.txt").blocks:
        for offset, character in enumerate(block.text):
            line, column = block.position(offset)
            if character != " ":
                assert lines[line - 1][column - 1] == character


PIECES = st.sampled_from(
    (
        *(
            "The boats rowed out to the sluice on Monday, and nobody could say why.",
            "By Edda Lorne",
            "12 comments",
            "Reply",
        ),
        *("Read also:", "Related stories", "4 June 2024", "| a | b |", "```", "1. ", "2015. ", "[1] A note.", "Ort[1]"),
        *(
            "\u202eabc\u202c",
            "\u200b",
            "\ue0001\ue001",
            "\ufeff",
            "\x0c",
            "\u2028",
            "e\u0301",
            "\U0001f600\u200d\U0001f525",
            "\x00",
        ),
        *(
            "港口关闭北闸。",
            "أغلق مجلس الميناء البوابة.",
            "a" * 400,
            "<b>",
            "&amp;",
            "# x",
            "> y",
            "- z",
            "\t\t",
            "@",
            "…",
        ),
    )
)
CAPTURES = st.lists(
    st.tuples(st.lists(PIECES, min_size=1, max_size=4).map("".join), st.sampled_from(("\n", "\n\n", "\r\n", "\r"))),
    max_size=12,
).map(lambda lines: "".join(text + end for text, end in lines))


@settings(max_examples=80, deadline=None)
@given(
    CAPTURES, st.sampled_from(("page.txt", "page.md", "page.html")), st.sampled_from(("utf-8", "utf-16-le", "utf-16"))
)
def test_every_odd_capture_gives_a_draft_or_a_problem(text: str, name: str, encoding: str) -> None:
    read = opened(name, text.encode(encoding))
    if isinstance(read, Opened):
        made = draft(read.document, name, Wishes(), Known())
        assert made.body or Code.IMPORT_UNREADABLE in {problem.code for problem in made.problems}
        if made.body:
            assert write_page(made, "source").text.startswith("---")


def test_text_behind_many_comments_is_told_from_a_page_at_once() -> None:
    """There are more ways to part sixty comments than can be tried; none of them need be."""
    comments = "<!-- mark -->\n" * 60
    assert parse(f"{comments}The harbour was closed.", "note.txt").blocks
    assert (
        parse(f"{comments}<!DOCTYPE html><p>The harbour was closed.", "note.txt").blocks[0].text
        == "The harbour was closed."
    )


def test_a_gap_of_hard_spaces_takes_no_longer_than_other_words() -> None:
    """Where two parts of a pattern could share a gap, twenty thousand spaces would be shared out in every way."""
    gap = "\u00a0" * 20_000
    for opening in ("بقلم", "By John Doe", "publication date", "1 March 2020", "Lesezeit:"):
        article = "The harbour was closed on Monday. The guild said there was a fire. It was put out by noon."
        text = f"{opening}{gap}.\n\n{article}\n\n{article}"
        assert "The harbour was closed" in draft(parse(text, "note.txt"), "note.txt", Wishes(), Known()).text
