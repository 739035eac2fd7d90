"""Which words the interface has: the theme's catalogue for the site's language, and the site's own before it.

A catalogue is a gettext file as translators' tools write them, `translations/<language tag>.po`. It is read as it is
at each build: nothing is compiled. A site's own file may hold some messages only, even for English: each takes the
place of the theme's.
"""

import gettext
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.model.codes import Code
from generator.model.problems import KeyPath, Location, Problem
from generator.model.translation import Message, Translation, english_plural
from generator.publishing.theme import Theme

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog
    from babel.messages.catalog import Message as Entry

_SOURCE_LANGUAGE = "en"
_NUMBERS = 1000
"""Numbers that a rule of plurals is tried on. From there on each takes the form of one with its last two digits."""

_PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def read_translation(theme: Theme, language: str, asked_by: KeyPath) -> tuple[Translation, tuple[Problem, ...]]:
    """Return the words for a BCP 47 tag, and what is wrong with the files they come from.

    Without a catalogue for the tag or a shorter one (RFC 4647, 3.4) the words are English, and the place `asked_by`
    is told so.
    """
    files = tuple(file for folder in reversed(theme.translations) if (file := _find(folder, language)))
    problems: list[Problem] = []
    messages: dict[Message, tuple[str, ...]] = {}
    plural: Callable[[int], int] = english_plural
    for file in files:
        catalogue = _read(file, problems)
        if catalogue is not None:
            messages |= _messages(catalogue, file, problems)
            plural = _plural(catalogue)
    if files or _primary(language) == _SOURCE_LANGUAGE:
        return Translation(language, MappingProxyType(messages), plural), tuple(problems)
    return Translation(), (_untranslated(language, asked_by),)


def _find(folder: Path, language: str) -> Path | None:
    """Return the file for the tag, or for the longest beginning of it that has one."""
    files = {_normal(file.stem): file for file in sorted(folder.glob("*.po"))}
    return next((files[tag] for tag in _shorter(_normal(language)) if tag in files), None)


def _normal(tag: str) -> str:
    return tag.lower().replace("_", "-")  # gettext writes pt_BR where BCP 47 writes pt-BR


def _shorter(tag: str) -> Iterator[str]:
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]


def _primary(language: str) -> str:
    return _normal(language).partition("-")[0]


def _read(file: Path, problems: list[Problem]) -> "Catalog | None":
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415  # slow to import; English needs none of it

    try:
        catalogue = read_po(file.read_text(encoding="utf-8").splitlines(keepends=True), abort_invalid=True)
        _plural(catalogue)
    except PoFileError as error:
        problems.append(_unusable(file, error.lineno + 1, f"It is not a gettext file: {error}"))
    except (OSError, ValueError, LookupError, TypeError, ArithmeticError) as error:
        problems.append(_unusable(file, 1, f"It cannot be read: {error}"))
    else:
        return catalogue
    return None


def _plural(catalogue: "Catalog") -> Callable[[int], int]:
    """Return the rule that the file gives; it raises on one that no number, or one of the first, can be put into."""
    rule: Callable[[int], int] = gettext.c2py(catalogue.plural_expr)
    known = tuple(map(rule, range(_NUMBERS)))
    return lambda number: known[number] if number < _NUMBERS else known[number % 100 + 100]


def _messages(catalogue: "Catalog", file: Path, problems: list[Problem]) -> Mapping[Message, tuple[str, ...]]:
    """Return what is translated; a fuzzy or empty entry is not, one with other placeholders is a mistake."""
    found = {}
    for entry in catalogue:
        source, forms = _strings(entry.id), _strings(entry.string)
        if not entry.id or entry.fuzzy or not all(forms):
            continue
        known = {"num", *(name for text in source for name in _PLACEHOLDER.findall(text))}
        broken = next((form for form in forms if not _fits(form, known)), None)
        if broken is None:
            found[entry.context or "", source[0]] = forms
        else:
            problems.append(_unusable(file, _line(entry), f"“{broken}” does not fit “{source[0]}”"))
    return found


def _strings(value: "str | Iterable[str] | None") -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ("",))


def _line(entry: "Entry") -> int:
    return int(entry.lineno or 1)


def _fits(form: str, known: Iterable[str]) -> bool:
    try:
        form % dict.fromkeys(known, "")
    except (KeyError, TypeError, ValueError):
        return False
    return True


def _untranslated(language: str, asked_by: KeyPath) -> Problem:
    return Problem(
        Code.LANGUAGE_UNTRANSLATED,
        asked_by,
        f"The interface has no words in `{language}`; they are in English",
        f"put a translation into translations/{language}.po beside content/ (docs/how-to/translate.md)",
    )


def _unusable(file: Path, line: int, message: str) -> Problem:
    return Problem(
        Code.TRANSLATION_UNUSABLE,
        Location(f"translations/{file.name}", line),
        message,
        "mend the entry: every %(name)s as in the English text, a per cent sign as %% (docs/how-to/translate.md)",
    )
