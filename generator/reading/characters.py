"""Characters that nobody can see: control characters, and marks that turn the direction of writing."""

import re
import unicodedata
from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.lines import LineIndex, index_lines
from generator.model.problems import Location, Problem

_C0_AND_C1 = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # without tab and line breaks
_REFUSED_BY_YAML = r"\ufeff\ufffe\uffff"  # YAML 1.1, section 5.1
_BIDI_CONTROL = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # Unicode's property of that name, UAX #9

CONTROL = re.compile(f"[{_C0_AND_C1}]")
NOT_IN_YAML = re.compile(f"[{_C0_AND_C1}{_REFUSED_BY_YAML}]")
BIDI = re.compile(f"[{_BIDI_CONTROL}]")
"""In an id, direction marks make different things look equal (CVE-2021-42574)."""
_ANY_OF_THEM = re.compile(f"[{_C0_AND_C1}{_REFUSED_BY_YAML}{_BIDI_CONTROL}]")
_HARMLESS = bytes(code for code in range(128) if not _ANY_OF_THEM.match(chr(code)))

_DELETE = "delete it; as it cannot be seen, delete the words around it and type them again"
_LEAVE = (
    "leave it if the text mixes directions of writing and needs it; if not, delete the words around it and retype them"
)
_CONTROL_NAMES = {0x00: "NUL", 0x0C: "form feed", 0x1B: "escape", 0x7F: "delete", 0xFEFF: "byte order mark"}


def find_hidden(path: str, text: str, yaml_end: int) -> tuple[Problem, ...]:
    """Return one problem per hidden character and part: the YAML up to offset `yaml_end`, and the body after it.

    Control characters are errors (P002) anywhere; direction marks are errors in YAML (P010), warnings in a body (P003).
    """
    if not _may_hide(text):  # as in nearly every file: one look instead of four
        return ()
    lines = index_lines(text)
    return (
        *_found(Code.CONTROL_CHARACTER, NOT_IN_YAML.finditer(text, 0, yaml_end), path, lines),
        *_found(Code.BIDI_CONTROL_IN_KEY, BIDI.finditer(text, 0, yaml_end), path, lines),
        *_found(Code.CONTROL_CHARACTER, CONTROL.finditer(text, yaml_end), path, lines),
        *_found(Code.BIDI_CONTROL, BIDI.finditer(text, yaml_end), path, lines),
    )


def _may_hide(text: str) -> bool:
    """Tell whether there is such a character anywhere; of most texts only a few characters need the look at each."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _HARMLESS)
    return bool(rest) and _ANY_OF_THEM.search(rest.decode("utf-8", "surrogatepass")) is not None


def _found(code: Code, matches: Iterable[re.Match[str]], path: str, lines: LineIndex) -> list[Problem]:
    first: dict[str, int] = {}
    count: dict[str, int] = {}
    for match in matches:
        first.setdefault(match.group(), match.start())
        count[match.group()] = count.get(match.group(), 0) + 1
    return [
        Problem(
            code,
            Location(path, *lines.position(start)),
            f"{describe(character)}{_times(count[character])}",
            fix=_LEAVE if code is Code.BIDI_CONTROL else _DELETE,
        )
        for character, start in first.items()
    ]


def describe(character: str) -> str:
    """Name a character with its code point, e.g. "U+202E (right-to-left override)"."""
    name = _CONTROL_NAMES.get(ord(character)) or unicodedata.name(character, "control character").lower()
    return f"Invisible character U+{ord(character):04X} ({name})"


def _times(count: int) -> str:
    return f", {count} times in this part of the file" if count > 1 else ""


def breaks_yaml(hidden: tuple[Problem, ...]) -> bool:
    """Tell whether there is a character among the found ones that no YAML parser takes."""
    return any(problem.code is Code.CONTROL_CHARACTER for problem in hidden)
