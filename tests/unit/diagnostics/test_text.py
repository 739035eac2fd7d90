"""The report for a person."""

from generator.diagnostics.excerpt import excerpt
from generator.diagnostics.report import report
from generator.diagnostics.summary import summarise
from generator.diagnostics.terminal import wants_colour, width
from generator.model.codes import Code
from generator.model.lines import split_lines
from generator.model.problems import KeyPath, Location, Problem
from tests.unit.diagnostics.problems import DATE, EMPTY, PAGE, SLOW, TEXT


def caret(text: str, line: int, column: int) -> tuple[str, str]:
    """Return the excerpt's line and what stands above the caret's place, cut off there."""
    shown, below = excerpt(split_lines(text), Location(PAGE, line, column))
    return shown, below


def test_a_problem_is_shown_with_place_code_message_line_caret_notes_places_and_fix():
    assert report([DATE], {PAGE: TEXT}) == (
        "content/briefings/page.md:3:15: P301 January has 31 days\n"
        "  3 | date: 2022-01-34\n"
        "    |               ^\n"
        "  a year, a month or a day is read\n"
        "  content/sources.yaml:2:7: published here\n"
        "  fix: date: 2022-01\n"
        "\n"
        "1 error in 1 file\n"
    )


def test_problems_are_sorted_by_place_and_told_once():
    later = Problem(Code.KEY_UNKNOWN, Location(PAGE, 10, 1), "b")
    earlier = Problem(Code.KEY_UNKNOWN, Location(PAGE, 9, 30), "a")
    out = report([later, EMPTY, earlier, later], {})
    assert [line.split(" ")[0] for line in out.splitlines() if line.startswith("content")] == [
        "content/actors/ada.md:1:1:",
        "content/briefings/page.md:9:30:",
        "content/briefings/page.md:10:1:",
    ]
    assert out.endswith("2 errors, 1 warning in 2 files\n")


def test_of_two_that_say_the_same_the_first_is_told():
    first, second = (Problem(Code.KEY_UNKNOWN, Location(PAGE, 9, 1), "a", fix=fix) for fix in ("full advice", "none"))
    assert "full advice" in report([first, second], {})


def test_warnings_and_notes_say_so():
    out = report([EMPTY, SLOW], {})
    assert "P005 warning: File is empty" in out
    assert "P108 note: slow" in out
    assert out.endswith("1 warning, 1 note in 2 files\n")


def test_no_problem_is_good_news():
    assert report([], {}) == "No problems found.\n"
    assert summarise([]) == "No problems found."


def test_a_place_nobody_looked_up_is_the_file_s_start():
    out = report([Problem(Code.KEY_UNKNOWN, KeyPath(PAGE, ("events", 3)), "x")], {PAGE: TEXT})
    assert out.startswith(f"{PAGE}:1:1: P201 x\n")


def test_paths_are_shown_as_seen_from_where_the_reader_stands():
    out = report([DATE], {PAGE: TEXT}, site="sites/demo")
    assert "sites/demo/content/briefings/page.md:3:15:" in out
    assert "sites/demo/content/sources.yaml:2:7:" in out
    assert "  3 | date" in out


def test_the_caret_stands_under_the_place_after_tabs_and_wide_and_combining_characters():
    for line, column in (("a:\tx", 4), ("日本: x", 5), ("e\u0301: x", 5), ("a\u200db😀: x", 7)):
        shown, below = caret(line, 1, column)
        before = shown[: shown.index("x", 4)]
        assert width(below) - 1 == width(before)


def test_a_wide_character_takes_two_columns_and_a_combining_one_none():
    assert [width(text) for text in ("abc", "日本", "e\u0301", "한")] == [3, 4, 1, 2]
    assert caret("日本: x", 1, 5)[1] == f"    | {' ' * len('NiHo: ')}^"


def test_hidden_and_steering_characters_are_shown_by_code_point():
    shown, below = caret("a \x1b[31m\u202e x", 1, 9)
    assert shown == "  1 | a <U+001B>[31m<U+202E> x"
    assert shown[len(below) - 1] == " "
    assert "\x1b" not in report([Problem(Code.KEY_UNKNOWN, Location(PAGE), "a\x1b]0;b\x07", fix="\x9b")], {})


def test_a_long_line_is_cut_around_the_caret():
    line = "a" * 500 + "X" + "b" * 500
    shown, below = caret(line, 1, 501)
    assert width(shown) <= 110
    assert shown[len(below) - 1] == "X"
    assert shown.count("…") == 2


def test_a_long_line_of_wide_characters_is_cut_too():
    shown, below = caret("漢" * 400 + "X" + "字" * 400, 1, 401)
    assert width(shown) <= 110
    assert width(shown[: shown.index("X")]) == len(below) - 1


def test_a_caret_past_the_end_of_the_line_is_shown_there():
    shown, below = caret("abc", 1, 4)
    assert len(below) == len(shown) + 1


def test_a_line_that_is_not_there_has_no_excerpt():
    assert excerpt(split_lines("a\nb"), Location(PAGE, 3, 1)) == ()
    assert excerpt(split_lines("a\n \n"), Location(PAGE, 2, 1)) == ()


def test_lines_end_at_every_kind_of_break_and_nowhere_else():
    assert split_lines("a\r\nb\rc\nd\u2028e\x0cf") == ["a", "b", "c", "d\u2028e\x0cf"]


def test_a_fix_of_several_lines_is_lined_up():
    out = report([Problem(Code.KEY_MISSING, Location(PAGE), "x", fix="a: 1\nb: 2")], {})
    assert "  fix: a: 1\n       b: 2\n" in out


def test_colour_changes_nothing_but_colour():
    plain, coloured = report([DATE, EMPTY], {PAGE: TEXT}), report([DATE, EMPTY], {PAGE: TEXT}, colour=True)
    assert "\x1b[1;31mP301\x1b[0m" in coloured
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[1;31m", "\x1b[1;33m"):
        coloured = coloured.replace(code, "")
    assert coloured == plain


def test_colours_are_only_for_terminals_that_want_them():
    assert wants_colour({}, is_terminal=True)
    assert wants_colour({"NO_COLOR": ""}, is_terminal=True)
    assert not wants_colour({"NO_COLOR": "1"}, is_terminal=True)
    assert not wants_colour({"TERM": "dumb"}, is_terminal=True)
    assert not wants_colour({}, is_terminal=False)
