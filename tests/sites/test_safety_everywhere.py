"""Safety cases 32 to 34: the same site in any direction of writing, at any address, on any machine."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents
from tests.sites.site import Site, files_below

PAGE = "content/briefings/crossing.md"
ROOT = Path(__file__).resolve().parents[2]
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)\b|(?:left|right)\s*:|(?:float|text-align)\s*:\s*(?:left|right))"
)
"""Properties and values that mean a side of the screen and do not turn with the text."""


@pytest.fixture
def border(site: MakeSite) -> Site:
    """A site in good order."""
    return site(BORDER)


def test_32_a_site_in_a_right_to_left_language_is_mirrored_as_a_whole(border: Site) -> None:
    border.edit("content/site.yaml", "title: Border notes", "title: یادداشت‌های مرزی\nlanguage: fa")
    assert border.build().exit_code == 0
    for page in documents(border).values():
        html = page.elements[0]
        assert (html.name, html.attributes["lang"], html.attributes["dir"]) == ("html", "fa", "rtl"), page.url


def test_32_a_right_to_left_text_stands_in_its_own_direction_on_a_left_to_right_site(border: Site) -> None:
    border.edit(PAGE, "title: A crossing at Upper Dell", "title: گذر از رود\nlanguage: fa")
    border.edit(
        PAGE, "In July 2021 the River Rovers crossed the river", "در ژوئیه River Rovers از رود crossed the river"
    )
    assert border.build().exit_code == 0
    body = next(one for one in documents(border)["briefings/crossing.html"].elements if one.has_class("annotated"))
    assert (body.attributes["lang"], body.attributes["dir"]) == ("fa", "rtl")
    header = next(one for one in documents(border)["briefings/crossing.html"].elements if one.has_class("site-header"))
    assert (header.attributes["lang"], header.attributes["dir"]) == ("en", "ltr")


def test_32_the_stylesheet_says_start_and_end_and_never_left_and_right(border: Site) -> None:
    border.build()
    css = re.sub(r"/\*.*?\*/", "", border.page("assets/postil.css"), flags=re.DOTALL)
    assert PHYSICAL.findall(css) == []


def test_33_every_link_is_relative_so_that_the_site_works_from_a_folder_and_below_any_path(border: Site) -> None:
    border.build("--suggestions")
    assert broken_links(border) == []
    for page in documents(border).values():
        for element in page.elements:
            for name in ("href", "src", "action"):
                address = element.attributes.get(name, "")
                assert not address.startswith("/"), f"{page.url}: {address}"
                assert not address.startswith("file:"), f"{page.url}: {address}"


def test_33_an_address_given_for_the_site_changes_no_link_but_those_that_must_be_whole(border: Site) -> None:
    border.build("--base-url", "https://example.org/deep/path")
    assert broken_links(border) == []
    whole = {
        (page.url, one.name, one.attributes.get("rel", ""))
        for page in documents(border).values()
        for one in page.elements
        if page.url != "404.html" and "example.org" in one.attributes.get("href", one.attributes.get("src", ""))
    }
    assert {(name, rel) for _, name, rel in whole} == {("link", "canonical")}
    not_found = documents(border)["404.html"]
    shown_anywhere = [
        one.attributes["href"] for one in not_found.elements if one.name == "a" and one.attributes["href"]
    ]
    assert all(href.startswith(("https://example.org/deep/path/", "#")) for href in shown_anywhere)


@pytest.mark.parametrize(
    "address", ["nonsense", "javascript:alert(1)", "ftp://example.org/", "https://example.org/?a#b"]
)
def test_33_an_address_that_is_none_is_refused(border: Site, address: str) -> None:
    result = border.build("--base-url", address)
    assert result.exit_code == 2
    assert "--base-url" in result.output
    assert not (border.folder / "_site").exists()


def build_elsewhere(site: Site, folder: Path, **environment: str) -> dict[str, bytes]:
    """Build a copy of the site in another folder by a program of its own; return what it published."""
    folder.mkdir(parents=True)
    for path, data in reversed(site.sources().items()):  # written in another order, so found in another by the system
        copy = folder / "content" / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--site", ".", "--suggestions"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return files_below(folder / "_site")


def test_34_two_machines_publish_the_same_bytes(border: Site, tmp_path: Path) -> None:
    shutil.rmtree(border.folder / "content")
    for path in sorted((ROOT / "content").rglob("*")):
        if path.is_file() and "originals" not in path.parts:
            border.write_bytes(path.relative_to(ROOT).as_posix(), path.read_bytes())
    one = build_elsewhere(border, tmp_path / "a", PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    other = build_elsewhere(
        border, tmp_path / "somewhere/else", PYTHONHASHSEED="4711", TZ="Pacific/Kiritimati", LC_ALL="C.UTF-8"
    )
    assert len(one) > 40
    assert sorted(one) == sorted(other)
    assert [url for url in one if one[url] != other[url]] == []
