"""YAML as a tree that knows where everything stands."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without parts. `start` is the offset of its first character, the quote mark of a quoted one."""

    value: str
    start: int
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    start: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order of the file; a key may stand twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    start: int


Node = Scalar | Sequence | Mapping


def to_values(node: Node) -> Any:
    """Return the plain `dict`, `list` and `str` of a tree; of a key that stands twice the first counts."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [to_values(item) for item in node.items]
        case Mapping():
            mapping: dict[str, Any] = {}
            for key, value in node.entries:
                if key.value not in mapping:
                    mapping[key.value] = to_values(value)
            return mapping
