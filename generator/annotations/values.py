"""From what stands in the front matter to values: one function for each kind, each raising `Mistakes`."""

import re
from collections.abc import Callable, Mapping
from typing import Literal, TypeVar

from generator.annotations.at import AtError, parse_at, parse_place
from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code
from generator.model.selectors import Selector

Parsed = TypeVar("Parsed")
_LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
_LANGUAGE_FIX = "type a code such as `en`, `en-GB`, `tg` or `fa`"


def read_at(value: object) -> tuple[Selector, ...]:
    """Read an `at`; raises `Mistakes`, one for each item of a list that cannot be read."""
    if not isinstance(value, list) or not value:
        return _explained(parse_at, value, ())
    selectors: list[Selector] = []
    mistakes: list[Mistake] = []
    for index, item in enumerate(value):
        try:
            selectors.append(_explained(parse_place, item, (index,)))
        except Mistakes as error:
            mistakes += error.mistakes
    if mistakes:
        raise Mistakes(*mistakes)
    return tuple(selectors)


def _explained(parse: Callable[[object], Parsed], value: object, keys: tuple[str | int, ...]) -> Parsed:
    try:
        return parse(value)
    except AtError as error:
        message = f"`at` cannot be read: {error.reason}"
        inside = (*keys, error.key) if error.key else keys
        on: Literal["key", "value"] = "key" if error.on_key else "value"
        raise Mistakes(Mistake(message, Code.AT_MALFORMED, error.fix, inside, on, error.offset)) from None


def read_flag(value: object) -> bool:
    """Read `true` or `false`."""
    if value not in ("true", "false"):
        raise Mistakes(Mistake("`{key}` must be `true` or `false`", fix="type `true`, or leave the key out"))
    return value == "true"


def read_whole_number(value: object) -> int:
    """Read a whole number above 0, written in ASCII digits; an underscore may group them, as in 5_000_000."""
    if not isinstance(value, str) or not re.fullmatch(r"0*[1-9][0-9_]{0,14}", value):
        raise Mistakes(Mistake("`{key}` must be a whole number above 0", fix="type digits only, such as 5000000"))
    return int(value)


def read_seconds(value: object) -> float:
    """Read a number of seconds above 0, with or without decimals."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", value) or not float(value):
        raise Mistakes(Mistake("`{key}` must be a number of seconds above 0", fix="type a number such as 10 or 2.5"))
    return float(value)


def read_url(value: str) -> str:
    """Return an address on the web; anything else could run in a reader's browser or leads nowhere."""
    if not re.fullmatch(r"https?://[^\s/?#<>\"']+[^\s<>\"]*", value, re.IGNORECASE):
        fix = f"write `https://{value}`" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", value) else ""
        raise Mistakes(
            Mistake(
                "`{key}` is not a web address",
                fix=fix or "type an address that begins with https:// or http://, without spaces",
            )
        )
    return value


def read_language(value: str) -> str:
    """Return a language tag (BCP 47) such as "en", "tg" or "zh-Hant"."""
    if not re.fullmatch(_LANGUAGE, value):
        message = f"“{value}” is not a language tag"
        hyphens = value.replace("_", "-")
        meant = hyphens if re.fullmatch(_LANGUAGE, hyphens) else ""
        raise Mistakes(Mistake(message, fix=f"write `{meant}`" if meant else _LANGUAGE_FIX))
    return value


def as_source(value: object) -> object:
    """Let a bare source id stand for `{source: id}`."""
    if isinstance(value, list):
        fix = f"write `cite: {value[0]}`" if value and isinstance(value[0], str) else "write `cite: source-id`"
        raise Mistakes(Mistake("`{key}` must be one source: its id, or {source: …, quote: …}", fix=fix))
    return {"source": value} if isinstance(value, str) else value


def read_who(value: object) -> list[str] | dict[str, str]:
    """Check a list of actors, or a mapping from actor to part."""
    if isinstance(value, list) and value and all(isinstance(item, dict) and len(item) == 1 for item in value):
        parts = ", ".join(f"{actor}: {part}" for item in value for actor, part in item.items())
        mistakes = [Mistake("the parts of actors in `who` are keys and values, not a list", fix=f"who: {{{parts}}}")]
    elif isinstance(value, list):
        mistakes = [
            Mistake("an actor's id is missing here", keys=(index,), fix="type an id, or delete the item")
            if not item
            else Mistake("an actor of `who` must be one id", keys=(index,), fix="who: [taliban, arsalan]")
            for index, item in enumerate(value)
            if not (isinstance(item, str) and item)
        ]
    elif isinstance(value, Mapping):
        mistakes = [
            Mistake(f"the part of “{actor}” must be a few words", keys=(actor,), fix=f"who: {{{actor}: gives}}")
            for actor, part in value.items()
            if not isinstance(part, str | None)
        ]
    else:
        ids = ", ".join(re.findall(r"[^\s,[\]]+", value)) if isinstance(value, str) else ""
        mistakes = [Mistake("`who` must be a list of actors", fix=f"who: [{ids or 'taliban'}]")]
    if mistakes:
        raise Mistakes(*mistakes)
    return value  # type: ignore[return-value]  # checked above
