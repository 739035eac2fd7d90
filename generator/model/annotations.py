"""An annotation: what an editor says about words of a page, and, once anchored, the words themselves."""

from typing import Any, Literal, NamedTuple

from generator.model.selectors import Selector
from generator.model.spans import Span

Keys = tuple[str | int, ...]
"""The way to a place in the front matter, e.g. `("events", 3, "date")`."""


class IdReference(NamedTuple):
    """An id that an annotation points at, and where in the front matter it is written.

    A page has hundreds of them, so it is a tuple, which is made in half the time. `table` is "actor", "place",
    "source", "term", "event", "claim", "verb", or "event or actor" where either may stand.
    `keys`, `on` and `offset` are those of a `generator.model.problems.KeyPath`.
    """

    table: str
    id: str
    keys: Keys
    on: Literal["key", "value"] = "value"
    offset: int = 0


class Annotation(NamedTuple):
    """One entry of the front matter, checked. It and what follows are tuples, as `IdReference` is.

    `kind` names the annotation type ("event"); `id` is the permalink's (`#ann-<id>`), written in the file or derived
    from the content, never from position; `keys` is its place in the front matter, e.g. `("events", 3)`, empty for a
    mention found by name matching. `statement` is the type's own record (`generator.annotations.event.Event`).
    `at` and `at_keys` run in parallel: where each selector is written.
    """

    kind: str
    id: str
    keys: Keys
    at: tuple[Selector, ...]
    at_keys: tuple[Keys, ...]
    statement: Any
    references: tuple[IdReference, ...] = ()
    suggested: bool = False


class Passage(NamedTuple):
    """Words of a page that an annotation rests on.

    `span` and `sentence` count characters of the page's visible text; `exact` are the words as they stand there.
    """

    span: Span
    exact: str
    sentence: Span


class Fact(NamedTuple):
    """An annotation found in the text of the briefing with the slug `briefing`: what every line of every page leads to.

    `passages` are the words it was found on, in order; () for one without `at`. A large site has hundreds of thousands
    of facts: each is made once, where it is anchored, and every index points to that one.
    """

    briefing: str
    annotation: Annotation
    passages: tuple[Passage, ...]

    @property
    def id(self) -> str:
        """The annotation's permalink id, without `ann-`."""
        return self.annotation.id

    @property
    def statement(self) -> Any:
        """The type's own record, e.g. `generator.annotations.event.Event`."""
        return self.annotation.statement
