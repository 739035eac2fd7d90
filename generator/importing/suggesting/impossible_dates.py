"""Finds the dates of a text that the calendar does not have: each is told to the editor with its place."""

from collections.abc import Iterator

from generator.importing.dates.absolute import whole_dates
from generator.importing.dates.recognise import recognise
from generator.importing.formats.document import Block, Document
from generator.model.codes import Code
from generator.model.problems import Location, Problem


def impossible_dates(document: Document, name: str, language: str) -> Iterator[Problem]:
    """Yield a P701 for each, in the article and around it; `language` is the one that the article is read in."""
    for block in document.blocks:
        for start, stop in sorted(_found(block, language)):
            line, column = block.position(start)
            yield Problem(
                Code.IMPORT_DATE_IMPOSSIBLE,
                Location(name, line, column),
                f"“{block.text[start:stop]}” is not a day of the calendar",
                "nothing was made of it; if the day matters, look it up and add the date by hand",
            )


def _found(block: Block, language: str) -> set[tuple[int, int]]:
    """Return where they stand: whole dates of any language, and what else the language has, such as 31 June."""
    spans = {(found.start, found.end) for found in whole_dates(block.text) if found.day is None}
    for one in recognise(block.text, None, language):
        if one.reading.kind == "impossible" and not any(one.start < end and start < one.end for start, end in spans):
            spans.add((one.start, one.end))
    return spans
