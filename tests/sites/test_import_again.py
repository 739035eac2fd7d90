"""Importing what the site has already: another counter changes nothing, a changed article shows what it touches."""

import re
from pathlib import Path

import pytest

from tests.sites.article import ARTICLE, EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.site import Ran, Site, files_below, run

PAGE = "content/briefings/2024-06-04-quay-watch-returns-to-marlow-sound.md"


@pytest.fixture
def made(site: MakeSite, tmp_path: Path) -> Site:
    made = site(EMPTY_SITE)
    assert import_(made, tmp_path, ARTICLE).exit_code == 0
    return made


def import_(made: Site, folder: Path, text: str, *arguments: str) -> Ran:
    file = folder / "article.txt"
    file.write_text(text, encoding="utf-8")
    return run("import", str(file), "--site", str(made.folder), *arguments)


def test_the_same_file_again_changes_nothing(made: Site, tmp_path: Path) -> None:
    before = files_below(made.folder)
    ran = import_(made, tmp_path, ARTICLE)
    assert ran.exit_code == 0, ran.output
    assert f"the same article as {PAGE}; nothing to do" in ran.output
    assert files_below(made.folder) == before


def test_a_capture_with_another_counter_changes_nothing(made: Site, tmp_path: Path) -> None:
    before = files_below(made.folder)
    assert "Read 4711" in ARTICLE
    ran = import_(made, tmp_path, ARTICLE.replace("Read 4711", "Read 98123"))
    assert ran.exit_code == 0, ran.output
    assert "nothing to do" in ran.output
    assert files_below(made.folder) == before


def test_what_an_editor_mended_by_hand_is_no_change_of_the_article(made: Site, tmp_path: Path) -> None:
    made.edit(PAGE, "In March 2024, dockers", "In March 2024, the dockers")
    before = files_below(made.folder)
    assert import_(made, tmp_path, ARTICLE.replace("Read 4711", "Read 12")).exit_code == 0
    assert files_below(made.folder) == before


def test_a_changed_article_shows_the_difference_and_the_annotations_it_touches(made: Site, tmp_path: Path) -> None:
    before = files_below(made.folder)
    ran = import_(made, tmp_path, ARTICLE.replace("In March 2024, dockers", "In the spring, some dockers"))
    assert ran.exit_code == 1
    assert "P706" in ran.output
    assert "--update" in ran.output
    assert re.search(r"^    - In March 2024, dockers", ran.output, re.MULTILINE)
    assert re.search(r"^    \+ In the spring, some dockers", ran.output, re.MULTILINE)
    assert re.search(r"\d+ annotations are touched:", ran.output)
    words = "now perhaps In [[the spring, some dockers spoke of an “old”]] patrol"
    assert words in ran.output, "what stands for the words that were replaced is theirs, and nothing more"
    assert files_below(made.folder) == before


def test_update_takes_the_new_text_and_leaves_the_front_matter_to_the_byte(made: Site, tmp_path: Path) -> None:
    made.edit(PAGE, "cast:", "# mine\ncast:")
    front = made.read_bytes(PAGE).decode().split("---\n", 2)[1]
    sources = made.read_bytes("content/sources.yaml")
    changed = ARTICLE.replace("In March 2024, dockers", "In the spring, some dockers")
    ran = import_(made, tmp_path, changed, "--update")
    assert ran.exit_code == 0, ran.output
    _, front_now, body_now = made.read_bytes(PAGE).decode().split("---\n", 2)
    assert front_now == front
    assert "In the spring, some dockers" in body_now
    originals = list((made.folder / "content/originals").iterdir())
    assert changed.encode() in [path.read_bytes() for path in originals]
    sources_now = made.read_bytes("content/sources.yaml")
    assert sources_now != sources
    assert re.sub(rb"original: \S+", b"", sources_now) == re.sub(rb"original: \S+", b"", sources)
    assert import_(made, tmp_path, changed).exit_code == 0


def test_an_article_is_known_again_by_its_address(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    address = "https://briefs.example/quay"
    assert import_(made, tmp_path, ARTICLE, "--url", address).exit_code == 0
    ran = import_(made, tmp_path, ARTICLE.replace("Read 4711", "Read 5"), "--url", f"{address}/")
    assert ran.exit_code == 0
    assert "nothing to do" in ran.output


def test_of_two_files_the_known_one_is_passed_over_and_the_new_one_written(made: Site, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        ARTICLE.replace("Quay Watch Returns to Marlow Sound", "Another Watch at Another Sound").replace(
            "dockers", "rowers"
        ),
        encoding="utf-8",
    )
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    ran = run("import", str(tmp_path / "article.txt"), str(other), "--site", str(made.folder))
    assert ran.exit_code == 0, ran.output
    assert "nothing to do" in ran.output
    assert len(list((made.folder / "content/briefings").glob("*.md"))) == 2
