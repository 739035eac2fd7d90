"""User mistakes are data: a `Problem` says what is wrong, where, and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from generator.model.codes import Code, Severity


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file: `path` relative to the site folder, `line` and `column` from 1, in characters."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class KeyPath:
    """A place in a file's YAML named by its keys, e.g. `("events", 3, "date")`.

    The stages after reading know keys, not lines: positions are looked up only when there is something to
    report (`generator.reading.positions`). `on` says whether the key itself or its value is meant; `offset`
    is a character offset inside a plain or quoted one-line scalar.
    """

    path: str
    keys: tuple[str | int, ...]
    on: Literal["key", "value"] = "value"
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that a problem is about, with a few words on what stands there."""

    where: Location | KeyPath
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake, ready to print: `where: CODE message`, an excerpt, and `fix:`.

    `message` starts with a capital letter and ends without a full stop; `fix` is what to type or do, ready to
    paste where that is possible; `notes` are further lines shown under the excerpt (candidates in context).
    """

    code: Code
    where: Location | KeyPath
    message: str
    fix: str = ""
    notes: tuple[str, ...] = ()
    related: tuple[Related, ...] = field(default=())

    @property
    def severity(self) -> Severity:
        """How grave it is: the code decides."""
        return self.code.severity


def has_errors(problems: Iterable[Problem], *, strict: bool = False) -> bool:
    """Tell whether any problem is an error, or with `strict` a warning."""
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in grave for problem in problems)
