"""The search index, as scripts with data: browsers refuse `fetch` on pages opened from a disk.

It is loaded when a reader first goes to the search box. A small site's index is one script, with its entries as they
are; a large one's is divided (`search_shards`), and the script then only says how.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.exports.search_entries import Entry, Rank, search_entries
from generator.exports.search_folding import LETTERS, SPELLINGS
from generator.exports.search_shards import script, write_shards
from generator.model.outputs import Output, Planned
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Linker

LARGEST = 300_000
"""Bytes of an index that is loaded as a whole; compressed on its way it is about a quarter."""


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write the index. `ranks` are the numbers of the first title and of the first sentence among the entries."""
    entries = search_entries(Linker(catalogue, Address(addresses.HOME)))
    common = {"letters": LETTERS, "spellings": SPELLINGS, "ranks": _ranks(entries)}
    whole = script("", {**common, "entries": [(e.words, e.kind, e.href, e.folded) for e in entries]})
    if len(whole) <= LARGEST:
        yield Output(addresses.SEARCH_INDEX, whole)
        return
    division, parts = write_shards(entries)
    yield Output(addresses.SEARCH_INDEX, script("", {**common, **division, "near": {}, "words": {}, "entries": {}}))
    yield from parts


def _ranks(entries: Sequence[Entry]) -> tuple[int, ...]:
    return tuple(bisect_right(entries, rank, key=lambda entry: entry.rank) for rank in (Rank.NAME, Rank.TITLE))


EXPORT = Export("search index", write)
