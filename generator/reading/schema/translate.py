"""From pydantic's errors to problems: what is wrong in an editor's words, where, and what to type."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.problems import KeyPath, Problem
from generator.reading.schema.keys import Loc, form_at, keys_of
from generator.reading.schema.nearest import MOST_GUESSES, nearest
from generator.reading.schema.synonyms import key_meant
from generator.reading.schema.wording import (
    key_in,
    last_key,
    missing_key,
    not_a_list,
    not_a_mapping,
    not_a_string,
    unknown_key,
    unknown_word,
)


def problems_of(
    error: ValidationError,
    form: type[BaseModel],
    written: Mapping[str, Any],
    path: str,
    noun: str,
    prefix: Loc = (),
) -> tuple[Problem, ...]:
    """Return every mistake of `written`, which was checked against `form`.

    `noun` is what the mapping is ("a briefing"); `prefix` are the keys that lead to it in the file `path`. Every
    unknown key is reported; which known key was meant is said of the first 200.
    """
    errors = error.errors(include_url=False)
    meant = _meant(errors, form, written)
    misspelt = {(*loc[:-1], key) for loc, key in meant.items()}  # they are there, and not missing as well
    return tuple(
        _problem(mistake, path, (*prefix, *found["loc"], *mistake.keys))
        for found in errors
        if found["loc"] not in misspelt
        for mistake in _mistakes(found, form, noun, meant)
    )


def _problem(mistake: Mistake, path: str, keys: Loc) -> Problem:
    message = mistake.message.replace("{key}", last_key(keys))
    where = KeyPath(path, keys, mistake.on, mistake.offset)
    if keys[-1:] == ("[key]",):  # pydantic's word for the key of a mapping, and not its value
        where = KeyPath(path, keys[:-1], "key", mistake.offset)
    return Problem(mistake.code, where, message[:1].upper() + message[1:], mistake.fix, mistake.notes)


def _meant(errors: Sequence[Mapping[str, Any]], form: type[BaseModel], written: Mapping[str, Any]) -> dict[Loc, str]:
    """Return the known key that was meant at the place of each misspelt one."""
    unknown: Iterator[Loc] = (found["loc"] for found in errors if found["type"] == "extra_forbidden")
    guesses = ((loc, key_guessed(loc, form, written)) for loc in islice(unknown, MOST_GUESSES))
    return {loc: guess for loc, guess in guesses if guess is not None}


def key_guessed(loc: Loc, form: type[BaseModel], written: Mapping[str, Any]) -> str | None:
    """Return the known key that somebody may have meant who typed the one at `loc` of `written`."""
    typed, known = str(loc[-1]), keys_of(form_at(form, loc[:-1]) or form)
    present = _present(written, loc[:-1])
    free = [key for key in known if key not in present]
    return key_in(typed, known) or nearest(typed, free) or nearest(typed, known) or key_meant(typed, free)


def _present(written: Any, loc: Loc) -> Collection[str]:
    """Return the keys that stand at `loc`; if that is no place of the file's, none."""
    for step in loc:
        try:
            written = written[step]
        except (KeyError, IndexError, TypeError):
            return ()
    return written if isinstance(written, dict) else ()


def _mistakes(
    found: Mapping[str, Any], form: type[BaseModel], noun: str, meant: Mapping[Loc, str]
) -> Iterator[Mistake]:
    loc: Loc = found["loc"]
    value = found["input"]
    match found["type"]:
        case "value_error" if isinstance(found["ctx"]["error"], Mistakes):
            yield from found["ctx"]["error"].mistakes
        case "extra_forbidden":
            yield unknown_key(str(loc[-1]), value, loc, form, noun, meant.get(loc))
        case "missing":
            yield missing_key(str(loc[-1]), value)
        case "literal_error":
            yield unknown_word(value, re.findall(r"'([^']*)'", found["ctx"]["expected"]))
        case "string_too_short":
            yield Mistake("`{key}` is empty", fix="type something after it, or delete it")
        case "string_type":
            yield not_a_string(value)
        case "tuple_type" | "list_type":
            yield not_a_list(value, loc, form)
        case "model_type" | "dict_type" | "model_attributes_type":
            yield not_a_mapping(loc, form)
        case _:
            yield Mistake("`{key}` cannot be read", fix="see the reference of the keys")
