"""Asks spaCy, where the user has installed it with a model for the text's language; without it, nothing changes."""

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.importing.names.merging import Tagged
from generator.model.spans import Span

_SIZES = ("trf", "lg", "md", "sm")
_NOT_NEEDED = ("tagger", "morphologizer", "parser", "senter", "lemmatizer", "attribute_ruler", "trainable_lemmatizer")


@dataclass(frozen=True, slots=True)
class Tagging:
    """What a model found in a text; `model` is its name, for the reasons."""

    model: str
    tagged: tuple[Tagged, ...]


def tag(text: str, language: str) -> Tagging | None:
    """Return the names that the largest installed model for `language` (ISO 639-1) finds; None if there is none.

    A model is any package called `<language>_core_…`. One that does not load, because it was made for another version
    of spaCy, counts as none.
    """
    name = installed(language)
    model = _loaded(name) if name else None
    return Tagging(name, tuple(_tagged(model, text))) if model is not None else None


def installed(language: str) -> str:
    """Return the name of the largest installed model for a language, "" if there is none or no spaCy."""
    if importlib.util.find_spec("spacy") is None:
        return ""
    wanted = re.compile(rf"{re.escape(language)}_core_\w+")
    found = sorted(module.name for module in pkgutil.iter_modules() if wanted.fullmatch(module.name))
    return min(found, key=_size, default="")


def _size(name: str) -> int:
    return next((place for place, size in enumerate(_SIZES) if size in name.split("_")), len(_SIZES))


@cache
def _loaded(name: str) -> Any:
    """Load a model once: it takes a second or more."""
    try:
        return importlib.import_module(name).load(exclude=list(_NOT_NEEDED))
    except (ImportError, OSError, ValueError, TypeError, AttributeError, KeyError):
        return None


def _tagged(model: Any, text: str) -> Iterator[Tagged]:
    """Yield what the model tags, line by line: a line of our text is a paragraph."""
    lines = [(match.start(), match.group()) for match in re.finditer(r"[^\n]+", text)]
    for (start, _), read in zip(lines, model.pipe(line for _, line in lines), strict=True):
        for entity in read.ents:
            yield Tagged(Span(start + entity.start_char, start + entity.end_char), entity.label_)
