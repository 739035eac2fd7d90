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

WITHOUT_SITE = {
    Code.FILE_UNREADABLE: "a link to nothing does not travel in archives (tests/unit/reading/test_walk.py)",
    Code.YAML_SLOW: "depends on how PyYAML was installed (tests/unit/reading/test_bombs.py)",
    Code.OUTPUT_REFUSED: "is about the output folder, not the content (tests/unit/publishing)",
    Code.TEMPLATE_FAILED: "templates run in a build, not in a check (tests/unit/publishing)",
    Code.IMPORT_DATE_IMPOSSIBLE: "is told by `postil import` (tests/unit/importing)",
    Code.IMPORT_UNREADABLE: "is told by `postil import` (tests/unit/importing)",
    Code.IMPORT_NO_DATE: "is told by `postil import` (tests/unit/importing)",
    Code.IMPORT_EXISTS: "is told by `postil import` (tests/unit/importing)",
    Code.EDIT_CHANGED_MEANWHILE: "is told by machine edits (tests/unit/editing)",
    Code.EDIT_REFUSED: "is told by machine edits (tests/unit/editing)",
}


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
        assert problem.message.strip()
        assert not problem.message.endswith(".")
        assert problem.fix.strip()


def test_every_code_has_a_site_or_a_reason_why_not():
    without = {code.code for code in WITHOUT_SITE}
    assert not without & set(SITES)
    assert without | set(SITES) == {code.code for code in Code}


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
