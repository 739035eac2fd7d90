"""Editing a page in memory and on disk."""

from codecs import BOM_UTF8
from pathlib import Path

import pytest

from generator.editing import page_edit
from generator.editing import rewrite as rewriting
from generator.editing.changes import Remove, Replace
from generator.editing.page_edit import edit_page
from generator.editing.rewrite import rewrite
from generator.model.briefings import SourceFile

PAGE = """\
---
title: A title   # kept
events:
  - {id: a, suggested: true, at: "x"}
---
    indented body  \r\n\n---\nno new\u00a0line at the end"""

PAGE_WITH_COMMENTS = """\
---
title: A title
events:
  - suggested: true  # by the importer
    # is this one right?
    id: takeover
    what: W
---
"""
ACCEPT = [Remove(("events", 0, "suggested"))]


@pytest.mark.parametrize("mark", [b"", BOM_UTF8])
def test_byte_order_mark_comments_and_body_stay_the_same_bytes(mark: bytes) -> None:
    before = SourceFile("page.md", mark + PAGE.encode())
    after, problems = edit_page(before, ACCEPT)
    assert problems == ()
    assert after == SourceFile("page.md", mark + PAGE.replace("suggested: true, ", "").encode())


@pytest.mark.parametrize(
    "text",
    ["no front matter", "---\ntitle: x\n", "---\na: [\n---\n", "---\na: 1\na: 2\n---\n", "---\ntitle: x\n---\n"],
)
def test_a_page_that_cannot_be_edited_safely_is_left_alone(text: str) -> None:
    after, problems = edit_page(SourceFile("page.md", text.encode()), ACCEPT)
    assert after is None
    assert [problem.code.code for problem in problems] == ["P802"]


@pytest.mark.parametrize("wrong", ["title: Another\n", "title: [\n", "title: A title\n---\nevents: []\n", ""])
def test_an_edit_that_went_wrong_is_a_refusal_and_no_damage(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_edit, "make", lambda *_: wrong)
    after, problems = edit_page(SourceFile("page.md", PAGE.encode()), ACCEPT)
    assert after is None
    assert [problem.code.code for problem in problems] == ["P802"]


def test_a_value_with_a_fence_in_it_does_not_break_the_page() -> None:
    after, problems = edit_page(SourceFile("page.md", PAGE.encode()), [Replace(("title",), "one\n---\ntwo")])
    assert problems == ()
    assert after
    assert b'title: "one\\u000A---\\u000Atwo"   # kept' in after.data


def test_a_file_saved_by_somebody_else_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    before = SourceFile("page.md", b"one")
    page.write_bytes(b"somebody's newer words")
    assert [problem.code.code for problem in rewrite(tmp_path, before, SourceFile("page.md", b"two"))] == ["P801"]
    assert page.read_bytes() == b"somebody's newer words"
    assert list(tmp_path.iterdir()) == [page]


def test_a_rewritten_file_keeps_its_mode_and_a_link_stays_a_link(tmp_path: Path) -> None:
    page, link = tmp_path / "page.md", tmp_path / "link.md"
    page.write_bytes(b"one")
    page.chmod(0o640)
    link.symlink_to(page)
    assert rewrite(tmp_path, SourceFile("link.md", b"one"), SourceFile("link.md", b"two")) == ()
    assert page.read_bytes() == b"two"
    assert page.stat().st_mode & 0o7777 == 0o640
    assert link.is_symlink()


def test_a_file_with_two_names_keeps_both(tmp_path: Path) -> None:
    page, other = tmp_path / "page.md", tmp_path / "other.md"
    page.write_bytes(b"one and more")
    other.hardlink_to(page)
    assert rewrite(tmp_path, SourceFile("page.md", b"one and more"), SourceFile("page.md", b"two")) == ()
    assert page.read_bytes() == other.read_bytes() == b"two"
    assert sorted(tmp_path.iterdir()) == [other, page]


def test_a_file_with_two_names_leaves_a_whole_copy_if_writing_is_cut_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, other = tmp_path / "page.md", tmp_path / "other.md"
    page.write_bytes(b"one")
    other.hardlink_to(page)

    written: list[int] = []

    def refuse_the_second(descriptor: int) -> None:
        written.append(descriptor)
        if len(written) == 2:
            raise OSError("no space left")

    monkeypatch.setattr(rewriting.os, "fsync", refuse_the_second)
    with pytest.raises(OSError, match="no space left"):
        rewrite(tmp_path, SourceFile("page.md", b"one"), SourceFile("page.md", b"two"))
    (copy,) = set(tmp_path.iterdir()) - {page, other}
    assert copy.read_bytes() == b"two"


def test_a_write_protected_file_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_bytes(b"one")
    page.chmod(0o444)
    problems = rewrite(tmp_path, SourceFile("page.md", b"one"), SourceFile("page.md", b"two"))
    assert [problem.code.code for problem in problems] == ["P802"]
    assert page.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [page]


BLOCK_TEXTS = """\
---
title: A title
events:
  - id: a
    at: >-
      words of
      the text
    # about b

  - id: b
    what: |
      W

    # about c
  - {id: c}
---
"""


def test_a_comment_below_a_text_of_several_lines_stays_where_it_is() -> None:
    page = SourceFile("page.md", BLOCK_TEXTS.encode())
    after, _ = edit_page(page, [Replace(("events", 0, "at"), "words")])
    assert after
    assert after.data.decode() == BLOCK_TEXTS.replace(">-\n      words of\n      the text\n", '"words"\n')
    after, _ = edit_page(page, [Remove(("events", 1))])
    assert after
    assert "    # about b\n\n    # about c\n  - {id: c}\n" in after.data.decode()


def test_a_comment_below_the_key_beside_the_dash_stays() -> None:
    page = PAGE_WITH_COMMENTS.encode()
    after, problems = edit_page(SourceFile("page.md", page), [Remove(("events", 0, "suggested"))])
    assert problems == ()
    assert after
    assert after.data == PAGE_WITH_COMMENTS.replace("  - suggested: true  # by the importer", "  -").encode()
