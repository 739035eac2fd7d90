"""Doubt put in words: "c. 2015" is `2015~`, "possibly 2015" and "2015 (?)" are `2015?`."""

import re

_APPROXIMATE = re.compile(
    r"^(?:~ ?|c(?:a|irca)?\.? ?(?=\d)|(?:ca?\.|circa|about|around|approx\.?|approximately|roughly) )"
)
_UNCERTAIN = re.compile(r"^(?:possibly|probably|perhaps|maybe|presumably) ")
_NOT_IN_EDTF = re.compile(
    r"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? "
    r"|(?:in |the )*(?:early|mid|late|beginning of|middle of|end of)[ -](?:in )?|in )"
)
_MARKS_AFTER = re.compile(r" ?\(?([?~%]{1,2})\)?$")
_APPROXIMATE_AFTER = re.compile(r",? \(?(?:approx\.?|approximately|circa|ca?\.|or so|roughly)\)?$")


def split_leading_marks(text: str) -> tuple[str, str]:
    """Return the text without doubts before it, and the mark that says the same ("", `?`, `~` or `%`)."""
    marks = ""
    text = _NOT_IN_EDTF.sub("", text)
    for pattern, mark in ((_UNCERTAIN, "?"), (_APPROXIMATE, "~"), (_UNCERTAIN, "?")):
        if found := pattern.match(text):
            text, marks = text[found.end() :], marks + mark
    return _NOT_IN_EDTF.sub("", text), _one_mark(marks)


def split_marks(text: str) -> tuple[str, str]:
    """Return the text without doubts before or after it, and the mark that says the same.

    Weekdays, and parts of a month or year ("late 2022"), which EDTF cannot say, are dropped too: the date is coarser
    without them, never finer. `text` is lower-case.
    """
    text, mark = split_leading_marks(text)
    if found := _APPROXIMATE_AFTER.search(text):
        text, mark = text[: found.start()], _one_mark(mark + "~")
    if found := _MARKS_AFTER.search(text):
        return text[: found.start()], _one_mark(mark + found[1])
    return text, mark


def _one_mark(marks: str) -> str:
    both = "%" in marks or ("?" in marks and "~" in marks)
    return "%" if both else marks[:1]
