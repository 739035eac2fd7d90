"""The strings below the fields of a form: what an editor is told about a key while typing it.

They are read from the source code, and only when a JSON Schema is asked for: pydantic could read them at every start
(`use_attribute_docstrings`), at ten times the cost of the forms themselves.
"""

import ast
import inspect
import textwrap
from itertools import pairwise

from pydantic import BaseModel


def field_docs(form: type[BaseModel]) -> dict[str, str]:
    """Return the documentation of a form's fields by their name in Python; {} if there is no source code."""
    docs: dict[str, str] = {}
    for base in reversed(form.__mro__):
        if issubclass(base, BaseModel) and base is not BaseModel:
            docs |= _own_docs(base)
    return docs


def _own_docs(form: type[BaseModel]) -> dict[str, str]:
    try:
        source = textwrap.dedent(inspect.getsource(form))
    except (OSError, TypeError):  # made by `create_model`, or shipped without source
        return {}
    (definition,) = ast.parse(source).body
    assert isinstance(definition, ast.ClassDef)
    return {
        field.target.id: str(doc.value.value)
        for field, doc in pairwise(definition.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(doc, ast.Expr)
        and isinstance(doc.value, ast.Constant)
    }
