"""Front matter that is missing or never closed: say so at its line, never take it for the page's text."""

import re

from generator.model.codes import Code
from generator.model.lines import LineIndex
from generator.model.problems import Location, Problem
from generator.reading.splitting import Missing

_KEY = re.compile(r"[\"']?[\w-]+[\"']?[ \t]*:(?=\s)")
"""The format's keys are single words: a sentence with a colon is none."""
_BREAK = r"(?:\r\n|\n|\r(?!\n))"
_AFTER_BLANK_LINE = re.compile(rf"{_BREAK}[ \t]*{_BREAK}(?=[^\s#\-\]}})])")


def describe_missing(path: str, lines: LineIndex, missing: Missing) -> Problem:
    """Return the problem that a page has no front matter, or has it below empty lines."""
    if missing.late is None:
        fix = "start the file with three lines: `---`, then `title: …`, then `---`"
        return Problem(Code.FRONT_MATTER_MISSING, Location(path), "Page has no front matter", fix=fix)
    where = Location(path, lines.position(missing.late)[0])
    message = "Front matter must start on the file's first line"
    return Problem(Code.FRONT_MATTER_MISSING, where, message, fix="delete the empty lines above the `---`")


def describe_unclosed(path: str, lines: LineIndex, prose: int | None) -> Problem:
    """Return the problem that the front matter has no end; `prose` is where the page's text seems to start."""
    if prose is None:
        fix = "type `---` on a line of its own between the last key and the text"
    else:
        fix = f"type `---` on a line of its own above line {lines.position(prose)[0]}, where the text seems to start"
    return Problem(Code.FRONT_MATTER_UNCLOSED, Location(path), "Front matter starts here and is never closed", fix=fix)


def find_prose(text: str, start: int, end: int) -> int | None:
    """Return the offset of the first paragraph in `text[start:end]` that is no YAML.

    It stands after a blank line, is not indented and has no key. One below an opening fence tells that the next fence
    is a thematic break of the body.
    """
    for found in _AFTER_BLANK_LINE.finditer(text, start, end):
        if not _KEY.match(text, found.end()):
            return found.end()
    return None
