"""Where sentences end."""

import pytest

from generator.importing.text.sentences import sentences

CASES = {
    "It fell. It rose.": ["It fell.", "It rose."],
    "The U.S. exit came. Dr. Hale left.": ["The U.S. exit came.", "Dr. Hale left."],
    "They left the U.S. The boats stayed.": ["They left the U.S.", "The boats stayed."],
    "J. Hale said “no.” Then he left!": ["J. Hale said “no.”", "Then he left!"],
    "One line\nAnother line. And more": ["One line", "Another line.", "And more"],
    "It cost 2.5 million. Nobody paid.": ["It cost 2.5 million.", "Nobody paid."],
}


@pytest.mark.parametrize("text", CASES)
def test_sentences_end_where_a_reader_ends_them(text: str) -> None:
    assert [span.of(text) for span in sentences(text)] == CASES[text]
