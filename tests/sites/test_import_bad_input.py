"""`postil import` on what is no article: a clear problem for each file, exit code 3, nothing written."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from tests.sites.article import ARTICLE, EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.site import run

BAD = {
    "empty.txt": (b"", "The file is empty"),
    "blank.txt": (b" \n\t\r\n\n", "The file is empty"),
    "only-a-mark.txt": (b"\xef\xbb\xbf", "The file is empty"),
    "program.txt": (b"\x7fELF\x02\x01\x01\x00\x00\x00\x03\x00>\x00ab\x00cd", "not a text"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file"),
    "noise.txt": (bytes(range(128, 256)) * 3, "not UTF-8"),
    "no-article.html": (
        b"<html><body><nav><a href='/'>Home</a></nav><p>Hello</p></body></html>",
        "No article was found",
    ),
    "menu.txt": (b"Home\nAbout us\nContact\n", "No article was found"),
    "headings.md": (b"# Salt\n\n## The tide\n\n## The sluice\n\n## The quay\n", "no paragraph of sentences"),
    "frames.html": (
        b"<html><frameset cols='20%,80%'><frame src='menu.html'><frame src='text.html'></frameset></html>",
        "its text stands in frames (menu.html, text.html)",
    ),
    "scripts.html": (
        b"<!doctype html><html><body><div id='root'></div><script src='/app.js'></script></body></html>",
        "scripts make its text",
    ),
    "damaged.docx": (b"PK\x03\x04" + bytes(range(256)), "is damaged"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_article_is_refused_in_plain_words(name: str, site: MakeSite, tmp_path: Path) -> None:
    data, message = BAD[name]
    made = site(EMPTY_SITE)
    (tmp_path / name).write_bytes(data)
    ran = run("import", str(tmp_path / name), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "P702" in ran.output
    assert message in ran.output
    assert "fix: " in ran.output
    assert "Traceback" not in ran.output
    assert [path.name for path in made.folder.rglob("*") if path.is_file()] == ["site.yaml"]


def packed(**parts: str) -> bytes:
    """Return an archive of the parts, as Word documents are; `_` in a name stands for the slash."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(f"{name.replace('_', '/')}.xml", text)
    return data.getvalue()


