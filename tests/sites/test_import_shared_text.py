"""The import of the real source text, where it is present; what it must yield is stated without its sentences."""

import re
from pathlib import Path

import pytest

from tests.sites.article import EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.site import Ran, Site, run

PAGE = "content/briefings/2023-03-27-tajikistan-faces-threat-from-tajik-taliban.md"


@pytest.fixture
def imported(site: MakeSite, shared_text: Path) -> tuple[Site, Ran]:
    made = site(EMPTY_SITE)
    return made, run("import", str(shared_text), "--site", str(made.folder))


def read(site: Site, path: str) -> str:
    return (site.folder / path).read_text(encoding="utf-8")


def test_title_author_publisher_and_date_are_found(imported: tuple[Site, Ran]) -> None:
    site, ran = imported
    assert ran.exit_code == 0, ran.output
    entry = read(site, "content/sources.yaml")
    for line in (
        "title: Tajikistan Faces Threat from Tajik Taliban",
        "author: Sudha Ramachandran",
        "publisher: Central Asia-Caucasus Analyst",
        "published: 2023-03-27",
    ):
        assert f"  {line}\n" in entry
    assert "url:" not in entry


def test_the_body_is_the_articles_words_exactly(imported: tuple[Site, Ran], shared_text: Path) -> None:
    site, _ = imported
    source = shared_text.read_text(encoding="utf-8")
    article = source[source.index("In July 2022, reports") : source.index("Dr. Sudha")]
    article = article.replace("Tajik Taliban small", "")
    expected = re.sub(r"\b(BACKGROUND|IMPLICATIONS|CONCLUSIONS):", r"\1", article).split()
    body = read(site, PAGE).split("---\n", 2)[2]
    assert body.replace("## ", "").split() == expected
    assert re.findall(r"^## (.*)$", body, re.MULTILINE) == ["BACKGROUND", "IMPLICATIONS", "CONCLUSIONS"]


def test_actors_come_with_their_abbreviations_and_aliases(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    actors = {path.stem: path.read_text() for path in (site.folder / "content/actors").iterdir()}
    assert len(actors) >= 12
    assert all("suggested: true" in text for text in actors.values())
    assert "name: Tehrik-e-Taliban Tajikistan" in actors["ttt"]
    assert "{name: TTT, kind: abbreviation}" in actors["ttt"]
    pakistani = next(text for text in actors.values() if "name: Tehreek-e-Taliban Pakistan" in text)
    assert "TTT" not in pakistani
    person = next(text for text in actors.values() if "Sharipov" in text)
    assert "Arsalan" in person
    assert sum("Massoud" in text or "Masood" in text for text in actors.values()) == 1
    assert "Islamic State-Khorasan Province" in actors["iskp"]
    assert "U.S., kind: alias, auto: false" in actors["gov-united-states"]
    assert "kind: government" in actors["ashraf-ghani-government"]
    assert "kind: person" in actors["ashraf-ghani"]
    assert not any("Starr" in text or "Cornell" in text or "Ramachandran" in text for text in actors.values())


def test_what_is_said_of_a_capital_is_said_of_its_government(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    mentions = read(site, PAGE).split("mentions:\n")[1].split("events:")[0]
    assert "Dushanbe" in mentions
    assert "actor: gov-tajikistan, suggested: true" in mentions
    assert "actor: gov-united-states, suggested: true" in mentions


def test_events_are_dated_as_the_text_dates_them(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    events = read(site, PAGE).split("events:\n")[1].split("claims:")[0]
    assert events.count("suggested: true") == events.count("- {id:") >= 8
    for date in ("2022-07", "2006/..", '{from: "[2015,2016]", to: ".."}', "2021-07", "1996/2001", "2021-08", "2022-05"):
        assert f"date: {date}," in events
    assert "2023-05" not in events


def test_the_impossible_date_is_a_warning_with_its_place(imported: tuple[Site, Ran]) -> None:
    _, ran = imported
    assert ":76:112: P701 warning: “January 34, 2022”" in ran.output


def test_the_site_checks_clean_and_builds_with_its_suggestions(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    checked = site.check()
    assert checked.exit_code == 0, checked.output
    assert site.build("--suggestions").exit_code == 0
    assert any("ttt" in url for url in site.published())
