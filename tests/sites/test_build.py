"""The main job: a site in a string is built, edited and built again."""

from pathlib import Path

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links
from tests.sites.site import Site, run


def test_a_site_has_a_page_for_each_kind_and_links_facts_to_words(site: MakeSite) -> None:
    built = site(BORDER)
    result = built.build()
    assert result.exit_code == 0, result.output
    briefing = built.page("briefings/crossing.html")
    assert 'id="ann-crossing"' in briefing
    actor = built.page("actors/rovers.html")
    assert "../briefings/crossing.html#ann-crossing" in actor
    assert "crossing.html#ann-crossing" in built.page("timeline.html")
    assert {"index.html", "404.html", "assets/postil.css"} <= set(built.published())


def test_suggestions_are_left_out_and_counted_unless_asked_for(site: MakeSite) -> None:
    built = site(BORDER)
    assert built.build().output.splitlines()[-1].startswith("Left out: 1 suggestion ")
    assert "ann-talks" not in built.page("briefings/crossing.html")
    assert "Left out" not in built.build("--suggestions").output
    assert "ann-talks" in built.page("briefings/crossing.html")


def test_an_edit_shows_in_the_next_build(site: MakeSite) -> None:
    built = site(BORDER)
    built.build()
    built.edit("content/briefings/crossing.md", "Rovers cross the river}", "Rovers ford the river}")
    assert built.build().exit_code == 0
    assert "Rovers ford the river" in built.page("timeline.html")
    assert "Rovers cross the river" not in built.page("timeline.html")


def test_a_failed_build_leaves_the_published_site_as_it_was(site: MakeSite) -> None:
    built = site(BORDER)
    built.build()
    before = built.published()
    built.edit("content/briefings/crossing.md", '"crossed the river"', '"swam the river"')
    result = built.build()
    assert result.exit_code == 1
    assert "content/briefings/crossing.md:6:" in result.output
    assert built.published() == before


def test_all_problems_of_a_run_are_reported_at_once(site: MakeSite) -> None:
    broken = site(BORDER)
    broken.edit("content/briefings/crossing.md", "date: 2021-07,", "date: 2021-13,")
    broken.edit("content/briefings/crossing.md", "date: 2021-08~", "dat: 2021-08~")
    broken.edit("content/briefings/crossing.md", "cast: [rovers, ada]", "cast: [rover, ada]")
    broken.edit("content/actors/ada.md", "kind: person", "kind: persn")
    result = broken.check()
    assert result.exit_code == 1
    for line in (
        "content/briefings/crossing.md:4:8: P501",
        "content/briefings/crossing.md:6:26: P301",
        "content/briefings/crossing.md:7:17: P201",
        "content/actors/ada.md:3:7: P204",
    ):
        assert line in result.output, result.output


def test_two_builds_of_the_same_content_are_equal(site: MakeSite) -> None:
    built = site(BORDER)
    built.build()
    first = built.published()
    built.build()
    assert built.published() == first


def test_every_link_of_the_site_leads_somewhere(site: MakeSite) -> None:
    built = site(BORDER)
    built.build("--suggestions")
    assert broken_links(built) == []


def test_new_makes_a_site_that_builds_at_once_and_refuses_a_full_folder(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    assert run("new", str(folder)).exit_code == 0
    result = Site(folder).build("--strict")
    assert result.exit_code == 0, result.output
    refused = run("new", str(folder))
    assert refused.exit_code == 2
    assert "not an empty folder" in refused.output


def test_a_folder_with_foreign_files_is_never_replaced(site: MakeSite) -> None:
    built = site(BORDER)
    built.write_bytes("mine/letter.txt", b"dear")
    for target in ("mine", "content", "."):
        result = built.build("--output", str(built.folder / target))
        assert result.exit_code == 2
        assert "P602" in result.output
    assert (built.folder / "mine" / "letter.txt").read_bytes() == b"dear"
