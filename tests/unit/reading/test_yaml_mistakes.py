"""The usual mistakes in YAML: the place, the words, and what to type. Each text starts on the file's second line."""

import pytest

from tests.unit.reading.pages import read_yaml, told

MISTAKES = {
    "a colon in a value": ("title: Talks: a start\n", "2:13", "colon", 'title: "Talks: a start"'),
    "a colon in a value of a list entry": (
        "e:\n  - id: a\n    what: Talks: a start\n",
        "4:16",
        "colon",
        'what: "Talks: a start"',
    ),
    "a colon in a value between braces": (
        "e:\n  - {id: a, what: Talks: a start, x: y}\n",
        "3:24",
        "colon",
        'what: "Talks: a start"',
    ),
    "an at sign first": ("title: @home\n", "2:8", "`@`", 'title: "@home"'),
    "a per cent sign first": ("what: %5 of all\n", "2:7", "`%`", 'what: "%5 of all"'),
    "a backtick first": ("what: `code` here\n", "2:7", "backtick", 'what: "`code` here"'),
    "emphasis first": ("what: *so* many\n", "2:7", "`*`", 'what: "*so* many"'),
    "an ampersand first": ("what: & sons\n", "2:7", "`&`", 'what: "& sons"'),
    "a quotation mark without its partner": ('title: "Talks\ndate: 2022\n', "2:8", "never closed", 'type " at the end'),
    "an apostrophe in single quotes": ("what: 'Arsalan's men'\n", "2:16", "goes on after", "type ''"),
    "quotation marks in double quotes": ('what: "He said "yes" today"\n', "2:17", "goes on after", '\\"'),
    "a backslash in double quotes": ('what: "C:\\path"\n', "2:10", "backslash", "twice"),
    "a tab for indentation": ("events:\n\t- id: a\n", "3:1", "tab", "two for each level"),
    "a tab after good lines": ("events:\n  - id: a\n\tdate: 2022\n", "4:1", "tab", "spaces"),
    "brackets of a quote first": ("at: [[new]] is\n", "2:5", "starts a list", 'at: "[[new]] is"'),
    "brackets of a quote between braces": (
        "e:\n  - {at: in [[new]] is, id: x}\n",
        "3:13",
        "starts a list",
        'at: "in [[new]] is"',
    ),
    "no space after a colon": ("title:Talks\ndate: 2022\n", "2:7", "space is missing", "title: Talks"),
    "no space after a colon further down": (
        "date: 2022\ntitle:Talks\nx: y\n",
        "3:7",
        "space is missing",
        "title: Talks",
    ),
    "a brace without its partner": ("e:\n  - {id: a, date: b\n  - {id: c}\n", "3:5", "not closed", "type `}`"),
    "a bracket without its partner": ("cast: [a, b\ntitle: x\n", "2:7", "not closed", "type `]`"),
    "a colour without quotes between braces": (
        "ink: {light: #333, dark: #eee}\npaper: x\n",
        "2:14",
        "comment",
        'in quotes: "#333"',
    ),
    "a colour without quotes after one in quotes": (
        'ink: {light: "#333", dark: #eee}\n',
        "2:28",
        "comment",
        'in quotes: "#eee"',
    ),
    "a bracket too many": ("cast: [a, b]]\n", "2:13", "without anything", "delete it"),
    "a line too far left": ("e:\n  - id: a\n   date: b\n", "4:4", "line up", "as many spaces"),
    "a line too far right": ("e:\n  - id: a\n      date: b\n", "4:7", "line up", "as many spaces"),
    "a list on the line of its key": ("cast: - a\n", "2:7", "line of its key", "new line"),
    "text on the line of its indicator": ("summary: | one\n", "2:10", "next line", "new line"),
    "words after a bracket": ("cast: [a, b] c\n", "2:7", "starts a list", "quotes"),
    "words after a list entry": ("e:\n  - {id: a} b\n", "3:13", "goes on after", "new line"),
    "keys after a whole in braces": ("{a: b}\nc: d\n", "3:1", "line up", "as many spaces"),
    "hyphens between brackets": ("cast: [a, - b]\n", "2:11", "`-`", "delete it"),
    "a bracket and nothing more": ("cast: [\n\n", "2:7", "not closed", "type `]`"),
    "a comma too many": ("cast: [a,, b]\n", "2:10", "without anything", "delete it"),
    "an indicator between brackets": ("e:\n  - {id: a, what: >5 of all}\n", "3:19", "`>`", "quotes"),
    "three full stops": ("a: b\n...\nc: d\n", "4:1", "ends the YAML", "delete the line"),
    "an outer brace without its partner": (
        "e:\n  - {id: a, rel: {after: b, within: c}, at: d\n  - {id: c}\n",
        "3:5",
        "not closed",
        "type `}`",
    ),
    "a bracket that a brace closes": ("e:\n  - {who: [a, b, what: c}\n", "3:11", "before the next `}`", "type `]`"),
    "a comma missing after a value in quotes": (
        'e:\n  - {at: "a b" who: [c]}\n',
        "3:16",
        "comma is missing",
        "before `who`",
    ),
    "a comma missing after a list": ("e:\n  - {who: [a, b] what: c}\n", "3:18", "comma is missing", "before `what`"),
    "no space after a dash": ("e:\n  -id: a\n   date: b\n", "3:4", "space is missing", "`- `"),
    "a list below a value": ("e: x\n  - id: a\n", "2:4", "has a value", "after `e:`"),
    "a list of braces below a value": ("e: x\n  - {id: a}\n", "2:4", "has a value", "after `e:`"),
    "keys below a value": ("e: x\n  id: a\n", "3:3", "line up", "delete what stands after `e:`"),
    "a text of several lines as far left as its key": (
        "e:\n  - what: >-\n    A long\n    text\n",
        "4:5",
        "further right",
        "two more spaces",
    ),
    "a second line of a text as far left as its key": (
        "e:\n  - what: >-\n      A long\n    text\n",
        "5:5",
        "further right",
        "two more spaces",
    ),
    "a key without its colon above a list": ("e\n  - {id: a}\nx: y\n", "2:2", "colon is missing", "`e:`"),
    "a key without its colon above keys": ("x: y\ne\n  id: a\n", "3:2", "colon is missing", "`e:`"),
    "a key without its colon before a brace": ("e {id: a, b: c}\n", "2:2", "colon is missing", "`e: {"),
    "a full-width colon": ("cast：[a, b]\nx: y\n", "2:5", "U+FF1A", "`cast: `"),
    "a no-break space after the colon": ("cast:\u00a0[a, b]\nx: y\n", "2:6", "U+00A0", "`cast: `"),
    "a comma missing between values in quotes": ('cast: ["a" "b"]\n', "2:12", "comma is missing", "before it"),
    "a quotation mark that closes at the next value": (
        'e:\n  - {at: "a b, by: c, what: "d e"}\n',
        "3:10",
        "before the next key",
        'type "',
    ),
    "brackets and more in an entry between braces": (
        "e:\n  - {id: x, at: [[a]] b, to: c}\n",
        "3:17",
        "starts a list",
        "quotes",
    ),
    "nesting without end": ("a: " + "[" * 60 + "]" * 60 + "\n", "2:54", "50 levels", "quotes"),
}


