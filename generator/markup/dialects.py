"""The two dialects of Markdown: for bodies and profiles, and for notes of one paragraph."""

import threading
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from generator.markup.footnotes import NumberedFootnotes
from generator.markup.prose import Prose

_BLOCKS = ("empty", "indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference")
"""Python-Markdown's names for its rules of blocks, all but the one for paragraphs."""


class _AlignmentClasses(Treeprocessor):
    """Table cells say their alignment as a class: `align` is obsolete HTML, `style` never let through."""

    def run(self, root: Element) -> None:
        for cell in root.iter():
            if cell.tag in {"td", "th"} and "align" in cell.attrib:
                cell.set("class", f"align-{cell.attrib.pop('align')}")


class _Tables(Extension):
    """Pipe tables with alignment classes."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (Python-Markdown's name)
        TableExtension(use_align_attribute=True).extendMarkdown(md)
        md.treeprocessors.register(_AlignmentClasses(md), "alignment_classes", 5)


class _InlineOnly(Extension):
    """No blocks: a note that begins with a number sign or a dash is still one paragraph."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (Python-Markdown's name)
        for name in _BLOCKS:
            md.parser.blockprocessors.deregister(name)
        md.preprocessors.deregister("html_block")


def _bodies() -> Markdown:
    return Markdown(
        extensions=[SaneListExtension(), Prose(), _Tables(), FencedCodeExtension(), NumberedFootnotes()],
        output_format="html",
    )


class _PerThread(threading.local):
    """One parser of each dialect a thread: building one takes a third of the time of converting an article.

    A parser is not thread-safe, and carries references and footnotes from one text to the next until reset.
    """

    def __init__(self) -> None:
        self.body = _bodies()
        self.inline = Markdown(extensions=[_InlineOnly()], output_format="html")


_PARSERS = _PerThread()


def body_to_raw_html(markdown: str) -> str:
    """Convert a body or profile to HTML that is *not* yet safe. RecursionError if it is nested too deeply."""
    return _PARSERS.body.reset().convert(markdown)


def line_to_raw_html(markdown: str) -> str:
    """Convert one paragraph to HTML that is *not* yet safe, with the `<p>` around it."""
    return _PARSERS.inline.reset().convert(markdown)
