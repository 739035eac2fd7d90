"""The published folder is wholly old or wholly new, and never somebody else's."""

import threading
from pathlib import Path

import pytest

from generator.model.outputs import Output
from generator.publishing.output_folder import MARKER, refuse_output
from generator.publishing.theme import find_theme
from generator.publishing.write import publish


def site_of(text: bytes, pages: int = 20) -> list[Output]:
    return [Output(f"pages/{number}.html", text) for number in range(pages)]


def test_publishing_replaces_the_folder_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "_site"
    publish([Output("old.html", b"old"), Output("index.html", b"one")], target)
    publish([Output("index.html", b"two")], target)
    assert {file.name for file in target.iterdir()} == {"index.html", MARKER}
    assert (target / "index.html").read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


def test_a_web_server_may_read_what_was_published(tmp_path: Path) -> None:
    publish(site_of(b"a"), tmp_path / "_site")
    assert (tmp_path / "_site").stat().st_mode & 0o777 == 0o755


def test_a_reader_meets_no_hole_and_no_mixture_while_the_site_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "_site"
    publish(site_of(b"a"), target)
    seen: list[bytes] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            seen.append((target / "pages/0.html").read_bytes())

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(60):
            publish(site_of(b"ab"[number % 2 :][:1]), target)
    finally:
        stop.set()
        reader.join()
    assert set(seen) <= {b"a", b"b"}
    assert len(seen) > 60


def test_what_a_killed_build_left_behind_is_removed_by_the_next(tmp_path: Path) -> None:
    leftover = tmp_path / "._site.abc.staging"
    leftover.mkdir()
    (leftover / "half.html").write_bytes(b"half")
    publish(site_of(b"a"), tmp_path / "_site")
    assert not leftover.exists()


def test_a_build_that_cannot_write_leaves_the_old_site(tmp_path: Path) -> None:
    target = tmp_path / "_site"
    publish(site_of(b"a"), target)
    clash = [Output("page", b"file"), Output("page/below.html", b"cannot be below a file")]
    with pytest.raises(OSError):
        publish(clash, target)
    assert (target / "pages/0.html").read_bytes() == b"a"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("output", [".", "content", "content/briefings", "static/x", "..", "/", "~", "foreign", "file"])
def test_folders_that_hold_other_things_are_refused(tmp_path: Path, output: str) -> None:
    site = tmp_path / "site"
    for folder in ("content/briefings", "static", "foreign"):
        (site / folder).mkdir(parents=True)
    (site / "foreign" / "letter.txt").write_text("dear")
    (site / "file").write_text("a file")
    assert refuse_output((site / output).expanduser() if output != "~" else Path.home(), site)


@pytest.mark.parametrize("output", [".", "..", "content", "content/briefings", "static/x", "~"])
def test_a_marker_does_not_make_a_precious_folder_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    site = tmp_path / "all" / "site"
    target = Path(output).expanduser() if output == "~" else site / output
    for folder in (site, target):
        folder.mkdir(parents=True, exist_ok=True)
    (target / MARKER).write_text("")
    assert refuse_output(target, site)


@pytest.mark.parametrize("output", ["_site", "empty", "ours", "../elsewhere/deep"])
def test_new_empty_and_our_own_folders_are_accepted(tmp_path: Path, output: str) -> None:
    site = tmp_path / "site"
    for folder in ("content", "empty", "ours"):
        (site / folder).mkdir(parents=True)
    (site / "ours" / MARKER).write_text("")
    assert refuse_output(site / output, site) is None


def test_hidden_files_of_a_theme_are_not_published(tmp_path: Path) -> None:
    for name in (".DS_Store", "logo.svg", "fonts/.keep", "css/90-own.css"):
        file = tmp_path / "static" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    found = find_theme(tmp_path).static_files()
    assert {"logo.svg", "css/90-own.css", "css/00-tokens.css"} <= set(found)
    assert not [path for path in found if "/." in f"/{path}"]
