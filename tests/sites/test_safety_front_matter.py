"""Safety cases 13 to 20: front matter is refused with its place, or means exactly what stands there."""

from pathlib import Path

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.site import Site

PAGE = "content/briefings/crossing.md"


@pytest.fixture
def border(site: MakeSite) -> Site:
    """A site in good order."""
    return site(BORDER)


def front_matter(text: str) -> bytes:
    return f"---\n{text}---\nThe Rovers crossed the river.\n".encode()


@pytest.mark.parametrize(
    ("text", "seen"), [("- title: A\n- source: b\n", "list"), ("just words\n", "text"), ("{a, b}\n", "a")]
)
def test_13_front_matter_that_is_no_set_of_keys_is_an_error_and_no_page(border: Site, text: str, seen: str) -> None:
    border.write_bytes(PAGE, front_matter(text))
    result = border.build()
    assert result.exit_code == 1
    assert f"{PAGE}:2:" in result.output
    assert seen in result.output
    assert not (border.folder / "_site").exists()


@pytest.mark.parametrize("table", ["places", "sources", "site"])
def test_13_a_table_that_is_a_list_is_an_error(border: Site, table: str) -> None:
    border.write_bytes(f"content/{table}.yaml", b"- one\n- two\n")
    result = border.check()
    assert result.exit_code == (2 if table == "site" else 1)
    assert f"content/{table}.yaml:1:1: P104" in result.output


def test_14_a_key_that_stands_twice_is_told_with_both_lines(border: Site) -> None:
    border.edit(PAGE, "cast: [rovers, ada]", "cast: [rovers, ada]\ntitle: Another")
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:5:1: P105 `title` stands twice, here and on line 2" in result.output
    assert f"{PAGE}:2:1: " in result.output


def test_14_so_is_one_inside_an_entry_and_one_in_a_table(border: Site) -> None:
    border.edit(PAGE, "id: crossing, date: 2021-07", "id: crossing, date: 2021-07, date: 2021-08")
    border.write_bytes("content/places.yaml", b"dell: {name: Upper Dell}\ndell: {name: Lower Dell}\n")
    output = border.check().output
    second = border.place(PAGE, "date: 2021-08", within="date: 2021-08, at:")
    assert f"{second}: P105 `date` stands twice" in output
    assert "content/places.yaml:2:1: P105 `dell` stands twice, here and on line 1" in output


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system", "!!python/name:os.system", "!!binary", "!!str", "!own", "!<tag:x,1:y>"]
)
def test_15_a_tag_is_refused_and_nothing_runs(border: Site, tag: str, tmp_path: Path) -> None:
    trace = tmp_path / "ran"
    border.edit(PAGE, "title: A crossing at Upper Dell", f'title: {tag} ["touch {trace}"]')
    result = border.build()
    assert result.exit_code == 1
    assert f"{PAGE}:2:8: P106" in result.output
    assert not trace.exists()


def test_16_an_alias_bomb_is_refused_in_little_time_and_memory(border: Site) -> None:
    # The limits of the case, 100 ms and 50 MB, are held in tests/unit/reading/test_bombs.py.
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    levels += [f"a{n + 1}: &a{n + 1} [{', '.join([f'*a{n}'] * 9)}]" for n in range(25)]
    border.write_bytes(PAGE, front_matter("title: A\nsource: gazette\n" + "\n".join(levels) + "\n"))
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:4:5: P107" in result.output
    assert result.output.count("P107") == 26 + 25, "each name is told once with `&` and once with `*`"


def test_16_a_single_alias_and_a_merge_key_are_refused_too(border: Site) -> None:
    border.edit(PAGE, "title: A crossing", "title: &t A crossing")
    border.edit(PAGE, "source: gazette", "source: gazette\nsummary: *t\n<<: {status: draft}")
    output = border.check().output
    for place in ("2:8", "4:10", "5:1"):
        assert f"{PAGE}:{place}: P107" in output


@pytest.mark.parametrize("date", ["2022-01-34", "2022-13", "2023-02-29", "January 34, 2022"])
def test_17_an_impossible_date_is_told_with_its_place_and_the_forms_that_are_accepted(border: Site, date: str) -> None:
    border.edit(PAGE, "date: 2021-07,", f'date: "{date}",')
    result = border.build()
    assert result.exit_code == 1
    assert f"{PAGE}:6:26: P301 “{date}” is not a date" in result.output
    assert "accepted: 2022, 2022-07 or 2022-07-27" in result.output
    assert not (border.folder / "_site").exists()


