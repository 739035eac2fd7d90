"""The forms inside a form, and which keys are known where."""

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

Loc = tuple[str | int, ...]


def form_at(form: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """Return the form that the mapping at `loc` (as pydantic counts it) is checked against."""
    here: Any = form
    for step in loc:
        if _is_form(here):
            here = next((field.annotation for name, field in _fields(here) if name == step), None)
        else:  # an item of a list or mapping
            here = next((argument for argument in reversed(get_args(here)) if argument is not ...), None)
        here = _bare(here)
    return here if _is_form(here) else None


def _bare(annotation: Any) -> Any:
    """Return an annotation without `Annotated[…]` and without “or None”."""
    while get_origin(annotation) in (Annotated, Union, UnionType):
        annotation = next(argument for argument in get_args(annotation) if argument is not NoneType)
    return annotation


def keys_of(form: type[BaseModel]) -> tuple[str, ...]:
    """Return the keys that an editor may type into a form."""
    return tuple(name for name, _ in _fields(form))


def forms_in(form: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Return a form and every form inside it."""
    yield form
    for _, field in _fields(form):
        inner = _inner(field.annotation)
        if _is_form(inner):
            yield from forms_in(inner)


def _fields(form: type[BaseModel]) -> Iterator[tuple[str, Any]]:
    for name, field in form.model_fields.items():
        yield field.alias or name, field


def _inner(annotation: Any) -> Any:
    """Return the form inside a list, a mapping, an `Annotated` or an optional, or the annotation itself."""
    if _is_form(annotation):
        return annotation
    for argument in get_args(annotation):
        found = _inner(argument)
        if _is_form(found):
            return found
    return annotation


def _is_form(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
