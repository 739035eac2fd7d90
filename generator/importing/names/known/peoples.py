"""Adjectives of nationalities, peoples and faiths, which stand before names and name nobody themselves."""

from generator.importing.names.known.countries import BY_ADJECTIVE, NAMES_IN_ENGLISH

PEOPLES = frozenset(
    ("Sunni", "Shia", "Shiite", "Shi'a", "Muslim", "Christian", "Jewish", "Islamic", "Islamist", "Catholic", "Hindu",
     "Buddhist", "Orthodox", "Protestant", "Kurdish", "Kurd", "Arab", "European", "African", "Asian", "Western",
     "Central Asian", "South Asian", "Pashtun", "Hazara", "Uyghur", "Ismaili", "Communist", "Republican", "Democratic",
     "Democrat", "Latino", "Hispanic", "Jew", "Eastern", "Northern", "Southern", "English", "Scottish", "Welsh",
     "Roman", "Ottoman", "Byzantine", "Confederate",
     "Federal", "Nazi", "Marxist", "Maoist", "Zionist", "Baathist", "Ba'athist", "Athenian", "Spartan", "Aboriginal",
     "Indigenous", "Slavic", "Baltic", "Nordic", "Chechen", "Palestinian", "Rohingya", "Tuareg", "Berber")
)  # fmt: skip
"""Adjectives of peoples, faiths and regions: they name nobody in particular."""


def is_adjective(word: str) -> bool:
    """Tell an adjective of nationality, people or faith, in singular or plural ("Tajik", "Tajiks", "Islamists")."""
    if word in NAMES_IN_ENGLISH:
        return False  # "Laos" is no plural of "Lao"
    return any(form in BY_ADJECTIVE or form in PEOPLES for form in (word, word.removesuffix("s")))
