"""Lists that grow go over several pages: everything is on one of them, once, and each leads to all others."""

import re

import pytest

from generator.pages.parts.names import MOST_USES
from generator.pages.parts.paging import BRIEFINGS, CLAIMS, EVENTS, MENTIONS, NAMES, RELATIONS, SOURCES, TERMS
from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents
from tests.sites.site import Site


def written(made: Site, path: str, text: str) -> None:
    file = made.folder / path
    file.write_text((file.read_text(encoding="utf-8") if file.exists() else "") + text, encoding="utf-8")


def lines(made: Site, pages: list[str], pattern: str) -> list[str]:
    published = made.published()
    return [found for page in pages for found in re.findall(pattern, published[page].decode())]


@pytest.fixture
def long(site: MakeSite) -> Site:
    """A site with more terms, sources, names and uses of one thing than a page may hold."""
    made = site(BORDER)
    written(made, "content/terms.yaml", "\n")
    written(made, "content/terms.yaml", "".join(f"t{n}: {{name: Word {n:03}, definition: W.}}\n" for n in range(TERMS)))
    written(made, "content/terms.yaml", "gate: {name: Gate, definition: A gate.}\n")
    written(made, "content/sources.yaml", "\n")
    sources = (f"s{n}: {{title: Paper {n:03}, publisher: P, url: 'https://p.example/{n}'}}\n" for n in range(SOURCES))
    written(made, "content/sources.yaml", "".join(sources))
    aka = ", ".join(f"{chr(ord('A') + n % 26)}place {n}" for n in range(NAMES))
    written(made, "content/places.yaml", f"\nnowhere: {{name: Nowhere, aka: [{aka}]}}\n")
    uses = "".join(f'  - {{term: gate, at: "gate {n}"}}\n' for n in range(MENTIONS + 5))
    body = "\n\n".join(f"Here is gate {n}." for n in range(MENTIONS + 5))
    written(made, "content/briefings/gates.md", f"---\ntitle: Gates\nsource: s0\nterms:\n{uses}---\n{body}\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    return made


def test_long_lists_hold_everything_once_and_no_link_is_broken(long: Site) -> None:
    urls = set(long.published())
    assert {"terms-2.html", "sources-2.html", "a-z/a.html", "a-z/z.html", "sources/s0/facts-2.html"} <= urls
    assert {"terms-3.html", "sources-3.html", "a-z-2.html"}.isdisjoint(urls)
    words = lines(long, ["terms.html", "terms-2.html"], r">Word (\d+)<")
    assert words == [f"{n:03}" for n in range(TERMS)]
    papers = lines(long, ["sources.html", "sources-2.html"], r'href="sources/s(\d+)\.html"')
    assert sorted(papers, key=int) == [str(n) for n in range(SOURCES)]
    uses = [
        *lines(long, ["terms/gate.html"], r">gate (\d+)<"),
        *lines(long, ["terms/gate/mentions-2.html"], r">gate (\d+)<"),
    ]
    assert sorted(map(int, uses)) == list(range(MENTIONS + 5))
    facts = lines(long, ["sources/s0.html", "sources/s0/facts-2.html"], r">gate (\d+)<")
    assert sorted(map(int, facts)) == list(range(MENTIONS + 5))
    assert not list(broken_links(long))


def test_an_index_of_many_names_has_a_page_for_each_letter(long: Site) -> None:
    pages = documents(long)
    letters = [url for url in pages if url.startswith("a-z/")]
    names = [name for url in letters for name in re.findall(r"\b[A-Z]place \d+", pages[url].text)]
    assert sorted(names, key=lambda name: int(name.split()[1])) == [
        f"{chr(ord('A') + n % 26)}place {n}" for n in range(NAMES)
    ]
    for url in letters:
        (letter,) = set(re.findall(r"\b([A-Z])place \d+", pages[url].text))
        assert url == f"a-z/{letter.lower()}.html"
    assert "place 1" not in pages["a-z.html"].text


def test_the_glossary_shows_a_few_uses_of_a_term_and_leads_to_all(long: Site) -> None:
    page = long.published()["terms-2.html"].decode() + long.published()["terms.html"].decode()
    assert re.search(r'href="terms/gate\.html">Gate</a> <span class="count">305 uses', page)
    assert len(re.findall(r">gate \d+<", page)) == 2


def test_events_in_the_places_inside_a_place_go_over_several_pages_and_are_counted_whole(site: MakeSite) -> None:
    made = site(BORDER)
    written(made, "content/places.yaml", "vale: {name: Vale, kind: province}\n")
    made.edit("content/places.yaml", "kind: valley", "kind: valley, within: vale")
    count = EVENTS + 5
    events = "".join(
        f'  - {{id: e{n}, date: {1500 + n}, at: "gate {n}", what: Gate {n}, where: [dell]}}\n' for n in range(count)
    )
    body = "\n\n".join(f"Here is gate {n}." for n in range(count))
    written(made, "content/briefings/gates.md", f"---\ntitle: Gates\nsource: gazette\nevents:\n{events}---\n{body}\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    pages = documents(made)
    assert f"In the places inside it {count + 1}" in " ".join(pages["places/vale.html"].text.split())
    assert f"What happened here {count + 1}" in " ".join(pages["places/dell.html"].text.split())
    for part, place in (("inside-events", "vale"), ("timeline", "dell")):
        urls = [f"places/{place}.html", f"places/{place}/{part}-2.html"]
        assert len(lines(made, urls, r'href="[^"]*events/(e\d+)\.html"')) >= count
    assert not broken_links(made)


def test_a_topic_with_many_briefings_and_events_goes_over_several_pages(site: MakeSite) -> None:
    made = site(BORDER)
    count = BRIEFINGS + 5
    for number in range(count):
        events = "".join(f"  - {{id: e{number}-{n}, date: {1500 + number}, what: Gate {n}}}\n" for n in range(2))
        front = f"title: Gates {number:03}\ndate: 2020-01-01\nauthor: A\ntopics: [Gates]\nevents:\n{events}"
        written(made, f"content/briefings/gates-{number}.md", f"---\n{front}---\nHere is a gate.\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    pages = documents(made)
    assert f"Briefings {count}" in " ".join(pages["topics/gates.html"].text.split())
    assert f"Timeline {2 * count}" in " ".join(pages["topics/gates.html"].text.split())
    told = lines(made, ["topics/gates.html", "topics/gates/briefings-2.html"], r">Gates (\d{3})</a>\s*</h")
    assert sorted(map(int, told)) == list(range(count))
    urls = ["topics/gates.html", "topics/gates/timeline-2.html"]
    events = lines(made, urls, r'class="event-title"><a href="[^"]*events/(e\d+-\d)\.html"')
    assert sorted(events) == sorted(f"e{number}-{n}" for number in range(count) for n in range(2))
    assert not broken_links(made)


def test_the_briefings_of_an_actor_go_over_several_pages_and_a_name_lists_the_first_of_them(site: MakeSite) -> None:
    made = site(BORDER)
    count = BRIEFINGS + 5
    for number in range(count):
        front = f"title: Gates {number:03}\ndate: 2020-01-01\nauthor: A\ncast: [rovers]\n"
        written(made, f"content/briefings/gates-{number}.md", f"---\n{front}---\nThe RR hold the gate.\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    pages = documents(made)
    first = " ".join(pages["actors/rovers.html"].text.split())
    assert f"Briefings {count + 1}" in first
    assert f"and {count - MOST_USES} more" in first
    told = lines(made, ["actors/rovers.html", "actors/rovers/briefings-2.html"], r">Gates (\d{3})</a>\s*<(?:span|/h)")
    assert set(map(int, told)) == set(range(count))
    assert "actors/rovers/briefings-3.html" not in pages
    assert not broken_links(made)


def test_the_claims_by_and_about_an_actor_go_over_several_pages_and_are_counted_whole(site: MakeSite) -> None:
    made = site(BORDER)
    count = CLAIMS + 5
    claims = "".join(
        f'  - {{id: c{n}, by: {by}, about: {about}, at: "gate {n}", status: claimed, what: Gate {n:03} is shut}}\n'
        for n, (by, about) in enumerate([("rovers", "council")] * count + [("council", "rovers")] * count)
    )
    body = "\n\n".join(f"Here is gate {n}." for n in range(2 * count))
    written(made, "content/actors/council.md", "---\nname: Council\nkind: organisation\n---\n")
    written(made, "content/briefings/gates.md", f"---\ntitle: Gates\nsource: gazette\nclaims:\n{claims}---\n{body}\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    pages = documents(made)
    first = " ".join(pages["actors/rovers.html"].text.split())
    assert f"What it says {count}" in first
    assert f"What is said of it {count}" in first
    for part, numbers in (("says", range(count)), ("said-of-it", range(count, 2 * count))):
        later = lines(made, [f"actors/rovers/{part}-2.html"], r">Gate (\d{3}) is shut<")
        assert list(map(int, later)) == list(numbers)[CLAIMS:]
        assert f"actors/rovers/{part}-3.html" not in pages
    told = lines(made, ["actors/rovers.html"], r">Gate (\d{3}) is shut<")
    assert set(map(int, told)) == {*range(CLAIMS), *range(count, count + CLAIMS)}
    assert not broken_links(made)


def test_the_relations_of_an_actor_go_over_several_pages_in_the_order_of_time(site: MakeSite) -> None:
    made = site(BORDER)
    count = RELATIONS + 5
    relations = "".join(
        f'  - {{rel: rovers leads council, status: reported, when: {1500 + n}, at: "gate {n}"}}\n'
        for n in reversed(range(count))
    )
    body = "\n\n".join(f"Here is gate {n}." for n in range(count))
    written(made, "content/actors/council.md", "---\nname: Council\nkind: organisation\n---\n")
    front = f"title: Gates\nsource: gazette\nrelations:\n{relations}"
    written(made, "content/briefings/gates.md", f"---\n{front}---\n{body}\n")
    result = made.build()
    assert result.exit_code == 0, result.output
    years = [str(1500 + n) for n in range(count)]
    dated = r'<td><time class="date" datetime="(1\d{3})">'
    for actor, other in (("rovers", "council"), ("council", "rovers")):
        urls = [f"actors/{actor}.html", f"actors/{actor}/relations-2.html"]
        assert [year for year in lines(made, urls, dated) if year in years] == years
        assert f"actors/{other}.html" in "".join(lines(made, urls[1:], r'href="([^"]*)"')).replace("../", "actors/")
    assert not broken_links(made)
