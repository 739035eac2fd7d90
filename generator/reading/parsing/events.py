"""The YAML parser: a text as a stream of events, from libyaml where PyYAML was built with it."""

from collections.abc import Callable
from typing import Any

import yaml

from generator.model.codes import Code
from generator.model.problems import Location, Problem
from generator.reading.paths import CONTENT

try:
    from yaml._yaml import CParser

    PARSER: Callable[[str], Any] = CParser
except ImportError:  # PyYAML without libyaml
    PARSER = yaml.SafeLoader

MAX_DEPTH = 50
"""Levels of nesting that are read; the deepest thing an annotation needs is five."""

NextEvent = Callable[[], Any]
"""Returns the next `yaml.Event`, whose attributes differ by class in ways that its published types do not tell."""


def open_events(text: str) -> NextEvent:
    """Return a function that returns the next event of `text` at each call; it raises `yaml.YAMLError`.

    Marks count characters (`mark.index`). Their lines are not ours: YAML 1.1 knows more line breaks.
    """
    parser = PARSER(text)
    following: NextEvent = parser.get_event
    return following


def note_slow_parser(parser: Callable[[str], Any] = PARSER) -> tuple[Problem, ...]:
    """Say, once a run, that the files are read by the slow parser, if they are."""
    if parser is not yaml.SafeLoader:
        return ()
    note = Problem(
        Code.YAML_SLOW,
        Location(CONTENT),
        "PyYAML was installed without libyaml, so files are read about twenty times slower",
        fix="pip install --force-reinstall --only-binary :all: pyyaml",
    )
    return (note,)
