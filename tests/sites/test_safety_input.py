"""Safety cases 1 to 12: whatever bytes stand in a page, they are read right or refused with their place."""

import tracemalloc

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.site import Site

PAGE = "content/briefings/crossing.md"
NEWLINE = b"\n"
BAD_DATE = ("date: 2021-07,", "date: 2021-13,")


@pytest.fixture
def border(site: MakeSite) -> Site:
    """A site in good order."""
    return site(BORDER)


def replace_bytes(site: Site, old: bytes, new: bytes) -> None:
    data = site.read_bytes(PAGE)
    assert data.count(old) == 1
    site.write_bytes(PAGE, data.replace(old, new))


def add_to_body(site: Site, text: str) -> None:
    site.write_bytes(PAGE, site.read_bytes(PAGE) + text.encode())


def test_01_a_byte_order_mark_is_no_part_of_the_front_matter_and_stays_in_the_file(border: Site) -> None:
    plain = border.build()
    without = border.published()
    border.write_bytes(PAGE, b"\xef\xbb\xbf" + border.read_bytes(PAGE))
    assert border.build() == plain
    assert border.published() == without
    assert border.run("accept", "crossing", "talks").exit_code == 0
    assert border.read_bytes(PAGE).startswith(b"\xef\xbb\xbf---\n")


def test_01_places_are_counted_without_the_byte_order_mark(border: Site) -> None:
    border.edit(PAGE, *BAD_DATE)
    border.edit(PAGE, "title: A crossing", "titel: A crossing")
    border.write_bytes(PAGE, b"\xef\xbb\xbf" + border.read_bytes(PAGE))
    output = border.check().output
    assert f"{PAGE}:2:1: P201" in output
    assert f"{PAGE}:6:26: P301" in output


@pytest.mark.parametrize("line_end", [b"\r\n", b"\r"], ids=["CRLF", "CR"])
def test_02_every_kind_of_line_end_gives_the_same_pages(border: Site, line_end: bytes) -> None:
    border.build()
    with_lf = border.published()
    for path in ("content/sources.yaml", "content/actors/ada.md", PAGE):
        border.write_bytes(path, border.read_bytes(path).replace(b"\n", line_end))
    assert border.build().exit_code == 0
    assert border.published() == with_lf


@pytest.mark.parametrize("line_end", [b"\r\n", b"\r"], ids=["CRLF", "CR"])
def test_02_every_kind_of_line_end_gives_the_same_places(border: Site, line_end: bytes) -> None:
    border.edit(PAGE, *BAD_DATE)
    border.edit(PAGE, '"in about August"', '"in about Augst"')
    with_lf = border.check()
    border.write_bytes(PAGE, border.read_bytes(PAGE).replace(b"\n", line_end))
    assert border.check() == with_lf
    assert f"{PAGE}:6:26: P301" in with_lf.output
    assert f"{PAGE}:7:37: P401" in with_lf.output


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_03_other_unicode_encodings_are_named(border: Site, encoding: str) -> None:
    border.write_bytes(PAGE, BORDER.split(f"-- {PAGE} --\n")[1].encode(encoding))
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:1:1: P001" in result.output
    assert encoding.upper()[:6] in result.output
    assert "fix: save the file as UTF-8" in result.output


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [("the café", "cp1252", "Windows-1252"), ("большую и очень широкую реку", "cp1251", "Windows-1251")],
)
def test_03_a_byte_that_is_not_utf_8_is_told_with_its_offset_line_and_likely_encoding(
    border: Site, text: str, encoding: str, named: str
) -> None:
    wrong = text.encode(encoding)
    replace_bytes(border, b"crossed the river, led", b"crossed " + wrong + b", led")
    data = border.read_bytes(PAGE)
    offset = data.index(wrong) + next(at for at, byte in enumerate(wrong) if byte > 0x7F)
    column = offset - data.rindex(NEWLINE, 0, offset)
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:13:{column}: P001" in result.output
    assert f"byte offset {offset}" in result.output
    assert named in result.output


@pytest.mark.parametrize(
    ("character", "name"), [("\x00", "U+0000"), ("\x07", "U+0007"), ("\x1b", "U+001B"), ("\x9f", "U+009F")]
)
@pytest.mark.parametrize(("before", "place"), [("title: A", "2:9"), ("In July", "13:8")])
def test_04_control_characters_are_refused_by_code_point(
    border: Site, character: str, name: str, before: str, place: str
) -> None:
    border.edit(PAGE, f"{before} ", f"{before}{character} ")
    result = border.build()
    assert result.exit_code == 1
    assert f"{PAGE}:{place}: P002" in result.output
    assert name in result.output
    assert not (border.folder / "_site").exists()


