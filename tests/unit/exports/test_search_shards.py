"""The divided search index holds what the whole one does: put together again, every word leads to its entries."""

import json
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.exports import search_shards
from generator.exports.search_shards import Entry, write_shards

WORDS = st.text("abc", min_size=1, max_size=5)
ENTRIES = st.lists(
    st.builds(
        lambda words, place: (f"<{' '.join(words)}>", "kind", f"p{place}.html", " ".join(words)),
        st.lists(WORDS, max_size=6),
        st.integers(0, 99),
    ),
    max_size=200,
    unique=True,
)


def put_together(entries: list[Entry]) -> tuple[list[str], list[dict[str, list[int]]], list[list[str]]]:
    """Return the keys, the numbers of entries by word for each key, and the entries, read as a page reads them."""
    division, parts = write_shards(entries)
    words, blocks = [], []
    for part in parts:
        name, _, data = part.data.decode().removesuffix(";\n").partition("=")
        assert "<" not in data
        target = words if name.startswith("window.postilSearch.words[") else blocks
        assert name.endswith(f"[{len(target)}]")
        assert part.url.endswith(f"-{len(target)}.js")
        target.append(json.loads(data))
    found = [{word: list(accumulate(numbers)) for word, numbers in part.items()} for part in words]
    assert all(len(block) == division["block"] for block in blocks[:-1])
    return division["keys"], found, [entry for block in blocks for entry in block]


@given(ENTRIES, st.sampled_from([1, 40, 10_000]))
def test_every_word_leads_to_all_the_entries_that_hold_it_and_to_no_other(entries: list[Entry], largest: int) -> None:
    usual = search_shards.LARGEST_SHARD
    search_shards.LARGEST_SHARD = largest
    try:
        keys, shards, numbered = put_together(entries)
    finally:
        search_shards.LARGEST_SHARD = usual
    assert sorted(tuple(entry) for entry in numbered) == sorted(entry[:3] for entry in entries)
    by_word: dict[str, list[int]] = {}
    for key, shard in zip(keys, shards, strict=True):
        assert all(word.startswith(key) for word in shard)
        assert not by_word.keys() & shard.keys()
        by_word |= shard
    folded = {(shown, kind, href): words.split() for shown, kind, href, words in entries}
    wanted: dict[str, list[int]] = {}
    for number, entry in enumerate(numbered):
        for word in dict.fromkeys(folded[tuple(entry)]):
            wanted.setdefault(word, []).append(number)
    assert by_word == wanted


@given(ENTRIES)
def test_entries_of_fewer_words_come_first(entries: list[Entry]) -> None:
    lengths = {entry[:3]: len(entry[3].split()) for entry in entries}
    _, _, numbered = put_together(entries)
    shown = [lengths[tuple(entry)] for entry in numbered]
    assert all(one <= other or one <= 1 for one, other in pairwise(shown))
