"""The seed text's hard cases of meaning: report, claim, denial and forecast stay apart wherever they are published."""

import re
from pathlib import Path

import pytest

from tests.sites.article import EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.crawl import read_document
from tests.sites.marsh import MARSH
from tests.sites.site import Site, run

PAGE = "content/briefings/marsh.md"
DRAFT = "content/briefings/2023-03-27-tajikistan-faces-threat-from-tajik-taliban.md"


@pytest.fixture
def marsh(site: MakeSite) -> Site:
    """Our own text, annotated and built."""
    made = site(MARSH)
    result = made.build("--strict")
    assert result.exit_code == 0, result.output
    return made


def section(site: Site, url: str, id_: str, tag: str = "li") -> str:
    """Return the text of the element with an id, with single spaces."""
    html = site.page(url)
    start = html.rindex(f"<{tag}", 0, html.index(f'id="{id_}"'))
    part = html[start : html.index(f"</{tag}>", start)].replace("</td>", " </td>")
    return " ".join(read_document("", part).text.split())


def claim(site: Site, id_: str) -> str:
    """Return what the page of claims says of one claim, up to its first quotation."""
    return section(site, "claims.html", f"claim-{id_}")


def note(site: Site, id_: str) -> str:
    """Return what the margin of the briefing says of one annotation."""
    return section(site, "briefings/marsh.html", f"note-{id_}")


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("there-are-wardens", "Reported by Ida Lund"),
        ("no-wardens", "Denied by Marsh Council"),
        ("by-league", "Claimed by Tide League"),
        ("motive", "Reported by Ida Lund"),
        ("how-new", "Disputed by Ida Lund"),
        ("not-new", "Refuted by Ida Lund"),
        ("more-fires", "Forecast by Ida Lund"),
    ],
)
def test_status_and_speaker_are_said_in_words_on_both_pages(marsh: Site, id_: str, said: str) -> None:
    assert claim(marsh, id_).startswith(said)
    assert note(marsh, id_).startswith(said)


def test_existence_and_its_denial_stand_beside_each_other_and_neither_removes_the_other(marsh: Site) -> None:
    assert "denied by Marsh Council: There are no Wardens" in claim(marsh, "there-are-wardens")
    assert "answers The Wardens exist (reported by Ida Lund)" in claim(marsh, "no-wardens")
    assert "answered: denied by Marsh Council" in note(marsh, "there-are-wardens")
    actor = " ".join(read_document("", marsh.page("actors/wardens.html")).text.split())
    assert "The Wardens exist" in actor
    assert "There are no Wardens" in actor


def test_a_party_says_on_its_page_what_is_claimed_by_it_and_not_of_it(marsh: Site) -> None:
    says = section(marsh, "actors/league.html", "says", "section")
    assert "Claimed by Tide League The League set the fires" in says
    council = section(marsh, "actors/council.html", "says", "section")
    assert "Denied by Marsh Council" in council
    assert "Claimed" not in council


def test_responsibility_motive_and_damage_of_one_event_stand_together_with_who_says_each(marsh: Site) -> None:
    claims = section(marsh, "events/fires.html", "claims", "section")
    for said in (
        "Claimed by Tide League The League set the fires",
        "Reported by Ida Lund The fires were meant to embarrass the Council",
        "Reported by Ida Lund The fires did no damage",
        "Forecast by Ida Lund There will be more fires",
    ):
        assert said in claims


def test_a_guess_carries_the_editors_confidence_and_no_likelihood(marsh: Site) -> None:
    assert "editor’s confidence low" in claim(marsh, "motive")
    assert "likelihood" not in claim(marsh, "motive")


def test_a_forecast_carries_the_authors_likelihood_only_if_the_author_gave_one(marsh: Site) -> None:
    assert "the author’s likelihood: likely (55–80 %)" in claim(marsh, "more-fires")
    assert "likelihood" not in claim(marsh, "weapon"), "“could” is no number"
    assert "confidence" not in claim(marsh, "more-fires"), "the author’s likelihood is not the editor’s confidence"


@pytest.mark.parametrize("key", ["likelihood: unlikely", "horizon: 2023"])
def test_only_a_forecast_may_have_a_likelihood_or_a_horizon(marsh: Site, key: str) -> None:
    marsh.edit(PAGE, "kind: damage,", f"kind: damage, {key},")
    result = marsh.check()
    assert result.exit_code == 1
    assert f"{marsh.place(PAGE, key.partition(':')[0], within=key)}: P203" in result.output
    assert "is for forecasts only" in result.output


