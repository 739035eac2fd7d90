"""Puts the metadata of a page together from its declarations and from the lines around the article."""

import re

from generator.importing.article.furniture.judging import Judged
from generator.importing.formats.document import Document
from generator.importing.metadata.author import find_author
from generator.importing.metadata.licence import find_licence
from generator.importing.metadata.published import find_published
from generator.importing.metadata.publisher import find_publisher
from generator.importing.metadata.record import Metadata
from generator.importing.metadata.title import find_title
from generator.importing.text.languages import language_of

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-[a-z0-9]{1,8})*$")
_URL = re.compile(r"https?://[^\s<>\"']+$")


def find_metadata(document: Document, judged: tuple[Judged, ...]) -> Metadata:
    """Return what the page says about itself; nothing is invented."""
    title = find_title(document, judged)
    urls = (
        url for url in document.stated("canonical", "og:url", "ld:url", "source", "url", "saved:url") if _URL.match(url)
    )
    languages = document.stated("html:lang", "ld:inlanguage", "micro:language", "og:locale", "dc.language", "language")
    tags = (_LANGUAGE.match(language.replace("_", "-").lower()) for language in languages)
    language = next((tag[1] for tag in tags if tag), "") or language_of(
        one.block.text for one in judged if not one.reason
    )
    published, resting_on = find_published(document, judged, language)
    return Metadata(
        title=title,
        author=find_author(document, judged),
        publisher=find_publisher(document, judged, title),
        published=published,
        published_from=resting_on,
        url=next(urls, ""),
        language=language,
        licence=find_licence(document, judged),
    )