@pytest.mark.parametrize("mark", ["\u202e", "\u2067", "\u200f"], ids=["RLO", "RLI", "RLM"])
def test_05_direction_marks_are_an_error_in_front_matter(border: Site, mark: str) -> None:
    border.edit(PAGE, "title: A crossing", f"title: A {mark}crossing")
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:2:10: P010" in result.output
    assert f"U+{ord(mark):04X}" in result.output


def test_05_direction_marks_are_an_error_in_an_id(border: Site) -> None:
    border.write_bytes("content/places.yaml", "dell: {name: Upper Dell}\nde\u202ell: {name: Lower Dell}\n".encode())
    result = border.check()
    assert result.exit_code == 1
    assert "content/places.yaml:2:3: P010" in result.output


def test_05_direction_marks_in_a_body_are_warned_of_shown_and_kept_from_turning_the_words_around_them(
    border: Site,
) -> None:
    border.edit(PAGE, "In July 2021 the River", "In July \u202e2021 the River")
    result = border.build()
    assert result.exit_code == 0
    assert f"{PAGE}:13:9: P003 warning" in result.output
    assert "In July <U+202E>2021" in result.output
    assert "\u202e2021" in border.page("briefings/crossing.html")
    quoted = [line for line in border.page("actors/rovers.html").splitlines() if "\u202e" in line]
    assert quoted
    assert all('<span class="quotation" dir="auto">' in line for line in quoted), "a direction of its own isolates"


def test_06_an_id_of_letters_that_look_alike_is_warned_of_with_both_letters(border: Site) -> None:
    border.edit(PAGE, "id: crossing", "id: cr\u043essing")
    result = border.check()
    assert result.exit_code == 0
    assert f"{PAGE}:6:10: P206 warning" in result.output
    assert "Cyrillic" in result.output
    assert "U+043E" in result.output
    assert "Latin" in result.output
    assert border.check("--strict").exit_code == 1


def test_06_an_id_that_points_nowhere_because_of_a_look_alike_names_both(border: Site) -> None:
    border.edit(PAGE, "who: [rovers]", "who: [r\u043evers]")
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:6:66: P501" in result.output
    assert "U+043E" in result.output
    assert "did you mean `rovers`" in result.output


@pytest.mark.parametrize("hidden", ["\u200b", "\u200d", "\u2060", "\u00ad"])
def test_06_characters_without_width_are_named_and_taken_out_of_an_id(border: Site, hidden: str) -> None:
    border.edit(PAGE, "id: crossing", f"id: cros{hidden}sing")
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:6:10: P205" in result.output
    assert f"U+{ord(hidden):04X}" in result.output
    assert "fix: write `crossing`" in result.output


@pytest.mark.parametrize(("typed", "written"), [("caf\u00e9", "cafe\u0301"), ("cafe\u0301", "caf\u00e9")])
def test_07_a_quote_is_found_in_either_unicode_form_and_the_text_stays_as_it_was(
    border: Site, typed: str, written: str
) -> None:
    border.edit(PAGE, '"crossed the river"', f'"crossed to the {typed}"')
    border.edit(PAGE, "Rovers crossed the river, led", f"Rovers crossed to the {written}, then the river, led")
    result = border.build()
    assert result.exit_code == 0, result.output
    assert f"crossed to the {written}</mark>" in border.page("briefings/crossing.html")


@pytest.mark.parametrize(("typed", "written"), [("caf\u00e9", "cafe\u0301"), ("cafe\u0301", "caf\u00e9")])
def test_07_an_id_means_the_same_place_in_either_unicode_form(border: Site, typed: str, written: str) -> None:
    border.edit("content/places.yaml", "dell: {name", f"{written}: {{name")
    border.edit(PAGE, "where: [dell]", f"where: [{typed}]")
    result = border.check()
    assert "P502" not in result.output
    assert result.exit_code == 0, result.output


def test_08_a_file_above_the_limit_is_refused_unread_with_the_setting_that_raises_it(border: Site) -> None:
    border.check()
    big = border.folder / "content/briefings/big.md"
    with big.open("wb") as file:
        file.truncate(50_000_000)
    tracemalloc.start()
    try:
        result = border.check()
        assert tracemalloc.get_traced_memory()[1] < 25_000_000, "the file was read"
    finally:
        tracemalloc.stop()
    assert result.exit_code == 1
    assert "content/briefings/big.md:1:1: P004" in result.output
    assert "50,000,000" in result.output
    assert "limits: {file_bytes:" in result.output


def test_08_the_limit_is_a_setting(border: Site) -> None:
    border.write_bytes("content/site.yaml", border.read_bytes("content/site.yaml") + b"limits: {file_bytes: 500}\n")
    assert f"{PAGE}:1:1: P004" in border.check().output


