"""Laws of reading entries as JSON: whatever stands there, the parser alone reads the same or refuses it too."""

from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.reading.parsing.entries import set_aside
from generator.reading.parsing.values import Unusual, read_values, read_whole

SIGNS = [
    *(
        "a",
        "b c",
        "é",
        "2022-07~",
        "12:30",
        "https://x.y",
        "it's",
        "…",
        "\u00a0",
        "?",
        "-",
        "--",
        ".",
        "...",
        "~",
        "=",
        "<<",
    ),
    *(
        "'",
        '"',
        '""',
        '"x"',
        '"a: b"',
        '" # "',
        '"{"',
        "\\",
        "\\n",
        "|",
        ">",
        ">-",
        "&a",
        "*a",
        "!a",
        "%",
        "@",
        "`",
        "#",
    ),
    *(
        " ",
        "  ",
        ",",
        ", ",
        ":",
        ": ",
        "[",
        "]",
        "{",
        "}",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        " #",
        " # x",
        "\t",
    ),
    *("\r\n", "\u2028", "\x85", "\x7f", "\ufeff", "\0", "\1", "\ue000", "0", "null", "NaN"),
]
SOUP = st.lists(st.sampled_from(SIGNS), max_size=8).map("".join)
WORDS = st.sampled_from(["a", "b c", "2022-07~", '"x"', '"it\'s"', '"in [[b]]: c # d"', "é", "it's", "12:30", "", "b "])
VALUES = st.recursive(
    WORDS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]")
        | st.lists(st.tuples(WORDS, inner), max_size=3).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
        )
    ),
    max_leaves=5,
)
ENTRIES = st.lists(st.tuples(st.sampled_from(["id", "at", "who", '"x y"']), VALUES | SOUP), min_size=1, max_size=4).map(
    lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
)
BROKEN_OVER_LINES = st.tuples(ENTRIES, st.sampled_from([", ", ": ", " ", "x"])).map(
    lambda pair: pair[0].replace(pair[1], pair[1].rstrip() + "\n     ", 1)
)
ITEMS = ENTRIES | ENTRIES | BROKEN_OVER_LINES | SOUP
LINES = st.tuples(
    st.sampled_from(["  - ", "- ", "  -  ", "    - ", "  # - ", "    "]), ITEMS, st.sampled_from(["", "", " # x", " "])
)
LISTS = st.tuples(
    st.sampled_from(["events:", "notes:", "a: |", "a: >-", 'a: "', "a: b", "a:\n  b:", "a:\n  - b:", "# c"]),
    st.lists(LINES.map("".join), max_size=4),
).map(lambda pair: "\n".join((pair[0], *pair[1])))
TEXTS = st.lists(LISTS | SOUP, max_size=4).map(lambda parts: "\n".join(parts) + "\n")

SOUND = """events:
  - {id: a, date: 2021-08, at: "b: [[c]]", who: [d, e f], where: {g: h}}
  - {id: i, rel: {after: a, within: P2W},
     at: "j # k", what: l m}  # n
notes:
- {note: "it's", sic: o}
title: p
"""


@st.composite
def nearly_sound(draw: st.DrawFn) -> str:
    """Return sound front matter with a few signs put in somewhere, or taken out."""
    text = SOUND
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(SIGNS)) + text[at + draw(st.integers(0, 2)) :]
    return text


def outcome(read: Any, text: str) -> object:
    try:
        return read(text)
    except (Unusual, UnicodeEncodeError):
        return None


@settings(max_examples=400)
@given(TEXTS | nearly_sound())
@example("a:\n- {b: c}\n- {d: e}, {f: g}\n- {h: [{i: j}\n- {k: l}]}\n")
@example('a:\n- {b: "c}\n- {d": e}\n')
@example("a: |\n  - {b: c}\n")
def test_a_text_is_read_as_the_parser_alone_reads_it(text: str) -> None:
    assert outcome(read_values, text) == outcome(read_whole, text)


TREES = st.recursive(
    st.text("ab 2-:#'\"[]{},é…\n", max_size=6),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.sampled_from("abc"), parts, max_size=3),
    max_leaves=6,
)


@settings(max_examples=100)
@given(st.lists(st.dictionaries(st.sampled_from(["id", "at", "who"]), TREES, min_size=1), min_size=1, max_size=3))
def test_entries_that_a_program_wrote_are_read_back(entries: list[dict[str, Any]]) -> None:
    rows = [yaml.safe_dump(entry, default_flow_style=True, width=40, allow_unicode=True) for entry in entries]
    text = "events:\n" + "".join(f"  - {row.rstrip().replace(chr(10), chr(10) + '    ')}\n" for row in rows)
    assert outcome(read_values, text) == outcome(read_whole, text)


def test_entries_as_the_importer_and_the_documentation_write_them_are_set_aside() -> None:
    text = (
        "events:\n"
        '  - {id: takeover, date: 2021-08, at: "returned: to [[power]] # in “August”", who: [taliban, {a: b}]}\n'
        "  - {id: awards, rel: {after: takeover, within: P2W},\n"
        '     at: "barely a fortnight after", what: The Taliban\'s awards}  # suggested: a remark\n'
        "notes:\n"
        "- {note: a}\n"
    )
    shortened, entries = set_aside(text)
    assert "{" not in shortened
    assert entries == [*read_whole(text)["events"], *read_whole(text)["notes"]]
