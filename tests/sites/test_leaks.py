"""Nothing reaches a build that should not have it: rights, drafts, embargoes, internal notes and suggestions.

Every file of the output is searched, whatever its format: pages, feeds, scripts, data.
"""

import re
from urllib.parse import unquote

import pytest

from tests.sites.conftest import MakeSite
from tests.sites.reeds import REEDS
from tests.sites.site import Site

PUBLIC = REEDS.replace("title: Marsh notes\n", "title: Marsh notes\nbase_url: https://marsh.example/\n")
PAGE = "content/briefings/marsh.md"


def sentences(made: Site, path: str) -> list[str]:
    body = made.read_bytes(path).decode().split("---\n", 2)[2]
    return [one for one in re.split(r"(?<=[.])\s+", " ".join(body.split())) if one]


def everything(made: Site) -> str:
    """Return the text of the whole output, tags taken out, so that a sentence with marks in it is found."""
    texts = (data.decode("utf-8", "replace") for data in made.published().values())
    return "\n".join(f"{text}\n{re.sub(r'<[^>]*>', '', text)}" for text in texts).replace("\\u003c", "<")


def folded(text: str) -> str:
    return re.sub(r"[\W_]+", " ", re.sub(r"&\w+;|&#\d+;", " ", text)).lower()


@pytest.mark.parametrize("rights", ["excerpts", "metadata"])
def test_no_sentence_without_an_annotation_leaves_a_restricted_text(site: MakeSite, rights: str) -> None:
    made = site(PUBLIC)
    made.edit("content/sources.yaml", "published: 2022-11-14, rights: full", f"published: 2022-11-14, rights: {rights}")
    made.edit(
        PAGE, "The Wardens could become", "The herons of the marsh were not counted that year. The Wardens could become"
    )
    assert made.build().exit_code == 0
    output = folded(everything(made))
    assert folded("The herons of the marsh were not counted that year") not in output
    if rights == "metadata":
        for sentence in sentences(made, PAGE):
            assert folded(sentence) not in output, sentence
    else:
        assert folded("The League is said to have recruited over the past decade") in output


def test_links_into_the_original_quote_no_more_than_the_page(site: MakeSite) -> None:
    made = site(PUBLIC)
    made.edit(
        "content/sources.yaml",
        "published: 2022-11-14, rights: full",
        "published: 2022-11-14, url: 'https://courier.example/marsh', rights: excerpts",
    )
    made.edit(
        PAGE, "In June 2022, fires broke out on", "Fires of June, the herons saw it. In June 2022, fires broke out on"
    )
    made.edit(PAGE, 'at: ["In June 2022, fires broke out", ', 'at: ["[[In June 2022]], fires broke", ')
    made.edit(PAGE, "The fires of June 2022 caused", "In June 2022 nothing else fell. The fires of June 2022 caused")
    assert made.build().exit_code == 0
    page = made.page("briefings/marsh.html")
    words = folded(re.sub(r"<[^>]*>", "", page[page.index('<div class="annotated') :]))
    quoted = re.findall(r'href="https://courier.example/marsh#:~:text=([^"]*)"', "\n".join(everything(made).split()))
    assert len(quoted) > 20
    for part in (part for link in quoted for part in link.split(",")):
        assert folded(unquote(part)).strip() in words, unquote(part)


def test_the_search_of_the_leak_test_finds_what_is_published(site: MakeSite) -> None:
    made = site(PUBLIC)
    assert made.build().exit_code == 0
    output = folded(everything(made))
    for sentence in sentences(made, PAGE):
        assert folded(sentence) in output, sentence


CANARIES = {
    "a draft": (
        "content/briefings/reply.md",
        "topics: [Marsh]",
        "topics: [zanzibarine]\nstatus: draft",
        "zanzibarine",
    ),
    "an embargo": (
        "content/briefings/reply.md",
        "topics: [Marsh]",
        "topics: [Marsh]\nembargo: 2999-01-01",
        "admits that the",
    ),
    "a comment": (PAGE, "cast: [wardens", "# zanzibarine\ncast: [wardens", "zanzibarine"),
    "a suggestion": (
        PAGE,
        "relations:\n",
        'relations:\n  - {rel: pell leads guard, at: "fought beside", id: zanzibarine, suggested: true}\n',
        "zanzibarine",
    ),
    "a suggested claim": (
        PAGE,
        "claims:\n",
        'claims:\n  - {id: zanzibarine, by: pell, status: claimed, what: A, at: "reports emerged", suggested: true}\n',
        "zanzibarine",
    ),
}


@pytest.mark.parametrize("name", CANARIES)
def test_not_a_byte_of_it_is_published(site: MakeSite, name: str) -> None:
    path, old, new, canary = CANARIES[name]
    made = site(PUBLIC)
    made.edit(path, old, new)
    assert made.build().exit_code == 0, made.build().output
    for url, data in made.published().items():
        assert canary.lower() not in data.decode("utf-8", "replace").lower(), url
        assert canary.lower() not in url


def test_a_suggested_actor_that_nobody_accepted_is_not_published(site: MakeSite) -> None:
    made = site(PUBLIC)
    made.write("-- content/actors/zanzibarine.md --\n---\nname: Zanzibarine\nkind: person\nsuggested: true\n---\n")
    made.edit(PAGE, "cast: [wardens", "cast: [zanzibarine, wardens")
    assert made.build().exit_code == 0
    assert not [url for url, data in made.published().items() if b"anzibarine" in data or "zanzibarine" in url]
    assert made.build("--suggestions").exit_code == 0
    assert [url for url in made.published() if "zanzibarine" in url]


def test_originals_are_never_published(site: MakeSite) -> None:
    made = site(PUBLIC)
    made.write("-- content/originals/abc.txt --\nZanzibarine words of a source.\n")
    assert made.build().exit_code == 0
    assert not [url for url, data in made.published().items() if b"anzibarine" in data or "originals" in url]
