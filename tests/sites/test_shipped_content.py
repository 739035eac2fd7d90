"""What travels with the program: the example site in `content/` and the starter that `postil new` copies."""

import re
from pathlib import Path

import pytest
import yaml

from generator.annotations import TYPES
from tests.sites.site import run

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT.parent / "shared" / "sources" / "000_2b500f95c8c559aa.txt"
EXAMPLE = sorted((ROOT / "content").rglob("*.md")) + sorted((ROOT / "content").glob("*.yaml"))


def lists_of(page: Path) -> dict[str, list[dict[str, object]]]:
    """Return the annotation lists of a page by key."""
    front_matter = yaml.safe_load(page.read_text(encoding="utf-8").split("---\n")[1])
    return {kind.key: front_matter.get(kind.key, []) for kind in TYPES}


def runs_of_nine(text: str) -> set[tuple[str, ...]]:
    """Return every nine words that stand in a row, in small letters and without their punctuation."""
    words = re.findall(r"\w+", text.lower().replace("’", "").replace("'", ""))
    return set(zip(*(words[start:] for start in range(9)), strict=False))


def test_the_example_site_has_neither_errors_nor_warnings() -> None:
    result = run("check", "--strict", "--site", str(ROOT))
    assert result.exit_code == 0, result.output


def test_the_example_site_uses_every_annotation_type() -> None:
    used = {
        key for page in (ROOT / "content/briefings").glob("*.md") for key, entries in lists_of(page).items() if entries
    }
    assert used == {kind.key for kind in TYPES}


def test_some_events_are_told_by_several_briefings() -> None:
    tellings: dict[str, int] = {}
    for page in (ROOT / "content/briefings").glob("*.md"):
        for event in lists_of(page)["events"]:
            tellings[event["id"]] = tellings.get(event["id"], 0) + 1
    assert sum(count > 1 for count in tellings.values()) >= 4


@pytest.mark.skipif(not SOURCE.exists(), reason="the source text of the example site is not at hand")
def test_the_example_site_is_in_our_own_words() -> None:
    theirs = runs_of_nine(SOURCE.read_text(encoding="utf-8"))
    for file in EXAMPLE:
        taken = runs_of_nine(file.read_text(encoding="utf-8")) & theirs
        assert not taken, f"{file.relative_to(ROOT)}: {taken}"


def test_the_starter_builds_at_once_without_a_warning(tmp_path: Path) -> None:
    site = str(tmp_path / "fresh")
    assert run("new", site).exit_code == 0
    result = run("build", "--strict", "--site", site)
    assert result.exit_code == 0, result.output
    assert (tmp_path / "fresh/_site/briefings/the-last-ferry.html").is_file()


def test_the_starter_shows_every_annotation_type(tmp_path: Path) -> None:
    run("new", str(tmp_path / "fresh"))
    lists = lists_of(tmp_path / "fresh/content/briefings/the-last-ferry.md")
    assert all(lists.values()), {key for key, entries in lists.items() if not entries}


def test_a_folder_that_is_not_empty_is_refused_and_kept(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    assert run("new", str(tmp_path)).exit_code == 2
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]
