"""Every disagreement with PyPI's and npm's `edtf` is in the document, and the document says how things are."""

import pytest

from tests.unit.edtf.comparisons import corpus, documented, say_ours
from tests.unit.edtf.npm_edtf import FOLDER, npm_folder, say_npm
from tests.unit.edtf.pypi_edtf import say_pypi

ROWS = documented()
TEXTS = [*dict.fromkeys([*corpus(), *ROWS])]


@pytest.mark.parametrize("text", TEXTS)
def test_we_agree_with_pypi_or_the_document_says_what_each_says(text: str) -> None:
    ours, pypi = say_ours(text), say_pypi(text)

    if text in ROWS:
        assert (ours, pypi) == (ROWS[text].ours, ROWS[text].pypi)
        assert ROWS[text].reason
    else:
        assert ours == pypi


def test_we_agree_with_npm_or_the_document_says_what_it_says() -> None:
    folder = npm_folder()
    if folder is None:
        pytest.skip(f"npm's edtf is not compared: set {FOLDER} to a folder where `npm install edtf` was run")
    said = say_npm(folder, TEXTS)

    expected = {text: ROWS[text].npm if text in ROWS else say_ours(text) for text in TEXTS}
    assert said == expected
