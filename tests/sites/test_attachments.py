"""Pictures and documents beside pages: published with the texts that name them, from where every page finds them."""

import os
import re
import struct
import zlib
from pathlib import Path

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents, outside_requests
from tests.sites.site import Site

CROSSING, ADA = "content/briefings/crossing.md", "content/actors/ada.md"


def png(width: int, height: int) -> bytes:
    """Return a black picture."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress((b"\0" * (1 + (width + 7) // 8)) * height)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


FORD, MAP, ANNEX = png(320, 200), png(16, 9), b"%PDF-1.4\n%%EOF\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">{}</svg>'


@pytest.fixture
def made(site: MakeSite) -> Site:
    made = site(BORDER)
    made.write_bytes("content/briefings/pictures/Ford 1.PNG", FORD)
    made.write_bytes("content/briefings/map.png", MAP)
    made.write_bytes("content/actors/map.png", FORD)
    made.write_bytes("content/briefings/annex.pdf", ANNEX)
    made.write_bytes("content/briefings/unnamed.png", MAP)
    append(
        made,
        CROSSING,
        '![The ford & "mill"](<pictures/Ford 1.PNG>) ![A map](map.png)\n\nSee [the annex](annex.pdf#page=3).\n',
    )
    append(made, ADA, "![Her map](map.png)\n\nIn [the annex](../briefings/annex.pdf) too.\n")
    return made


def append(made: Site, path: str, words: str) -> None:
    made.write_bytes(path, made.read_bytes(path) + b"\n" + words.encode())


def files(made: Site) -> dict[str, bytes]:
    return {url: data for url, data in made.published().items() if url.startswith("files/")}


def test_what_texts_name_is_published_once_and_nothing_else(made: Site) -> None:
    result = made.build()
    assert result.exit_code == 0, result.output
    assert files(made) == {
        "files/actors/map.png": FORD,
        "files/briefings/annex.pdf": ANNEX,
        "files/briefings/map.png": MAP,
        "files/briefings/pictures/ford-1.png": FORD,
    }
    page = made.page("briefings/crossing.html")
    shown = re.findall(r"<img [^>]*>", page)
    assert [re.findall(r'(src|alt|width|height|loading)="([^"]*)"', tag) for tag in shown] == [
        [
            ("src", "../files/briefings/pictures/ford-1.png"),
            ("alt", "The ford &amp; &quot;mill&quot;"),
            *(("width", "320"), ("height", "200"), ("loading", "lazy")),
        ],
        [
            ("src", "../files/briefings/map.png"),
            ("alt", "A map"),
            ("width", "16"),
            ("height", "9"),
            ("loading", "lazy"),
        ],
    ]
    assert 'href="../files/briefings/annex.pdf#page=3"' in page
    assert 'src="../files/actors/map.png"' in made.page("actors/ada.html")
    assert 'href="../files/briefings/annex.pdf"' in made.page("actors/ada.html")
    assert not broken_links(made)
    assert not outside_requests(made)


def test_a_changed_picture_is_published_anew_and_one_taken_out_goes(made: Site) -> None:
    made.build()
    made.write_bytes("content/briefings/map.png", FORD)
    made.edit(CROSSING, "![The ford", "The ford")
    made.edit(CROSSING, "(<pictures/Ford 1.PNG>)", "")
    made.edit(CROSSING, 'The ford & "mill"]', "The ford")
    assert made.build().exit_code == 0
    assert files(made)["files/briefings/map.png"] == FORD
    assert "files/briefings/pictures/ford-1.png" not in files(made)


@pytest.mark.parametrize("rights", ["excerpts", "metadata"])
def test_the_pictures_of_a_text_that_is_not_published_whole_stay_out(made: Site, rights: str) -> None:
    made.edit("content/sources.yaml", "rights: full", f"rights: {rights}")
    assert made.build().exit_code == 0
    assert set(files(made)) == {"files/actors/map.png", "files/briefings/annex.pdf"}  # Ada's profile is the site's own
    assert "ford-1" not in " ".join(map(str, made.published().values()))


@pytest.mark.parametrize("held_back", ["status: draft", "embargo: 2999-01-01"])
def test_what_only_a_page_that_is_held_back_names_stays_out(made: Site, held_back: str) -> None:
    made.edit(CROSSING, "source: gazette", f"source: gazette\n{held_back}")
    assert made.build().exit_code == 0
    assert set(files(made)) == {"files/actors/map.png", "files/briefings/annex.pdf"}
    assert made.build("--drafts").exit_code == 0
    assert "files/briefings/map.png" in files(made)


def test_notes_and_definitions_lead_to_documents(made: Site) -> None:
    made.write(
        "-- content/terms.yaml --\nford: {name: ford, definition: 'As [the survey](briefings/survey.txt) has it.'}\n"
    )
    made.write_bytes("content/briefings/survey.txt", b"Measured.\n")
    made.edit(
        CROSSING,
        "claims:",
        'notes:\n  - {id: doubt, at: "In July 2021", note: "But see [the list](list.csv)."}\nclaims:',
    )
    made.write_bytes("content/briefings/list.csv", b"a,b\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    assert {"files/briefings/survey.txt", "files/briefings/list.csv"} < set(files(made))
    assert 'href="../files/briefings/list.csv"' in made.page("briefings/crossing.html")
    assert 'href="../files/briefings/survey.txt"' in made.page("terms/ford.html")
    (made.folder / "content/briefings/list.csv").unlink()
    assert f"{made.place(CROSSING, 'But see', 'But see [')}".rpartition(":")[0] in made.check().output
    assert "P517" in made.check().output


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        ("![A map](mapp.png)", "P517", "did you mean `map.png`?"),
        ("![A map](Map.png)", "P517", "did you mean `map.png`?"),
        ("![A map](../../outside.png)", "P518", "not in the folder `content`"),
        ("![A map](../../../../../../etc/passwd)", "P518", "not in the folder `content`"),
        ("![A map](%2e%2e/%2e%2e/outside.png)", "P518", "not in the folder `content`"),
        ("![A map](/map.png)", "P518", "not in the folder `content`"),
        ("![A map](leaving.png)", "P518", "Link leads out of the content folder"),
        ("![A map](round.png)", "P518", "Link leads in a circle"),
        ("![A map](pipe.png)", "P518", "This is a pipe"),
        ("![A map](pictures)", "P518", "This is a folder"),
        ("![A map](.hidden.png)", "P518", "is hidden"),
        ("![A map](annex.pdf)", "P518", "is no picture"),
        ("![A map](page.png)", "P518", "it is no PNG file"),
        ("[a program](tool.exe)", "P518", "files of this kind are not published"),
        ("[settings](../site.yaml)", "P518", "files of this kind are not published"),
        ("![](map.png)", "P519", "![a map of the valley](map.png)"),
    ],
)
def test_what_cannot_be_published_is_told_where_it_is_named(made: Site, typed: str, code: str, said: str) -> None:
    folder = made.folder / "content/briefings"
    made.write_bytes("outside.png", MAP)
    made.write_bytes("content/briefings/.hidden.png", MAP)
    made.write_bytes("content/briefings/page.png", b"<!doctype html><script>alert(1)</script>")
    made.write_bytes("content/briefings/tool.exe", b"MZ")
    (folder / "leaving.png").symlink_to(made.folder / "outside.png")
    (folder / "round.png").symlink_to(folder / "round.png")
    os.mkfifo(folder / "pipe.png")
    append(made, CROSSING, f"Besides {typed}.\n")
    result = made.check()
    address = re.search(r"\(([^()]*)\)", typed)
    assert address
    place = made.place(CROSSING, address[1], typed)
    assert f"{place}: {code}" in result.output
    assert said in result.output
    assert result.exit_code == 0
    assert made.check("--strict").exit_code == 1
    published = files(made) if not made.build().exit_code else {}
    assert len(published) == 4
    words = typed[typed.index("[") + 1 : typed.index("]")]
    if code != "P519":
        assert f"Besides {words}." in documents(made)["briefings/crossing.html"].text


def test_a_link_inside_the_content_folder_is_followed(made: Site) -> None:
    (made.folder / "content/briefings/again.png").symlink_to(made.folder / "content/briefings/map.png")
    append(made, CROSSING, "![Again](again.png)\n")
    assert made.build().exit_code == 0
    assert files(made)["files/briefings/again.png"] == MAP


def test_two_files_with_one_address_are_told(made: Site) -> None:
    made.write_bytes("content/briefings/Map.PNG", FORD)
    append(made, CROSSING, "![Another](Map.PNG)\n")
    output = made.check().output
    assert "P603" in output
    assert "content/briefings/Map.PNG" in output
    assert "content/briefings/map.png" in output


def test_a_file_too_large_is_refused_unread(made: Site) -> None:
    huge = made.folder / "content/briefings/film.mp4"
    with huge.open("wb") as file:
        file.truncate(60_000_000_000)
    append(made, CROSSING, "[The film](film.mp4)\n")
    assert "File has 60,000,000,000 bytes" in made.check().output


def test_pages_of_the_site_and_other_hosts_are_no_files(made: Site) -> None:
    append(made, CROSSING, "[Map](../map.html) [All](../timeline.html?from=2020) [shop](/shop) [folder](talks/)\n")
    append(made, CROSSING, "[away](https://example.org/a.exe) [mail](mailto:a@example.org) [here](#p1) [query](?x)\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    page = made.page("briefings/crossing.html")
    for href in ("../map.html", "../timeline.html?from=2020", "/shop", "https://example.org/a.exe", "talks/"):
        assert f'href="{href}"' in page


@pytest.mark.parametrize(
    "drawing",
    [
        SVG.format('<path d="M0 4h8" fill="url(#ink)"/><style>path{stroke:#000}</style>'),
        SVG.format('<a href="https://example.org/"><use xlink:href="#x"/></a>'),
        SVG.format('<image href="data:image/png;base64,AAAA"/><metadata><x xmlns="urn:x">y</x></metadata>'),
        '<?xml version="1.0" encoding="UTF-8"?>' + SVG.format(""),
    ],
)
def test_a_drawing_that_only_draws_is_published(made: Site, drawing: str) -> None:
    made.write_bytes("content/briefings/drawing.svg", drawing.encode())
    append(made, CROSSING, "![A drawing](drawing.svg)\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    assert files(made)["files/briefings/drawing.svg"] == drawing.encode()


@pytest.mark.parametrize(
    "drawing",
    [
        SVG.format("<script>alert(1)</script>"),
        SVG.format('<g><x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script></g>'),
        SVG.format('<path onclick="alert(1)" d="M0 0"/>'),
        SVG.format('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
        SVG.format('<a xlink:href=" java&#10;script:alert(1)"><path d="M0 0"/></a>'),
        SVG.format('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
        SVG.format('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
        SVG.format('<image href="https://evil.example/pixel.png"/>'),
        SVG.format('<image href="data:image/svg+xml;base64,AAAA"/>'),
        SVG.format('<use href="other.svg#x"/>'),
        SVG.format('<path style="fill:url(https://evil.example/x)" d="M0 0"/>'),
        SVG.format("<style>@import 'https://evil.example/x.css';</style>"),
        SVG.format('<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>'),
        '<?xml-stylesheet href="https://evil.example/x.xsl" type="text/xsl"?>' + SVG.format(""),
        '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("&a;"),
        '<?xml version="1.0" encoding="utf-7"?>' + SVG.format(""),
        "<svg><path d='M0 0'/></svg>",
        "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
        "no drawing",
    ],
)
def test_a_drawing_that_does_more_is_refused(made: Site, drawing: str) -> None:
    made.write_bytes("content/briefings/drawing.svg", drawing.encode())
    append(made, CROSSING, "![A drawing](drawing.svg)\n")
    result = made.build()
    assert f"{made.place(CROSSING, 'drawing.svg')}: P518" in result.output
    assert "files/briefings/drawing.svg" not in files(made)
    assert "<p" in made.page("briefings/crossing.html").split("A drawing</p>")[0]


def test_a_site_without_files_has_no_folder_for_them(site: MakeSite) -> None:
    plain = site(BORDER)
    assert plain.build().exit_code == 0
    assert not (Path(plain.folder) / "_site/files").exists()
