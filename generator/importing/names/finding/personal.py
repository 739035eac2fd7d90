"""Whether a name can be a person's, by the words it is made of."""

from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.data import given_names
from generator.importing.names.known.lexicon import ORGANISATION, PLACE
from generator.importing.names.known.organisations import KNOWN_KINDS
from generator.importing.names.known.peoples import is_adjective


def looks_personal(text: str) -> bool:
    """Tell what can be a person's full name: two to four words, none of an institution, a country or a place."""
    words = [word.rstrip(".") for word in text.split()]
    if not 2 <= len(words) <= 5 or any(word in ORGANISATION or word in PLACE for word in words):
        return False
    if len(words) == 2 and words[0] in ("Al", "El", "Ad", "An", "Ar", "As"):
        return False  # Al Anbar
    given = words[0].lower() in given_names()
    if any(word in BY_NAME for word in (words[:-1] if given else words)):
        return False  # but Michael Jordan
    return (
        not any(
            (word.isupper() and len(word.strip(".")) > 1) or is_adjective(word) or any(c.isdigit() for c in word)
            for word in words
        )
        and " of " not in text
        and "&" not in text
        and words[0] not in KNOWN_KINDS  # a brand and its product
    )
