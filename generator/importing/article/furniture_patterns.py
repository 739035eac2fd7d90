"""What page furniture says of itself: closed tables of the phrases that publishing systems put around an article.

Each entry is a reason, in words an editor reads, and the pattern that shows it. `ANYWHERE` is furniture even in the
middle of an article; `OUTSIDE` only before and after it; `ENDINGS` are labels after which an article is over.
"""

import re

from generator.importing.dates.absolute import DAY_MONTH_YEAR, WEEKDAYS_ELSEWHERE
from generator.importing.text.words import MONTHS, WEEKDAYS

_MONTH = "|".join(f"{month}|{month[:3]}\\.?|{month[:4]}\\.?" for month in MONTHS)
_WEEKDAY = "|".join([*(f"{day}|{day[:3]}\\.?" for day in WEEKDAYS), *WEEKDAYS_ELSEWHERE])
_DATE = (
    rf"(?:{DAY_MONTH_YEAR}(?:\s+года|\s+г\.)?|(?:{_MONTH})\s+\d{{1,2}},?\s+\d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4})"
)
_LABEL = (
    r"(?:(?:last\s+)?(?:published|posted|updated|modified|date)(?:\s+on)?|(?:veröffentlicht|erstellt|aktualisiert)(?:\s+am)?"
    r"|stand|datum|(?:publié|mis à jour|modifié)(?:\s+le)?|(?:publicado|actualizado)(?:\s+el)?|fecha"
    r"|опубликовано|обновлено|дата)"
)

DATE_LINE = re.compile(
    rf"(?:{_LABEL}:?\s+)?(?:(?:{_WEEKDAY}),?\s+(?:den\s+|le\s+|el\s+)?)?{_DATE}"
    r"(?:[,|•\s-]*(?:à\s+|a las\s+|um\s+|в\s+)?\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*(?:[A-Z]{2,4}|Uhr))?)?\.?$",
    re.IGNORECASE,
)

ANYWHERE = (
    (
        "copyright line",
        re.compile(r"(?:(?:copyright|©|\(c\))\s*)+\d{4}.{0,200}$|all rights reserved.{0,120}$", re.IGNORECASE),
    ),
    (
        "picture caption",
        re.compile(
            r"(?:©|\(c\)\s|(?:photo|image|picture|figure|fig\.|map|video|caption|credit"
            r"|copyright|sources?)(?:\s+(?:credit|by|courtesy"
            r"|source)|\s*\d+(?:[.:–-]|$)|\s*:|\s*©)).{0,200}$|.{0,160}(?:\((?:photo|image|source|picture"
            r"|photographer|credit)\b[^)]*\)"
            r"|\b(?:getty images|ap photo|afp|shutterstock|flickr|wikimedia commons|reuters/[a-z ]+)\W*)$|"
            r".{0,120}(?:\bimage:|\bphoto:|\bcredit:)\s.{0,80}$",
            re.IGNORECASE,
        ),
    ),
    (
        "picture file name",
        re.compile(r"\S.{0,80}(?:\.(?:jpe?g|png|gif|webp)|\s(?:small|thumb(?:nail)?|thumbs))$", re.IGNORECASE),
    ),
    (
        "read counter",
        re.compile(r"(?:read|viewed|views|hits)\s*:?\s*[\d.,]+\b.{0,80}$|\d+ min(?:ute)?s? read$", re.IGNORECASE),
    ),
    (
        "share or subscribe line",
        re.compile(
            r"(?:share|tweet|pin|e-?mail|print|save|like|follow|facebook|twitter|x|linkedin|whatsapp"
            r"|telegram|reddit|copy link)"
            r"(?:\W+(?:this|on|via|us|page|article|story|post|to|facebook|twitter|x|linkedin"
            r"|whatsapp|email|reddit|print))*\W*$",
            re.IGNORECASE,
        ),
    ),
    (
        "newsletter line",
        re.compile(
            r"(?:sign up|subscribe|get (?:our|the) (?:free )?(?:newsletter|email)"
            r"|join our (?:newsletter|mailing))\b.{0,160}$",
            re.IGNORECASE,
        ),
    ),
    (
        "page control",
        re.compile(
            r"(?:skip to|jump to|back to top|show (?:\d+ )?more|load more|see all|read more"
            r"|click (?:here|to)|hide overview"
            r"|download (?:the )?pdf|accept (?:all )?cookies|we use cookies|advertisement|sponsored"
            r"|story continues|listen"
            r"|menu|search|close|page contents|table of contents|contents|on this page|print this"
            r"|edit)\b.{0,60}$",
            re.IGNORECASE,
        ),
    ),
    ("e-mail shield", re.compile(r"this e-?mail address is being protected from spambots.{0,80}$", re.IGNORECASE)),
)

