"""A note is one paragraph, whatever it looks like."""

import pytest

from generator.markup.convert import inline_html


@pytest.mark.parametrize("note", ["2015. A year.", "- a dash", "# a sign", "    indented", "> quoted", "| a | b |"])
def test_signs_that_start_a_block_are_words_in_a_note(note: str) -> None:
    assert inline_html(note).replace("&gt;", ">") == note.strip()


def test_emphasis_links_and_code_work() -> None:
    assert inline_html("*a* **b** `c` [d](#ann-x)") == (
        '<em>a</em> <strong>b</strong> <code>c</code> <a href="#ann-x">d</a>'
    )


def test_line_breaks_and_blank_lines_are_spaces() -> None:
    assert inline_html("one\ntwo\n\nthree\r\nfour\n") == "one two three four"


def test_blocks_typed_as_html_leave_their_words() -> None:
    assert inline_html("<div>one</div> <table><tr><td>two</table>") == "one two"


def test_a_note_of_many_spaces_is_read_at_once() -> None:
    assert inline_html("a" + " " * 200_000 + "b").split() == ["a", "b"]


def test_a_note_built_to_hurt_is_shown_as_typed() -> None:
    assert inline_html("[" * 20_000) == "[" * 20_000
    assert inline_html("<b>" + "[" * 20_000) == "&lt;b&gt;" + "[" * 20_000
