"""The vocabularies of the format in plain words, of the site's language where the program knows them."""

from collections.abc import Mapping

from generator.model.translation import N_, Translation

STATUS = {
    "reported": N_("Reported"),
    "claimed": N_("Claimed"),
    "denied": N_("Denied"),
    "confirmed": N_("Confirmed"),
    "disputed": N_("Disputed"),
    "refuted": N_("Refuted"),
    "forecast": N_("Forecast"),
}

_STATUS_INSIDE = {
    "reported": N_("reported"),
    "claimed": N_("claimed"),
    "denied": N_("denied"),
    "confirmed": N_("confirmed"),
    "disputed": N_("disputed"),
    "refuted": N_("refuted"),
    "forecast": N_("forecast"),
}
"""The same inside a sentence: not every language writes it small."""

STATUS_MEANING = (
    ("reported", N_("The source says so, as a fact or as something it has heard.")),
    ("claimed", N_("A party says so of itself or of its own doing.")),
    ("denied", N_("A party says that it is not so.")),
    ("confirmed", N_("Another source, or the other party, bears it out.")),
    ("disputed", N_("Parties or sources contradict one another.")),
    ("refuted", N_("It has been shown not to be so.")),
    ("forecast", N_("The author expects it; it had not happened at the time of writing.")),
)

LIKELIHOOD = {
    "almost-no-chance": N_("almost no chance (1–5 %%)"),
    "very-unlikely": N_("very unlikely (5–20 %%)"),
    "unlikely": N_("unlikely (20–45 %%)"),
    "roughly-even-chance": N_("roughly even chance (45–55 %%)"),
    "likely": N_("likely (55–80 %%)"),
    "very-likely": N_("very likely (80–95 %%)"),
    "almost-certain": N_("almost certain (95–99 %%)"),
}
"""The bands of ICD 203, with the percentages that the directive gives them."""

NAME_KINDS = {
    "full": N_("full name"),
    "alias": N_("also known as"),
    "abbreviation": N_("abbreviation"),
    "former": N_("former name"),
    "native": N_("name in its own language"),
    "nom-de-guerre": N_("nom de guerre"),
    "descriptive": N_("descriptive"),
}

_KINDS = {
    "person": N_("person"),
    "armed-group": N_("armed group"),
    "government": N_("government"),
    "state": N_("state"),
    "organisation": N_("organisation"),
    "media": N_("media"),
    "country": N_("country"),
    "region": N_("region"),
    "province": N_("province"),
    "district": N_("district"),
    "city": N_("city"),
    "border": N_("border"),
    "valley": N_("valley"),
    "place": N_("place"),
}
"""The built-in kinds of actors and places."""

_CONFIDENCE = {"low": N_("low"), "moderate": N_("moderate"), "high": N_("high")}


def plain(identifier: str) -> str:
    """Return a word of the site's own as running text: "armed-forces" → "armed forces"."""
    return identifier.replace("-", " ").replace("_", " ")


def kind_of(words: Translation, kind: str) -> str:
    """Return the kind of an actor or a place in words: a built-in one in the site's language, another as written."""
    return _known(words, _KINDS, kind)


def confidence_of(words: Translation, confidence: str | None) -> str:
    """Return an editor's confidence in a word; "" for none."""
    return _known(words, _CONFIDENCE, confidence) if confidence else ""


def status_of(words: Translation, status: str) -> str:
    """Return how a statement stands, as it begins a line."""
    return words.gettext(STATUS[status])


def status_inside(words: Translation, status: str) -> str:
    """Return how a statement stands, as it reads inside a sentence."""
    return words.gettext(_STATUS_INSIDE[status])


def likelihood_of(words: Translation, likelihood: str | None) -> str:
    """Return a forecast's likelihood with its percentages; "" for none."""
    return words.gettext(LIKELIHOOD[likelihood]) if likelihood else ""


def _known(words: Translation, vocabulary: Mapping[str, str], word: str) -> str:
    return words.gettext(vocabulary[word]) if word in vocabulary else plain(word)
