"""A page as read: front matter as plain values, body untouched."""

from dataclasses import dataclass
from typing import Any

from generator.model.briefings import SourceFile
from generator.model.lines import count_breaks, index_lines
from generator.model.problems import Problem
from generator.reading.characters import breaks_yaml, find_hidden
from generator.reading.checked_yaml import read_checked
from generator.reading.decoding import Decoded, read_text
from generator.reading.handler import read_head
from generator.reading.splitting import Fences, Missing, split_page
from generator.reading.unclosed import describe_missing, describe_unclosed, find_prose


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A page of `content/briefings/` or `content/actors/`, split and parsed, not yet checked.

    `data` holds `str`, `list` and `dict` only; a key with nothing after it has the value "". `broken` are top-level
    keys that could not be read: they are reported, so they are not missing. In `data` such a key has the entries of its
    list that are sound, numbered as `generator.reading.positions` numbers them, or is not there at all.
    `text` is the whole file without byte order mark, `body` its part from line `body_line` (from 1) on, with its own
    line breaks.
    """

    path: str
    data: dict[str, Any]
    body: str
    body_line: int
    text: str
    broken: frozenset[str] = frozenset()

    @property
    def head(self) -> str:
        """The part of `text` above the body: the front matter with its fences."""
        return self.text[: len(self.text) - len(self.body)]


def read_front_matter(file: SourceFile) -> tuple[FrontMatter | None, tuple[Problem, ...]]:
    """Read a page. None if it has no front matter that could be checked further; the problems say why."""
    decoded, problems = read_text(file)
    return (None, problems) if decoded is None else _read_page(file.path, decoded)


def _read_page(path: str, decoded: Decoded) -> tuple[FrontMatter | None, tuple[Problem, ...]]:
    text = decoded.text
    parts = split_page(text)
    if not isinstance(parts, Fences):
        hidden, lines = find_hidden(path, text, len(text)), index_lines(text)
        if isinstance(parts, Missing):
            return None, (*hidden, describe_missing(path, lines, parts))
        return None, (*hidden, describe_unclosed(path, lines, find_prose(text, parts.yaml_start, len(text))))
    hidden = find_hidden(path, text, parts.yaml_end)
    if breaks_yaml(hidden):
        return None, hidden
    read = read_checked(lambda: read_head(text[: parts.body_start]), path, text, parts.yaml_start, parts.yaml_end)
    looks_like_prose = read.problems or any(" " in key for key in read.values or ())
    prose = find_prose(text, parts.yaml_start, parts.yaml_end) if looks_like_prose else None
    if prose is not None:
        return None, (*hidden, describe_unclosed(path, index_lines(text), prose))
    problems = (*hidden, *read.problems)
    if read.values is None:
        return None, problems
    page = FrontMatter(
        path=path,
        data=read.values,
        body=text[parts.body_start :],
        body_line=count_breaks(text[: parts.body_start]) + 1,
        text=text,
        broken=read.broken,
    )
    return page, problems
