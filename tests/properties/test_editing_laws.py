"""Laws of machine edits: the data changes as meant, and not one line beyond those of the changed entries."""

from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.editing.changes import Change, Remove, Replace, expected, make

VALUES = st.one_of(
    st.sampled_from(["plain words", "it's", 'say "so"', "a: b", "x # y", "", "[[cut]] here", "- dash", "“new”", "no"]),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12),
)
COMMENTS = st.sampled_from(["", "", "  # by hand", "  # suggested: true"])
LINE_ENDS = st.sampled_from(["\n", "\r\n"])


def quoted(value: str) -> str:
    return '"' + "".join(rf"\U{ord(c):08X}" if c in '"\\' or not c.isprintable() else c for c in value) + '"'


@st.composite
def scalars(draw: st.DrawFn) -> str:
    value = draw(VALUES)
    if value.isalpha() and draw(st.booleans()):
        return value
    if value.isprintable() and draw(st.booleans()):
        return "'" + value.replace("'", "''") + "'"
    return quoted(value)


@st.composite
def entries(draw: st.DrawFn) -> str:
    """One list entry in flow or block style, with `suggested` anywhere among its keys."""
    pairs = [(name, draw(scalars())) for name in draw(st.permutations(["id", "at", "what"]))]
    pairs.insert(draw(st.integers(0, 3)), ("suggested", "true"))
    if draw(st.booleans()):
        return "  - {" + ", ".join(f"{name}: {value}" for name, value in pairs) + "}" + draw(COMMENTS) + "\n"
    lines = [f"{name}: {value}{draw(COMMENTS)}\n" for name, value in pairs]
    return "  - " + "    ".join(lines)


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[str], int]:
    """Front matter as chunks: a head, one chunk an entry, a tail; and how many entries there are."""
    rows = draw(st.lists(entries(), min_size=1, max_size=5))
    head = "title: A title  # kept\nevents:\n" + draw(st.sampled_from(["", "  # the first\n"]))
    return [head, *rows, "last: one  # kept too\n"], len(rows)


def apply(chunks: list[str], changes: list[Change]) -> tuple[str, Any, Any]:
    text = "".join(chunks)
    edited = make(text, changes)
    return edited, yaml.load(edited, yaml.BaseLoader), expected(yaml.load(text, yaml.BaseLoader), changes)


@given(pages(), st.data())
def test_accepting_changes_the_data_as_meant_and_no_other_entry(
    page: tuple[list[str], int], data: st.DataObject
) -> None:
    chunks, count = page
    chosen = data.draw(st.sets(st.integers(0, count - 1), min_size=1))
    edited, result, wanted = apply(chunks, [Remove(("events", index, "suggested")) for index in sorted(chosen)])
    assert result == wanted
    position = 0
    for index, chunk in enumerate(chunks):
        if index - 1 not in chosen:
            position = edited.index(chunk, position) + len(chunk)


@given(pages(), st.data())
def test_rejecting_takes_out_whole_entries_and_leaves_the_rest_byte_for_byte(
    page: tuple[list[str], int], data: st.DataObject
) -> None:
    chunks, count = page
    chosen = data.draw(st.sets(st.integers(0, count - 1), min_size=1, max_size=max(1, count - 1)))
    edited, result, wanted = apply(chunks, [Remove(("events", index)) for index in sorted(chosen)])
    assert result == wanted
    if len(chosen) < count:
        assert edited == "".join(chunk for index, chunk in enumerate(chunks) if index - 1 not in chosen)


@given(pages(), VALUES, st.data())
def test_a_replaced_value_reads_back_and_its_neighbours_stay(
    page: tuple[list[str], int], value: str, data: st.DataObject
) -> None:
    chunks, count = page
    index = data.draw(st.integers(0, count - 1))
    edited, result, wanted = apply(chunks, [Replace(("events", index, "at"), value)])
    assert result == wanted
    assert edited.startswith("".join(chunks[: index + 1]))
    assert edited.endswith("".join(chunks[index + 2 :]))
    assert edited.count("\n") == "".join(chunks).count("\n")


@given(pages(), LINE_ENDS)
def test_line_ends_stay_what_they_are(page: tuple[list[str], int], line_end: str) -> None:
    chunks, _ = page
    changes: list[Change] = [Remove(("events", 0, "suggested"))]
    text = "".join(chunks)
    assert make(text.replace("\n", line_end), changes) == make(text, changes).replace("\n", line_end)


@given(pages(), st.data())
def test_changes_made_together_do_what_they_do_one_by_one_from_the_last(
    page: tuple[list[str], int], data: st.DataObject
) -> None:
    chunks, count = page
    kinds = data.draw(st.lists(st.sampled_from(["accept", "reject", "requote"]), min_size=count, max_size=count))
    changes: list[Change] = [
        Remove(("events", index, "suggested"))
        if kind == "accept"
        else Remove(("events", index))
        if kind == "reject"
        else Replace(("events", index, "at"), data.draw(VALUES))
        for index, kind in enumerate(kinds)
    ]
    together, result, wanted = apply(chunks, data.draw(st.permutations(changes)))
    assert result == wanted
    one_by_one = "".join(chunks)
    for change in reversed(changes):
        one_by_one = make(one_by_one, [change])
    assert together == one_by_one
