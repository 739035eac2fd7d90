"""A site in Russian: the words around the editors' words, their plural forms, and dates."""

import re

import pytest

from tests.sites.conftest import MakeSite
from tests.sites.site import Site

RIVER = """\
-- content/site.yaml --
title: Речные заметки
language: ru
-- content/actors/ada.md --
---
name: Ада Бранд
kind: person
---
-- content/actors/rovers.md --
---
name: Бродяги
kind: armed-group
---
-- content/sources.yaml --
one: {title: Газета, published: 2022, rights: full}
two: {title: Вестник, published: 2022-07~, derived_from: [one]}
-- content/briefings/ford.md --
---
title: Брод
source: one
topics: [река]
events:
  - {id: ford, date: 2022-07~, at: "перешли реку", who: [rovers], what: Переправа}
  - {id: camp, date: 2006/.., at: "стоят лагерем", what: Лагерь, status: claimed, by: ada}
  - {id: fire, date: "[2015,2016]", at: "жгли костры", what: Костры}
  - {id: flood, rel: {after: ford, within: P2W}, at: "вода поднялась", what: Паводок}
  - {id: drought, date: -0043, at: "была засуха", what: Засуха}
claims:
  - {id: led, by: ada, status: denied, at: "никто не ведёт", what: Вожака нет}
relations:
  - {rel: ada leads rovers, when: 2021-21/.., status: reported, at: "идут за ней"}
---
Бродяги перешли реку. Они давно стоят лагерем и жгли костры. Потом вода поднялась, а прежде была засуха. Говорят, что
никто не ведёт их, но они идут за ней. Ада Бранд молчит.
"""


@pytest.fixture
def river(site: MakeSite) -> Site:
    made = site(RIVER)
    ran = made.build()
    assert ran.exit_code == 0, ran.output
    assert "P607" not in ran.output
    return made


def visible(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def test_every_page_says_that_it_is_in_russian(river: Site) -> None:
    for url, data in river.published().items():
        if url.endswith(".html"):
            assert '<html lang="ru" dir="ltr">' in data.decode(), url


def test_the_interface_speaks_russian(river: Site) -> None:
    home, actor = visible(river.page("index.html")), visible(river.page("actors/ada.html"))
    for words in ("Последние обзоры", "Хронология", "Каждый факт ведёт к словам"):
        assert words in home
    for words in ("человек", "возглавляет: Бродяги", "Что говорит", "Отрицается : Ада Бранд", "с весны 2021"):
        assert words in actor


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 источник"), (2, "2 источника"), (5, "5 источников"), (11, "11 источников"), (21, "21 источник")],
)
def test_counts_take_the_form_that_the_number_asks_for(site: MakeSite, count: int, words: str) -> None:
    made = site(RIVER)
    rows = "".join(f"\ns{number}: {{title: Лист {number}}}" for number in range(count - 2))
    kept = "one: {title: Газета, published: 2022, rights: full}"
    second = "\ntwo: {title: Вестник, published: 2022-07~, derived_from: [one]}"
    made.write_bytes("content/sources.yaml", (kept + (second if count > 1 else "") + rows + "\n").encode())
    assert made.build().exit_code == 0
    assert re.search(rf"\b{words}:", visible(made.page("sources.html")))


def test_dates_are_in_russian_words(river: Site) -> None:
    timeline = visible(river.page("timeline.html"))
    for words in (
        "около июля 2022",
        "с 2006 года",
        "2015 или 2016",
        "44 г. до н. э.",
        "в течение 2 недель после события « Паводок",
    ):
        assert words.replace("Паводок", "Переправа") in timeline


def test_a_site_may_word_a_single_message_anew(river: Site) -> None:
    river.write('-- translations/ru.po --\nmsgid "Actors"\nmsgstr "Действующие лица"\n')
    assert river.build().exit_code == 0
    home = visible(river.page("index.html"))
    assert "Действующие лица" in home
    assert "Хронология" in home
