"""Check a mapping against a form."""

from typing import Any, TypeVar

from pydantic import ValidationError

from generator.annotations.entry import Form
from generator.model.problems import Problem
from generator.reading.schema.keys import Loc
from generator.reading.schema.translate import problems_of

AForm = TypeVar("AForm", bound=Form)


def validate(
    form: type[AForm], written: dict[str, Any], path: str, noun: str, prefix: Loc = ()
) -> tuple[AForm | None, tuple[Problem, ...]]:
    """Return the checked form, or None and everything that is wrong with `written`.

    A key with nothing after it counts as not written. `path`, `noun` and `prefix` say where and what `written` is.
    """
    filled = {key: value for key, value in written.items() if value != ""}
    try:
        return form.model_validate(filled), ()
    except ValidationError as error:
        return None, problems_of(error, form, filled, path, noun, prefix)
