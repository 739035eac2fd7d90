"""Lines that say when a page was published or changed, in the languages and layouts of publishing systems."""

import re

from generator.importing.article.furniture.phrasing import joined
from generator.importing.dates.absolute import DAY_MONTH_YEAR, WEEKDAYS_ELSEWHERE
from generator.importing.text.words import MONTHS, WEEKDAYS

_MONTH = "|".join(f"{month}|{month[:3]}\\.?|{month[:4]}\\.?" for month in MONTHS)
_WEEKDAY = "|".join(
    [
        *(f"{day}|{day[:4]}\\.?|{day[:3]}\\.?" for day in WEEKDAYS),
        *WEEKDAYS_ELSEWHERE,
        "[а-я]{2}\\.?",
        "星期[一二三四五六日天]",
    ]
)
_DATE = (
    rf"(?:{DAY_MONTH_YEAR}(?:\s+года|\s+г\.)?|(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
    r"|\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4}|\d{4}年\d\d?月\d\d?日|\d{1,2}\s+[\u0621-\u064a]{3,9}(?:\s*/\s*[\u0621-\u064a]{3,9})?\s+\d{4})"
)
_LABEL = joined(
    r"""
    (?:(?:first\s+|last\s+|article\s+)?(?:published|posted|updated|modified|issued|released|created|date|
    edited)(?:\s+(?:on|at|date))?|publication date|(?:zuletzt\s+)?(?:veröffentlicht|erstellt|aktualisiert|geändert|
    publiziert)(?:\s+am)?|stand|datum|(?:publié|mis à jour|modifié|créé|posté)e?(?:\s+le)?|
    (?:dernière\s+)?(?:modification|mise à jour)(?:\s+le)?|(?:publicado|actualizado|creado|modificado)(?:\s+el)?|
    (?:última\s+)?actualización|fecha(?:\s+de publicación)?|(?:pubblicato|aggiornato)(?:\s+il)?|(?:publicado|
    atualizado)(?:\s+em)?|опубликован[оа]?|обновлен[оа]|обновлено|дата(?:\s+публикации)?|создано|опубліковано|
    оновлено|نشر(?:ت)?(?:\s+في)?|تاريخ(?:\s+النشر)?|آخر تحديث|
    发布(?:时间|日期|于)?|更新(?:时间|于)?|时间|日期|發佈(?:時間|於)?)
    """
)
_CLOCK = (
    r"(?:(?:à|a\s+las?|um|в|at|alle|às|kl\.?)\s+)?\d{1,2}\s*[:.h]\s*\d\d(?::\d\d)?(?:\s*[ap]\.?\s?m\.?)?"
    r"(?:\s*(?:[A-Z]{2,5}|Uhr|h|GMT[+-]\d+|\(?UTC[+-]?\d*\)?|МСК))?"
)
_BETWEEN = r"[,|•·/\s–—-]*+"
_ONE = (
    rf"(?:{_LABEL}\s*+[:：]?\s*+)?(?:{_CLOCK}{_BETWEEN})?(?:(?:{_WEEKDAY}),?\s+(?:den\s+|le\s+|el\s+)?)?"
    rf"(?:on\s+|am\s+|le\s+|el\s+|den\s+)?{{date}}(?:{_BETWEEN}{_CLOCK})?"
)
_NAMED = re.compile(r"\(\?P<[a-z]>")

DATE_LINE = re.compile(
    _ONE.replace("{date}", _DATE) + rf"(?:{_BETWEEN}" + _ONE.replace("{date}", _NAMED.sub("(?:", _DATE)) + r")?\W*$",
    re.IGNORECASE,
)
"""A line of nothing but one date or two, with labels, weekday, time of day."""
