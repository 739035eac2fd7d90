"""Full-text search: what the index holds, what it must not hold, and what is told where it cannot be made."""

import gzip
import json
import re

import pytest

from generator.publishing import full_text
from tests.sites.conftest import MakeSite
from tests.sites.reeds import REEDS
from tests.sites.site import Site

ON = REEDS.replace("title: Marsh notes\n", "title: Marsh notes\nsearch: {full_text: true}\n")
PAGE, REPLY = "content/briefings/marsh.md", "content/briefings/reply.md"
FOLDER = "assets/full-text/"
UNMARKED = "The herons of the marsh were not counted that year."
"""A sentence that no annotation stands in."""


def built(made: Site, *arguments: str) -> dict[str, bytes]:
    result = made.build(*arguments)
    assert result.exit_code == 0, result.output
    return made.published()


def index(files: dict[str, bytes]) -> str:
    """Return all that the index holds, unpacked: the words, the texts, their titles."""
    packed = [data for url, data in files.items() if url.startswith(FOLDER) and data.startswith(b"\x1f\x8b")]
    return "\n".join(gzip.decompress(data).decode("utf-8", "replace") for data in packed)


def texts(files: dict[str, bytes]) -> dict[str, str]:
    """Return the text that the index keeps of each page, by URL."""
    found = {}
    for url, data in files.items():
        if url.endswith(".pf_fragment"):
            kept = json.loads(gzip.decompress(data).decode().removeprefix("pagefind_dcd"))
            found[kept["url"].removeprefix("/")] = kept["content"]
    return found


def with_sentence(made: Site) -> Site:
    made.edit(PAGE, "The Wardens could become", f"{UNMARKED} The Wardens could become")
    return made


def test_every_word_of_a_text_that_is_published_whole_is_in_the_index(site: MakeSite) -> None:
    files = built(with_sentence(site(ON)))
    assert UNMARKED in texts(files)["briefings/marsh.html"]
    assert "no sluice was touched" in texts(files)["briefings/reply.html"]


@pytest.mark.parametrize("rights", ["excerpts", "metadata"])
def test_not_a_word_of_a_restricted_text_is_in_it(site: MakeSite, rights: str) -> None:
    made = with_sentence(site(ON))
    made.edit("content/sources.yaml", "published: 2022-11-14, rights: full", f"published: 2022-11-14, rights: {rights}")
    files = built(made)
    assert set(texts(files)) == {"briefings/reply.html"}
    assert "heron" not in index(files).lower()


HIDDEN = {
    "a draft": (REPLY, "topics: [Marsh]", "topics: [Marsh]\nstatus: draft", "admits that the"),
    "an embargo": (REPLY, "topics: [Marsh]", "topics: [Marsh]\nembargo: 2999-01-01", "admits that the"),
    "a comment": (PAGE, "cast: [wardens", "# zanzibarine\ncast: [wardens", "zanzibarine"),
    "a suggestion": (
        PAGE,
        "claims:\n",
        'claims:\n  - {id: x, by: author, status: reported, suggested: true, at: "fought beside", what: Zanzibarine}\n',
        "zanzibarine",
    ),
    "a drafted actor": (
        "content/actors/watch.md",
        "kind: armed-group\n---\n",
        "kind: armed-group\nsuggested: true\n---\nZanzibarine.\n",
        "zanzibarine",
    ),
}


@pytest.mark.parametrize(("path", "old", "new", "canary"), HIDDEN.values(), ids=HIDDEN.keys())
def test_what_is_not_meant_for_readers_is_not_in_it(site: MakeSite, path: str, old: str, new: str, canary: str) -> None:
    made = site(ON)
    made.edit(path, old, new)
    assert canary not in index(built(made)).lower()


@pytest.mark.parametrize("name", ["a draft", "a suggestion", "a drafted actor"])
def test_what_nobody_has_checked_is_not_in_it_even_if_the_build_was_asked_for_it(site: MakeSite, name: str) -> None:
    path, old, new, canary = HIDDEN[name]
    made = site(ON)
    made.edit(path, old, new)
    assert canary not in index(built(made, "--drafts", "--suggestions")).lower()


