"""From keys to lines: where in a file a place named by its keys stands. Runs only when there is something to report."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from generator.model.annotations import Keys
from generator.model.lines import LineIndex, index_lines
from generator.model.problems import KeyPath, Location, Problem, Related
from generator.reading.parsing import nodes
from generator.reading.parsing.recovery import recover
from generator.reading.parsing.scalars import offset_of
from generator.reading.splitting import Fences, split_page

On = Literal["key", "value"]


@dataclass(frozen=True, slots=True)
class Chart:
    """A file's YAML with the place of everything in it. Of a broken file it has what could be read."""

    text: str
    lines: LineIndex
    root: nodes.Node | None

    def locate(self, keys: Keys, on: On = "value", offset: int = 0) -> tuple[int, int]:
        """Return line and column of a key or value, or of the nearest parent that exists."""
        if self.root is None:
            return 1, 1
        key, value = None, self.root
        for step in keys:
            found = _step(value, step)
            if found is None:
                return self.lines.position(value.start)
            key, value = found
        if on == "key" and key is not None:
            return self.lines.position(key.start)
        at = offset_of(self.text, value, offset) if isinstance(value, nodes.Scalar) else value.start
        return self.lines.position(at)


def chart(text: str) -> Chart:
    """Chart a page's front matter or a plain YAML file (without byte order mark)."""
    parts = split_page(text)
    if isinstance(parts, Fences):
        root = recover(text[parts.yaml_start : parts.yaml_end], parts.yaml_start).root
    else:
        root = recover(text).root
    return Chart(text, index_lines(text), root)


def locate(text: str, keys: Keys, on: On = "value", offset: int = 0) -> tuple[int, int]:
    """Return line and column, both from 1 and in characters, of `keys` in the file's text.

    `offset` counts characters of a one-line value from 0; with one other than 0 the column is inside the quotes.
    """
    return chart(text).locate(keys, on, offset)


def place(problems: Iterable[Problem], texts: Mapping[str, str]) -> tuple[Problem, ...]:
    """Give every problem a line and a column. `texts` are the files' texts by path; each is parsed once at most."""
    known = tuple(problems)
    places = (where for problem in known for where in (problem.where, *(other.where for other in problem.related)))
    wanted = {where.path for where in places if isinstance(where, KeyPath)}
    charts = {path: chart(texts[path]) for path in wanted if path in texts}
    return tuple(_placed(problem, charts) for problem in known)


def _placed(problem: Problem, charts: Mapping[str, Chart]) -> Problem:
    related = tuple(Related(_location(other.where, charts), other.message) for other in problem.related)
    return replace(problem, where=_location(problem.where, charts), related=related)


def _location(where: Location | KeyPath, charts: Mapping[str, Chart]) -> Location:
    if isinstance(where, Location):
        return where
    if where.path not in charts:
        return Location(where.path)
    return Location(where.path, *charts[where.path].locate(where.keys, where.on, where.offset))


def _step(node: nodes.Node, step: str | int) -> tuple[nodes.Scalar | None, nodes.Node] | None:
    if isinstance(node, nodes.Mapping):
        return next(((key, value) for key, value in node.entries if key.value == step), None)
    if isinstance(node, nodes.Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return None, node.items[step]
    return None
