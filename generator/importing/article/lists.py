"""Finds lists in plain text: a line that ends with a colon, and the short lines it introduces.

A page copied from a browser loses the bullets of its lists.
"""

import re
from dataclasses import replace

from generator.importing.article.furniture.judging import Judged

_INTRODUCES = re.compile(r"[:：]\s*$")
_LONGEST = 20
_FEWEST = 2
_CLOSED = re.compile(r"[.!?。！？][\"”’'»)\]]*$")


def with_lists(run: tuple[Judged, ...]) -> tuple[Judged, ...]:
    """Return the judged blocks with lines that a colon introduces made items: two at least, none of them a sentence."""
    if any(one.block.kind != "paragraph" for one in run if not one.reason):
        return run  # what marks its headings or items marks its lists
    kept = [index for index, one in enumerate(run) if not one.reason]
    items: set[int] = set()
    for place, index in enumerate(kept):
        if _INTRODUCES.search(run[index].block.text) and index not in items:
            listed = _listed(run, kept[place + 1 :])
            if len(listed) >= _FEWEST:
                items.update(listed)
    return tuple(
        replace(one, block=replace(one.block, kind="item")) if index in items else one for index, one in enumerate(run)
    )


def _listed(run: tuple[Judged, ...], below: list[int]) -> list[int]:
    """Return those of the blocks `below` that are short and no sentences, up to the first that is none such."""
    found = []
    for index in below:
        one = run[index]
        if one.features.words > _LONGEST or _CLOSED.search(one.block.text) or _INTRODUCES.search(one.block.text):
            break
        found.append(index)
    return found
