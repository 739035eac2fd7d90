"""Safety cases 1 to 5 and 11: encodings, byte order marks, characters nobody sees, empty files."""

import pytest

from generator.model.briefings import SourceFile
from generator.reading.decoding import Decoded, decode
from tests.unit.reading.pages import read, table, told

PAGE = "---\ntitle: Café “x”\n---\nBody.\n"


def test_a_byte_order_mark_is_remembered_and_not_part_of_the_text():
    data = b"\xef\xbb\xbf" + PAGE.encode()
    assert decode(SourceFile("content/briefings/page.md", data)) == (Decoded(PAGE, bom=True), ())
    page, problems = read(data)
    assert problems == ()
    assert page.data == {"title": "Café “x”"}
    assert page.text == PAGE


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_recognised_with_and_without_its_mark(encoding):
    page, problems = read(PAGE.encode(encoding))
    assert page is None
    assert told(problems) == ["1:1 P001"]
    assert "UTF-16" in problems[0].message
    assert "byte offset 0" in problems[0].message


def test_a_byte_that_is_not_utf8_is_told_by_offset_line_and_likely_encoding():
    page, problems = read("---\ntitle: x\n---\nA café “here”.\n".encode("cp1252"))
    assert page is None
    assert told(problems) == ["4:6 P001"]
    assert "byte offset 22" in problems[0].message
    assert "0xE9" in problems[0].message
    assert "Windows-1252" in problems[0].message


def test_the_byte_offset_counts_the_byte_order_mark_and_the_column_does_not():
    _, problems = read(b"\xef\xbb\xbf---\nx: \xe9t\xe9\n---\n")
    assert told(problems) == ["2:4 P001"]
    assert "byte offset 10" in problems[0].message


def test_cyrillic_text_in_a_windows_encoding_is_called_so():
    _, problems = read("---\ntitle: Таджикистан\n---\nТекст о границе.\n".encode("cp1251"))
    assert "Windows-1251" in problems[0].message


def test_utf8_that_was_cut_off_is_called_so():
    _, problems = read("---\ntitle: x\n---\nCaf\u00e9".encode()[:-1])
    assert told(problems) == ["4:4 P001"]
    assert "cut off" in problems[0].message


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x0c", "\x7f", "\x85", "\x9b"])
def test_a_control_character_is_named_by_code_point_wherever_it_stands(character):
    for page, place in ((f"---\ntitle: a{character}b\n---\n", "2:9"), (f"---\nt: x\n---\na{character}b\n", "4:2")):
        _, problems = read(page)
        assert told(problems) == [f"{place} P002"]
        assert f"U+{ord(character):04X}" in problems[0].message


def test_a_character_that_stands_often_is_told_once_with_its_number():
    _, problems = read("---\nt: x\n---\na\x00b\x00c\x00\n")
    assert told(problems) == ["4:2 P002"]
    assert "3 times" in problems[0].message


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\u061c"])
def test_a_direction_mark_is_an_error_in_front_matter_and_a_warning_in_the_body(mark):
    page, problems = read(f"---\ntitle: a{mark}b\n---\nc{mark}d\n")
    assert told(problems) == ["2:9 P010", "4:2 P003"]
    assert page is not None
    assert f"U+{ord(mark):04X}" in problems[0].message


def test_a_direction_mark_in_a_table_is_an_error():
    assert told(table("a: {name: x\u202ey}\n")[1]) == ["1:12 P010"]


def test_a_byte_order_mark_inside_the_front_matter_is_named():
    _, problems = read("---\ntitle: a\ufeffb\n---\n")
    assert told(problems) == ["2:9 P002"]


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_an_empty_page_or_table_is_a_warning(data):
    assert read(data)[0] is None
    assert told(read(data)[1]) == ["1:1 P005"]
    assert told(table(data)[1]) == ["1:1 P005"]
