"""A mapping as a form, whatever is wrong with it: what is left without the mistakes, so that one hides no other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from generator.annotations.entry import Form
from generator.model.problems import KeyPath, Problem
from generator.reading.schema.keys import Loc, keys_of
from generator.reading.schema.nearest import MOST_GUESSES
from generator.reading.schema.translate import key_guessed
from generator.reading.schema.validate import validate

AForm = TypeVar("AForm", bound=Form)
Places = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Salvaged(Generic[AForm]):
    """A mapping as a form; if there are problems, as far as it could be read.

    For each list that lost items `places` has the indexes at which the others stand in the file.
    """

    form: AForm
    problems: tuple[Problem, ...]
    places: Places = field(default_factory=dict)


def salvage(
    form: type[AForm], part: type[AForm], written: dict[str, Any], path: str, noun: str, prefix: Loc = ()
) -> Salvaged[AForm]:
    """Check `written` against `form`; what has mistakes is read as `part`, a form that requires nothing.

    `path`, `noun` and `prefix` say where and what `written` is, as for `validate`.
    """
    checked, problems = validate(form, written, path, noun, prefix)
    if checked is not None:
        return Salvaged(checked, ())
    problems += tuple(islice(_below_misspelt(form, written, path, noun, prefix), MOST_GUESSES))
    wrong = [problem.where.keys[len(prefix) :] for problem in problems if isinstance(problem.where, KeyPath)]
    rest, places = _take_away(written, wrong)
    return Salvaged(_check_rest(part, rest), problems, places)


def _below_misspelt(
    form: type[AForm], written: Mapping[str, Any], path: str, noun: str, prefix: Loc
) -> Iterator[Problem]:
    """Yield what is wrong with the values of misspelt keys, checked as those of the keys that were meant."""
    known = frozenset(keys_of(form))
    for key in islice((key for key in written if key not in known), MOST_GUESSES):
        meant = key_guessed((key,), form, written)
        if meant is None or meant in written:
            continue
        for problem in validate(form, {meant: written[key]}, path, noun, prefix)[1]:
            where = problem.where
            if isinstance(where, KeyPath) and where.keys[len(prefix) :][:1] == (meant,) and written[key]:
                yield replace(problem, where=replace(where, keys=(*prefix, key, *where.keys[len(prefix) + 1 :])))


def _take_away(data: Mapping[str, Any], wrong: Iterable[Loc]) -> tuple[dict[str, Any], Places]:
    """Return `data` without what stands at `wrong`: list items and inner keys where that is enough, else whole keys."""
    kept: dict[str, Any] = dict(data)
    places: dict[str, tuple[int, ...]] = {}
    inner: dict[str, set[str | int]] = {}
    for loc in wrong:
        if loc and loc[0] in data:
            inner.setdefault(str(loc[0]), set()).add(loc[1] if len(loc) > 1 else "")
    for key, steps in inner.items():
        value = data[key]
        if isinstance(value, list) and "" not in steps:
            places[key] = tuple(index for index in range(len(value)) if index not in steps)
            kept[key] = [value[index] for index in places[key]]
        elif isinstance(value, dict) and "" not in steps:
            kept[key] = {name: part for name, part in value.items() if name not in steps}
        else:
            del kept[key]
    return kept, places


def _check_rest(form: type[AForm], rest: Mapping[str, Any]) -> AForm:
    """Return `rest` as a form that requires nothing; keys that are still wrong are left out whole."""
    data = {key: value for key, value in rest.items() if value != ""}
    try:
        return form.model_validate(data)
    except ValidationError as error:
        wrong = {found["loc"][0] for found in error.errors() if found["loc"]}
        return form.model_validate({key: value for key, value in data.items() if key not in wrong})