def test_09_a_paragraph_without_end_is_refused_by_its_line(border: Site) -> None:
    add_to_body(border, "\n" + "word *and* " * 45_000 + "\n")
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:17:1: P007" in result.output
    assert "paragraph" in result.output


def test_09_twenty_thousand_open_brackets_run_out_of_time_with_the_paragraph_named(border: Site) -> None:
    border.write_bytes("content/site.yaml", border.read_bytes("content/site.yaml") + b"limits: {seconds: 1}\n")
    add_to_body(border, "\nA fine paragraph.\n\n" + "[" * 20_000 + "\n")
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:19:1: P007" in result.output
    assert "limits: {seconds:" in result.output


def test_09_a_profile_keeps_to_the_limits_of_a_body_and_is_told_by_its_line(border: Site) -> None:
    border.write_bytes("content/site.yaml", border.read_bytes("content/site.yaml") + b"limits: {seconds: 1}\n")
    profile = "content/actors/rovers.md"
    for hurtful, code, limit in (
        ("word *and* " * 45_000, "P007", "paragraph_characters"),
        ("[" * 20_000, "P007", "seconds"),
        ("<div>" * 400 + "x" + "</div>" * 400, "P008", "nesting"),
    ):
        before = border.read_bytes(profile)
        border.write_bytes(profile, before + f"\n{hurtful}\n".encode())
        result = border.build()
        assert result.exit_code == 1
        assert f"{profile}:8:1: {code}" in result.output
        assert f"limits: {{{limit}:" in result.output
        assert result.output.count(code) == 1
        border.write_bytes(profile, before)
    assert border.build().exit_code == 0
    assert "A band on the river." in border.page("actors/rovers.html")


def test_09_a_costly_note_or_definition_is_told_by_its_place(border: Site) -> None:
    definition, note = "[" * 20_000, "<b>" * 20_000
    border.write_bytes("content/terms.yaml", f"dell: {{name: Dell, definition: '{definition}'}}\n".encode())
    border.edit(PAGE, "relations:\n", f"notes:\n  - {{at: Talks, note: '{note}'}}\nrelations:\n")
    result = border.build()
    assert result.exit_code == 1
    for place in (
        border.place("content/terms.yaml", f"'{definition}'"),
        border.place(PAGE, f"'{note}'"),
    ):
        assert f"{place}: P007" in result.output


@pytest.mark.parametrize(
    "deep",
    [
        "".join(f"{'    ' * level}- x\n" for level in range(400)),
        ">" * 400 + " x\n",
        "<div>" * 400 + "x" + "</div>" * 400 + "\n",
    ],
    ids=["lists", "quotations", "raw HTML"],
)
def test_10_nesting_without_end_is_an_error_and_no_crash(border: Site, deep: str) -> None:
    add_to_body(border, "\n" + deep)
    result = border.build()
    assert result.exit_code == 1, result.output
    assert "P008" in result.output
    assert "limits: {nesting:" in result.output
    assert not (border.folder / "_site").exists()


@pytest.mark.parametrize("data", [b"", b"\n", b"\xef\xbb\xbf", b"  \n\n"], ids=["empty", "newline", "BOM", "blank"])
def test_11_an_empty_file_is_a_warning(border: Site, data: bytes) -> None:
    border.write_bytes("content/briefings/later.md", data)
    result = border.build()
    assert result.exit_code == 0, result.output
    assert "content/briefings/later.md:1:1: P005 warning" in result.output
    assert border.build("--strict").exit_code == 1


@pytest.mark.parametrize("table", ["site", "places", "sources", "terms"])
def test_11_an_empty_table_is_a_warning_too(border: Site, table: str) -> None:
    border.write_bytes(f"content/{table}.yaml", b"")
    assert f"content/{table}.yaml:1:1: P005 warning" in border.check().output


def test_12_front_matter_that_is_never_closed_is_an_error_at_its_line_and_never_text(border: Site) -> None:
    border.write_bytes(PAGE, border.read_bytes(PAGE).replace(b"\n---\nIn July", b"\n\nIn July"))
    result = border.build()
    assert result.exit_code == 1
    assert f"{PAGE}:1:1: P102" in result.output
    assert "above line 13" in result.output
    assert not (border.folder / "_site").exists()


def test_12_a_thematic_break_of_the_body_does_not_close_front_matter(border: Site) -> None:
    body = b"\n\nIn July the Rovers crossed.\n\n---\n\nLater: more words.\n"
    border.write_bytes(PAGE, b"---\ntitle: Crossing\nsource: gazette\n" + body)
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:1:1: P102" in result.output
