"""What a page's own elements and classes set apart: menus, side columns, captions (HTML only)."""

from collections.abc import Sequence

from generator.importing.article.features import Features
from generator.importing.formats.document import Block
from generator.importing.text.words import word_set

_HINTS = {
    "menu": word_set(
        "nav menu menubar navbar navigation breadcrumb breadcrumbs toc toolbar navbox pagination pager catlinks"
    ),
    "running head": frozenset(("runninghead",)),
    "page footer": word_set("footer printfooter colophon contentinfo"),
    "side column": word_set(
        """aside sidebar widget infobox complementary promo banner sponsor advert ad ads cookie cookies consent modal
        popup vcard"""
    ),
    "picture caption": word_set("figcaption figure caption thumbcaption thumb credit gallery"),
    "links to other pages": word_set(
        "related recommended recommendations readmore trending popular teaser teasers metadata"
    ),
    "share or subscribe line": word_set("share sharing social newsletter subscribe subscription addtoany sharedaddy"),
    "comments": word_set("comments comment disqus respond"),
    "form": word_set("form button search editsection noprint sr"),
    "notes and references": word_set("reflist references footnotes mwe citations"),
}
"""Words of elements, classes and ids around a block, by what they show."""

_ARTICLES = word_set("article main articlebody")
_SHARE = 0.5


def set_apart(blocks: Sequence[Block], features: Sequence[Features]) -> list[str]:
    """Return a reason for each block that the page's own elements and classes set apart, else "".

    A hint that would take away half of the page's prose is wrong about this page, and is ignored.
    """
    prose = sum(measured.words for measured in features if measured.is_prose) or 1
    reasons = [""] * len(blocks)
    inside = [bool(block.hints & _ARTICLES) for block in blocks]
    if _prose_in(features, inside) > _SHARE * prose:
        reasons = ["" if within else "outside the article's element" for within in inside]
    for reason, hints in _HINTS.items():
        marked = [bool(block.hints & hints) for block in blocks]
        if _prose_in(features, marked) < _SHARE * prose:
            reasons = [reason if mark else old for mark, old in zip(marked, reasons, strict=True)]
    return reasons


def _prose_in(features: Sequence[Features], chosen: Sequence[bool]) -> int:
    return sum(one.words for one, taken in zip(features, chosen, strict=True) if taken and one.is_prose)
