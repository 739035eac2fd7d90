"""Files are written all together or not at all."""

from pathlib import Path

import pytest

from generator.importing.files.planning import PlannedFile
from generator.importing.files.writing import ChangedMeanwhileError, write


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_are_written_with_their_folders_and_nothing_else(tmp_path: Path) -> None:
    write([PlannedFile("content/a.md", b"a"), PlannedFile("b.yaml", b"b")], tmp_path)
    assert tree(tmp_path) == {"content/a.md": b"a", "b.yaml": b"b"}


def test_a_file_somebody_saved_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_bytes(b"newer")
    with pytest.raises(ChangedMeanwhileError):
        write([PlannedFile("a.md", b"a"), PlannedFile("t.yaml", b"old+", before=b"old")], tmp_path)
    assert tree(tmp_path) == {"t.yaml": b"newer"}


def test_a_file_that_was_to_be_new_but_exists_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"mine")
    with pytest.raises(ChangedMeanwhileError):
        write([PlannedFile("b.md", b"b"), PlannedFile("a.md", b"a")], tmp_path)
    assert tree(tmp_path) == {"a.md": b"mine"}


def test_a_failure_half_way_puts_everything_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "t.yaml").write_bytes(b"old")
    real, calls = Path.replace, []

    def failing(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == 3:
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    files = [PlannedFile("a.md", b"a"), PlannedFile("t.yaml", b"old+", before=b"old"), PlannedFile("c.md", b"c")]
    with pytest.raises(OSError, match="No space"):
        write(files, tmp_path)
    assert tree(tmp_path) == {"t.yaml": b"old"}
