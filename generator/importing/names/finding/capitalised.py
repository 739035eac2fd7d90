"""What a capitalised word is, and what may stand between two of them that are one name."""

import re

from generator.importing.text.words import word_set

_CAPITAL = f"[{''.join(c for c in map(chr, range(0x530)) if c.isupper())}]"  # Latin, Greek, Cyrillic
_SMALL_PREFIX = r"(?:(?:al|el|ad|ar|as|ash|at|an|ul|d|l|de|bin)[-’'])"
_INNER_PREFIX = r"(?:e-|i-|ul-|al-|a-|o-|on-|sur-|upon-|le-|de-|la-)"
WORD = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|(?:People|Women|Men|Children|Veteran)s?[’']s?(?=[ \u00a0][A-Z])"
    rf"|{_SMALL_PREFIX}?{_CAPITAL}\w*(?:[-–’'](?![sS]\b)(?!\w\.){_INNER_PREFIX}?(?:{_CAPITAL}|\d)\w*)*"
    r"(?:\.(?:com|org|net)\b)?"
    r"|[A-Z]\.(?=\s[A-Z])"
)
TAKES_FOR = word_set(
    """Office Center Centre Institute Ministry Department Committee Council Commission Agency Bureau Association
    Fund Organization Organisation Foundation Society School Secretary Minister Commissioner Directorate
    Alliance Coalition"""
)
OPENS_A_TAIL = word_set(
    """Chiefs Republic Kingdom Commonwealth Statute Rim Battle Treaty Declaration Act City Islands House State
    States Secretary Minister President Emirate Duchy Principality Confederation"""
)
JOIN = re.compile(
    r"[ \u00a0](?:(?:of|for|on|de|del|da|dos|das|do|des|della|van|von|der|den|ter|bin|ibn|bint|ben|ould|wuld|ag"
    r"|zu|zur|af|al|el|la|du|di|ul)[ \u00a0]"
    r"(?:the[ \u00a0]|l[aeo]s?[ \u00a0]|de[rn][ \u00a0])?)?"
    r"|(?<=s)[’'][ \u00a0]|[ \u00a0]&[ \u00a0]|(?<=[A-Z])\.[ \u00a0]"
)
