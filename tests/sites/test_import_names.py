"""`postil import` on who, where and who says so: what is suggested is anchored, explained, and builds."""

from pathlib import Path

import pytest

from tests.sites.article import EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.site import Ran, Site, run

SITE = f"""{EMPTY_SITE}\
-- content/actors/quay.md --
---
name: Council of the Quays
kind: organisation
aka: [Quay Council]
---
-- content/places.yaml --
ua: {{name: Ukraine, kind: country}}
"""
TEXT = """\
Ferries Stop on the River

By Edda Lorne

June 4, 2024

The ferries of the Orrin Bank, a subsidiary of the Marlow Group, have not left Rivne since the spring, and nobody in \
the town knows when they will. The boats were built by Lumora and sold to the bank by the owners of the old mill.

We met Tomas Hale, leader of the Quay Council, who has told the Ukrainian rowers to wait until the river is clear of \
ice. According to the Quay Council, the boats were in a bad state. The Marlow Group denied the story that its boats \
were rotten.

In Georgetown, which is a town of many, Hale said that the ferries would sail again. The rowers of Ukraine have heard \
that before.
"""


@pytest.fixture
def imported(site: MakeSite, tmp_path: Path) -> tuple[Site, Ran]:
    made = site(SITE)
    text = tmp_path / "ferries.txt"
    text.write_text(TEXT, encoding="utf-8")
    return made, run("import", str(text), "--site", str(made.folder), "--explain")


def page(site: Site) -> str:
    (path,) = (site.folder / "content/briefings").glob("2024-06-04-*.md")
    return path.read_text(encoding="utf-8")


def test_relations_and_claims_are_written_with_the_sites_own_actors(imported: tuple[Site, Ran]) -> None:
    site, ran = imported
    assert ran.exit_code == 0, ran.output
    front = page(site).split("---\n")[1]
    assert "{rel: tomas-hale leads quay, at: " in front
    assert "{rel: marlow-group owns orrin-bank, at: " in front
    assert "by: quay, status: reported" in front
    assert "by: marlow-group, status: denied" in front
    assert "by: tomas-hale, status: reported" in front


def test_a_town_is_placed_and_one_of_many_is_not(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    places = (site.folder / "content/places.yaml").read_text(encoding="utf-8")
    assert "rivne:\n  name: Rivne\n  kind: city\n  within: ua\n  point: [50.62, 26.25]\n  precision: point\n" in places
    assert "georgetown:\n  name: Georgetown\n  kind: place\n" in places
    assert places.count("Ukraine") == 1


def test_every_suggestion_says_what_it_rests_on(imported: tuple[Site, Ran]) -> None:
    _, ran = imported
    for line in (
        "actor quay: Quay Council (the site has this actor)",
        "actor orrin-bank: Orrin Bank (organisation: the text says so)",
        "place rivne: Rivne (city: a town of a country told of, position from the atlas)",
        "claim denied-marlow-group: The Marlow Group denied the story that its boats were rotten (“denied” beside",
        "relation tomas-hale: leads quay (“leader of the” between the two names)",
    ):
        assert line in ran.output, ran.output


def test_the_site_builds_with_them(imported: tuple[Site, Ran]) -> None:
    site, _ = imported
    checked = site.check()
    assert checked.exit_code == 0, checked.output
    assert site.build().exit_code == 0
