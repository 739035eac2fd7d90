"""Ids of annotations, for `#ann-<id>` links: made from the content of an entry, never from its position."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

from generator.annotations.entry import Entry
from generator.annotations.kind import AnnotationType
from generator.annotations.statements import AUTHOR
from generator.model.annotations import IdReference
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem, Related
from generator.model.selectors import Quote, Selector

_BORDER = "ǀ"  # a letter of its own, so that it is not folded away
_NOT_WORD = re.compile(r"[\W_]+")


class Draft(NamedTuple):
    """An entry on its way to an annotation: its type, place in the front matter, and the ids it points at."""

    type: AnnotationType
    keys: tuple[str, int]
    entry: Entry
    references: tuple[IdReference, ...]


def permalinks(drafts: Sequence[Draft], path: str, slug: str) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Return an id for each entry of a page, all different, and a problem for each that says an id again.

    An entry's own id comes first. Without one it is made of the type, the words under `at` and the ids that the entry
    points at, so neither reordering nor an edit elsewhere changes it. An event that several speakers tell on one page
    gets the speaker's id as well, and entries that differ in the rest only get a digest of the rest.
    """
    plain = [draft.entry.id or _derived(draft, slug) for draft in drafts]
    again = _repeated(plain)
    if not again:
        return tuple(plain), ()
    told = [_told_by(draft, id_) if id_ in again else id_ for draft, id_ in zip(drafts, plain, strict=True)]
    again = _repeated(told)
    if not again:
        return tuple(told), ()
    return _part(drafts, told, again, path)


def _repeated(ids: Sequence[str]) -> set[str]:
    if len(set(ids)) == len(ids):
        return set()
    return {id_ for id_, times in Counter(ids).items() if times > 1}


def _told_by(draft: Draft, id_: str) -> str:
    speaker = getattr(draft.entry, "by", AUTHOR)
    return f"{id_}-{speaker}" if draft.type.kind == "event" and speaker != AUTHOR else id_


def _part(
    drafts: Sequence[Draft], ids: Sequence[str], again: set[str], path: str
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Tell entries with the same id apart; those that cannot be told apart are problems."""
    first: dict[str, Draft] = {}
    problems: list[Problem] = []
    parted: list[str] = []
    for draft, id_ in zip(drafts, ids, strict=True):
        own = id_
        if id_ in again and draft.entry.id is None:
            own = f"{id_}-{_digest(repr(draft.entry))}"
        if own in first:
            problems.append(_stands_twice(path, draft, first[own], own))
            own = f"{own}-{len(parted)}"
        first.setdefault(own, draft)
        parted.append(own)
    return tuple(parted), tuple(problems)


def _stands_twice(path: str, draft: Draft, first: Draft, id_: str) -> Problem:
    keys: tuple[str | int, ...] = draft.keys
    if draft.entry.id is None:
        message, fix = f"The same {draft.type.kind} stands twice", "delete one of the two"
    elif draft.type.kind == first.type.kind == "event":
        keys = (*draft.keys, "id")
        message = f"The event `{id_}` stands twice on this page"
        fix = 'for one event in several places write `at: ["…", "…"]` in one entry; another event needs another id'
    else:
        keys = (*draft.keys, "id")
        message, fix = f"The id `{id_}` stands twice on this page", "give one of the two another id"
    there = KeyPath(path, (*first.keys, "id") if first.entry.id else first.keys)
    return Problem(Code.ID_DUPLICATE, KeyPath(path, keys), message, fix, related=(Related(there, "first stands here"),))


def _derived(draft: Draft, slug: str) -> str:
    words = [words_of(selector) for selector in draft.entry.at]
    ids = [reference.id for reference in draft.references if reference.keys[2] != "cite"]
    return f"{draft.type.kind}-{_digest(chr(0).join((slug, draft.type.kind, *words, *ids)))}"


def words_of(selector: Selector) -> str:
    """Return what identifies a selector: its words without case, marks and spacing, and which of several it means."""
    if not isinstance(selector, Quote):
        return f"{words_of(selector.start)} … {words_of(selector.end)}"
    text = selector.exact
    if selector.prefix or selector.suffix:
        text = f"{selector.prefix} {_BORDER} {text} {_BORDER} {selector.suffix}"
    folded = _NOT_WORD.sub(" ", unicodedata.normalize("NFKC", text)).strip().casefold()
    return f"{folded}#{selector.nth}" if selector.nth else folded


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=4).hexdigest()
