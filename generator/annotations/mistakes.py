"""What a validator says about a value that an editor mistyped; `generator.reading.schema` makes a problem of it."""

from dataclasses import dataclass
from typing import Literal

from generator.model.codes import Code


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake in a value.

    `message` and `fix` are those of a `generator.model.problems.Problem`; `{key}` in the message stands for the key
    that the value belongs to. `keys` lead from the value to the part that is wrong; `on` and `offset` point into it.
    """

    message: str
    code: Code = Code.VALUE_INVALID
    fix: str = ""
    keys: tuple[str | int, ...] = ()
    on: Literal["key", "value"] = "value"
    offset: int = 0
    notes: tuple[str, ...] = ()


class Mistakes(ValueError):  # noqa: N818  # a word of this program's users, not of Python's
    """Raised by validators, with everything that is wrong with the value."""

    def __init__(self, *mistakes: Mistake) -> None:
        super().__init__("; ".join(mistake.message for mistake in mistakes))
        self.mistakes = mistakes
