"""Where a text stopped being YAML, and what stands around that place."""

import re
from dataclasses import dataclass

import yaml

from generator.reading.parsing.nodes import TooDeep

_KEY_VALUE = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[^\s:#{\[\-][^:]*?)[ \t]*:[ \t]+(?P<value>.*)")


@dataclass(frozen=True, slots=True)
class Trouble:
    """A parser's complaint. `at` and `context` are offsets in `text`: the place, and the start of what was being read.

    `said` is what the parser says, context first, in libyaml's or PyYAML's words.
    """

    text: str
    at: int
    context: int | None
    said: str

    @property
    def character(self) -> str:
        """The character at the place, empty at the end of the text."""
        return self.text[self.at : self.at + 1]

    @property
    def line_start(self) -> int:
        """Offset of the start of the line of the place."""
        return line_start(self.text, self.at)

    @property
    def line(self) -> str:
        """The whole line of the place."""
        return line_at(self.text, self.at)

    @property
    def starts_line(self) -> bool:
        """Whether only indentation stands before the place."""
        return not self.text[self.line_start : self.at].strip()


@dataclass(frozen=True, slots=True)
class Cause:
    """What is wrong at offset `start`, and what to type."""

    start: int
    message: str
    fix: str


def trouble_of(text: str, error: yaml.YAMLError) -> Trouble:
    """Return where and why `error` was raised on `text`."""
    if isinstance(error, TooDeep):
        return Trouble(text, error.index, None, str(error))
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    said = f"{getattr(error, 'context', '') or ''}; {getattr(error, 'problem', '') or error}"
    return Trouble(text, min(mark.index, len(text)) if mark else 0, context.index if context else None, said)


def line_start(text: str, offset: int) -> int:
    """Return the offset of the start of the line that holds `offset`."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_at(text: str, offset: int) -> str:
    """Return the line that holds `offset`, without its break."""
    return re.split(r"[\r\n]", text[line_start(text, offset) :], maxsplit=1)[0]


def key_and_value(line: str) -> tuple[str, str] | None:
    """Return key and value of a line `key: value` in block style, without a comment; None for other lines."""
    found = _KEY_VALUE.match(line)
    if not found:
        return None
    return found["key"], re.sub(r"[ \t]+#.*", "", found["value"]).strip()


def quoted(value: str) -> str:
    """Return `value` in quotation marks as YAML needs them."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def quote_fix(line: str) -> str:
    """Return the line with its value in quotes, ready to paste, or an advice where the line is not `key: value`."""
    parts = key_and_value(line)
    if not parts or not parts[1]:
        return 'put the whole value in quotes: key: "value"'
    return f"put the whole value in quotes: {parts[0]}: {quoted(parts[1])}"
