"""Years in words."""

from generator.model.translation import Translation


def year_words(words: Translation, year: int) -> str:
    """Return an astronomical year as readers write it: 2021, and 0 as 1 BC."""
    return str(year) if year > 0 else words.gettext("%(year)s BC", year=1 - year)


def year_anchor(year: int) -> str:
    """Return the fragment of a year's heading on a timeline: the same in every language."""
    return f"y-{year}" if year > 0 else f"y-{1 - year}-bc"


def year_link(year: int) -> str:
    """Return the link to a year's heading on the same page."""
    return f"#{year_anchor(year)}"
