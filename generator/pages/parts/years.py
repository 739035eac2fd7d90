"""Years in words."""


def year_words(year: int) -> str:
    """Return an astronomical year as readers write it: 2021, and 0 as 1 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"
