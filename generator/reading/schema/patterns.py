"""What a text must look like, as regular expressions of JSON Schema (ECMA-262): a text editor marks slips as one types.

They are wider than the program's own reading, which knows the calendar and says what to type instead: what `check`
accepts, they accept.
"""

from typing import Any

_MARK = "[?~%]?"
_YEAR = rf"{_MARK}(?:Y-?[0-9]{{1,30}}(?:E[0-9]+)?|-?[0-9X]{{4}})(?:S[0-9]+)?{_MARK}"
_MONTH = rf"{_MARK}(?:0[1-9X]|X[0-9X]|1[0-2X]|2[1-9]|3[0-9]|4[01]){_MARK}"
_DAY = rf"{_MARK}(?:0[1-9X]|[12X][0-9X]|3[01X]){_MARK}"
_DATE = rf"{_YEAR}(?:-{_MONTH}(?:-{_DAY})?)?"
_TIME = r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
_END = rf"(?:\.\.|{_DATE})?"
_MEMBER = rf" *(?:\.\.{_DATE}|{_DATE}(?:\.\.(?:{_DATE})?)?) *"
_MEMBERS = rf"{_MEMBER}(?:,{_MEMBER})*"
_ONE_OF = rf"\[{_MEMBERS}\]"
_NO_BRACKETS = r"(?:(?!\[\[|\]\])[\s\S])*"

_EDTF = rf"^(?:{_DATE}(?:{_TIME})?|{_END}/{_END}|{_ONE_OF}|\{{{_MEMBERS}\}})$"
_EDTF_END = rf"^(?:{_DATE}|{_ONE_OF}|\.\.)?$"
_DATE_HINT = "Not a date in EDTF. Type 2022, 2022-07, 2022-07-27, 2022~ (about), 2006/.. (since), [2015,2016] (one of)."


def _pattern(regex: str, hint: str) -> dict[str, Any]:
    """Return the keywords: `patternErrorMessage` is what the YAML language server shows; others leave it aside."""
    return {"pattern": regex, "patternErrorMessage": hint}


DATE = _pattern(_EDTF, _DATE_HINT)
END_OF_PAIR = _pattern(_EDTF_END, _DATE_HINT)
DURATION = _pattern(r"^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "Type P10D, P2W, P3M or P1Y.")
RELATION = _pattern(r"^\s*\S+\s+\S+\s+\S+\s*$", "Type three words: an actor's id, a verb, an actor's id.")
LANGUAGE = _pattern(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "Type a code such as en, en-GB, tg or fa.")
POINT = _pattern(r"^\s*[+-]?[0-9.]+\s*,\s*[+-]?[0-9.]+\s*$", "Type latitude and longitude: 38.5, 70.2")
WORDS = _pattern(
    rf"^{_NO_BRACKETS}(?:\[\[{_NO_BRACKETS}\]\]{_NO_BRACKETS})?$", "Type one pair of [[ ]] around the words meant."
)
