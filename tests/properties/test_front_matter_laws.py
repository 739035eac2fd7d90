"""Laws of reading front matter: nothing raises, nothing is lost, every place is the right one."""

from typing import Any

import frontmatter
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics.report import FORMATS, report
from generator.model.briefings import SourceFile
from generator.model.lines import index_lines
from generator.reading.front_matter import read_front_matter
from generator.reading.parsing.nodes import to_values
from generator.reading.parsing.recovery import recover
from generator.reading.parsing.values import Unusual, read_values
from generator.reading.positions import locate, place
from generator.reading.tables import read_table

PATH = "content/briefings/page.md"
WORDS = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff\u061c\u200e\u200f"
    ),
    min_size=1,
    max_size=12,
).filter(lambda text: not any("\u202a" <= character <= "\u2069" for character in text))
NAMES = st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True)
TREES = st.recursive(
    st.just(None),
    lambda parts: st.lists(parts, min_size=1, max_size=4) | st.dictionaries(NAMES, parts, min_size=1, max_size=4),
    max_leaves=12,
)
MESSY = st.text(st.sampled_from("ab: -[]{}#&*!|>'\"%@`,?\n\n\n\r\t\\é\u202e\x00~<"), max_size=60)


def dump(value: object, *, flow: bool | None = False, style: str | None = None) -> str:
    """Write YAML in block, flow or mixed style."""
    text = yaml.safe_dump(
        value, default_flow_style=flow, default_style=style, allow_unicode=True, sort_keys=False, width=60
    )
    assert isinstance(text, str)
    return text


def page(head: str, body: str = "Body.\n") -> SourceFile:
    return SourceFile(PATH, f"---\n{head}---\n{body}".encode())


def numbered(tree: Any, leaves: list[str]) -> Any:
    """Return the tree with a different word at every leaf."""
    if isinstance(tree, list):
        return [numbered(part, leaves) for part in tree]
    if isinstance(tree, dict):
        return {key: numbered(part, leaves) for key, part in tree.items()}
    leaves.append(f"leaf{len(leaves):03}")
    return leaves[-1]


def paths(value: Any, keys: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], str]]:
    """Return every leaf with its keys."""
    if isinstance(value, str):
        return [(keys, value)]
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    return [leaf for key, part in parts for leaf in paths(part, (*keys, key))]


@settings(max_examples=50)
@given(
    st.dictionaries(NAMES, WORDS | st.lists(WORDS, max_size=3), min_size=1), st.lists(WORDS, max_size=4).map(" ".join)
)
def test_on_well_formed_pages_we_agree_with_python_frontmatter(data, body):
    text = f"---\n{dump(data, style=chr(34))}---\n{body}\n"
    theirs, their_body = frontmatter.parse(text)
    ours, problems = read_front_matter(SourceFile(PATH, text.encode()))
    assert problems == ()
    assert ours.data == theirs == data
    assert ours.body.strip() == their_body


@given(
    st.dictionaries(NAMES, WORDS, max_size=4),
    st.text(alphabet="a -\n\r\t#:", max_size=40),
    st.sampled_from(["\n", "\r\n"]),
)
def test_the_body_is_untouched_to_the_byte(data, body, newline):
    head = f"---\n{dump(data, style=chr(39)) if data else ''}---\n".replace("\n", newline)
    ours, _ = read_front_matter(SourceFile(PATH, (head + body).encode()))
    assert ours.body == body
    assert ours.text == head + body
    assert ours.body_line == index_lines(head + body).position(len(head))[0]


@given(WORDS)
def test_every_text_comes_back_as_it_was_written(text):
    for style in ("'", '"', None):
        try:
            values = read_values(dump({"a": text}, style=style))
        except Unusual:
            assert style is None  # YAML marks what it would take for another type with a tag only where it is a key
        else:
            assert values["a"] == text


@settings(max_examples=50)
@given(
    TREES.filter(lambda tree: isinstance(tree, dict)),
    st.sampled_from([True, False, None]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_every_value_is_located_at_its_first_character(tree, flow, newline):
    data = numbered(tree, [])
    text = f"---\n# note\n{dump(data, flow=flow)}---\nleaf000\n".replace("\n", newline)
    lines = index_lines(text)
    for keys, leaf in paths(data):
        assert locate(text, keys) == lines.position(text.index(leaf))
        assert locate(text, keys, offset=3) == lines.position(text.index(leaf) + 3)


@settings(max_examples=50)
@given(
    TREES.filter(lambda tree: isinstance(tree, dict)),
    st.sampled_from([True, False, None]),
    st.sampled_from(["'", '"', None]),
)
def test_the_fast_and_the_slow_pass_read_the_same(tree, flow, style):
    data = numbered(tree, [])
    text = dump(data, flow=flow, style=style)
    recovered = recover(text)
    assert recovered.flaws == ()
    assert read_values(text) == to_values(recovered.root) == data


@given(MESSY)
def test_the_fast_pass_is_silent_only_where_the_slow_one_is(text):
    try:
        values = read_values(text)
    except Unusual:
        recovered = recover(text)
        assert recovered.flaws or not hasattr(recovered.root, "entries")
    else:
        recovered = recover(text)
        assert recovered.flaws == ()
        assert (to_values(recovered.root) if recovered.root else {}) == values


@settings(max_examples=50)
@given(st.binary(max_size=80) | MESSY.map(str.encode) | MESSY.map(lambda text: f"---\n{text}\n---\nBody".encode()))
def test_no_bytes_whatever_raise_and_every_problem_can_be_shown(data):
    file = SourceFile(PATH, data)
    text = data.decode("utf-8", "replace")
    page_or_none, told = read_front_matter(file)
    assert page_or_none is not None or told
    for problems in (told, read_table(file)[1]):
        lines = index_lines(text)
        for problem in place(problems, {PATH: text}):
            assert 1 <= problem.where.line <= len(lines.starts)
            assert problem.where.column >= 1
            assert problem.message
            assert problem.fix
        for format_ in FORMATS:
            report(problems, {PATH: text}, format_)


@given(
    st.lists(
        st.sampled_from(["a: 1\n", "b: x: y\n", "c: @z\n", "d: [e\n", 'f: "g\n', "h:\n  - i: j: k\n  - {l: m\n"]),
        unique=True,
    )
)
def test_a_mistake_under_one_key_hides_no_mistake_under_another(blocks):
    _, problems = read_front_matter(page("".join(blocks)))
    expected = sum(2 if block.startswith("h") else 1 for block in blocks if not block.startswith("a"))
    assert len(problems) == expected


@given(st.lists(st.booleans(), min_size=1, max_size=8), st.sampled_from(["\n", "\r\n", "\r"]))
def test_what_is_read_beside_a_mistake_is_located_at_its_first_character(sound, newline):
    entries = [f"  - id: leaf{number:03}\n    what: {'x' if good else 'x: y'}\n" for number, good in enumerate(sound)]
    text = f"---\nevents:\n{''.join(entries)}---\n".replace("\n", newline)
    read, problems = read_front_matter(SourceFile(PATH, text.encode()))
    assert len(problems) == sound.count(False)
    lines = index_lines(text)
    ids = [entry["id"] for entry in read.data["events"]]
    assert ids == [f"leaf{number:03}" for number, good in enumerate(sound) if good]
    for index, leaf in enumerate(ids):
        assert locate(text, ("events", index, "id")) == lines.position(text.index(leaf))
