"""Names of countries in the language of the site, from the Unicode CLDR, which Babel carries."""

from dataclasses import replace

from generator.model.outlines import Outline, Outlines

_CODES = {
    "Antigua and Barb.": "AG",
    "Bosnia and Herz.": "BA",
    "Cabo Verde": "CV",
    "Central African Rep.": "CF",
    "Congo": "CG",
    "Côte d'Ivoire": "CI",
    "Dem. Rep. Congo": "CD",
    "Dominican Rep.": "DO",
    "Eq. Guinea": "GQ",
    "Faeroe Is.": "FO",
    "Falkland Is.": "FK",
    "Fr. Polynesia": "PF",
    "Fr. S. Antarctic Lands": "TF",
    "Heard I. and McDonald Is.": "HM",
    "Hong Kong": "HK",
    "Macedonia": "MK",
    "Myanmar": "MM",
    "Palestine": "PS",
    "S. Geo. and the Is.": "GS",
    "S. Sudan": "SS",
    "Saint Lucia": "LC",
    "Solomon Is.": "SB",
    "São Tomé and Principe": "ST",
    "Trinidad and Tobago": "TT",
    "Turkey": "TR",
    "United States of America": "US",
    "W. Sahara": "EH",
    "eSwatini": "SZ",
    "Åland": "AX",
}
"""ISO 3166 codes of the countries whose name in the data is not that of the CLDR in English."""


def name_countries(outlines: Outlines, language: str) -> Outlines:
    """Return the outlines under the names that the countries have in a language (BCP 47); those unknown keep theirs."""
    if language.partition("-")[0].lower() == "en":
        return outlines
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # slow to import; English needs none of it

    try:
        names = dict(Locale.parse(language, sep="-").territories)
    except (UnknownLocaleError, ValueError):
        names = {}
    codes = {name: code for code, name in Locale("en").territories.items() if len(code) == 2} | _CODES
    return replace(outlines, countries=tuple(_named(one, codes, names) for one in outlines.countries))


def _named(outline: Outline, codes: dict[str, str], names: dict[str, str]) -> Outline:
    name = names.get(codes.get(outline.name, ""))
    return replace(outline, name=name, english=outline.name) if name else replace(outline, language="en")
