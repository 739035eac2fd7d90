"""Lines that name an article's authors, in the words of several languages."""

import re

from generator.importing.article.furniture.phrasing import phrases

_CAPITAL = r"[^\W\d_a-zà-öø-ÿа-яё](?:[^\W\d_]|[.'’-])*"
_PERSON = rf"{_CAPITAL}(?:\s++(?:(?:de|van|von|der|den|bin|al|el|la|du|da|di)\s++)*{_CAPITAL}){{1,4}}"
_PERSONS = rf"{_PERSON}(?:\s*(?:,|;|\bund\b|\band\b|\bet\b|\by\b|\be\b|\bи\b|&)\s*{_PERSON}){{0,5}}"
_BY = (
    r"(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Ee]dited|WRITTEN|[Ss]tory|[Tt]ext|[Rr]eporting|[Aa]n? \w+|[Ii]nterview"
    r"|[Aa]nalysis|[Oo]pinion)\s+)?"
    r"(?:[Bb]y|BY|Par|PAR|Von|VON|Por|POR|Di|DI|Door|Av|Af)\s*:?"
    r"|(?:Text|Autor(?:in|en|es|a)?|Auteurs?|Author(?:s|\(s\))?|Автор(?:ы)?|Текст|Корреспондент|Автор материала)\s*:"
)

BYLINE = re.compile(
    rf"(?:{_BY})\s*+(?P<names>{_PERSONS})(?:\s*(?:[,|•·–—/-]|@|\bin\b|\bfor\b|\bon\b|\d|\().{{0,80}})?$"
    r"|(?:作者|文|撰文|记者|記者)[\s:：/／]+(?P<chinese>[\w·•・\s]{2,20})$|بقلم[\s:]*+(?P<arabic>[\u0600-\u06ff][\u0600-\u06ff\s]{2,49})$"
)
"""A line that names the authors and little else, so sure that it is none of the text's wherever it stands."""

LOOSE_BYLINE = phrases(
    r"""
    (?:(?:written|reported|posted|edited)\s+)?by:?\s+(?!the\b)[A-Z\u00c0-\u024f][^.!?]{2,80}$|authors?:\s.{2,80}$
    |posted (?:on|in|at)\b.{4,80}$
    """
)
"""A line that may name authors: only before and after an article is it taken for one."""

_AND = re.compile(r"\s*(?:,|;|&|\bund\b|\band\b|\bet\b|\by\b|\be\b|\bи\b)\s*")
_SPACE = re.compile(r"\s+")
_ROLE = re.compile(
    r"\b(?:correspondents?|staff|contributors?|reporters?|editors?|writers?|special|columnists?|analysts?|news|press"
    r"|agency|desk)\b",
    re.IGNORECASE,
)


def names_in(byline: str) -> tuple[str, ...]:
    """Return the names that a byline gives, in order; none if the line is not surely one."""
    match = BYLINE.match(byline)
    if match is None:
        return ()
    names = match["names"]
    if names is None:
        return (_SPACE.sub(" ", (match["chinese"] or match["arabic"]).strip()),)
    parts = (part.strip() for part in _AND.split(_SPACE.sub(" ", names)))
    return tuple(part if not part.isupper() else part.title() for part in parts if part and not _ROLE.search(part))
