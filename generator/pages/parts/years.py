"""Years in words."""


def year_words(year: int) -> str:
    """Return an astronomical year as readers write it: 2021, and 0 as 1 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


def year_anchor(label: str) -> str:
    """Return the fragment of a year's heading on a timeline; `label` is the year in words."""
    return "y-" + label.lower().replace(" ", "-")


def year_link(year: int) -> str:
    """Return the link to a year's heading on the same page."""
    return f"#{year_anchor(year_words(year))}"
