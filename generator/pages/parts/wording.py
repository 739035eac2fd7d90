"""The vocabularies of the format in plain words."""

STATUS = {
    "reported": "Reported",
    "claimed": "Claimed",
    "denied": "Denied",
    "confirmed": "Confirmed",
    "disputed": "Disputed",
    "refuted": "Refuted",
    "forecast": "Forecast",
}

STATUS_MEANING = (
    ("reported", "The source says so, as a fact or as something it has heard."),
    ("claimed", "A party says so of itself or of its own doing."),
    ("denied", "A party says that it is not so."),
    ("confirmed", "Another source, or the other party, bears it out."),
    ("disputed", "Parties or sources contradict one another."),
    ("refuted", "It has been shown not to be so."),
    ("forecast", "The author expects it; it had not happened at the time of writing."),
)

LIKELIHOOD = {
    "almost-no-chance": "almost no chance (1–5 %)",
    "very-unlikely": "very unlikely (5–20 %)",
    "unlikely": "unlikely (20–45 %)",
    "roughly-even-chance": "roughly even chance (45–55 %)",
    "likely": "likely (55–80 %)",
    "very-likely": "very likely (80–95 %)",
    "almost-certain": "almost certain (95–99 %)",
}
"""The bands of ICD 203, with the percentages that the directive gives them."""

NAME_KINDS = {
    "full": "full name",
    "alias": "also known as",
    "abbreviation": "abbreviation",
    "former": "former name",
    "native": "name in its own language",
    "nom-de-guerre": "nom de guerre",
    "descriptive": "descriptive",
}

_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def plain(identifier: str) -> str:
    """Return a vocabulary word as running text: "armed-group" → "armed group"."""
    return identifier.replace("-", " ").replace("_", " ")


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun: "1 event", "2 events"."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def duration(iso: str) -> str:
    """Return a one-part ISO 8601 duration in words: "P2W" → "2 weeks"; anything else as it is."""
    number, unit = iso[1:-1], _UNITS.get(iso[-1:])
    return counted(int(number), unit) if iso.startswith("P") and number.isdigit() and unit else iso
