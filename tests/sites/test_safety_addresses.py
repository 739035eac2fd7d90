"""Safety cases 28 to 31: ids, file names and links stay inside the site, whatever they are called."""

import os
import unicodedata
from pathlib import Path

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links
from tests.sites.site import Site, files_below

PAGE = "content/briefings/crossing.md"
ADA = "---\nname: Somebody\nkind: person\n---\n"


@pytest.fixture
def border(site: MakeSite) -> Site:
    """A site in good order."""
    return site(BORDER)


ESCAPES = ("../x", "/etc", "a\\\\b", "%2e%2e", "", ".", "..", "a/b", "~", "-x", "x\\0y", "c:x", "a b", "x" * 200)


@pytest.mark.parametrize("id_", ESCAPES, ids=repr)
def test_28_an_id_that_could_lead_elsewhere_is_refused_and_nothing_is_written(
    border: Site, id_: str, tmp_path: Path
) -> None:
    border.edit(PAGE, "id: crossing", f'id: "{id_}"')
    before = files_below(tmp_path)
    result = border.build()
    assert result.exit_code == 1
    assert f"{PAGE}:6:1" in result.output
    assert files_below(tmp_path) == before


@pytest.mark.parametrize("id_", ["../x", "/etc/passwd", "a\\\\b", "%2e%2e", "."])
def test_28_so_is_one_of_a_table(border: Site, id_: str) -> None:
    border.write_bytes("content/places.yaml", f'dell: {{name: Dell}}\n"{id_}": {{name: Elsewhere}}\n'.encode())
    border.write_bytes("content/terms.yaml", f'"{id_}": {{name: Elsewhere}}\n'.encode())
    result = border.build()
    assert result.exit_code == 1
    assert "content/places.yaml:2:1: P205" in result.output
    assert "content/terms.yaml:1:1: P205" in result.output
    assert not (border.folder / "_site").exists()


def test_28_an_original_or_a_reference_cannot_point_out_of_the_site(border: Site) -> None:
    border.edit(PAGE, "where: [dell]", "where: [../../etc/passwd]")
    border.edit(PAGE, "source: gazette", "source: ../gazette")
    output = border.build().output
    assert "P502" in output
    assert "P503" in output


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("CON.md", "con-1"),
        ("nul.md", "nul-1"),
        ("aux.txt.md", "aux-txt"),
        ("trailing..md", "trailing"),
        ("%2e%2e.md", "2e-2e"),
        ("a\\b.md", "a-b"),
        ("with space.md", "with-space"),
        ("What? Why*.md", "what-why"),
        ("x" * 200 + ".md", "x" * 120),
        ("я" * 100 + ".md", "я" * 60),
    ],
    ids=lambda value: value[:16],
)
def test_29_a_file_name_that_not_every_system_can_hold_gives_a_safe_address_and_a_warning(
    border: Site, name: str, safe: str
) -> None:
    border.write_bytes(f"content/actors/{name}", ADA.encode())
    result = border.build()
    assert result.exit_code == 0, result.output
    assert f"content/actors/{name}:1:1: P604 warning" in result.output
    assert f"actors/{safe}.html" in border.published()
    assert broken_links(border) == []
    assert border.build("--strict").exit_code == 1


def test_29_no_published_name_is_longer_than_file_systems_allow(border: Site) -> None:
    border.edit(PAGE, "id: crossing", f"id: {'e' * 120}")
    assert border.build().exit_code == 0
    assert all(len(part.encode()) <= 140 for url in border.published() for part in url.split("/"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ada.md", "Ada.md"),
        ("rovers.md", "ROVERS.md"),
        (unicodedata.normalize("NFC", "café.md"), unicodedata.normalize("NFD", "café.md")),
        ("a-b.md", "a b.md"),
    ],
)
def test_30_files_with_one_id_are_both_named(border: Site, one: str, other: str) -> None:
    border.write_bytes(f"content/actors/{one}", ADA.encode())
    border.write_bytes(f"content/actors/{other}", ADA.encode())
    result = border.build()
    assert result.exit_code == 1
    assert "P507" in result.output
    assert f"content/actors/{one}:1:1" in result.output
    assert f"content/actors/{other}:1:1" in result.output


def test_30_pages_with_one_address_are_both_named(border: Site) -> None:
    border.write_bytes("content/briefings/Crossing.md", border.read_bytes(PAGE).replace(b"id: ", b"id: x"))
    result = border.build()
    assert result.exit_code == 1
    assert "P603" in result.output
    assert "content/briefings/Crossing.md:1:1" in result.output
    assert f"{PAGE}:1:1" in result.output


def link(folder: Path) -> None:
    (folder / "strange.md").symlink_to("/etc/passwd")


def looped(folder: Path) -> None:
    (folder / "strange.md").symlink_to("other.md")
    (folder / "other.md").symlink_to("strange.md")


def dangling(folder: Path) -> None:
    (folder / "strange.md").symlink_to("nothing.md")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "strange.md")


def device(folder: Path) -> None:
    (folder / "strange.md").symlink_to("/dev/zero")


def a_folder(folder: Path) -> None:
    (folder / "strange.md").mkdir()


def loop_of_folders(folder: Path) -> None:
    (folder / "strange.md").symlink_to("..")


STRANGE = (link, looped, dangling, pipe, device, a_folder, loop_of_folders)


@pytest.mark.parametrize("make", STRANGE, ids=lambda make: make.__name__.replace("_", " "))
@pytest.mark.parametrize("folder", ["briefings", "actors"])
def test_31_what_is_no_file_of_the_site_is_skipped_with_a_word_and_nothing_hangs(
    border: Site, make: object, folder: str
) -> None:
    assert callable(make)
    make(border.folder / "content" / folder)
    result = border.check()
    assert result.exit_code in (0, 1)
    assert f"content/{folder}/strange.md:1:1: P0" in result.output
    assert "root:" not in result.output, "a file outside was read"


def test_31_a_link_within_the_site_is_a_page_like_any_other(border: Site) -> None:
    (border.folder / "content/drafts.md").write_text("---\nname: Linked\nkind: person\n---\n", encoding="utf-8")
    (border.folder / "content/actors/linked.md").symlink_to("../drafts.md")
    assert border.build("--strict").exit_code == 0
    assert "Linked" in border.page("actors/linked.html")


@pytest.mark.parametrize("table", ["site", "places", "sources"])
def test_31_a_pipe_in_place_of_a_table_does_not_hang(border: Site, table: str) -> None:
    (border.folder / f"content/{table}.yaml").unlink()
    os.mkfifo(border.folder / f"content/{table}.yaml")
    assert f"content/{table}.yaml:1:1: P009" in border.check().output


@pytest.mark.parametrize("folder", ["static", "templates"])
def test_31_loops_and_pipes_in_the_theme_do_not_hang(border: Site, folder: str) -> None:
    (border.folder / folder).mkdir()
    (border.folder / folder / "up").symlink_to("..")
    (border.folder / folder / "round").symlink_to("round")
    os.mkfifo(border.folder / folder / "pipe.css")
    result = border.build()
    assert result.exit_code in (0, 3), result.output
