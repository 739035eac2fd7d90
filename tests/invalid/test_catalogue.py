"""Every problem code is shown by a site, told at its place, and explained on a page.

`<CODE>/content/` is a site with the mistake; `<CODE>/expected.txt` holds what `postil check` must say of it, one
`path:line:column: CODE` a line, and nothing else may be said.
"""

from pathlib import Path

import pytest

from generator.diagnostics.ordering import arrange
from generator.model.codes import Code
from generator.model.edtf import Day
from generator.pipeline import check
from generator.reading.selection import Wanted

HERE = Path(__file__).parent
REFERENCE = HERE.parents[1] / "docs" / "reference" / "problems"
SITES = sorted(folder.name for folder in HERE.iterdir() if (folder / "expected.txt").is_file())
EVERYTHING = Wanted(Day(2026, 11, 22), drafts=True, suggestions=True)

SHOWN_BY = {
    Code.FILE_UNREADABLE: "unit/reading/test_walk.py",  # a link to nothing does not travel in archives
    Code.YAML_SLOW: "unit/reading/test_bombs.py",  # depends on how PyYAML was installed
    Code.AT_DRIFTED: "sites/test_reanchor.py",  # is about the text as it was before
    Code.OUTPUT_REFUSED: "sites/test_build.py",  # about the output folder, not the content
    Code.FULL_TEXT_FAILED: "sites/test_full_text.py",  # is about what is installed
    Code.TEMPLATE_FAILED: "invalid/test_shown_otherwise.py",  # templates run in a build, not in a check
    Code.IMPORT_DATE_IMPOSSIBLE: "sites/test_import_article.py",
    Code.IMPORT_UNREADABLE: "sites/test_import_bad_input.py",
    Code.IMPORT_NO_DATE: "invalid/test_shown_otherwise.py",
    Code.IMPORT_EXISTS: "sites/test_import_article.py",
    Code.IMPORT_ENCODING_GUESSED: "sites/test_import_formats.py",
    Code.IMPORT_CHANGED: "sites/test_import_again.py",
    Code.IMPORT_UNSURE: "sites/test_import_bad_input.py",
    Code.EDIT_CHANGED_MEANWHILE: "unit/editing/test_page_edit.py",
    Code.EDIT_REFUSED: "unit/editing/test_page_edit.py",
}
"""The test that shows a code which no content folder can show, below `tests/`."""


@pytest.mark.parametrize("name", SITES)
def test_a_site_yields_exactly_its_problems_at_their_places(name):
    problems = arrange(check(HERE / name, EVERYTHING).problems)
    expected = (HERE / name / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert [f"{problem.where}: {problem.code}" for problem in problems] == expected


@pytest.mark.parametrize("name", SITES)
def test_a_site_shows_the_code_it_is_named_after_and_says_what_to_do(name):
    shown = [problem for problem in check(HERE / name, EVERYTHING).problems if problem.code.code == name]
    assert shown
    for problem in shown:
        assert problem.message[:1] == problem.message[:1].upper() != ""
        assert not problem.message.endswith(".")
        assert problem.fix.strip()


def test_every_code_has_a_site_or_another_test_that_shows_it():
    shown = {code.code for code in SHOWN_BY}
    assert not shown & set(SITES)
    assert shown | set(SITES) == {code.code for code in Code}


@pytest.mark.parametrize(("code", "test"), SHOWN_BY.items(), ids=str)
def test_the_other_test_names_the_code(code, test):
    text = (HERE.parent / test).read_text(encoding="utf-8")
    assert code.code in text or code.name in text


@pytest.mark.parametrize("code", list(Code), ids=str)
def test_every_code_has_a_page_that_explains_it(code):
    page = (REFERENCE / f"{code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {code}: {code.title}\n\n*{code.severity.value.capitalize()}.*")
    for heading in ("## Example", "## What to do"):
        assert heading in page


def test_the_index_lists_every_code_once_and_no_page_is_left_over():
    index = (REFERENCE / "README.md").read_text(encoding="utf-8")
    for code in Code:
        assert index.count(f"[{code}]({code}.md) | {code.title} |") == 1
    assert {page.stem for page in REFERENCE.glob("P*.md")} == {code.code for code in Code}
