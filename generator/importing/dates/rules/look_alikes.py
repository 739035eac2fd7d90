"""Numbers of four figures that only look like years: counts, prices, telephone numbers, numbers of laws and pages.

`IN_FRONT` and `BEHIND` are the only lists of what gives them away; each pattern has its reason above it.
"""

import re

_LABEL = (
    r"nos?|numbers?|art|articles?|sections?|sect?|paragraphs?|para|chapters?|clauses?|rules?|items?|pages?|pp?|vol|volumes?"
    r"|version|v|resolutions?|directives?|regulations?|decrees?|docket|cases?|forms?|order|routes?|highway|interstate"
    r"|flights?|rooms?|suite|lot|models?|type|lines?|box|ext|tel|telephone|phone|fax|zip|isbn|issn|doi|id|serial|convoy"
    r"|channel|port|bus|tram|train|iso|rfc|din|ansi|ieee|ngc|psalms?|verses?|asteroid|comet|table|figure|fig|platform|gate"
)
_UNIT = (
    r"people|persons|troops|soldiers|men|women|\w*children|prisoners|refugees|workers|students|ships|tanks|guns|horses|houses"
    r"|villages|families|copies|shares|species|pages|units|items|schools|km|kilomet\w+|miles|metres|meters|feet|ft|tons"
    r"|tonnes|votes|members|dollars|euros|pounds|percent|per\scent|civilians|fighters|homes|kg|lbs?|rpm|mph|aircraft"
    r"|employees|jobs|acres|hectares|deaths|casualties|times|words|wounded|injured|dead|others|hours|minutes|seconds|days"
    r"|weeks|months|years|more|residents|passengers|respondents|patients|participants|cases|rounds|inhabitants|volunteers"
    r"|officers|locations|stores|rooms|seats|points|calories|hp|bhp|cc|mm|cm|m|g|mg|ml|mb|gb|hz|mhz|volts?|watts?|kw|mw"
    r"|degrees|litres|liters|gallons|crowns|francs|roubles|rubles|yen|rupees"
)

LABELLED = re.compile(
    rf"(?:(?-i:\b(?:S|H\.?\s?R|H\.?\s?Res|P\.?\s?L|IF|RL|IN)\b\.?)|\b(?:{_LABEL})\b\.?:?|[#$£€±§+=×~<>])\s*"
    r"(?:[\d.]+\s?(?:,|-|–|\band\b|\bor\b|\bto\b)\s?)*$",
    re.IGNORECASE,
)
"""The name of what is numbered, or a sign, in front of a number or of several."""

IN_FRONT = (
    LABELLED,
    # AB-1999, 4X-2000: part of a code
    re.compile(r"\b(?=[A-Z\d]*[A-Z])[A-Z\d]{1,8}-(?:\d+-)*$"),
    # nearly 2000, more than 1900: a count; a year is not exceeded but passed
    re.compile(r"\b(?:nearly|almost|(?:more|less|fewer|other)\sthan|at\s(?:least|most))\s*$", re.IGNORECASE),
    # a crowd of 2000, a height of 1900
    re.compile(
        r"\b(?:crowds?|population|total|sum|army|force|fleet|group|height|depth|length|distance|altitude|elevation|speed"
        r"|capacity|weight|average|maximum|minimum|score|number|surveys?|sample|study|cohort|list|set|network|database)\sof\s*$",
        re.IGNORECASE,
    ),
)
BEHIND = (
    # 1500 people, 1500 armed men, 1500 or 2000 people; 1500 of the cases
    re.compile(
        rf"(?:\s?(?:and|or|to|[-–—])\s?\d[\d,.]*)?(?:\s+(?:[a-z-]+\s+)?(?:{_UNIT})\b|\s?(?:%|°)|\s+(?:million|billion|thousand)\b)"
        r"|\s+of\s(?:the|them|these|those|its|his|her|their|our)\b"
    ),
    # 2000-seat, 1900-strong, 1914-page
    re.compile(
        r"-(?:fold|strong|seat|seater|page|foot|metre|meter|mile|km|kg|man|member|word|tonn?e?|year|day|hour|watt|volt|bed|room"
        r"|acre|pound|dollar|euro|square|plus|odd|litre|liter|point|pupil|person|head|ship|horsepower|calorie)\b"
    ),
    # 1984 Oak Street
    re.compile(r"\s(?:[A-Z][\w.’'-]*\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Highway)\b"),
    # 1996-2000-3, 2006-Starr
    re.compile(r"-\d{1,4}-\d|-[A-Z][a-z]"),
)

_ROUND_ABOUT = re.compile(
    r"\b(?:about|around|nearly|almost|over|some|than|least|most|to|of\sthe|only|another)\s*$", re.IGNORECASE
)
_PLURAL = re.compile(r"\s+[a-z]+(?<![sui])s\b")
_MORE_OR_LESS = re.compile(r"\b(?:about|around|some|over)\s*$", re.IGNORECASE)
_DID = re.compile(r"\s+(?:were|are|have)\b")
_TIME_WORD = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|to|and|or|between|after|before|during|through|circa|c|ca|early|late|mid"
    r"|around|year|season)\b\.?|[(–—-])[\s-]*$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(\d+)\s?[-–—/:]\s?$|(\d+)\)?[\s\u00a0]$")
_LESS = re.compile(r"[-–](\d{4})\b")
_OLD, _FAR_OFF, _ROUND = 1400, 2100, 100
_NEAREST = 30  # characters in which the words in front stand


def is_number(match: re.Match[str], group: str, before: str) -> bool:
    """Tell whether the figures of a match are no year, by the words around it; `before` is what stands in front."""
    text, end, figures = match.string, match.end(), match[group]
    if match.start(group) != match.start():
        return False  # "late 1996", "the year 1996"
    before = before[-_NEAREST:]
    if _is_part_of_figures(text, match.start(), end, figures, before):
        return True
    if any(sign.match(text, end) for sign in BEHIND) or any(sign.search(before) for sign in IN_FRONT):
        return True
    if _ROUND_ABOUT.search(before) and _PLURAL.match(text, end):
        return True
    if _MORE_OR_LESS.search(before) and _DID.match(text, end):
        return True  # about 1800 were killed
    seldom = int(figures) < _OLD or int(figures) >= _FAR_OFF or (int(figures) % _ROUND == 0 and int(figures) < 2000)
    return seldom and _TIME_WORD.search(before) is None


def _is_part_of_figures(text: str, start: int, end: int, figures: str, before: str) -> bool:
    """Tell 555-1996, 202 555 1996 and 2012-1998 from 1994-1996, and the number of an item at the head of a line."""
    digits = _DIGITS.search(before)
    if digits and (digits[2] or len(digits[1]) != len(figures) or int(digits[1]) >= int(figures)):
        return True
    less = _LESS.match(text, end)
    if less and int(less[1]) < int(figures):
        return True
    return is_item_number(text, start, end)


_NUMBERED = re.compile(r"^(\d{1,4})\. ", re.MULTILINE)
_NEIGHBOURS = 4000  # characters around a line in which the other lines of its list stand


def is_item_number(text: str, start: int, end: int) -> bool:
    """Tell the number of an item from a year of a chronicle: both stand at the head of a line before a full stop.

    A chronicle has other years so; a list that comes to such a number has smaller ones.
    """
    if text[end : end + 2] != ". " or (start and text[start - 1] != "\n"):
        return False
    around = _NUMBERED.findall(text, max(0, start - _NEIGHBOURS), end + _NEIGHBOURS)
    return len(around) < 2 or any(len(number) < 4 for number in around)
