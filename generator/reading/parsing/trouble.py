"""Where a text stopped being YAML, and what stands around that place."""

import re
from dataclasses import dataclass

import yaml

from generator.model.lines import start_of_line
from generator.reading.parsing.composing import TooDeep

_KEY_VALUE = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[^\s:#{\[\-][^:]*?)[ \t]*:[ \t]+(?P<value>.*)")

_BRACKETED = re.compile(r"\[(?!\[).*\]|\{(?!\{).*\}")
_LONGEST_FIX = 200
_MOST_LINES_ABOVE = 100


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
        return start_of_line(self.text, self.at)

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


def line_at(text: str, offset: int) -> str:
    """Return the line that holds `offset`, without its break."""
    return re.split(r"[\r\n]", text[start_of_line(text, offset) :], maxsplit=1)[0]


def start_of_line_above(text: str, line_start: int) -> int | None:
    """Return where the nearest line above `line_start` starts that is neither blank nor a comment.

    None if there is none among the hundred lines above.
    """
    for _ in range(_MOST_LINES_ABOVE):
        if line_start <= 0:
            break
        end = line_start - 1
        line_start = start_of_line(text, end)
        line = text[line_start:end].strip()
        if line and not line.startswith("#"):
            return line_start
    return None


def indent(line: str) -> int:
    """Return how many white characters a line begins with."""
    return len(line) - len(line.lstrip())


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
    """Return the value of `key: value` in quotes, ready to paste, or an advice where `line` is something else."""
    parts = key_and_value(line)
    if not parts or not parts[1] or len(line) > _LONGEST_FIX or _BRACKETED.fullmatch(parts[1]):
        return "put the whole value in quotes"
    return f"put the whole value in quotes: {parts[0]}: {quoted(parts[1])}"


def quote_fix_at(trouble: Trouble) -> str:
    """Return the fix of `quote_fix` for the value at the trouble's place, be it a line or an entry between brackets."""
    if "',' or '" not in trouble.said:
        return quote_fix(trouble.line)
    start = max(trouble.text.rfind(sign, 0, trouble.at) for sign in ",{[\n\r") + 1
    rest = re.split(r"[,}\r\n]", trouble.text[trouble.at :], maxsplit=1)[0]
    return quote_fix(trouble.text[start : trouble.at] + rest)
