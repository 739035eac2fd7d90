"""What is wrong with a text that should be a date."""


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
