"""What to say to an editor about a key or value that the form refuses, and what to type."""

import re
from collections.abc import Collection
from typing import Any

from pydantic import BaseModel

from generator.annotations import TYPES
from generator.annotations.ids import make_id, shown
from generator.annotations.mistakes import Mistake
from generator.annotations.relative import RelativeEntry
from generator.model.codes import Code
from generator.reading.schema.keys import Loc, form_at, keys_of
from generator.reading.schema.nearest import nearest
from generator.reading.schema.synonyms import word_meant

LISTS: dict[type[BaseModel], tuple[str, str]] = {kind.entry: (kind.kind, kind.key) for kind in TYPES}
_BETWEEN_ITEMS = re.compile(r"\s*[,;，、]\s*|(?:^|\s+)[-–—*•]\s*")
_NO_COLON = re.compile(r"(?P<key>[a-z_]+)(?::| +)(?=[^\s:])")
_EXAMPLES = {"who": "[taliban]", "cast": "[taliban, nrf]", "where": "[kabul]", "topics": "[border-security]"}


def last_key(keys: Loc) -> str:
    """Return the last name among keys: what an editor calls the value."""
    return next((shown(key) for key in reversed(keys) if isinstance(key, str)), "")


def key_in(typed: str, known: Collection[str]) -> str | None:
    """Return the key that a text without a colon and a space begins with: `by author`, `id:takeover`."""
    found = _NO_COLON.match(typed)
    return found["key"] if found and found["key"] in known else None


def unknown_key(key: str, value: Any, loc: Loc, form: type[BaseModel], noun: str, meant: str | None) -> Mistake:
    """Say that a key is not known at its place, which are, which was `meant`, and where else it would be."""
    here = form_at(form, loc[:-1]) or form
    known = keys_of(here)
    if not value and meant and meant == key_in(key, known):
        written = f"{meant}: {key[len(meant) :].lstrip(': ')}"
        message = f"a colon and a space are needed after `{meant}`"
        return Mistake(message, Code.KEY_UNKNOWN, f"write `{shown(written)}`", (), "key")
    notes: tuple[str, ...] = (f"known here: {', '.join(sorted(known))}",)
    if meant is None and here in LISTS:
        elsewhere = [f"`{list_}`" for entry, (_, list_) in LISTS.items() if key in keys_of(entry)]
        notes += (f"`{key}` is a key of {', '.join(elsewhere)}",) if elsewhere else ()
    if not value and not meant:  # `{at: one thing, and another}` is two entries to YAML
        notes += ("between brackets a comma ends a value: if this belongs to the value before it, put that in quotes",)
    fix = f"did you mean `{meant}`?" if meant else f"delete `{shown(key)}`, or use a key that is known here"
    if meant == "rel" and key in keys_of(RelativeEntry):
        fix = f"write `rel: {{{key}: …}}`"
    message = f"`{shown(key)}` is not a key of {_owner(here, loc, noun)}"
    return Mistake(message, Code.KEY_UNKNOWN, fix, (), "key", notes=notes)


def _owner(here: type[BaseModel], loc: Loc, noun: str) -> str:
    """Return what an editor calls the thing that a key stands in: an event, a briefing, `rel`."""
    if here in LISTS:
        kind, _ = LISTS[here]
        return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
    return noun if len(loc) == 1 else f"`{last_key(loc[:-1])}`"


def missing_key(key: str, value: Any) -> Mistake:
    """Say that a key is missing; for an id, propose one made of what happened."""
    fix = f"add `{key}: …`"
    if key == "id" and isinstance(value, dict) and isinstance(value.get("what"), str) and make_id(value["what"]):
        fix = f"add an id of a word or two, such as `id: {'-'.join(make_id(value['what']).split('-')[:3])}`"
    elif key == "at":
        fix = 'add the words it rests on: `at: "words of the text"`'
    return Mistake(f"`{key}` is missing", Code.KEY_MISSING, fix)


def unknown_word(value: Any, words: list[str]) -> Mistake:
    """Say that a word is not in the vocabulary of its key."""
    notes = (f"one of: {', '.join(words)}",)
    if not isinstance(value, str):
        return Mistake("`{key}` must be one word", fix=f"write one of: {', '.join(words)}")
    typed = value.strip().replace(" ", "-").replace("_", "-")
    meant = nearest(typed, words) or word_meant(typed, words)
    fix = f"did you mean `{meant}`?" if meant else f"write one of: {', '.join(words)}"
    return Mistake(
        f"“{shown(value)}” is not a word for `{{key}}`", Code.VOCABULARY_UNKNOWN, fix, notes=notes if meant else ()
    )


def not_a_string(value: Any) -> Mistake:
    """Say that one value is wanted where a list or a mapping stands."""
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


def not_a_list(value: Any, loc: Loc, form: type[BaseModel]) -> Mistake:
    """Say that a list is wanted, and write it."""
    key = str(loc[-1])
    entry = form_at(form, (*loc, 0))
    if entry is not None:
        return Mistake("`{key}` must be a list of entries", fix=f"begin each entry with `- `: - {_pattern(entry)}")
    if isinstance(value, str) and value:
        items = [item for item in _BETWEEN_ITEMS.split(value.strip(" [](){}<>")) if item]
        return Mistake("`{key}` must be a list", fix=f"{key}: [{', '.join(items)}]")
    if isinstance(value, dict) and value and not any(value.values()):  # `{a, b}`
        return Mistake("`{key}` must be a list", fix=f"{key}: [{', '.join(value)}]")
    return Mistake("`{key}` must be a list", fix=f"{key}: {_EXAMPLES.get(key, '[…, …]')}")


def not_a_mapping(loc: Loc, form: type[BaseModel]) -> Mistake:
    """Say that keys and values are wanted, and which."""
    here = form_at(form, loc)
    return Mistake("keys and values are needed here", fix=f"write {_pattern(here)}" if here else "write {key: …}")


def _pattern(form: type[BaseModel]) -> str:
    """Return the keys that an entry needs, as they are typed; of the forms of a date told by another, one."""
    if form is RelativeEntry:
        return "{after: event-id} or {before: event-id}"
    required = [field.alias or name for name, field in form.model_fields.items() if field.is_required()]
    return f"{{{', '.join(f'{key}: …' for key in required or keys_of(form)[:2])}}}"
