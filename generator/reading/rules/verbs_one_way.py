"""Every verb says how a relation reads from the other side, for it is shown on both actors' pages."""

from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem
from generator.reading.paths import SETTINGS


def rule(content: Content) -> Iterable[Problem]:
    """Name every verb without an inverse."""
    for verb in content.settings.verbs:
        if not verb.inverse:
            yield Problem(
                Code.VERB_WITHOUT_INVERSE,
                KeyPath(SETTINGS, ("verbs", verb.id)),
                f"The verb `{verb.id}` does not say how it reads from the other side",
                f"write {verb.id}: {{label: {verb.label}, inverse: …}}; for `leads` the inverse would be `is led by`",
            )