def test_what_templates_show_beside_a_text_is_not_in_it(site: MakeSite) -> None:
    extra = "-- templates/pages/briefing.html --\n{% extends 'theme/pages/briefing.html' %}\n"
    files = built(site(f"{ON}{extra}{{% block foot %}}Zanzibarine{{% endblock %}}\n"))
    assert b"Zanzibarine" in files["briefings/marsh.html"]
    assert "zanzibarine" not in index(files).lower()


def test_an_actor_s_profile_is_found_under_the_actor(site: MakeSite) -> None:
    made = site(ON)
    made.edit(
        "content/actors/watch.md", "kind: armed-group\n---\n", "kind: armed-group\n---\nWatchers of *salt* pans.\n"
    )
    assert "Watchers of salt pans." in texts(built(made))["actors/watch.html"]


def test_paragraphs_of_the_index_have_the_ids_of_the_page(site: MakeSite) -> None:
    files = built(site(ON))
    page = files["briefings/reply.html"].decode()
    for url, data in files.items():
        if url.endswith(".pf_fragment") and b"reply.html" in gzip.decompress(data):
            kept = json.loads(gzip.decompress(data).decode().removeprefix("pagefind_dcd"))
            ids = [anchor["id"] for anchor in kept["anchors"] if re.fullmatch(r"p\d+", anchor["id"])]
            assert ids == ["p1", "p2"]
            assert all(f'id="{one}"' in page for one in ids)


def test_only_the_search_page_may_run_the_engine(site: MakeSite) -> None:
    files = built(site(ON))
    allowing = {url for url, data in files.items() if url.endswith(".html") and b"wasm-unsafe-eval" in data}
    assert allowing == {"search.html"}
    assert b"script-src 'self' 'wasm-unsafe-eval';" in files["_headers"]


def test_only_what_the_search_page_needs_is_published(site: MakeSite) -> None:
    names = {url.removeprefix(FOLDER) for url in built(site(ON)) if url.startswith(FOLDER)}
    assert {"pagefind.js", "pagefind-entry.json"} <= names
    assert not [name for name in names if "ui" in name or name.endswith(".css")]


def test_a_site_that_does_not_ask_has_none_of_it(site: MakeSite) -> None:
    files = built(site(REEDS))
    assert not [url for url in files if url.startswith(FOLDER)]
    assert not [url for url, data in files.items() if b"wasm" in data]
    assert b"full-text" not in files["search.html"]


def test_a_site_of_restricted_texts_alone_is_built_without_an_index(site: MakeSite) -> None:
    files = built(site(ON.replace("rights: full", "rights: metadata")))
    assert not [url for url in files if url.startswith(FOLDER)]
    assert b"full-text" not in files["search.html"]
    assert b"wasm" not in files["search.html"]


def test_two_builds_give_the_same_index(site: MakeSite) -> None:
    made = site(ON)
    assert built(made) == built(made)


@pytest.mark.parametrize(
    ("program", "message", "fix"),
    [
        (None, "P609 `full_text` needs Pagefind, which is not installed", "pip install 'postil[search]'"),
        (("false",), "P609 Pagefind made no index: it ended with 1", "take `full_text` out of the settings"),
    ],
)
def test_without_the_program_nothing_is_published_and_the_old_site_stays(
    site: MakeSite, monkeypatch: pytest.MonkeyPatch, program: tuple[str, ...] | None, message: str, fix: str
) -> None:
    made = site(REEDS)
    before = built(made)
    made.write(ON)
    monkeypatch.setattr(full_text, "find_pagefind", lambda: program)
    result = made.build()
    assert result.exit_code == 2
    assert f"{made.place('content/site.yaml', 'true')}: {message}" in result.output
    assert fix in result.output
    assert made.published() == before


def test_a_mistake_in_the_setting_is_told(site: MakeSite) -> None:
    output = site(ON.replace("full_text: true", "full_txt: yes")).check().output
    assert "P201 `full_txt` is not a key of `search`" in output
    assert "did you mean `full_text`?" in output
