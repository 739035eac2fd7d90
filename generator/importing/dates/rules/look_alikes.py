"""Numbers of four figures that only look like years: counts, prices, telephone numbers, numbers of laws and pages."""

import re

_NAMED = re.compile(
    r"(?:(?-i:\b(?:S|H\.?\s?R|H\.?\s?Res|P\.?\s?L|IF|RL|IN)\b\.?)|\b(?:nos?|number|numbers|art|article|section"
    r"|sect?|paragraph|para|chapter|clause|rule|item|pages?|pp?|vol|volume|version|v|resolution|directive|regulation"
    r"|decree|docket|case|form|order|route|highway|interstate|flight|room|suite|lot|model|type|line|box|ext|tel"
    r"|telephone|phone|fax|zip|isbn|issn|doi|id|serial|convoy|channel|port)\b\.?:?|[#$£€±§+=×~<>])\s*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:people|persons|troops|soldiers|men|women|children|prisoners|refugees|workers|students|ships"
    r"|tanks|guns|horses|houses|villages|families|copies|shares|species|pages|units|items|schools|km|kilomet\w+|miles"
    r"|metres|meters|feet|ft|tons|tonnes|votes|members|dollars|euros|pounds|percent|per\scent|civilians|fighters|homes"
    r"|kg|lbs?|rpm|mph|aircraft|employees|jobs|acres|hectares|deaths|casualties|times|words|wounded|injured|dead|others"
    r"|hours|minutes|seconds|days|weeks|months|years|more|residents|passengers|respondents|patients|participants|cases"
    r"|rounds|inhabitants|volunteers|officers|locations|stores|rooms|seats|points|calories|hp|bhp|cc|mm|cm|m|g|mg|ml"
    r"|mb|gb|hz|mhz|volts?|watts?|kw|mw)\b|\s?(?:%|°)"
    r"|\s+(?:million|billion|thousand)\b"
)
_ROUND_ABOUT = re.compile(
    r"\b(?:about|around|nearly|almost|over|some|than|least|most|to|of\sthe|only|another)\s*$", re.IGNORECASE
)
_PLURAL = re.compile(r"\s+[a-z]+s\b")
_TIME_WORD = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|to|and|or|between|after|before|during|through|circa|c|ca|early|late|mid"
    r"|around|year|season)\b\.?|[(–—-])[\s-]*$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(\d+)\s?[-–—/]\s?$|(\d+)[\s\u00a0]$")
_OLD, _ROUND = 1400, 1000
_NEAREST = 20  # characters in which the word in front stands


def is_number(match: re.Match[str], group: str, before: str) -> bool:
    """Tell whether the figures of a match are no year, by the words around it; `before` is what stands in front."""
    text, end, figures = match.string, match.end(), match[group]
    if match.start(group) != match.start():
        return False  # "late 1996", "the year 1996"
    before = before[-_NEAREST:]
    if _NAMED.search(before) or _COUNTED.match(text, end):
        return True
    digits = _DIGITS.search(before)
    if digits and (digits[2] or len(digits[1]) != len(figures) or int(digits[1]) >= int(figures)):
        return True  # 555-1996, 202 555 1996; but 1994-1996
    if re.match(r"-\d{1,4}-\d|-[A-Z][a-z]", text[end : end + 8]):
        return True  # 1996-2000-3, 2006-Starr
    if _ROUND_ABOUT.search(before) and _PLURAL.match(text, end):
        return True
    seldom = int(figures) < _OLD or (int(figures) % _ROUND == 0 and int(figures) < 2000)
    return seldom and _TIME_WORD.search(before) is None