OUTSIDE = (
    ("date line", DATE_LINE),
    (
        "byline",
        re.compile(
            r"(?:(?:written|reported|posted|edited)\s+)?by:?\s+"
            r"(?!the\b)[A-Z\u00c0-\u024f][^.!?]{2,80}$|authors?:\s.{2,80}$",
            re.IGNORECASE,
        ),
    ),
    (
        "section line",
        re.compile(
            r"(?:published|filed|posted)\s+(?:in|under)\b.{1,80}$|(?:categories|tags|topics"
            r"|section):.{1,160}$",
            re.IGNORECASE,
        ),
    ),
    ("modification date", re.compile(r".{0,60}\blast\s+(?:modified|updated|edited|changed)\b.{0,80}$", re.IGNORECASE)),
    (
        "disclaimer",
        re.compile(
            r"(?:disclaimer\b|the views (?:and opinions )?expressed|this (?:article|piece"
            r"|text) (?:was|is) (?:originally|first)"
            r"|(?:these|this) (?:documents?|reports?) (?:was|were) prepared by)",
            re.IGNORECASE,
        ),
    ),
)

AUTHOR_NOTE = re.compile(
    r"(?:about the authors?\b|(?:dr\.?|prof\.?|professor|the author"
    r"|[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){1,3}),?\s+(?:\([^)]*\)\s+)?"
    r"(?:[A-Z][\w.'’-]+\s+){0,3}(?:is|was|are|works|writes|serves"
    r"|has been)\s+(?:currently\s+)?(?:as\s+)?(?:an?|the|at|for|on)\s+(?:[\w-]+\s+){0,6}"
    r"(?:researcher|journalist|fellow|professor|analyst|lecturer|editor|scholar|writer|director"
    r"|author|correspondent"
    r"|expert|specialist|associate|consultant|reporter|columnist|candidate|contributor|historian"
    r"|economist|adviser|advisor))",
)

ENDINGS = re.compile(
    r"(?:visit also|see also|read also|also read|read next|related(?: \w+){0,2}|more (?:stories|news"
    r"|from .{1,40}|on this(?: \w+)?)"
    r"|further reading|sources|references|external links|bibliography|footnotes|endnotes|notes"
    r"|works cited|citations"
    r"|about the authors?|author contact information|share this(?: \w+)?|have an opinion.{0,60}"
    r"|leave a (?:reply|comment)"
    r"|\d* ?comments?|you (?:may|might) also (?:like|be interested.{0,10})|recommended(?: \w+)?"
    r"|most (?:read|popular)|latest(?: \w+)?"
    r"|staff publications|popular(?: \w+)?|trending.{0,20}|tags|categories|sister (?:links|projects)"
    r"|navigation menu|disclaimer)\W*$",
    re.IGNORECASE,
)

HINTS = {
    "menu": frozenset(
        (
            "nav",
            "menu",
            "menubar",
            "navbar",
            "navigation",
            "breadcrumb",
            "breadcrumbs",
            "toc",
            "toolbar",
            "navbox",
            "pagination",
            "pager",
            "catlinks",
        )
    ),
    "running head": frozenset(("runninghead",)),
    "page footer": frozenset(("footer", "printfooter", "colophon", "contentinfo")),
    "side column": frozenset(
        (
            "aside",
            "sidebar",
            "widget",
            "infobox",
            "complementary",
            "promo",
            "banner",
            "sponsor",
            "advert",
            "ad",
            "ads",
            "cookie",
            "cookies",
            "consent",
            "modal",
            "popup",
            "vcard",
        )
    ),
    "picture caption": frozenset(("figcaption", "figure", "caption", "thumbcaption", "thumb", "credit", "gallery")),
    "links to other pages": frozenset(
        (
            "related",
            "recommended",
            "recommendations",
            "readmore",
            "trending",
            "popular",
            "teaser",
            "teasers",
            "metadata",
        )
    ),
    "share or subscribe line": frozenset(
        ("share", "sharing", "social", "newsletter", "subscribe", "subscription", "addtoany", "sharedaddy")
    ),
    "comments": frozenset(("comments", "comment", "disqus", "respond")),
    "form": frozenset(("form", "button", "search", "editsection", "noprint", "sr")),
    "notes and references": frozenset(("reflist", "references", "footnotes", "mwe", "citations")),
}
"""Words of elements, classes and ids around a block (HTML only), by what they show."""
