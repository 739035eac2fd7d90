"""`postil import` on files of every format, made here by the libraries that people make them with."""

import io
import json
import re
import sys
from pathlib import Path

import docx
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from tests.sites.article import ARTICLE, EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.site import Ran, Site, run

PROSE = (
    "The Harbour Office of Marlow Sound closed the quay on 12 April 2022, because the rowers of the Free Quay Watch "
    "(FQW) had blocked the sluice, and nobody in the town could say who had sent them there.",
    "The office denied that it had paid the rowers, but the council said in a report that the money had come from "
    "its own salt fund, and that the harbour-master had known of the payments since 2019.",
    "It is likely to take months until the quay is open again, and the fishers have asked the council for help "
    "with the harvest that they have lost since the spring.",
)


def body_of(made: Site) -> str:
    (page,) = (made.folder / "content" / "briefings").glob("*.md")
    return page.read_text(encoding="utf-8").split("---\n", 2)[2]


def words(text: str) -> list[str]:
    return re.findall(r"[\w'-]+", re.sub(r"\[\^\d+\]", "", text))


def import_(made: Site, path: Path, *arguments: str) -> Ran:
    return run("import", str(path), "--site", str(made.folder), *arguments)


def a_docx() -> bytes:
    document = docx.Document()
    document.core_properties.title = "The quay is closed"
    document.core_properties.author = "Edda Lorne"
    document.add_heading("The quay is closed", 0)
    document.add_paragraph(PROSE[0])
    document.add_heading("Who paid", 1)
    document.add_paragraph(PROSE[1])
    document.add_paragraph("boats", style="List Bullet")
    document.add_paragraph("salt", style="List Bullet")
    document.add_paragraph(PROSE[2])
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def a_pdf(password: str = "") -> bytes:
    styles = getSampleStyleSheet()
    file = io.BytesIO()
    encryption = StandardEncryption(password) if password else None
    document = SimpleDocTemplate(file, pagesize=A4, title="The quay is closed", author="Edda Lorne", encrypt=encryption)

    def edges(canvas: object, template: object) -> None:
        canvas.drawString(60, 810, "Harbour Briefs, June 2024")  # type: ignore[attr-defined]
        canvas.drawString(280, 20, f"Page {template.page}")  # type: ignore[attr-defined]

    story = [Paragraph("The quay is closed", styles["Title"]), Paragraph(PROSE[0], styles["BodyText"])]
    story += [Paragraph("Who paid", styles["Heading2"])]
    story += [Paragraph(text, styles["BodyText"]) for text in PROSE[1:] * 12]
    document.build(story, onFirstPage=edges, onLaterPages=edges)
    return file.getvalue()


