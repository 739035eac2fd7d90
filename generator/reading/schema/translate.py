"""From pydantic's errors to problems: what is wrong in an editor's words, where, and what to type."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.annotations import TYPES
from generator.annotations.ids import make_id, shown
from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem
from generator.reading.schema.keys import Loc, form_at, keys_of
from generator.reading.schema.nearest import nearest

LISTS: dict[type[BaseModel], tuple[str, str]] = {kind.entry: (kind.kind, kind.key) for kind in TYPES}
_EXAMPLES = {"who": "[taliban]", "cast": "[taliban, nrf]", "where": "[kabul]", "topics": "[border-security]"}


def problems_of(
    error: ValidationError, form: type[BaseModel], path: str, noun: str, prefix: Loc = ()
) -> tuple[Problem, ...]:
    """Return every mistake of a mapping that was checked against `form`.

    `noun` is what the mapping is ("a briefing"); `prefix` are the keys that lead to it in the file `path`.
    """
    errors = error.errors(include_url=False)
    misspelt = set(_misspelt(errors, form))
    return tuple(
        _problem(mistake, path, (*prefix, *found["loc"], *mistake.keys))
        for found in errors
        if found["loc"] not in misspelt
        for mistake in _mistakes(found, form, noun)
    )


def _problem(mistake: Mistake, path: str, keys: Loc) -> Problem:
    message = mistake.message.replace("{key}", _last_key(keys))
    where = KeyPath(path, keys, mistake.on, mistake.offset)
    if keys[-1:] == ("[key]",):  # pydantic's word for the key of a mapping, and not its value
        where = KeyPath(path, keys[:-1], "key", mistake.offset)
    return Problem(mistake.code, where, message[:1].upper() + message[1:], mistake.fix, mistake.notes)


def _misspelt(errors: Sequence[Mapping[str, Any]], form: type[BaseModel]) -> Iterator[Loc]:
    """Return the places of keys that are there, misspelt: they are not missing as well."""
    for found in errors:
        if found["type"] == "extra_forbidden":
            parent: Loc = found["loc"][:-1]
            meant = nearest(str(found["loc"][-1]), keys_of(form_at(form, parent) or form))
            if meant is not None:
                yield (*parent, meant)


def _last_key(keys: Loc) -> str:
    return next((shown(key) for key in reversed(keys) if isinstance(key, str)), "")


def _mistakes(found: Mapping[str, Any], form: type[BaseModel], noun: str) -> Iterator[Mistake]:
    loc: Loc = found["loc"]
    value = found["input"]
    match found["type"]:
        case "value_error" if isinstance(found["ctx"]["error"], Mistakes):
            yield from found["ctx"]["error"].mistakes
        case "extra_forbidden":
            yield _unknown_key(str(loc[-1]), loc, form, noun)
        case "missing":
            yield _missing_key(str(loc[-1]), value)
        case "literal_error":
            yield _unknown_word(value, re.findall(r"'([^']*)'", found["ctx"]["expected"]))
        case "string_too_short":
            yield Mistake("`{key}` is empty", fix="type something after it, or delete it")
        case "string_type":
            yield _not_a_string(value)
        case "tuple_type" | "list_type":
            yield _not_a_list(value, loc, form)
        case "model_type" | "dict_type" | "model_attributes_type":
            yield _not_a_mapping(loc, form)
        case _:
            yield Mistake("`{key}` cannot be read", fix="see the reference of the keys")


def _unknown_key(key: str, loc: Loc, form: type[BaseModel], noun: str) -> Mistake:
    here = form_at(form, loc[:-1]) or form
    known = keys_of(here)
    kind, _ = LISTS.get(here, ("", ""))
    parent = (
        f"{'an' if kind[:1] in 'aeiou' else 'a'} {kind}"
        if kind
        else noun
        if len(loc) == 1
        else f"`{_last_key(loc[:-1])}`"
    )
    meant = nearest(key, known)
    notes: tuple[str, ...] = (f"known here: {', '.join(sorted(known))}",)
    if meant is None:
        elsewhere = [f"`{list_}`" for entry, (_, list_) in LISTS.items() if entry is not here and key in keys_of(entry)]
        if elsewhere and kind:
            notes += (f"`{key}` is a key of {', '.join(elsewhere)}",)
    fix = f"did you mean `{meant}`?" if meant else f"delete `{shown(key)}`, or use a key that is known here"
    return Mistake(f"`{shown(key)}` is not a key of {parent}", Code.KEY_UNKNOWN, fix, (), "key", notes=notes)


def _missing_key(key: str, value: Any) -> Mistake:
    fix = f"add `{key}: …`"
    if key == "id" and isinstance(value, dict) and isinstance(value.get("what"), str) and make_id(value["what"]):
        fix = f"add an id of a word or two, such as `id: {'-'.join(make_id(value['what']).split('-')[:3])}`"
    elif key == "at":
        fix = 'add the words it rests on: `at: "words of the text"`'
    return Mistake(f"`{key}` is missing", Code.KEY_MISSING, fix)


def _unknown_word(value: Any, words: list[str]) -> Mistake:
    notes = (f"one of: {', '.join(words)}",)
    if not isinstance(value, str):
        return Mistake("`{key}` must be one word", fix=f"write one of: {', '.join(words)}")
    meant = nearest(value.replace(" ", "-").replace("_", "-"), words)
    fix = f"did you mean `{meant}`?" if meant else f"write one of: {', '.join(words)}"
    return Mistake(
        f"“{shown(value)}” is not a word for `{{key}}`", Code.VOCABULARY_UNKNOWN, fix, notes=notes if meant else ()
    )


def _not_a_string(value: Any) -> Mistake:
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], list):
        return Mistake(
            "`{key}` became a list, because [[ ]] without quotes makes one", fix="put the whole value in quotes"
        )
    if isinstance(value, list):
        return Mistake(
            "`{key}` must be one value, not a list", fix="take the brackets away, or put the value in quotes"
        )
    return Mistake(
        "`{key}` must be one value, not keys and values", fix="put the value in quotes if it contains a colon"
    )


def _not_a_list(value: Any, loc: Loc, form: type[BaseModel]) -> Mistake:
    key = str(loc[-1])
    entry = form_at(form, (*loc, 0))
    if entry is not None:
        return Mistake("`{key}` must be a list of entries", fix=f"begin each entry with `- `: - {_pattern(entry)}")
    if isinstance(value, str) and value:
        items = [item for item in re.split(r"\s*,\s*", value.strip()) if item]
        return Mistake("`{key}` must be a list", fix=f"{key}: [{', '.join(items)}]")
    return Mistake("`{key}` must be a list", fix=f"{key}: {_EXAMPLES.get(key, '[…, …]')}")


def _not_a_mapping(loc: Loc, form: type[BaseModel]) -> Mistake:
    here = form_at(form, loc)
    return Mistake("keys and values are needed here", fix=f"write {_pattern(here)}" if here else "write {key: …}")


def _pattern(form: type[BaseModel]) -> str:
    """Return the keys that an entry needs, as they are typed."""
    required = [field.alias or name for name, field in form.model_fields.items() if field.is_required()]
    return f"{{{', '.join(f'{key}: …' for key in required or keys_of(form)[:2])}}}"
