"""What is wrong with a text that should be a date."""

LONGEST_QUOTED = 60
"""Characters of a wrong text that its reason repeats."""


class DateError(ValueError):
    """A text is not an EDTF date.

    `reason` says why in words for an editor, without a full stop; `offset` is the character of the text (from
    0) where the trouble starts; `suggestion` is EDTF to type instead, or "". A suggestion is always itself
    valid.
    """

    def __init__(self, reason: str, offset: int = 0, suggestion: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.offset = offset
        self.suggestion = suggestion


def quoted(text: str) -> str:
    """Return the text in quotes for a reason, cut where it is long."""
    return f"“{text}”" if len(text) <= LONGEST_QUOTED else f"“{text[:LONGEST_QUOTED]}…”"
