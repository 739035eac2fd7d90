"""Dates in words of other languages, said in English: its rules serve German, French, Spanish and Russian.

Only the words of dates are known, and only to guess what to type. A word that means two things is left out.
"""

import re
from unicodedata import decimal

_MONTHS = (
    ("january", "januar jänner janvier enero январь января январе"),
    ("february", "februar feber février fevrier febrero февраль февраля феврале"),
    ("march", "märz maerz mars marzo март марта марте"),
    ("april", "avril abril апрель апреля апреле"),
    ("may", "mai mayo май мая мае"),
    ("june", "juni juin junio июнь июня июне"),
    ("july", "juli juillet julio июль июля июле"),
    ("august", "août aout agosto август августа августе"),
    ("september", "septembre septiembre setiembre сентябрь сентября сентябре"),
    ("october", "oktober octobre octubre октябрь октября октябре"),
    ("november", "novembre noviembre ноябрь ноября ноябре"),
    ("december", "dezember décembre decembre diciembre декабрь декабря декабре"),
)
_SEASONS = (
    ("spring", "frühling frühjahr printemps primavera весна весны весной весну"),
    ("summer", "sommer été verano лето лета летом"),
    ("autumn", "herbst automne otoño осень осени осенью"),
    ("winter", "hiver invierno зима зимы зимой зиму"),
)
_LINKS = (
    ("about", "etwa ungefähr vers environ hacia около примерно"),
    ("since", "seit depuis desde с начиная"),
    ("to", "bis hasta по"),
    ("or", "oder ou или"),
    ("and", "und et и"),
    ("between", "zwischen entre между"),
    ("present", "heute aujourd'hui presente настоящее"),
    ("1", "1er"),
)
_SILENT = "der die das den dem im des von le la les du de en del el los г год года году гг годы в время"
"""Words without which a date says the same."""

_ENGLISH = {word: english for english, words in (*_MONTHS, *_SEASONS, *_LINKS) for word in words.split()}
_ENGLISH |= dict.fromkeys(_SILENT.split(), "")
_EAST_ASIAN = re.compile(r"(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?")
_SIGNS = (("≈", "~"), ("∼", "~"), ("≤", "by "), ("<", "before "), (">", "after "))


def in_english(text: str) -> str:
    """Return a lower-case text with Latin digits and English words where it has others for them."""
    text = "".join(str(decimal(character)) if character.isdecimal() else character for character in text)
    for sign, words in _SIGNS:
        text = f"{words}{text[1:].strip()}" if text.startswith(sign) else text
    text = _EAST_ASIAN.sub(lambda found: "-".join(part.zfill(2) for part in found.groups() if part), text)
    words = re.sub(r"\w+(?:'\w+)?", lambda found: _ENGLISH.get(found[0], found[0]), text)
    if words == text:
        return text
    return " ".join(re.sub(r"(?<!\w)\.|(?<=\b\d)\. |(?<=\b\d\d)\. ", " ", words).split())
