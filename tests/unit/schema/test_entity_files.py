"""Actor pages, the tables, the settings, and the names of files."""

import pytest

from generator.model.edtf import parse
from generator.model.entities import Actor, GeoPlace, Name, Source, Term
from generator.model.settings import DEFAULT_VERBS, Settings, Verb
from tests.unit.schema.pages import page, read, read_with_problems

ACTOR = """
    name: Tehrik-e-Taliban Tajikistan
    kind: armed-group
    summary: A group.
    aka:
      - {name: TTT, kind: abbreviation}
      - Tajik Taliban
      - {name: Tajik Islamists, kind: descriptive, auto: false, language: en}
    not: [ttp]
    links: {wikidata: Q42, website: "https://example.org/x"}
"""


def test_an_actor_has_names_of_several_kinds() -> None:
    content, problems = read(
        {"actors/ttt.md": page(ACTOR, "A *profile*."), "actors/ttp.md": page("name: P\nkind: state")}
    )
    assert problems == []
    assert content.actors["ttt"] == Actor(
        id="ttt",
        path="content/actors/ttt.md",
        kind="armed-group",
        names=(
            Name("Tehrik-e-Taliban Tajikistan", "full"),
            Name("TTT", "abbreviation"),
            Name("Tajik Taliban"),
            Name("Tajik Islamists", "descriptive", auto=False, language="en"),
        ),
        confused_with=("ttp",),
        links=(("wikidata", "https://www.wikidata.org/wiki/Q42"), ("website", "https://example.org/x")),
        summary="A group.",
        profile="A *profile*.\n",
        profile_line=12,
    )


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "ftp://x.org", "//x.org", "https://"])
def test_a_link_leads_to_the_web_and_nowhere_else(address: str) -> None:
    _, problems = read({"actors/a.md": page(f"name: A\nkind: person\nlinks: {{x: '{address}'}}")})
    assert problems == ["content/actors/a.md:4:12 P203"]


def test_tables_become_records() -> None:
    content, problems = read(
        {
            "places.yaml": "kabul: {name: Kabul, kind: city, within: afg, aka: [Kabol], point: [34.5, 69.2],\n"
            "  precision: area, radius: 12.5}\nafg: {name: Afghanistan}\n",
            "sources.yaml": "s: {title: T, author: A, publisher: P, published: 2023-03, url: https://a.org,\n"
            "  rights: full}\nd: {publisher: P, derived_from: [s]}\n",
            "terms.yaml": "t: {name: term, definition: A word., aka: [terms], cite: s}\n",
        }
    )
    assert problems == []
    kabul = GeoPlace("kabul", "Kabul", "city", "afg", ("Kabol",), (34.5, 69.2), "area", radius=12.5)
    assert content.places["kabul"] == kabul
    assert content.sources["s"] == Source("s", "T", "A", "P", parse("2023-03"), None, "https://a.org", "full")
    assert content.sources["d"].derived_from == ("s",)
    assert content.terms["t"] == Term("t", "term", "A word.", ("terms",), "s")


@pytest.mark.parametrize(
    ("table", "entry", "found"),
    [
        ("places", "a: {kind: city}", "1:4 P202"),
        ("places", "a: Kabul", "1:4 P203"),
        ("places", "a: {name: A, point: [170, 20]}", "1:21 P203"),
        ("places", "a: {name: A, point: here}", "1:21 P203"),
        ("places", "a: {name: A, point: [1, 2], precision: area, radius: 40 km}", "1:54 P203"),
        ("places", "a: {name: A, point: [1, 2], precision: area, radius: 0}", "1:54 P203"),
        ("places", "a: {name: A, point: [1, 2], radius: 40}", "1:37 P203"),
        ("places", "a: {name: A, precision: area, radius: 40}", "1:39 P203"),
        ("places", "Ab: {name: A}", "1:1 P205"),
        ("sources", "a: {note: x}", "1:4 P202"),
        ("sources", "a: {title: T, rights: all}", "1:23 P204"),
        ("sources", "a: {title: T, url: example.org}", "1:20 P203"),
        ("sources", "a: {title: T, published: 2022-13}", "1:26 P301"),
        ("terms", "a: {nam: x}", "1:5 P201"),
    ],
)
def test_a_wrong_entry_of_a_table_is_named_with_its_place(table: str, entry: str, found: str) -> None:
    assert read({f"{table}.yaml": f"{entry}\nok: {{name: N, title: T}}\n"})[1][0] == f"content/{table}.yaml:{found}"


def test_without_settings_the_defaults_hold() -> None:
    content, problems = read({})
    assert problems == []
    assert content.settings == Settings()


