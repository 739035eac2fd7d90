"""Where front matter ends and the body begins, to the character."""

import pytest

from tests.unit.reading.pages import read, told


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_break_gives_the_same_values_and_its_own_body(newline):
    page, problems = read(newline.join(["---", "title: x", "cast: [a,", "  b]", "---", "", "    code", "", "end"]))
    assert problems == ()
    assert page.data == {"title": "x", "cast": ["a", "b"]}
    assert page.body == newline.join(["", "    code", "", "end"])
    assert page.body_line == 6


def test_a_thematic_break_in_the_body_is_left_alone():
    page, problems = read("---\ntitle: x\n---\nOne.\n\n---\n\nTwo: three\n---\n")
    assert problems == ()
    assert page.body == "One.\n\n---\n\nTwo: three\n---\n"


def test_hyphens_inside_a_value_are_no_fence():
    page, _ = read("---\nsummary: |\n  a\n  ---\n  b\ntitle: x --- y\n---\nBody")
    assert page.data == {"summary": "a\n---\nb\n", "title": "x --- y"}
    assert page.body == "Body"


@pytest.mark.parametrize("page", ["---\n---\n", "---\n---", "--- \n# only a comment\n----\t\n"])
def test_front_matter_may_be_empty(page):
    assert read(page)[0].data == {}
    assert read(page)[0].body == ""


def test_a_page_without_front_matter_says_how_to_start_it():
    page, problems = read("Just words.\n\n---\n")
    assert page is None
    assert told(problems) == ["1:1 P101"]
    assert "`---`" in problems[0].fix


def test_front_matter_below_empty_lines_says_to_delete_them():
    _, problems = read("\n\n---\ntitle: x\n---\nBody\n")
    assert told(problems) == ["3:1 P101"]
    assert "empty lines" in problems[0].fix


def test_unclosed_front_matter_is_an_error_at_its_line_and_never_body_text():
    page, problems = read("---\ntitle: x\ndate: 2022\n\nThe text starts here.\n")
    assert page is None
    assert told(problems) == ["1:1 P102"]
    assert "above line 5" in problems[0].fix


def test_a_thematic_break_of_the_body_does_not_close_the_front_matter():
    page, problems = read("---\ntitle: x\n\nThe text starts here, and: goes on.\n\n---\n\nMore.\n")
    assert page is None
    assert told(problems) == ["1:1 P102"]
    assert "above line 4" in problems[0].fix


def test_unclosed_front_matter_without_any_text_is_an_error_too():
    assert told(read("---\ntitle: x\n")[1]) == ["1:1 P102"]
    assert told(read("---")[1]) == ["1:1 P102"]