@pytest.mark.parametrize(("yaml", "place", "words", "fix"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_usual_mistake_is_explained_at_its_place(yaml, place, words, fix):
    _, problems = read_yaml(yaml)
    assert told(problems) == [f"{place} P103"]
    assert words in problems[0].message
    assert fix in problems[0].fix


@pytest.mark.parametrize("yaml", [mistake[0] for mistake in MISTAKES.values()], ids=MISTAKES.keys())
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_the_place_does_not_depend_on_the_kind_of_line_break(yaml, newline):
    assert told(read_yaml(yaml.replace("\n", newline))[1]) == told(read_yaml(yaml)[1])


def test_no_message_speaks_the_parser_s_language():
    for yaml, *_ in MISTAKES.values():
        for problem in read_yaml(yaml)[1]:
            for jargon in ("token", "scalar", "mapping", "sequence", "node", "block collection", "anchor"):
                assert jargon not in problem.message


def test_a_duplicate_key_is_told_with_both_lines():
    page, problems = read_yaml("title: a\ndate: 2022\ntitle: b\n")
    assert told(problems) == ["4:1 P105"]
    assert "line 2" in problems[0].message
    assert str(problems[0].related[0].where).endswith(":2:1")
    assert page.data["title"] == "a"


def test_a_duplicate_key_inside_an_entry_is_told_too():
    assert told(read_yaml("e:\n  - {id: a, date: b, id: c}\n")[1]) == ["3:22 P105"]


def test_the_same_key_in_two_entries_is_fine():
    assert read_yaml("e:\n  - {id: a}\n  - {id: a}\n")[1] == ()


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system", "!!int", "!own", "!"])
def test_a_tag_is_refused_and_nothing_is_run(tag):
    page, problems = read_yaml(f"a: {tag} ['exit 1']\nb: c\n")
    assert told(problems) == ["2:4 P106"]
    assert page.data == {"b": "c"}
    assert page.broken == {"a"}


@pytest.mark.parametrize("yaml", ["a: &x [b]\nc: *x\n", "a: &x {b: c}\nd:\n  <<: *x\n"])
def test_anchors_and_aliases_are_refused_where_they_stand(yaml):
    page, problems = read_yaml(yaml)
    assert {str(problem.code) for problem in problems} == {"P107"}
    assert page.data == {}


@pytest.mark.parametrize(("yaml", "kind"), [("- a\n- b\n", "list"), ("only words\n", "single text")])
def test_a_list_or_a_single_text_instead_of_keys_is_an_error(yaml, kind):
    page, problems = read_yaml(yaml)
    assert page is None
    assert told(problems) == ["2:1 P104"]
    assert kind in problems[0].message
