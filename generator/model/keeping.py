"""Results kept from one build for the next: one call by way of which every costly step is taken."""

from collections.abc import Callable
from typing import Protocol, TypeVar, TypeVarTuple

Given = TypeVarTuple("Given")
Result = TypeVar("Result")


class Keep(Protocol):
    """Returns what a pure function gives for its arguments, by calling it or because it was called with equal ones.

    `place` tells apart the calls of one function in a build, mostly by a file's path; "" if it is called only once.
    """

    def __call__(self, function: Callable[[*Given], Result], place: str, /, *given: *Given) -> Result:
        """Return `function(*given)`."""


def afresh(function: Callable[[*Given], Result], _place: str, /, *given: *Given) -> Result:
    """Call the function: for a build that has none before it."""
    return function(*given)
