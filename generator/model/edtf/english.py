"""English names of months and seasons, for wordings and for reading what editors type."""

MONTHS = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""By number, from 1."""

SEASONS = ("spring", "summer", "autumn", "winter")
"""In the order of the codes 21 to 24."""
