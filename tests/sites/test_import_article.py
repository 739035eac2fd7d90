"""`postil import` on an article of our own, with everything around it that a copied page has."""

import re
from pathlib import Path

import pytest

from tests.sites.article import ARTICLE, EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.site import Ran, Site, run

PAGE = "content/briefings/2024-06-04-quay-watch-returns-to-marlow-sound.md"


@pytest.fixture
def imported(site: MakeSite, tmp_path: Path) -> tuple[Site, Ran]:
    made = site(EMPTY_SITE)
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    return made, run("import", str(text), "--site", str(made.folder))


def read(site: Site, path: str) -> str:
    return (site.folder / path).read_text(encoding="utf-8")


def body(site: Site) -> str:
    return read(site, PAGE).split("---\n", 2)[2]


def test_the_page_holds_the_article_and_nothing_else(imported: tuple[Site, Ran]) -> None:
    site, ran = imported
    assert ran.exit_code == 0, ran.output
    words = body(site).split()
    assert words[:4] == ["In", "March", "2024,", "dockers"]
    assert words[-3:] == ["Salt", "Guard", "back."]
    for furniture in ("Published in", "small", "Read 4711", "Visit also", "Lorne", "Sign up", "monthly publication"):
        assert furniture not in body(site)


def test_section_labels_become_headings_and_the_text_runs_on(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    assert re.findall(r"^## (.*)$", body(site), re.MULTILINE) == ["BACKGROUND", "CONCLUSIONS"]
    assert "## BACKGROUND\n\nThe Free Quay Watch" in body(site)


def test_the_source_is_recorded_and_the_original_kept_untouched(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    entry = read(site, "content/sources.yaml")
    for line in ("hb-2024-06-04:", "author: Edda Lorne", "publisher: Harbour Briefs", "published: 2024-06-04"):
        assert line in entry
    original = re.search(r"original: (\S+)", entry)
    assert original is not None
    assert (site.folder / "content/originals" / original[1]).read_bytes() == ARTICLE.encode()


def test_a_date_that_does_not_exist_is_a_warning_with_its_place(imported: tuple[Site, Ran]) -> None:
    _, ran = imported
    line = ARTICLE[: ARTICLE.index("February 30")].count("\n") + 1
    column = ARTICLE.splitlines()[line - 1].index("February 30") + 1
    assert re.search(rf"article\.txt:{line}:{column}: P701 warning: “February 30, 2024”", ran.output)


def test_everything_left_out_is_listed_with_its_reason(imported: tuple[Site, Ran]) -> None:
    _, ran = imported
    for reason in (
        "date line: Tuesday",
        "read counter: Read 4711",
        "author note: Edda",
        "byline: By",
        "newsletter line",
    ):
        assert reason in ran.output


def test_names_are_joined_and_look_alikes_kept_apart(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    watch = read(site, "content/actors/fqw.md")
    assert "name: Free Quay Watch" in watch
    assert "{name: FQW, kind: abbreviation}" in watch
    assert "Grey Oars" in watch
    assert "not: [free-quay-guard]" in watch
    pilot = read(site, "content/actors/tomas-hale.md")
    assert "Old Pike" in pilot
    assert "Hale" in pilot.split("aka:")[1]
    assert "suggested: true" in pilot


def test_dates_are_as_precise_as_the_text_and_no_more(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    dates = re.findall(r"date: (\S+?),", read(site, PAGE).split("claims:")[0])
    assert dates == ["2024-03", "1987", "2019/..", "2021-05/2021-07", "2022-04-12", "2023"]


def test_every_suggestion_is_marked_and_anchored_so_that_the_site_checks_clean(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    entries = re.findall(r"^  - \{.*\}$", read(site, PAGE), re.MULTILINE)
    assert entries
    assert all("suggested: true" in entry and "at: " in entry for entry in entries)
    checked = site.check()
    assert checked.exit_code == 0, checked.output


def test_claims_say_who_speaks_and_how_it_stands(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    claims = read(site, PAGE).split("claims:")[1].split("places:")[0]
    assert re.search(r"by: mho, status: denied", claims)
    assert re.search(r"by: fqw, status: claimed, kind: responsibility", claims)
    assert re.search(r"by: author, status: forecast, likelihood: likely", claims)


def test_suggestions_are_left_out_of_the_build_until_asked_for(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    assert "suggestion" in site.build().output
    assert "Tomas Hale" not in site.page("index.html")
    assert site.build("--suggestions").exit_code == 0
    assert any("tomas-hale" in url for url in site.published())


def test_a_page_that_exists_is_never_overwritten(site: MakeSite, tmp_path: Path) -> None:
    made = site(f"{EMPTY_SITE}-- {PAGE} --\n---\ntitle: Mine\nauthor: Me\ndate: 2024-06-04\n---\n\nMy words.\n")
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    ran = run("import", str(text), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "P704" in ran.output
    assert "My words." in read(made, PAGE)
    assert not (made.folder / "content/originals").exists()


def test_actors_of_the_site_are_recognised_by_any_name_and_left_alone(site: MakeSite, tmp_path: Path) -> None:
    page = "---\nname: The Watch\nkind: armed-group\naka: [FQW]\n---\n"
    made = site(f"{EMPTY_SITE}-- content/actors/watch.md --\n{page}")
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    assert run("import", str(text), "--site", str(made.folder)).exit_code == 0
    assert read(made, "content/actors/watch.md") == page
    assert not (made.folder / "content/actors/fqw.md").exists()
    assert re.search(r"^cast: \[.*\bwatch\b.*\]$", read(made, PAGE), re.MULTILINE)


def test_what_an_editor_wrote_in_the_tables_stays_byte_for_byte(site: MakeSite, tmp_path: Path) -> None:
    table = b"# my sources\r\nold:   {title:  'Kept as it is'}   # with a comment"
    made = site(EMPTY_SITE)
    made.write_bytes("content/sources.yaml", table)
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    assert run("import", str(text), "--site", str(made.folder)).exit_code == 0
    after = (made.folder / "content/sources.yaml").read_bytes()
    assert after.startswith(table + b"\r\nhb-2024-06-04:\r\n")


def test_a_dry_run_shows_the_page_and_writes_nothing(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    ran = run("import", str(text), "--site", str(made.folder), "--dry-run")
    assert ran.exit_code == 0
    assert f"--- {PAGE}" in ran.output
    assert "Would write" in ran.output
    assert [path.name for path in made.folder.rglob("*") if path.is_file()] == ["site.yaml"]


def test_the_command_line_outranks_the_page(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    options = ("--published", "2024-06-09", "--url", "https://example.org/a?b=1", "--rights", "full")
    assert run("import", str(text), "--site", str(made.folder), *options).exit_code == 0
    entry = read(made, "content/sources.yaml")
    assert "published: 2024-06-09" in entry
    assert 'url: "https://example.org/a?b=1"' in entry or "url: https://example.org/a?b=1" in entry
    assert "rights: full" in entry
    assert made.check().exit_code == 0


def test_two_texts_of_one_run_share_their_actors(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    first, second = tmp_path / "one.txt", tmp_path / "two.txt"
    first.write_text(ARTICLE, encoding="utf-8")
    second.write_text(ARTICLE.replace("Quay Watch Returns to", "Quay Watch Is Seen Again at"), encoding="utf-8")
    ran = run("import", str(first), str(second), "--site", str(made.folder))
    assert ran.exit_code == 0, ran.output
    assert len(list((made.folder / "content/briefings").iterdir())) == 2
    assert not (made.folder / "content/actors/fqw-2.md").exists()
    assert "hb-2024-06-04-2:" in read(made, "content/sources.yaml")
    assert made.check().exit_code == 0


def test_a_table_that_cannot_be_added_to_safely_is_left_alone(site: MakeSite, tmp_path: Path) -> None:
    table = "{old: {title: In flow style}}\n"
    made = site(f"{EMPTY_SITE}-- content/sources.yaml --\n{table}")
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    ran = run("import", str(text), "--site", str(made.folder))
    assert ran.exit_code == 3
    assert "content/sources.yaml:1:1: P802" in ran.output
    assert read(made, "content/sources.yaml") == table
    assert not (made.folder / "content/briefings").exists()


def test_what_is_wrong_with_the_site_already_does_not_stop_an_import(site: MakeSite, tmp_path: Path) -> None:
    made = site(f"{EMPTY_SITE}-- content/actors/odd.md --\n---\nname: Odd\nkind: person\nknd: x\n---\n")
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    assert run("import", str(text), "--site", str(made.folder)).exit_code == 0


def test_what_last_year_was_read_against_stands_beside_the_event_and_in_the_report(
    site: MakeSite, tmp_path: Path
) -> None:
    made = site(EMPTY_SITE)
    text = tmp_path / "article.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    ran = run("import", str(text), "--site", str(made.folder), "--explain")
    reckoning = "“last year” read against 2024-06-04 is 2023"
    assert f"(counted from the day of publication; {reckoning})" in ran.output
    (line,) = (line for line in read(made, PAGE).splitlines() if "# “" in line)
    assert line.endswith(f"suggested: true}}  # {reckoning}")
    entry = re.search(r"id: ([\w-]+)", line)
    assert entry is not None
    assert made.run("accept", PAGE, entry[1]).exit_code == 0
    assert line.replace(", suggested: true", "") in read(made, PAGE)
