"""Compiled templates, kept from one build to the next."""

from jinja2 import Environment

from generator.model.translation import Translation
from generator.publishing.render import make_environment
from generator.publishing.theme import Theme


class KeptEnvironment:
    """Makes an environment as `make_environment` does, and a new one only for another theme or other words."""

    def __init__(self) -> None:
        self._made: tuple[Theme, Translation, Environment] | None = None

    def __call__(self, theme: Theme, words: Translation) -> Environment:
        """Return the environment for the theme and the words."""
        if self._made is None or self._made[:2] != (theme, words):
            self._made = (theme, words, make_environment(theme, words, watched=True))
        return self._made[2]
