"""What is kept from one build to the next: every result whose arguments did not change."""

from collections.abc import Callable
from typing import Any, TypeVar, TypeVarTuple

Given = TypeVarTuple("Given")
Result = TypeVar("Result")


class Kept:
    """The preview's way to call a pure function (`generator.model.keeping.Keep`): again only for other arguments.

    A result that is equal to the one before is the one before, so that nothing made of it is made again: an actor's
    new profile leaves the names of all actors as they were, and with them every page. Records that are the same object
    are never looked into, which makes asking cheap however large the site.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Callable[..., Any], str], tuple[tuple[Any, ...], Any]] = {}

    def __call__(self, function: Callable[[*Given], Result], place: str, /, *given: *Given) -> Result:
        """Return `function(*given)`."""
        known = self._known.get((function, place))
        if known is not None and known[0] == given:
            return known[1]  # type: ignore[no-any-return]  # what the function returned
        result = function(*given)
        if known is not None and known[1] == result:
            result = known[1]
        self._known[function, place] = given, result
        return result
