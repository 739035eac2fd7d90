"""A table as read: `content/site.yaml`, `places.yaml`, `sources.yaml`, `terms.yaml`."""

from typing import Any

from generator.model.briefings import SourceFile
from generator.model.problems import Problem
from generator.reading.characters import breaks_yaml, find_hidden
from generator.reading.checked_yaml import read_checked
from generator.reading.decoding import read_text
from generator.reading.parsing.values import read_values


def read_table(file: SourceFile) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Read a plain YAML file: `str`, `list` and `dict` only; {} if nothing of it can be read.

    Of a file with a mistake in one entry the other entries are returned.
    """
    decoded, problems = read_text(file)
    if decoded is None:
        return {}, problems
    text = decoded.text
    hidden = find_hidden(file.path, text, len(text))
    if breaks_yaml(hidden):
        return {}, hidden
    read = read_checked(lambda: read_values(text), file.path, text)
    return read.values or {}, (*hidden, *read.problems)
