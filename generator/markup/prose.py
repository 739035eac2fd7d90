"""Block rules for prose: what a copied article means is what the reader gets.

Python-Markdown takes `2015. In that year` for item 2015 of a list and `#Mahsa` for a heading. In prose both
are words.
"""

import re

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions import Extension
from markdown.extensions.sane_lists import SaneOListProcessor

_ITEM = r"^[ ]{0,3}(\d{1,3}\.)[ ]+(.*)"
_CHILD = r"^[ ]{0,3}((\d{1,3}\.))[ ]+(.*)"
_NESTED = r"^[ ]{4,7}((\d{1,3}\.)|[*+-])[ ]+.*"


class ShortNumberLists(SaneOListProcessor):
    """Ordered lists whose item numbers have at most three digits, so that a year never starts one."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)
        self.RE = re.compile(_ITEM)
        self.CHILD_RE = re.compile(_CHILD)
        self.INDENT_RE = re.compile(_NESTED)


class SpacedHeadings(HashHeaderProcessor):
    """Headings whose number signs are followed by a space, as CommonMark has it."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})(?=[ \n]|$)(?P<header>(?:\\.|[^\\#]|#+(?=[^#\n]))*?)#*(?:\n|$)")


class Prose(Extension):
    """Puts the two rules in place of the stock ones; belongs after `sane_lists`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (Python-Markdown's name)
        """Register both processors under the names of those they replace."""
        md.parser.blockprocessors.register(ShortNumberLists(md.parser), "olist", 40)
        md.parser.blockprocessors.register(SpacedHeadings(md.parser), "hashheader", 70)
