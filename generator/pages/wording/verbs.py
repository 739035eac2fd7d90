"""Relation verbs in words."""

from generator.model.settings import DEFAULT_VERBS, Verb
from generator.model.translation import Translation


def verb_words(words: Translation, verb: Verb, *, forward: bool) -> str:
    """Return how a relation reads from its subject's side, or from its object's if not `forward`.

    A built-in verb reads in the site's language, one that the site words itself as it is written there.
    """
    label = verb.label if forward else verb.inverse
    return words.gettext(label) if verb in DEFAULT_VERBS else label
