"""What the format forbids though it is YAML: duplicate keys, tags, anchors and aliases, directives, odd keys."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.codes import Code
from generator.reading.parsing.nodes import Scalar


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something the format forbids: offset in the text, what to say, what to do; `first` is the other place, if any."""

    code: Code
    start: int
    message: str
    fix: str
    first: int | None = None


def find_duplicates(keys: Iterable[Scalar]) -> Iterator[Flaw]:
    """Say which of the keys of one mapping stand there already."""
    first: dict[str, int] = {}
    for key in keys:
        if key.value in first:
            yield Flaw(
                Code.KEY_DUPLICATE,
                key.start,
                f"`{key.value}` stands twice",
                "keep one of the two; to keep both contents, join them under one key",
                first[key.value],
            )
        first.setdefault(key.value, key.start)


def each_alias_once(flaws: Iterable[Flaw]) -> Iterator[Flaw]:
    """Leave out what is said of the same alias again: a file may hold a million of them."""
    told: set[str] = set()
    for flaw in flaws:
        if flaw.code is not Code.YAML_ALIAS_BOMB or flaw.message not in told:
            yield flaw
        told.add(flaw.message)


def refused_alias(shown: str, start: int) -> Flaw:
    """Return the flaw of an anchor, an alias or a merge key, as `shown`."""
    return Flaw(
        Code.YAML_ALIAS_BOMB,
        start,
        f"`{shown}` is a YAML anchor or alias, and those are not read here",
        "write the value out where it is needed; if the text itself starts with this sign, put it in quotes",
    )


def refused_tag(tag: str, start: int) -> Flaw:
    """Return the flaw of a tag."""
    shown = tag.replace("tag:yaml.org,2002:", "!!")
    return Flaw(
        Code.YAML_TAG,
        start,
        f"`{shown}` is a YAML tag, and tags are refused; nothing was run",
        "delete the tag; if the text itself starts with `!`, put it in quotes",
    )


def refused_directive(start: int) -> Flaw:
    """Return the flaw of a directive."""
    return Flaw(
        Code.YAML_TAG,
        start,
        "A line that starts with `%` is a YAML directive, and those are refused",
        "delete the line; if it is a text, put it in quotes",
    )


def key_not_text(start: int) -> Flaw:
    """Return the flaw of a key that is a list or a set of keys."""
    return Flaw(
        Code.YAML_INVALID,
        start,
        "A key must be a word, not a list or a set of keys",
        "if these brackets are part of a text, put the whole text in quotes",
    )


def second_document(start: int) -> Flaw:
    """Return the flaw of a `---` or `...` after which YAML goes on."""
    return Flaw(
        Code.YAML_INVALID,
        start,
        "A second YAML document starts here",
        "delete the line `---` or `...` between the two",
    )
