"""Finds the article's headings: marked ones, short lines above a paragraph, and labels that open one."""

import itertools
import re
from dataclasses import replace

from generator.importing.article.features import Features
from generator.importing.article.furniture.judging import Judged
from generator.importing.formats.document import Block

_LABEL = re.compile(r"([A-Z][A-Z][A-Z ,&'’/-]{1,38}[A-Z]):[\s\u00a0]+(?=\S)")
_MOSTLY = 0.5
_CLOSING = re.compile(r"[.!?;,:][\"”’'»)\]]*$")


def with_headings(run: tuple[Judged, ...]) -> tuple[Judged, ...]:
    """Return the judged blocks with labels ("BACKGROUND: In …") split off and short title lines made headings.

    Where the article labels its sections, or marks its headings, an unmarked short line is no heading but what is
    left of a picture: it is set aside as a caption.
    """
    kept = [judged for judged in run if not judged.reason]
    labels = sum(_LABEL.match(judged.block.text) is not None for judged in kept)
    marked = any(judged.block.kind == "heading" for judged in kept)
    found: list[Judged] = []
    for index, judged in enumerate(run):
        below, after = _next_two(run, index)
        if judged.reason:
            found.append(judged)
        elif _LABEL.match(judged.block.text):
            found.extend(_split(judged))
        elif _is_title_line(judged.block, judged.features) and below and _has_text(judged, below, after):
            if labels >= 2 and not marked:
                found.append(replace(judged, reason="picture caption"))
            else:
                found.append(judged if marked else _as_heading(judged))
        else:
            found.append(judged)
    return tuple(found)


def _next_two(run: tuple[Judged, ...], index: int) -> tuple[Judged | None, Judged | None]:
    """Return the next two blocks of the article below the one at `index`."""
    kept = itertools.islice((other for other in run[index + 1 :] if not other.reason), 2)
    return next(kept, None), next(kept, None)


def _has_text(title: Judged, below: Judged, after: Judged | None) -> bool:
    """Tell a line with text below it: a paragraph, or a lead-in with its list. A line may be that lead-in itself."""
    if below.block.kind == "item":
        return title.features.capitals >= _MOSTLY
    if title.block.text.endswith("?") and after is not None and _is_title_line(below.block, below.features):
        return after.features.is_prose
    leads_in = after is not None and after.block.kind == "item" and below.block.kind == "paragraph"
    return below.features.is_prose or (leads_in and below.features.capitals < _MOSTLY)


def _is_title_line(block: Block, features: Features) -> bool:
    starts = block.text[0].isupper() or block.text[0].isdigit()
    plain = block.kind == "paragraph" and not _CLOSING.search(block.text.replace("?", ""))
    return plain and starts and features.words <= 12


def _as_heading(judged: Judged) -> Judged:
    return replace(judged, block=replace(judged.block, kind="heading", level=2))


def _split(judged: Judged) -> tuple[Judged, Judged]:
    block = judged.block
    label = _LABEL.match(block.text)
    if label is None:
        raise ValueError("no label to split")
    heading = replace(block, kind="heading", level=2, text=label[1], origins=block.origins[:1], linked=0)
    cut = label.end()
    origins = tuple(replace(origin, offset=max(origin.offset - cut, 0)) for origin in block.origins)
    line, column = block.position(cut)
    start = replace(origins[0], offset=0, line=line, column=column)
    rest = (origin for origin, old in zip(origins, block.origins, strict=True) if old.offset > cut)
    text = replace(block, text=block.text[cut:], origins=(start, *rest))
    return replace(judged, block=heading), replace(judged, block=text)