@pytest.mark.parametrize(
    "typed",
    ["NO", "no", "yes", "on", "1.10", "12:30", "0777", "0x1F", "1_000", "null", "~", "1e3", ".inf", "2021-07-01"],
)
def test_18_what_looks_like_another_type_stays_the_string_that_was_typed(border: Site, typed: str) -> None:
    border.edit(PAGE, "title: A crossing at Upper Dell", f"title: {typed}\nsummary: {typed}\ntopics: [{typed}]")
    border.edit("content/actors/ada.md", "name: Ada Brand", f"name: Ada Brand\naka: [{typed}]")
    result = border.build()
    assert result.exit_code == 0, result.output
    assert f"<h1>{typed}</h1>" in border.page("briefings/crossing.html")
    assert f'<span class="name">{typed}</span>' in border.page("actors/ada.html")


@pytest.mark.parametrize(
    ("old", "new", "wrong", "meant"),
    [
        ("source: gazette\ncast", "sources: gazette\ncast", "sources", "source"),
        ("relations:", "relation:", "relation:", "relations"),
        ("what: Rovers", "waht: Rovers", "waht", "what"),
        ("status: reported, what", "status: reprted, what", "reprted", "reported"),
        ("kind: armed-group", "kind: armed-gruop", "armed-gruop", "armed-group"),
    ],
)
def test_19_an_unknown_key_or_word_is_told_with_what_was_probably_meant(
    border: Site, old: str, new: str, wrong: str, meant: str
) -> None:
    path = "content/actors/rovers.md" if old.startswith("kind") else PAGE
    border.edit(path, old, new)
    result = border.check()
    assert result.exit_code == 1
    told = result.output[result.output.index(f"{border.place(path, wrong)}: P20") :].split("\n\n")[0]
    assert f"did you mean `{meant}`" in told


def test_20_an_annotation_id_that_stands_twice_is_told_with_both_places(border: Site) -> None:
    border.edit(PAGE, "id: led", "id: crossing")
    result = border.check()
    assert result.exit_code == 1
    assert f"{PAGE}:9:10: P507" in result.output
    assert f"{PAGE}:6:10: " in result.output


def test_20_so_is_a_claim_of_another_page(border: Site) -> None:
    border.write_bytes("content/briefings/second.md", border.read_bytes(PAGE))
    output = border.check().output
    assert "content/briefings/second.md:9:10: P507" in output
    assert f"{PAGE}:9:10: " in output


def test_20_an_unknown_actor_is_told_wherever_it_is_named(border: Site) -> None:
    border.edit(PAGE, "cast: [rovers, ada]", "cast: [rovrs, ada]")
    border.edit(PAGE, "who: [rovers]", "who: {rovrs: crosses}")
    border.edit(PAGE, "ada leads rovers", "ada leads rovrs")
    result = border.check()
    assert result.exit_code == 1
    for within in ("[rovrs", "{rovrs", "leads rovrs"):
        assert f"{border.place(PAGE, 'rovrs', within)}: P501 There is no actor `rovrs`" in result.output
    assert "did you mean `rovers`" in result.output


def test_one_mistake_of_an_entry_hides_none_of_its_others_and_makes_none(border: Site) -> None:
    border.edit(PAGE, "date: 2021-07,", "date: 2021-13,")
    border.edit(PAGE, '"crossed the river", who: [rovers]', '"swam the ocean", who: [nobody]')
    border.edit(PAGE, "id: led, by: author", "id: led, likelihood: likely, by: nobody")
    border.edit(PAGE, '"the river, led by', '"the ocean, led by')
    output = border.check().output
    for words, within, code in (
        ("2021-13", "", "P301"),
        ('"swam', "", "P401"),
        ("nobody", "[nobody", "P501"),
        ("likelihood", "", "P203"),
        ("nobody", "by: nobody", "P501"),
        ('"the ocean', "", "P401"),
    ):
        assert f"{border.place(PAGE, words, within)}: {code}" in output
    assert output.rstrip().endswith("6 errors in 1 file")


def test_every_mistake_of_a_page_is_told_in_one_run_and_the_site_stays_as_it_was(border: Site) -> None:
    border.build()
    before = border.published()
    border.edit(PAGE, "date: 2021-07,", "date: 2021-13,")
    border.edit(PAGE, "who: [ada], what: Talks", "who: [ada], where: [dale], what: Talks")
    border.edit(PAGE, '"in about August"', '"in about Christmas"')
    border.edit(PAGE, "status: reported, what", "status: rumoured, what")
    border.edit(PAGE, "ada leads rovers", "ada feeds rovers")
    result = border.build()
    assert result.exit_code == 1
    for code in ("P301", "P502", "P401", "P204", "P511"):
        assert code in result.output, result.output
    assert border.published() == before
