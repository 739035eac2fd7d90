"""The divided search index holds what the whole one does: put together again, every word leads to its entries."""

import json
from itertools import accumulate
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.exports import search_shards
from generator.exports.search_entries import Entry, Rank
from generator.exports.search_shards import write_shards

WORDS = st.text("abc", min_size=1, max_size=5)
ENTRIES = st.lists(
    st.builds(
        lambda words, place: Entry(
            Rank.NAME,
            len(words),
            False,
            f"<{' '.join(words)}>",
            "kind",
            f"p{place}.html",
            " ".join(dict.fromkeys(words)),
        ),
        st.lists(WORDS, max_size=6),
        st.integers(0, 99),
    ),
    max_size=200,
)


def put_together(entries: list[Entry]) -> tuple[dict[str, Any], dict[str, list[Any]]]:
    """Return how the index is divided, and its parts by sort, read as a page reads them."""
    division, outputs = write_shards(entries)
    parts: dict[str, list[Any]] = {"near": [], "words": [], "entries": []}
    for output in outputs:
        name, _, data = output.data.decode().removesuffix(";\n").partition("=")
        assert "<" not in data
        sort, _, number = name.removeprefix("window.postilSearch.").removesuffix("]").partition("[")
        assert number == str(len(parts[sort]))
        assert output.url == f"assets/search/{sort}-{number}.js"
        parts[sort].append(json.loads(data))
    return division, parts


@given(ENTRIES, st.sampled_from([1, 40, 10_000]))
def test_every_word_leads_to_all_the_entries_that_hold_it_and_to_no_other(entries: list[Entry], largest: int) -> None:
    usual = search_shards.LARGEST_SHARD
    search_shards.LARGEST_SHARD = largest
    try:
        division, parts = put_together(entries)
    finally:
        search_shards.LARGEST_SHARD = usual
    wanted: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for word in entry.folded.split():
            wanted.setdefault(word, []).append(number)
    by_word: dict[str, list[int]] = {}
    for key, shard in zip(division["keys"], parts["words"], strict=True):
        assert all(word.startswith(key) for word in shard)
        assert not by_word.keys() & shard.keys()
        by_word |= {word: list(accumulate(steps)) for word, steps in shard.items()}
    assert by_word == wanted


@given(ENTRIES)
def test_entries_stand_in_blocks_in_their_order(entries: list[Entry]) -> None:
    division, parts = put_together(entries)
    assert all(len(block) == division["block"] for block in parts["entries"][:-1])
    shown = [tuple(entry) for block in parts["entries"] for entry in block]
    assert shown == [(entry.words, entry.kind, entry.href) for entry in entries]


@given(ENTRIES)
def test_each_word_stands_under_its_first_letter_and_its_second(entries: list[Entry]) -> None:
    division, parts = put_together(entries)
    words = {word for entry in entries for word in entry.folded.split()}
    listed = {(letter, word) for letter, near in zip(division["initials"], parts["near"], strict=True) for word in near}
    assert listed == {(letter, word) for word in words for letter in word[:2]}
