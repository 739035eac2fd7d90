"""Where sentences end."""

import pytest

from generator.anchoring.text.sentences import sentence_around, sentences
from generator.model.spans import Span


@pytest.mark.parametrize(
    "text",
    [
        "One here.|Two there.",
        "He said “no.”|Then he left.",
        "Dr. Frederick Starr wrote it.|It was read.",
        "S. Frederick Starr wrote it.",
        "Forces of the U.S. Army left.|They flew.",
        "After the U.S. exit from Kabul, calm.",
        "They left the U.S.|The war went on.",
        "It grew by 3.5 per cent.|It fell by 2.",
        "So what? he asked.|Nobody knew!",
        "A heading\nwithout a stop",
        "塔利班否认。|喀布尔沉默。",
        "هل انتهت؟|نعم.",
        "वह गया।|वह आया।",
        "It went on… and on.|It ended.",
        "See e.g. the report.|Or not.",
        "Ninety per cent (or so).|Less now.",
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(text: str) -> None:
    plain = text.replace("|", " ") if text.isascii() or "。" not in text else text.replace("|", "")
    assert [span.of(plain) for span in sentences(plain)] == text.replace("\n", "|").split("|")


def test_a_quotation_mark_that_opens_a_paragraph_belongs_to_it() -> None:
    text = 'He left.\n"She stayed." They left the U.S. "The end came."'
    assert [span.of(text) for span in sentences(text)] == [
        "He left.",
        '"She stayed."',
        "They left the U.S.",
        '"The end came."',
    ]


def test_the_sentence_around_words_holds_them() -> None:
    text = "One here. Two there. Three."
    bounds = sentences(text)
    start = text.index("there")
    assert sentence_around(bounds, Span(start, start + 5)).of(text) == "Two there."
    assert sentence_around(bounds, Span(4, start)).of(text) == "One here. Two there."


def test_a_text_without_sentences_gives_the_words_back() -> None:
    assert sentence_around((), Span(0, 0)) == Span(0, 0)


def test_a_stop_that_opens_a_block_belongs_to_it() -> None:
    text = "A heading\n…and on it went."
    assert [span.of(text) for span in sentences(text)] == ["A heading", "…and on it went."]
