"""What is left of a mapping when everything that is wrong is taken away, so that one mistake hides no other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from generator.annotations.entry import Form
from generator.reading.schema.keys import Loc

AForm = TypeVar("AForm", bound=Form)


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left: `data`, and for each list that lost items the places at which the others stood (`places`)."""

    data: Mapping[str, Any]
    places: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def take_away(data: Mapping[str, Any], wrong: Iterable[Loc]) -> Rest:
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
    return Rest(kept, places)


def check_rest(form: type[AForm], rest: Rest) -> tuple[AForm, Mapping[str, tuple[int, ...]]]:
    """Return `rest` as a form that requires nothing; keys that are still wrong are left out whole."""
    data = {key: value for key, value in rest.data.items() if value != ""}
    try:
        return form.model_validate(data), rest.places
    except ValidationError as error:
        wrong = {found["loc"][0] for found in error.errors() if found["loc"]}
        return form.model_validate({key: value for key, value in data.items() if key not in wrong}), rest.places