def test_a_likelihood_outside_the_seven_bands_is_refused(marsh: Site) -> None:
    marsh.edit(PAGE, "likelihood: likely", "likelihood: possible")
    assert f"{marsh.place(PAGE, 'possible')}: P204" in marsh.check().output


def test_new_and_not_new_of_one_text_are_both_published_and_answer_each_other(marsh: Site) -> None:
    new = claim(marsh, "is-new")
    assert "disputed by Ida Lund: Whether the band is new is debatable" in new
    assert "refuted by Ida Lund: The Wardens are no new armed actor" in new
    for id_ in ("is-new", "how-new", "not-new"):
        assert f'href="briefings/marsh.html#ann-{id_}">new</a>' in marsh.page("claims.html")


def test_every_relation_is_said_with_its_own_status_from_both_sides(marsh: Site) -> None:
    def table(actor: str) -> str:
        return section(marsh, f"actors/{actor}.html", "relations", "section")

    wardens = table("wardens")
    for said in (
        "is led by Omar Pell from about May 2022 on Reported by Ida Lund",
        "is the successor of Old Reeds not said Disputed by Ida Lund; confidence moderate",
        "was appointed by Marsh Council not said Confirmed by Ida Lund",
        "is affiliated with Old Reeds not said Reported by Ida Lund",
    ):
        assert said in wardens
    assert "was succeeded by Reed Wardens not said Disputed" in table("old-reeds")
    assert "appointed Reed Wardens not said Confirmed" in table("council")
    assert "is sheltered by Marsh Council not said Claimed by Tide League" in table("guard")
    assert "has the affiliate Old Reeds" in table("deep-water")


def test_an_affiliate_of_an_affiliate_is_not_made_an_affiliate(marsh: Site) -> None:
    assert "Deep Water" not in section(marsh, "actors/wardens.html", "relations", "section")


def test_numbers_are_published_in_the_texts_own_words(marsh: Site) -> None:
    text = read_document("", marsh.page("briefings/marsh.html")).text
    for words in ("about 200 men", "were thousands", "five sluices", "caused no damage", "so-called “emergence”"):
        assert words in " ".join(text.split())


def test_easily_confused_groups_are_told_apart_on_the_page(marsh: Site) -> None:
    assert "Not to be confused with Reed Watch" in read_document("", marsh.page("actors/wardens.html")).text


def test_an_event_that_a_party_claims_is_not_published_as_the_authors(marsh: Site) -> None:
    page = " ".join(read_document("", marsh.page("events/recruiting.html")).text.split())
    assert "Claimed by Marsh Council" in page
    timeline = marsh.page("timeline.html").split('href="events/recruiting.html"')[-1].split("</li>")[0]
    assert '<span class="status">claimed</span>' in timeline


@pytest.fixture
def suggested(site: MakeSite, shared_text: Path) -> list[str]:
    """The claims that the importer suggests for the shared text, line by line."""
    made = site(EMPTY_SITE)
    assert run("import", str(shared_text), "--site", str(made.folder)).exit_code == 0
    draft = made.read_bytes(DRAFT).decode()
    return re.findall(
        r"^  - .*", re.split(r"^(?=\w)", draft.split("\nclaims:\n")[1], flags=re.MULTILINE)[0], re.MULTILINE
    )


@pytest.mark.parametrize(
    ("words", "status", "by"),
    [
        ("denied the existence", "denied", "taliban"),
        ("claimed responsibility", "claimed", "iskp"),
        ("is reportedly led by", "reported", "author"),
        ("said to be sheltering", "reported", "author"),
        ("said to be recruiting", "reported", "author"),
        ("is likely to trigger", "forecast", "author"),
        ("could emerge", "forecast", "author"),
        ("could worsen", "forecast", "author"),
    ],
)
def test_the_importer_suggests_each_statement_with_its_status_and_speaker(
    suggested: list[str], words: str, status: str, by: str
) -> None:
    (line,) = [line for line in suggested if f"{words}" in line.split("at: ")[1]]
    assert f"status: {status}" in line
    assert f"by: {by}," in line
    assert "suggested: true" in line


def test_the_importer_gives_no_likelihood_to_may_and_could(suggested: list[str]) -> None:
    assert [line for line in suggested if "could" in line.split("at: ")[1] and "likelihood" in line] == []
    assert sum("likelihood: likely" in line for line in suggested) == 2