def test_a_word_document_keeps_its_words_headings_and_lists(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    (tmp_path / "quay.docx").write_bytes(a_docx())
    ran = import_(made, tmp_path / "quay.docx", "--published", "2024-06-04")
    assert ran.exit_code == 0, ran.output
    assert "Edda Lorne" in ran.output
    body = body_of(made)
    assert "## Who paid\n" in body
    assert "- boats\n- salt\n" in body
    assert words(PROSE[0]) == words(body.split("##")[0])
    original = next((made.folder / "content" / "originals").iterdir())
    assert original.suffix == ".docx"
    assert original.read_bytes() == a_docx() or original.read_bytes().startswith(b"PK")
    assert made.check().exit_code == 0


def test_a_pdf_gives_paragraphs_without_its_running_heads(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    (tmp_path / "quay.pdf").write_bytes(a_pdf())
    ran = import_(made, tmp_path / "quay.pdf", "--published", "2024-06-04")
    assert ran.exit_code == 0, ran.output
    body = body_of(made)
    assert "Harbour Briefs, June" not in body
    assert not re.search(r"\bPage \d", body)
    assert "## Who paid" in body
    paragraphs = [part for part in body.strip().split("\n\n") if not part.startswith("#")]
    assert [words(part) for part in paragraphs] == [words(part) for part in (PROSE[0], *PROSE[1:] * 12)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (a_pdf("secret"), "protected by a password"),
        (a_pdf()[:400], "damaged"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "damaged"),
        (b"PK\x03\x04\x14\x00", "damaged"),
        (a_docx()[:-200], "damaged"),
    ],
    ids=["locked", "cut PDF", "begun PDF", "begun ZIP", "cut DOCX"],
)
def test_a_locked_or_damaged_container_is_refused_in_plain_words(
    site: MakeSite, tmp_path: Path, data: bytes, message: str
) -> None:
    made = site(EMPTY_SITE)
    (tmp_path / "file.bin").write_bytes(data)
    ran = import_(made, tmp_path / "file.bin")
    assert ran.exit_code == 3
    assert "P702" in ran.output
    assert message in ran.output
    assert "Traceback" not in ran.output
    assert [path.name for path in made.folder.rglob("*") if path.is_file()] == ["site.yaml"]


def test_footnotes_of_a_page_become_footnotes(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    page = (
        f"<html><body><h1>The quay is closed</h1><p>{PROSE[0]}<sup><a href='#n1' id='r1'>1</a></sup></p>"
        f"<p>{PROSE[1]}<sup><a href='#n2'>2</a></sup> {PROSE[2]}</p><hr><ol><li id='n1'>Minutes of the council. "
        "<a href='#r1'>↩</a></li><li id='n2'><p>Salt *fund*, p. 4. <a href='#r2'>↩</a></p></li></ol></body></html>"
    )
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    ran = import_(made, tmp_path / "page.html", "--published", "2024-06-04")
    assert ran.exit_code == 0, ran.output
    body = body_of(made)
    assert "sent them there.[^1]\n" in body
    assert "since 2019.[^2] It is likely" in body
    assert "\n[^1]: Minutes of the council.\n" in body
    assert "[^2]: Salt \\*fund\\*, p. 4." in body
    assert made.check().exit_code == 0


def test_endnotes_of_a_plain_text_become_footnotes(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    text = "\n\n".join(
        [
            "The quay is closed",
            f"{PROSE[0]} [1]",
            f"{PROSE[1]} [2]",
            PROSE[2],
            "Notes",
            "[1] Minutes.",
            "[2] Salt fund.",
        ]
    )
    (tmp_path / "page.txt").write_text(text, encoding="utf-8")
    assert import_(made, tmp_path / "page.txt", "--published", "2024-06-04").exit_code == 0
    body = body_of(made)
    assert "there.[^1]" in body
    assert "[^2]: Salt fund." in body
    assert words(body.split("[^1]:")[0]) == [word for part in PROSE for word in words(part)]


def test_a_number_in_brackets_without_a_note_stays_a_number(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    (tmp_path / "page.txt").write_text("\n\n".join(["Title here", f"{PROSE[0]} [1]", *PROSE[1:]]), encoding="utf-8")
    assert import_(made, tmp_path / "page.txt", "--published", "2024-06-04").exit_code == 0
    assert "there. \\[1\\]" in body_of(made)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Les pêcheurs du détroit ont été entendus à la mairie, où l’on a parlé de la récolte perdue. "),
        ("cp1252", "El consejo se reunió en mayo, y según Pérez las aguas están bien: así lo contó él mismo al país. "),
        (
            "cp1251",
            "Рыбаки пролива были в городском совете, где говорили о потерянном урожае и о том, кто за это заплатит. ",
        ),
        (
            "koi8_r",
            "Рыбаки пролива были в городском совете, где говорили о потерянном урожае и о том, кто за это заплатит. ",
        ),
        (
            "utf-16-le",
            "The fishers of the sound were heard in the council, which spoke of the harvest that they had lost. ",
        ),
        ("shift_jis", "漁師たちは町の議会で話を聞かれ、失われた収穫とその費用を誰が払うのかについて話し合われた。"),
    ],
)
def test_an_old_encoding_is_found_and_said(site: MakeSite, tmp_path: Path, encoding: str, text: str) -> None:
    made = site(EMPTY_SITE)
    (tmp_path / "page.txt").write_bytes(("Titel\n\n" + "\n\n".join([text * 4] * 3)).encode(encoding))
    ran = import_(made, tmp_path / "page.txt", "--published", "2024-06-04")
    assert ran.exit_code == 0, ran.output
    assert "P705 warning" in ran.output
    assert f"read as {encoding.replace('_', '-')}" in ran.output
    assert text.strip() in body_of(made)


def test_a_text_comes_through_a_pipe(site: MakeSite, monkeypatch: pytest.MonkeyPatch) -> None:
    made = site(EMPTY_SITE)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    ran = run("import", "-", "--site", str(made.folder))
    assert ran.exit_code == 0, ran.output
    assert "In March 2024, dockers" in body_of(made)


def test_explain_lists_every_passage_with_its_verdict_and_every_suggestion(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    ran = import_(made, tmp_path / "article.txt", "--explain", "--dry-run")
    assert re.search(r"line \d+, kept as paragraph: In March 2024", ran.output)
    assert re.search(r"line \d+, kept as heading: BACKGROUND", ran.output)
    assert re.search(r"line \d+, read counter: Read 4711", ran.output)
    assert re.search(r"    event \S+: .+ \(.+\)", ran.output)
    assert re.search(r"    actor fqw: Free Quay Watch", ran.output)
    kept = re.findall(r"line (\d+), ", ran.output)
    assert len(kept) >= len([line for line in ARTICLE.splitlines() if line.strip()])
    assert json.dumps(sorted(map(int, kept))) == json.dumps(list(map(int, kept)))