def test_a_site_adds_to_the_vocabulary_and_words_it_anew() -> None:
    content, problems = read(
        {
            "site.yaml": """\
title: Border notes
base_url: https://example.org/notes
language: en-GB
actor_kinds: [river]
verbs:
  leads: {label: heads, inverse: is headed by}
  floods: {inverse: is flooded by}
limits: {nesting: 10, seconds: 2.5}
"""
        }
    )
    settings = content.settings
    assert problems == []
    assert (settings.title, settings.base_url, settings.language) == (
        "Border notes",
        "https://example.org/notes/",
        "en-GB",
    )
    assert {"river", "person"} <= set(settings.actor_kinds)
    verbs = {verb.id: verb for verb in settings.verbs}
    assert verbs["leads"] == Verb("leads", "heads", "is headed by")
    assert verbs["floods"] == Verb("floods", "floods", "is flooded by")
    assert len(verbs) == len(DEFAULT_VERBS) + 1
    assert (settings.limits.nesting, settings.limits.seconds, settings.limits.file_bytes) == (10, 2.5, 5_000_000)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("titel: x", "1:1 P201"),
        ("base_url: example.org", "1:11 P601"),
        ("limits: {nesting: many}", "1:19 P203"),
        ("verbs: {x: {label: y}}", "1:12 P512"),
        ("actor_kinds: person", "1:14 P203"),
        ("verbs: {Is Near: {inverse: x}}", "1:9 P205"),
    ],
)
def test_a_wrong_setting_is_named_and_the_rest_holds(line: str, found: str) -> None:
    content, problems = read({"site.yaml": f"{line}\ndescription: D\n"})
    assert problems == [f"content/site.yaml:{found}"]
    assert content.settings.description == "D"


def test_a_wrong_limit_leaves_the_others() -> None:
    content, problems = read({"site.yaml": "limits: {nesting: many, seconds: 2.5}\n"})
    assert problems == ["content/site.yaml:1:19 P203"]
    assert (content.settings.limits.nesting, content.settings.limits.seconds) == (50, 2.5)


def test_a_web_address_may_be_typed_in_capitals() -> None:
    content, problems = read({"sources.yaml": "s: {title: T, url: HTTPS://A.org/x}\n"})
    assert not problems
    assert content.sources["s"].url == "HTTPS://A.org/x"


def test_every_built_in_verb_reads_from_both_sides() -> None:
    assert all(verb.label and verb.inverse for verb in DEFAULT_VERBS)


@pytest.mark.parametrize(
    ("name", "slug"), [("My Page", "my-page"), ("CON", "con-1"), ("x.", "x"), ("ÉCOLE", "école"), ("a_b", "a-b")]
)
def test_a_file_name_that_is_not_portable_gets_a_safe_address_and_a_warning(name: str, slug: str) -> None:
    content, problems = read({f"briefings/{name}.md": page("title: T\nauthor: A\ndate: 2024")})
    assert [one.slug for one in content.briefings] == [slug]
    assert problems == [f"content/briefings/{name}.md:1:1 P604"]


def test_a_long_file_name_is_cut() -> None:
    content, _ = read({f"briefings/{'long-' * 60}.md": page("title: T\nauthor: A\ndate: 2024")})
    assert len(content.briefings[0].slug.encode()) <= 120


def test_two_files_with_one_address_are_both_named() -> None:
    text = page("title: T\nauthor: A\ndate: 2024")
    content, problems = read_with_problems({"briefings/Foo.md": text, "briefings/foo.md": text})
    collision = next(problem for problem in problems if problem.code.code == "P603")
    assert {str(collision.where), str(collision.related[0].where)} == {
        "content/briefings/Foo.md:1:1",
        "content/briefings/foo.md:1:1",
    }
    assert len(content.briefings) == 1


def test_no_actor_is_called_author() -> None:
    assert "P205" in read({"actors/author.md": page("name: A\nkind: person")})[1][0]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("38.4 70.8", "write [38.4, 70.8]"),
        ("[38,4, 70,8]", "write [38.4, 70.8]"),
        ("38.4° -70.8°", "write [38.4, -70.8]"),
        ("[38.4]", "such as"),
        ("38.4 N 70.8 W", "such as"),
    ],
)
def test_two_numbers_written_otherwise_are_proposed_as_the_point(typed: str, meant: str) -> None:
    _, problems = read_with_problems({"places.yaml": f"a: {{name: A, point: {typed}}}\n"})
    assert [problem.code.code for problem in problems] == ["P203"]
    assert meant in problems[0].fix


@pytest.mark.parametrize("typed", ["42", "q42", "Q 42"])
def test_the_number_of_an_item_is_proposed_as_wikidata_has_it(typed: str) -> None:
    _, problems = read_with_problems({"actors/a.md": page(f"name: A\nkind: person\nlinks: {{wikidata: {typed}}}")})
    assert [(problem.code.code, problem.fix) for problem in problems] == [("P203", "write `Q42`")]


def test_an_id_that_will_be_right_once_it_is_mended_is_not_unknown_as_well() -> None:
    files = {
        "places.yaml": "Kabul: {name: Kabul}\n",
        "sources.yaml": "s: {title: S}\n",
        "briefings/a.md": page("title: T\nsource: s\nevents: [{id: e, what: W, where: [kabul]}]"),
    }
    assert read(files)[1] == ["content/places.yaml:1:1 P205"]
