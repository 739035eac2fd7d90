"""A file that may have changed since it was read is opened again."""

import os
from pathlib import Path

from generator.reading.stamps import SETTLED_NS, stamp_of


def later(file: Path) -> int:
    """Return a time at which the file has not been written to for long."""
    return max(file.stat().st_mtime_ns, file.stat().st_ctime_ns) + SETTLED_NS


def test_a_file_that_nobody_wrote_to_keeps_its_stamp(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("one")
    assert stamp_of(file, later(file)) == stamp_of(file, later(file) + 1)


def test_a_file_that_was_written_to_a_moment_ago_may_change_without_a_trace(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("one")
    assert stamp_of(file, later(file) - 1) != stamp_of(file, later(file) - 1)
    assert stamp_of(file, 0) != stamp_of(file, 0), "a clock that runs behind the file system's"


def test_another_file_of_the_same_size_and_time_has_another_stamp(tmp_path: Path) -> None:
    file, other = tmp_path / "page.md", tmp_path / "other.md"
    file.write_text("one")
    other.write_text("two")
    os.utime(other, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    before = stamp_of(file, later(file))
    other.replace(file)
    assert stamp_of(file, later(file)) != before


def test_a_file_that_is_not_there_has_no_stamp(tmp_path: Path) -> None:
    assert stamp_of(tmp_path / "none.md", 0) != stamp_of(tmp_path / "none.md", 0)
