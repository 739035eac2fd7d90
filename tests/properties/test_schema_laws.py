"""Laws of reading: whatever is typed becomes a record or a problem, and links depend on content alone."""

import json
import re
import unicodedata
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.annotations import TYPES
from generator.annotations.at import AtError, parse_at
from generator.annotations.ids import check_id, make_id, why_not_an_id
from generator.model.annotations import Annotation
from generator.model.briefings import SourceFile
from generator.model.edtf import DateError, parse, parse_pair
from generator.model.problems import KeyPath
from generator.reading.records.briefing import read_briefing
from generator.reading.records.content import read_content
from generator.reading.rules import check_rules
from generator.reading.schema import patterns
from generator.reading.schema.briefing import briefing_form
from generator.reading.schema.nearest import distance, nearest
from tests.unit.edtf.expressions import EXPRESSIONS, SINGLES, sets

KEYS = sorted(
    {key for kind in TYPES for key in kind.entry.model_fields}
    | set(briefing_form().model_fields)
    | {"after", "before", "within", "from", "to", "quote", "nth", "x"}
)
words = st.sampled_from(
    [
        "",
        "a",
        "b",
        "author",
        "2022-07",
        "2022-13",
        "true",
        "forecast",
        "reported",
        "a leads b",
        "[[x]] y",
        "P2W",
        "../x",
    ]
)
scalars = words | st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs")), max_size=12)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | scalars, inner, max_size=4),
    max_leaves=5,
)
entries = st.dictionaries(st.sampled_from(KEYS), scalars | values, max_size=6)


def page_of(data: dict[str, Any], name: str = "page") -> SourceFile:
    """Return a page with this front matter: JSON is YAML."""
    return SourceFile(
        f"content/briefings/{name}.md", f"---\n{json.dumps(data, ensure_ascii=False)}\n---\nText\n".encode()
    )


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), values | st.lists(entries, max_size=3), max_size=5))
def test_anything_typed_is_a_record_or_a_problem_with_a_place_and_a_fix(data: dict[str, Any]) -> None:
    content, problems, _ = read_content([page_of(data)])
    for problem in (*problems, *check_rules(content)):
        assert problem.message and problem.fix
        assert isinstance(problem.where, KeyPath) or problem.where.line > 0


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(scalars.filter(bool), values, max_size=5), st.sampled_from(["site", "places", "sources", "terms"])
)
def test_anything_typed_in_a_table_is_read_to_its_end(data: dict[str, Any], table: str) -> None:
    text = json.dumps(data, ensure_ascii=False)
    content, problems, _ = read_content([SourceFile(f"content/{table}.yaml", text.encode())])
    assert all(problem.message for problem in (*problems, *check_rules(content)))


notes = st.builds(lambda at, note: {"at": at, "note": note}, st.sampled_from("xyz"), st.sampled_from("mno"))
mentions = st.builds(lambda at, actor: {"at": at, "actor": actor}, st.sampled_from("xyz"), st.sampled_from("abc"))


def links(annotations: tuple[Annotation, ...]) -> dict[Any, str]:
    """Return the permalink of each statement with its words."""
    return {(one.at, one.statement): one.id for one in annotations}


@settings(max_examples=40, deadline=None)
@given(st.lists(notes, unique_by=repr, max_size=6), st.lists(mentions, unique_by=repr, max_size=6), st.randoms())
def test_links_are_all_different_and_do_not_depend_on_order(
    some: list[dict[str, str]], others: list[dict[str, str]], random: Any
) -> None:
    head = {"title": "T", "source": "s"}
    before = read_briefing(page_of({**head, "notes": some, "mentions": others})).briefing
    shuffled = {"mentions": random.sample(others, len(others)), "notes": random.sample(some, len(some))}
    after = read_briefing(page_of({**head, **shuffled})).briefing
    assert before and after
    assert len({one.id for one in before.annotations}) == len(before.annotations)
    assert links(before.annotations) == links(after.annotations)


@settings(max_examples=40, deadline=None)
@given(st.lists(mentions | st.just({"at": "x", "actor": ""}) | st.just({"actor": "a", "oops": "x"}), max_size=8))
def test_entries_that_are_sound_stay_so_beside_others(mixed: list[dict[str, str]]) -> None:
    read = read_briefing(page_of({"title": "T", "source": "s", "mentions": mixed}))
    assert read.briefing
    kept = [one.keys for one in read.briefing.annotations]
    assert kept == [
        ("mentions", index) for index, entry in enumerate(mixed) if entry.get("actor") and "oops" not in entry
    ]


@given(st.text(max_size=40))
def test_any_text_becomes_an_id_or_nothing(text: str) -> None:
    id_ = make_id(text)
    assert id_ == "" or check_id(id_) == id_
    assert make_id(id_) == id_
    if why_not_an_id(text) is None:
        assert unicodedata.is_normalized("NFC", text) and make_id(text) == text


@given(st.text("abcd-", max_size=8), st.text("abcd-", max_size=8))
def test_the_distance_is_symmetric_and_zero_only_for_equals(one: str, other: str) -> None:
    assert distance(one, other, 9) == distance(other, one, 9)
    assert (distance(one, other, 9) == 0) == (one == other)


@given(st.lists(st.text("abc", min_size=1, max_size=6), min_size=1, max_size=6), st.data())
def test_a_word_that_is_there_is_its_own_nearest(candidates: list[str], data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(candidates))
    assert nearest(word, candidates) == word


@given(EXPRESSIONS)
def test_text_editors_accept_every_date_that_the_program_does(text: str) -> None:
    try:
        parse(text)
    except DateError:
        return
    assert re.search(patterns.DATE["pattern"], text)


@given(SINGLES | sets(("[]",)) | st.sampled_from(["", ".."]))
def test_text_editors_accept_every_end_of_a_stretch_of_time(text: str) -> None:
    try:
        parse_pair(text, "..")
    except DateError:
        return
    assert re.search(patterns.END_OF_PAIR["pattern"], text)


@given(st.text("ab[]\n …", min_size=1, max_size=12))
def test_text_editors_and_the_program_agree_on_brackets(text: str) -> None:
    try:
        parse_at(text)
    except AtError as error:
        assume("no words" not in str(error))
        assert not re.search(patterns.WORDS["pattern"], text)
    else:
        assert re.search(patterns.WORDS["pattern"], text)


@pytest.mark.parametrize(
    "text",
    [
        "July 2021",
        "31/12/2022",
        "2022-1-5",
        "c. 1900",
        "2022-13",
        "2022-00",
        "2015-2018",
        "2021/07",
        "2015 or 2016",
        "2021Q1",
    ],
)
def test_text_editors_mark_what_is_no_date(text: str) -> None:
    assert not re.search(patterns.DATE["pattern"], text)