def test_a_word_document_that_unpacks_to_a_hundred_times_its_size_is_refused(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    data = packed(word_document="<w:document>" + "salt " * 6_000_000)
    assert len(data) < 100_000
    (tmp_path / "bomb.docx").write_bytes(data)
    (tmp_path / "cut.docx").write_bytes(packed(word_document="<w:document/>")[:-20])
    ran = run("import", str(tmp_path / "bomb.docx"), str(tmp_path / "cut.docx"), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "unpacks to 30,000,012 bytes; the limit is 20,000,000" in ran.output
    assert "cut.docx:1:1: P702" in ran.output
    assert "Traceback" not in ran.output
    assert [path.name for path in made.folder.rglob("*") if path.is_file()] == ["site.yaml"]


def test_a_text_of_short_sentences_is_taken_with_a_warning(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    lines = [f"Boat {number} came back." for number in range(12)]
    (tmp_path / "boats.txt").write_text("\n\n".join(lines), encoding="utf-8")
    ran = run("import", str(tmp_path / "boats.txt"), "--site", str(made.folder))
    assert ran.exit_code == 0, ran.output
    assert "P707 warning" in ran.output
    assert all(line in (made.folder / "content/briefings/boats.md").read_text(encoding="utf-8") for line in lines)
    assert made.check().exit_code == 0


def test_a_few_lost_bytes_do_not_change_the_encoding_and_a_stray_zero_byte_is_a_space(
    site: MakeSite, tmp_path: Path
) -> None:
    made = site(EMPTY_SITE)
    whole = ARTICLE.replace("Edda Lorne", "Édda Lørne").replace("dockers", "dockers – “we”").encode()
    (tmp_path / "cut.txt").write_bytes(whole.replace(b"harbour", b"harb\xe2\x80ur", 1))
    ran = run("import", str(tmp_path / "cut.txt"), "--site", str(made.folder), "--dry-run")
    assert ran.exit_code == 0, ran.output
    assert "UTF-8 with some bytes lost" in ran.output
    assert "dockers – “we”" in ran.output
    (tmp_path / "zero.txt").write_bytes(whole + b"\0")
    ran = run("import", str(tmp_path / "zero.txt"), "--site", str(made.folder))
    assert ran.exit_code == 0, ran.output


def test_links_of_the_file_system_lead_nowhere_else(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    good, elsewhere = tmp_path / "good.txt", tmp_path / "elsewhere"
    good.write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "round.txt").symlink_to(tmp_path / "round.txt")
    ran = run("import", str(tmp_path / "nowhere.txt"), str(tmp_path / "round.txt"), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "There is no such file" in ran.output
    assert "Traceback" not in ran.output
    elsewhere.mkdir()
    (made.folder / "content/originals").symlink_to(elsewhere)
    ran = run("import", str(good), "--site", str(made.folder))
    assert "Traceback" not in ran.output
    assert list(elsewhere.iterdir()) == []
    assert ran.exit_code == 3
    assert "leads out of" in ran.output


def test_a_folder_where_the_page_should_go_is_a_problem_and_nothing_is_written(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    good = tmp_path / "good.txt"
    good.write_text(ARTICLE, encoding="utf-8")
    (made.folder / "content/briefings").write_text("a file, no folder", encoding="utf-8")
    ran = run("import", str(good), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "Traceback" not in ran.output
    assert sorted(path.name for path in made.folder.rglob("*") if path.is_file()) == ["briefings", "site.yaml"]


def test_a_folder_and_a_missing_file_are_refused(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    ran = run("import", str(tmp_path), str(tmp_path / "nowhere.txt"), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "This is a folder" in ran.output
    assert "There is no such file" in ran.output


def test_a_named_pipe_is_refused_and_does_not_hang(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    ran = run("import", str(pipe), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "not a plain file" in ran.output


def test_one_bad_file_among_good_ones_writes_nothing_and_every_bad_one_is_named(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    good = tmp_path / "good.txt"
    good.write_text(ARTICLE, encoding="utf-8")
    for name in ("empty.txt", "program.txt"):
        (tmp_path / name).write_bytes(BAD[name][0])
    files = [str(tmp_path / name) for name in ("empty.txt", "good.txt", "program.txt")]
    ran = run("import", *files, "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "empty.txt:1:1: P702" in ran.output
    assert "program.txt:1:1: P702" in ran.output
    assert "Nothing was written" in ran.output
    assert [path.name for path in made.folder.rglob("*") if path.is_file()] == ["site.yaml"]


def test_a_wrong_option_is_a_usage_error(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    ran = run("import", str(tmp_path / "x.txt"), "--site", str(made.folder), "--published", "2024-13-40")
    assert ran.exit_code == 2
    assert "YYYY-MM-DD" in ran.output


def test_an_address_that_is_none_is_a_usage_error(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    ran = run("import", str(tmp_path / "x.txt"), "--site", str(made.folder), "--url", "javascript:alert(1)")
    assert ran.exit_code == 2
    assert "not a web address" in ran.output


def test_a_site_that_cannot_be_written_is_left_as_it_was(site: MakeSite, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    made = site(EMPTY_SITE)
    good = tmp_path / "good.txt"
    good.write_text(ARTICLE, encoding="utf-8")
    content = made.folder / "content"
    content.chmod(0o500)
    try:
        ran = run("import", str(good), "--site", str(made.folder))
    finally:
        content.chmod(0o700)
    assert ran.exit_code == 3
    assert [path.name for path in made.folder.rglob("*") if path.is_file()] == ["site.yaml"]


def test_no_text_may_be_larger_than_the_sites_own_limit(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE.rstrip() + "\nlimits: {file_bytes: 400}\n")
    good = tmp_path / "good.txt"
    good.write_text(ARTICLE, encoding="utf-8")
    ran = run("import", str(good), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "the limit is 400" in ran.output


def test_a_text_without_title_or_publisher_goes_by_its_files_name(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    bare = tmp_path / "salt-notes.txt"
    sentence = "The boats rowed out to the sluice on Monday, and nobody who was there could say why they had been sent."
    bare.write_text("\n\n".join([sentence] * 3), encoding="utf-8")
    ran = run("import", str(bare), "--site", str(made.folder))
    assert ran.exit_code == 0, ran.output
    assert (made.folder / "content/briefings/salt-notes.md").is_file()
    assert made.check().exit_code == 0


def test_marks_that_turn_the_direction_of_writing_are_kept_and_told(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    (tmp_path / "article.txt").write_text(
        ARTICLE.replace("In March 2024", "In \u202eMarch\u202c 2024"), encoding="utf-8"
    )
    ran = run("import", str(tmp_path / "article.txt"), "--site", str(made.folder))
    assert ran.exit_code == 0, ran.output
    line = next(number for number, text in enumerate(ARTICLE.splitlines(), 1) if "In March 2024" in text)
    assert f"article.txt:{line}:4: P003 warning" in ran.output
    (page,) = (made.folder / "content/briefings").glob("*.md")
    assert "In \u202eMarch\u202c 2024" in page.read_text(encoding="utf-8")
