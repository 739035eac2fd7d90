"""Safety cases 35 to 38: a build that is killed, has no room, meets another or is sent to the wrong folder."""

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.model.outputs import Output
from generator.publishing import write
from generator.publishing.output_folder import MARKER
from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.site import Site, files_below

PAGE = "content/briefings/crossing.md"
ROOT = Path(__file__).resolve().parents[2]

PUBLISHING_FOR_EVER = """\
import itertools, pathlib, sys
from generator.model.outputs import Output
from generator.publishing.write import publish
for round in itertools.count():
    version = b"%d" % round
    publish([Output(f"folder/{n}.html", version) for n in range(200)], pathlib.Path(sys.argv[1]))
    if round == 0:
        print("first", flush=True)
"""


@pytest.fixture
def border(site: MakeSite) -> Site:
    """A site in good order."""
    return site(BORDER)


def start(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_35_a_site_is_wholly_old_or_wholly_new_whenever_publishing_is_killed(tmp_path: Path) -> None:
    chance = random.Random(35)
    target = tmp_path / "_site"
    cut_short = 0
    for _ in range(15):
        with start(["-c", PUBLISHING_FOR_EVER, str(target)]) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"first\n"
            time.sleep(chance.uniform(0, 0.1))
            process.send_signal(signal.SIGKILL)
        files = files_below(target)
        assert len(files) == 201
        assert len({data for path, data in files.items() if path != MARKER}) == 1, "two builds in one folder"
        cut_short += len(list(tmp_path.iterdir())) > 1
    assert cut_short, "no kill came in the middle: the test says nothing"
    write.publish([Output("index.html", b"the last")], target)
    assert files_below(target).keys() == {"index.html", MARKER}
    assert [path.name for path in tmp_path.iterdir()] == ["_site"], "the next build cleans up"


def test_35_the_whole_command_leaves_the_old_site_or_the_new_one_and_every_source(border: Site) -> None:
    border.build()
    old = border.published()
    border.edit(PAGE, "Rovers cross the river}", "Rovers ford the river}")
    border.build("--output", str(border.folder / "expected"))
    new = files_below(border.folder / "expected")
    sources = border.sources()
    assert new != old
    started = time.monotonic()
    with start(["-m", "generator", "check", "--site", str(border.folder)]) as process:
        process.communicate()
    usual = time.monotonic() - started
    chance = random.Random(35)
    for _ in range(4):
        with start(["-m", "generator", "build", "--site", str(border.folder)]) as process:
            time.sleep(chance.uniform(0.5, 1.5) * usual)
            process.send_signal(signal.SIGKILL)
            process.communicate()
        assert border.published() in (old, new)
        assert border.sources() == sources
    assert border.build().exit_code == 0
    assert border.published() == new
    assert not list(border.folder.glob("._site*"))


def no_space(self: Path, data: bytes) -> int:
    raise OSError(errno.ENOSPC, "No space left on device", str(self))


def test_36_a_full_disk_ends_with_3_and_leaves_the_old_site_and_the_sources(
    border: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    border.build()
    before, sources = border.published(), border.sources()
    border.edit(PAGE, "Rovers cross the river}", "Rovers ford the river}")
    sources = border.sources()
    with monkeypatch.context() as full:
        full.setattr(Path, "write_bytes", no_space)
        result = border.build()
    assert result.exit_code == 3
    assert "No space left on device" in result.output
    assert "Traceback" not in result.output
    assert border.published() == before
    assert border.sources() == sources
    assert not list(border.folder.glob("._site*")), "what was half written is gone"


def test_36_a_really_full_disk_does_the_same(border: Site, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("NO SMALL DISK TO FILL: mounting one needs the right to (run as root outside a container)")
    try:
        result = border.build("--output", str(disk / "_site"))
        assert result.exit_code == 3, result.output
        assert "No space left on device" in result.output
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="ROOT MAY WRITE ANYWHERE: run as another user to test read-only folders")
def test_36_a_read_only_folder_ends_with_3(border: Site, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    result = border.build("--output", str(locked / "_site"))
    assert result.exit_code == 3
    assert "Permission denied" in result.output


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc here, which nobody may write to")
def test_36_a_folder_that_nobody_may_write_to_ends_with_3(border: Site) -> None:
    result = border.build("--output", "/proc/postil/_site")
    assert result.exit_code == 3
    assert "Traceback" not in result.output


def test_36_an_edit_that_cannot_be_written_leaves_the_page_as_it_was(
    border: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = border.sources()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "replace", refuse)
        full.setattr(Path, "replace", refuse)
        full.setattr(os, "rename", refuse)
        full.setattr(Path, "rename", refuse)
        result = border.run("accept", "crossing", "talks")
    assert result.exit_code == 3, result.output
    assert border.sources() == sources, "no temporary file is left either"


def test_37_two_builds_at_once_both_end_well_and_leave_one_whole_site(border: Site) -> None:
    border.build("--output", str(border.folder / "expected"))
    both = [start(["-m", "generator", "build", "--site", str(border.folder)]) for _ in range(2)]
    codes = []
    for process in both:
        with process:
            process.communicate()
            codes.append(process.returncode)
    assert set(codes) <= {0, 3}
    assert 0 in codes
    assert border.published() == files_below(border.folder / "expected")
    assert not list(border.folder.glob("._site*"))


@pytest.mark.parametrize(
    "output", ["content", "content/briefings", "content/new", ".", "..", "templates", "mine", "file"]
)
def test_38_a_folder_that_holds_anything_else_is_refused_and_kept(border: Site, output: str) -> None:
    border.write_bytes("mine/letter.txt", b"dear")
    border.write_bytes("file", b"a file")
    before = files_below(border.folder.parent)
    result = border.build("--output", str(border.folder / output))
    assert result.exit_code == 2
    assert "P602" in result.output
    assert "--output" in result.output
    assert files_below(border.folder.parent) == before


@pytest.mark.parametrize("output", ["/", "~"])
def test_38_so_are_the_home_folder_and_the_root_of_the_disk(
    border: Site, output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    result = border.build("--output", str(Path(output).expanduser()))
    assert result.exit_code == 2
    assert "P602" in result.output
    assert list(home.iterdir()) == []


def test_38_a_link_to_such_a_folder_is_refused_too(border: Site) -> None:
    (border.folder / "published").symlink_to("content")
    before = border.sources()
    assert border.build("--output", str(border.folder / "published")).exit_code == 2
    assert border.sources() == before


def test_38_our_own_folder_is_replaced_with_everything_in_it(border: Site) -> None:
    border.build()
    border.write_bytes("_site/old.html", b"old")
    assert border.build().exit_code == 0
    assert "old.html" not in border.published()


def test_ctrl_c_ends_with_130_and_a_word(border: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(write, "_write", interrupt)
    monkeypatch.setattr("generator.cli.build.publish", interrupt, raising=False)
    result = border.build()
    assert result.exit_code == 130
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "--nonsense"),
        ("nonsense",),
        ("build", "--site", "nowhere"),
        ("import",),
        ("import", "--published", "May"),
    ],
)
def test_a_command_line_that_cannot_be_used_ends_with_2(arguments: tuple[str, ...], tmp_path: Path) -> None:
    with start(["-m", "generator", *arguments]) as process:
        _, errors = process.communicate()
    assert process.returncode == 2
    assert b"Traceback" not in errors


@pytest.mark.parametrize(
    "settings", ["base_url: nonsense\n", "titel: x\n", "title: [x\n", "- a\n", "limits: {seconds: soon}\n"]
)
def test_settings_that_cannot_be_used_end_with_2_and_their_place(border: Site, settings: str) -> None:
    border.build()
    before = border.published()
    border.write_bytes("content/site.yaml", settings.encode())
    result = border.build()
    assert result.exit_code == 2
    assert "content/site.yaml:1:" in result.output
    assert border.published() == before
