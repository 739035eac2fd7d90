"""From keys to lines: where in a file a place named by its keys stands. Runs only when there is something to report."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from generator.model.annotations import Keys
from generator.model.keeping import Keep, afresh
from generator.model.lines import LineIndex, index_lines
from generator.model.problems import KeyPath, Location, Problem, Related
from generator.reading.parsing import nodes
from generator.reading.parsing.recovery import recover
from generator.reading.parsing.scalars import offset_of
from generator.reading.splitting import Fences, split_page

On = Literal["key", "value"]


@dataclass(frozen=True, slots=True)
class Chart:
    """A file's YAML with the place of everything in it. Of a broken file it has what could be read.

    `places` leads from keys to the key and the value that stand there; the file itself is at `()`.
    """

    text: str
    lines: LineIndex
    places: Mapping[Keys, tuple[nodes.Scalar | None, nodes.Node]]

    def locate(self, keys: Keys, on: On = "value", offset: int = 0) -> tuple[int, int]:
        """Return line and column of a key or value, or of the nearest parent that exists."""
        if keys not in self.places:
            return self.locate(keys[:-1]) if keys else (1, 1)
        key, value = self.places[keys]
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
    return Chart(text, index_lines(text), dict(_places(root)) if root else {})


def locate(text: str, keys: Keys, on: On = "value", offset: int = 0) -> tuple[int, int]:
    """Return line and column, both from 1 and in characters, of `keys` in the file's text.

    `offset` counts characters of a one-line value from 0; with one other than 0 the column is inside the quotes.
    """
    return chart(text).locate(keys, on, offset)


def place(problems: Iterable[Problem], texts: Mapping[str, str], keep: Keep = afresh) -> tuple[Problem, ...]:
    """Give every problem a line and a column. `texts` are the files' texts by path; each is charted once at most."""
    known = tuple(problems)
    places = (where for problem in known for where in (problem.where, *(other.where for other in problem.related)))
    wanted = {where.path for where in places if isinstance(where, KeyPath)}
    charts = {path: keep(chart, path, texts[path]) for path in wanted if path in texts}
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


def _places(
    value: nodes.Node, keys: Keys = (), key: nodes.Scalar | None = None
) -> Iterator[tuple[Keys, tuple[nodes.Scalar | None, nodes.Node]]]:
    """Yield everything in a tree by its keys; of a key that stands twice the first place comes last, and counts."""
    match value:
        case nodes.Mapping():
            for inner, part in reversed(value.entries):
                yield from _places(part, (*keys, inner.value), inner)
        case nodes.Sequence():
            for index, item in enumerate(value.items):
                yield from _places(item, (*keys, index))
    yield keys, (key, value)
