"""Footnotes whose ids are numbers: the stock extension makes ids out of the author's labels."""

from markdown.extensions.footnotes import FootnoteExtension


class NumberedFootnotes(FootnoteExtension):
    """Ids `fn-1` at the note, `fnref-1` and, for further references to it, `fnref2-1` in the text."""

    def __init__(self) -> None:
        super().__init__(SEPARATOR="-", BACKLINK_TITLE="Back to reference {}")

    def makeFootnoteId(self, id: str) -> str:  # noqa: N802  (the base class's names)
        """Return the id of the note with this label."""
        return f"fn-{self._number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:  # noqa: N802  (the base class's names)
        """Return the id of a reference to the note; `found` counts repeated references."""
        return self.unique_ref(f"fnref-{self._number(id)}", found)

    def _number(self, label: str) -> int:
        return list(self.footnotes).index(label) + 1
