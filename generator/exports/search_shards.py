"""The search index of a large site in parts, so that a page loads what is typed and not everything.

Three sorts of parts, loaded one after the other. All words that are in use, by letter: each stands under its first
letter and under its second, so that a word with a mistake is still looked for among the right ones, be the mistake in
its first letter. Then which entries hold a word, by the word's first letters (as many as it takes for a part not to be
large). Then the entries themselves, in blocks. Entries are numbered in the order in which equally good ones are shown,
so a page can choose before it loads a single entry.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any

from generator.exports.search_entries import Entry
from generator.model.outputs import Output
from generator.pages.planning import addresses

Postings = Mapping[str, Sequence[int]]
"""Word → the numbers of the entries that hold it, each but the first as the distance from the one before."""

LARGEST_SHARD = 150_000
"""Characters above which the words of one beginning are divided by their next letter."""

_LONGEST_KEY = 3
_BLOCK = 64
"""Entries in one file: what is shown for a search is spread over them, and a small file wastes little."""


def write_shards(entries: Sequence[Entry]) -> tuple[dict[str, Any], Iterator[Output]]:
    """Return what the page must know before it loads a part, and the parts. `entries` stand in their order."""
    postings = _postings(entries)
    near = _by_letter(postings)
    shards = dict(sorted(_divided(postings, 1)))
    division = {"initials": list(near), "keys": list(shards), "block": _BLOCK}
    return division, _files(entries, near, shards)


def _files(
    entries: Sequence[Entry], near: Mapping[str, Sequence[str]], shards: Mapping[str, Postings]
) -> Iterator[Output]:
    shown = [(entry.words, entry.kind, entry.href) for entry in entries]
    yield from _parts("near", near.values())
    yield from _parts("words", shards.values())
    yield from _parts("entries", (shown[start : start + _BLOCK] for start in range(0, len(shown), _BLOCK)))


def _parts(what: str, data: Iterable[object]) -> Iterator[Output]:
    for number, part in enumerate(data):
        yield Output(addresses.search_part(what, number), script(f"{what}[{number}]", part))


def script(name: str, data: object) -> bytes:
    """Return a script that sets one part of `postilSearch` to data that cannot end the script; "" is the whole."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.postilSearch{'.' if name else ''}{name}={text};\n".encode()


def _postings(entries: Sequence[Entry]) -> Postings:
    found: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for word in entry.folded.split():
            found.setdefault(word, []).append(number)
    return {word: [numbers[0], *(b - a for a, b in pairwise(numbers))] for word, numbers in sorted(found.items())}


def _by_letter(words: Iterable[str]) -> dict[str, list[str]]:
    """Return the words that have a letter in the first or the second place, by letter."""
    found: dict[str, list[str]] = {}
    for word in words:
        for letter in dict.fromkeys(word[:2]):
            found.setdefault(letter, []).append(word)
    return dict(sorted(found.items()))


def _divided(postings: Postings, letters: int) -> Iterator[tuple[str, Postings]]:
    """Yield the words by their first letters: as many as it takes for a part not to be too large."""
    for key, words in groupby(postings, key=lambda word: word[:letters]):
        part = {word: postings[word] for word in words}
        size = sum(len(word) + 3 * len(numbers) for word, numbers in part.items())
        if size > LARGEST_SHARD and letters < _LONGEST_KEY and len(part) > 1:
            yield from _divided(part, letters + 1)
        else:
            yield key, part
