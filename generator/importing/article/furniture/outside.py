"""What is furniture only before and after an article; within it, the same words may be the author's."""

import re

from generator.importing.article.furniture.bylines import BYLINE, LOOSE_BYLINE
from generator.importing.article.furniture.date_lines import DATE_LINE
from generator.importing.article.furniture.phrasing import phrases

_OUTSIDE = (
    ("date line", DATE_LINE),
    (
        "e-mail header",
        re.compile(
            r"(?:from|sent|to|cc|date|subject|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado|para|asunto|от|кому|тема"
            r"|отправлено):\s.{1,200}$|-{3,}\s*(?:forwarded|original|weitergeleitete|ursprüngliche|message|mensaje|пересылаемое).{0,60}$"
            r"|begin forwarded message:?$|--\s*$",
            re.IGNORECASE,
        ),
    ),
    ("byline", LOOSE_BYLINE),
    ("byline", BYLINE),
    (
        "section line",
        phrases(
            r"""
            (?:published|filed|posted)\s+(?:in|under)\b.{1,80}$|(?:categories|tags|topics|keywords|section
            |schlagwörter|schlagworte|themen|mots[- ]clés|étiquettes|etiquetas|temas|теги|метки|рубрика|الوسوم|标签
            |关键词)\s*[:：].{1,160}$
            """
        ),
    ),
    ("modification date", re.compile(r".{0,60}\blast\s+(?:modified|updated|edited|changed)\b.{0,80}$", re.IGNORECASE)),
    (
        "disclaimer",
        phrases(
            r"""
            (?:disclaimer\b|the (?:views|opinions|content)(?: and (?:opinions|views))?,? (?:expressed|in this)
            |this (?:article|piece|text|story|post) (?:was|is|has been|appears?|first
            |originally)(?: \w+)? (?:originally|first|republished|published|part of|appeared)|(?:these
            |this) (?:documents?|reports?) (?:was|were) prepared by)
            """
        ),
    ),
)
_AUTHOR_NOTE = phrases(
    r"""
            (?:about the authors?\b|(?:dr\.?|prof\.?|professor|the author
            |[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){1,3}),?\s+(?:\([^)]*\)\s+)?(?:[A-Z][\w.'’-]+\s+){0,3}(?:is|was|are
            |works|writes|serves|has been)\s+(?:currently\s+)?(?:as\s+)?(?:an?|the|at|for
            |on)\s+(?:[\w-]+\s+){0,6}(?:researcher|journalist|fellow|professor|analyst|lecturer|editor|scholar
            |writer|director|author|correspondent|expert|specialist|associate|consultant|reporter|columnist
            |candidate|contributor|historian|economist|adviser|advisor))
            """,
    flags=0,
)


def outside(text: str) -> str:
    """Name the furniture that a block is before or after an article; "" for none that words tell."""
    if _AUTHOR_NOTE.match(text):
        return "author note"
    return next((reason for reason, pattern in _OUTSIDE if pattern.match(text)), "")
