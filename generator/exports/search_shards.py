"""The search index of a large site in parts, so that a page loads what is typed and not everything.

An inverted index: which entries hold a word, in one file for each first letter (for more letters where one is
too large), and the entries themselves in blocks. Entries are numbered by how many words they have, shortest first:
that is the order in which equally good ones are shown, so a page can choose before it loads a single entry. What is
lost against a whole index: a word whose first letter is mistyped is looked for in the wrong part.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any

from generator.model.outputs import Output
from generator.pages.planning import addresses

Entry = tuple[str, str, str, str]
"""What is shown, what it is, where it leads, and the folded words it is found by."""

Postings = Mapping[str, Sequence[int]]
"""Word → the numbers of the entries that hold it, each but the first as the distance from the one before."""

LARGEST_SHARD = 150_000
"""Characters above which the words of one beginning are divided by their next letter."""

_LONGEST_KEY = 3
_BLOCK = 64
"""Entries in one file: what is shown for a search is spread over them, and a small file wastes little."""


def write_shards(entries: Sequence[Entry]) -> tuple[dict[str, Any], Iterator[Output]]:
    """Return what the page must know before it loads a part, and the parts."""
    numbered = sorted(entries, key=lambda entry: entry[3].count(" "))
    shards = dict(sorted(_divided(_postings(numbered), 1)))
    return {"keys": list(shards), "block": _BLOCK}, _files(numbered, shards)


def _files(entries: Sequence[Entry], shards: Mapping[str, Postings]) -> Iterator[Output]:
    for number, postings in enumerate(shards.values()):
        yield Output(addresses.search_part("words", number), script(f"words[{number}]", postings))
    for number, start in enumerate(range(0, len(entries), _BLOCK)):
        block = [entry[:3] for entry in entries[start : start + _BLOCK]]
        yield Output(addresses.search_part("entries", number), script(f"entries[{number}]", block))


def script(name: str, data: object) -> bytes:
    """Return a script that sets one part of `postilSearch` to data that cannot end the script; "" is the whole."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.postilSearch{'.' if name else ''}{name}={text};\n".encode()


def _postings(entries: Sequence[Entry]) -> Postings:
    found: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for word in dict.fromkeys(entry[3].split()):
            found.setdefault(word, []).append(number)
    return {word: [numbers[0], *(b - a for a, b in pairwise(numbers))] for word, numbers in sorted(found.items())}


def _divided(postings: Postings, letters: int) -> Iterator[tuple[str, Postings]]:
    """Yield the words by their first letters: as many as it takes for a part not to be too large."""
    for key, words in groupby(postings, key=lambda word: word[:letters]):
        part = {word: postings[word] for word in words}
        size = sum(len(word) + 3 * len(numbers) for word, numbers in part.items())
        if size > LARGEST_SHARD and letters < _LONGEST_KEY and len(part) > 1:
            yield from _divided(part, letters + 1)
        else:
            yield key, part
