"""Safety cases 8 and 31: what stands on the disk, however strange, is read or refused, and never waited for."""

import os
import socket
import time
from pathlib import Path

import pytest

from generator.model.settings import Limits
from generator.reading.walk import walk


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for folder in ("content/briefings", "content/actors"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "content/briefings/b.md").write_bytes(b"b")
    (tmp_path / "content/briefings/a.md").write_bytes(b"a\r\n")
    (tmp_path / "content/actors/ada.md").write_bytes(b"ada")
    (tmp_path / "content/site.yaml").write_bytes(b"title: x\n")
    return tmp_path


def paths(site: Path) -> list[str]:
    return [file.path for file in walk(site)[0]]


def told(site: Path) -> list[str]:
    return [f"{problem.where.path} {problem.code}" for problem in walk(site)[1]]


ALL = ["content/actors/ada.md", "content/briefings/a.md", "content/briefings/b.md", "content/site.yaml"]


def test_tables_and_pages_are_read_in_order_of_path_with_their_exact_bytes(site):
    files, problems = walk(site)
    assert [file.path for file in files] == ALL
    assert files[1].data == b"a\r\n"
    assert problems == ()


def test_what_editors_leave_behind_is_ignored(site):
    for name in (".#a.md", "a.md~", ".a.md.swp", "4913", "#a.md#", ".hidden.md"):
        (site / "content/briefings" / name).write_bytes(b"x")
    (site / "content/briefings/.#b.md").symlink_to("someone@somewhere.1234")
    assert paths(site) == ALL
    assert told(site) == []


def test_a_file_over_the_limit_is_refused_unread_and_the_setting_named(site):
    with (site / "content/briefings/big.md").open("wb") as big:
        big.truncate(50_000_000)
    started = time.perf_counter()
    _, problems = walk(site)
    assert time.perf_counter() - started < 1
    assert told(site) == ["content/briefings/big.md P004"]
    assert "file_bytes" in problems[0].fix
    assert "50,000,000" in problems[0].message


def test_the_limit_of_the_settings_holds(site):
    (site / "content/site.yaml").write_text("limits: {file_bytes: 100}\n")
    (site / "content/briefings/big.md").write_bytes(b"x" * 101)
    assert told(site) == ["content/briefings/big.md P004"]
    (site / "content/site.yaml").write_text("limits:\n  file_bytes: 101\n")
    assert told(site) == []


@pytest.mark.parametrize(
    "settings", ["limits: 7\n", "limits: {file_bytes: many}\n", "limits: {file_bytes: -1}\n", "[", ""]
)
def test_settings_that_cannot_be_used_leave_the_default_limit(site, settings):
    (site / "content/site.yaml").write_text(settings)
    assert paths(site) == ALL


def test_limits_may_be_given(site):
    assert [problem.code.code for problem in walk(site, Limits(file_bytes=2))[1]] == ["P004"] * 3


def test_links_inside_the_content_are_followed_and_links_out_of_it_refused(site, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_bytes(b"secret")
    (site / "content/briefings/in.md").symlink_to("a.md")
    (site / "content/briefings/out.md").symlink_to(outside)
    assert "content/briefings/in.md" in paths(site)
    assert "content/briefings/out.md" not in paths(site)
    assert told(site) == ["content/briefings/out.md P009"]


def test_links_in_a_circle_and_links_to_nothing_are_told(site):
    (site / "content/briefings/x.md").symlink_to("y.md")
    (site / "content/briefings/y.md").symlink_to("x.md")
    (site / "content/briefings/z.md").symlink_to("nowhere.md")
    assert paths(site) == ALL
    assert told(site) == [f"content/briefings/{name}.md P006" for name in "xyz"]


def test_a_folder_that_is_a_link_out_of_the_content_gives_no_page(site, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.md").write_bytes(b"secret")
    (site / "content/actors/ada.md").unlink()
    (site / "content/actors").rmdir()
    (site / "content/actors").symlink_to(outside)
    assert told(site) == ["content/actors/secret.md P009"]


def test_pipes_sockets_and_folders_are_skipped_and_never_waited_for(site):
    os.mkfifo(site / "content/briefings/pipe.md")
    (site / "content/briefings/folder.md").mkdir()
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(site / "content/briefings/s.md"))
    server.close()
    assert paths(site) == ALL
    assert told(site) == [f"content/briefings/{name}.md P009" for name in ("folder", "pipe", "s")]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device to link to")
def test_a_device_is_never_read(site):
    (site / "content/briefings/zero.md").symlink_to("/dev/zero")
    (site / "content/site.yaml").unlink()
    (site / "content/site.yaml").symlink_to("/dev/zero")
    assert told(site) == ["content/briefings/zero.md P009", "content/site.yaml P009"]


def test_files_that_are_not_read_because_of_their_names_are_told(site):
    (site / "content/briefings/c.markdown").write_bytes(b"x")
    (site / "content/briefings/D.MD").write_bytes(b"x")
    (site / "content/places.yml").write_bytes(b"x")
    (site / "content/briefings/2023").mkdir()
    (site / "content/briefings/2023/e.md").write_bytes(b"x")
    assert paths(site) == ALL
    assert told(site) == [
        "content/places.yml P009",
        "content/briefings/2023 P009",
        "content/briefings/D.MD P009",
        "content/briefings/c.markdown P009",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(site):
    (site / "content/briefings/a.md").chmod(0)
    assert told(site) == ["content/briefings/a.md P006"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission_is_told(site):
    (site / "content/actors").chmod(0)
    assert told(site) == ["content/actors P006"]
    (site / "content/actors").chmod(0o700)


def test_a_name_that_is_not_utf8_does_not_break_the_report(site):
    name = os.fsdecode(b"caf\xe9.md")
    try:
        (site / "content/briefings" / name).write_bytes(b"x")
        (site / "content/briefings" / f"{name}.markdown").write_bytes(b"x")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    files, problems = walk(site)
    assert len(files) == len(ALL) + 1
    for text in (*(file.path for file in files), *(f"{problem.where} {problem.fix}" for problem in problems)):
        text.encode()


def test_a_site_without_content_is_empty(tmp_path):
    assert walk(tmp_path) == ((), ())
