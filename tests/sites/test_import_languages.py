"""`postil import` on texts of our own in German, French, Spanish and Russian: their dates become events."""

import re
from pathlib import Path

import pytest

from tests.sites.article import EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.site import Ran, Site, run

GERMAN = """\
Die Wacht kehrt an den Sund zurück

15. September 2021

Am 3. März 2021 sprachen die Arbeiter im Hafen von einer alten Wacht, die niemand mehr gesehen hatte. Sie war \
seit 1987 auf den Kähnen zu Hause, und nur wenige wussten noch, wer ihre Boote bezahlt.

Vom 28. April bis zum 2. Mai 2021 tagte der Rat über die Schleusen am Fluss. Im vergangenen Jahr war das Tor \
noch offen, und die Leute gingen hindurch. Zwischen 2015 und 2018 stand es leer, denn für 1500 Menschen war \
darin kein Platz.

Am 31. Juni 2021 soll der Rat noch einmal tagen, wie es in der Zeitung steht. Gestern war davon nicht mehr die \
Rede.
"""

FRENCH = """\
La garde revient sur le détroit

15 septembre 2021

Le 1er juin 2019, les hommes du port ont parlé d'une vieille garde que personne n'avait plus vue. Elle est sur \
les bateaux depuis 1987, et peu de gens savent encore qui les paie.

Du 28 avril au 2 mai 2021, le conseil a parlé des écluses de la rivière. L'année dernière, la porte était \
encore ouverte et les gens passaient par là. Entre 2015 et 2018, elle est restée vide, car il n'y a pas de \
place pour 1500 personnes.

Le 31 juin 2021, le conseil doit se réunir une fois de plus, comme le dit le journal. Hier, il n'en était plus \
question.
"""

SPANISH = """\
La guardia vuelve al estrecho

15 de septiembre de 2021

El 3 de marzo de 2021 los hombres del puerto hablaron de una vieja guardia que nadie había visto más. Está en \
los barcos desde 1987, y pocos saben quién los paga.

Del 28 de abril al 2 de mayo de 2021 el consejo habló de las esclusas del río. El año pasado la puerta estaba \
abierta y la gente pasaba por allí. Entre 2015 y 2018 estuvo vacía, porque en ella no hay sitio para 1500 \
personas.

El 31 de junio de 2021 el consejo se va a reunir otra vez, como se dice en el diario. Ayer no se habló más de \
ello.
"""

RUSSIAN = """\
Стража возвращается на пролив

15 сентября 2021 года

3 марта 2021 года люди в порту говорили о старой страже, которую уже никто не видел. Она была на лодках с 1987 \
года, и мало кто знает, кто за них платит.

С 28 апреля по 2 мая 2021 года совет говорил о шлюзах на реке. В прошлом году ворота были ещё открыты, и люди \
ходили через них. Между 2015 и 2018 годами они стояли пустые, так как в них нет места для 1500 человек.

31 июня 2021 года совет должен был собраться ещё раз, как об этом пишут в газете. Вчера об этом уже не было и \
речи.
"""

TEXTS = {
    "de": (GERMAN, "2021-03-03", "31. Juni 2021"),
    "fr": (FRENCH, "2019-06-01", "31 juin 2021"),
    "es": (SPANISH, "2021-03-03", "31 de junio de 2021"),
    "ru": (RUSSIAN, "2021-03-03", "31 июня 2021"),
}


def imported(made: Site, tmp_path: Path, text: str, *options: str) -> tuple[str, Ran]:
    file = tmp_path / "article.txt"
    file.write_text(text, encoding="utf-8")
    ran = run("import", str(file), "--site", str(made.folder), *options)
    assert ran.exit_code == 0, ran.output
    (page,) = (made.folder / "content/briefings").iterdir()
    return page.read_text(encoding="utf-8"), ran


def dates(page: str) -> list[str]:
    return re.findall(r"date: (\S+?),", page.split("\n---\n", maxsplit=1)[0])


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_is_dated_in_its_own_language(language: str, site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    text, first, _ = TEXTS[language]
    page, _ = imported(made, tmp_path, text)
    expected = [first, "1987/..", "2021-04-28/2021-05-02", "2020", "2015/2018", "2021-09-14"]
    assert dates(page) == expected
    assert "published: 2021-09-15" in (made.folder / "content/sources.yaml").read_text(encoding="utf-8")
    assert made.check().exit_code == 0


@pytest.mark.parametrize("language", TEXTS)
def test_a_date_that_does_not_exist_is_told_with_its_place(language: str, site: MakeSite, tmp_path: Path) -> None:
    text, _, impossible = TEXTS[language]
    _, ran = imported(site(EMPTY_SITE), tmp_path, text)
    before = text[: text.index(impossible)]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    assert f":{line}:{column}: P701 warning: “{impossible}" in ran.output
    assert ran.output.count("P701") == 1


def test_the_language_that_a_page_declares_does_not_count_against_its_words(site: MakeSite, tmp_path: Path) -> None:
    paragraphs = "".join(f"<p>{one}</p>" for one in GERMAN.split("\n\n")[2:])
    file = tmp_path / "article.html"
    html = f'<html lang="en"><head><title>Die Wacht</title></head><body><article>{paragraphs}</article></body></html>'
    file.write_text(html, encoding="utf-8")
    made = site(EMPTY_SITE)
    ran = run("import", str(file), "--site", str(made.folder), "--published", "2021-09-15")
    assert ran.exit_code == 0, ran.output
    (page,) = (made.folder / "content/briefings").iterdir()
    assert dates(page.read_text(encoding="utf-8"))[0] == "2021-03-03"


def test_a_text_in_two_languages_is_read_in_english(site: MakeSite, tmp_path: Path) -> None:
    english = (
        "The men of the harbour spoke of an old watch on 3 March 2021, and it was in none of the papers that they had. "
        "They said that it would be back on the boats in 2022, and that nobody knew who was to pay for them all.\n"
    )
    parts = GERMAN.split("\n\n")
    page, _ = imported(site(EMPTY_SITE), tmp_path, "\n\n".join([*parts[:3], english, english.replace("old", "new")]))
    assert dates(page).count("2021-03-03") == 2


def test_the_same_article_with_no_foreign_month_names_gains_no_dates(site: MakeSite, tmp_path: Path) -> None:
    text = FRENCH.replace("Le 1er juin 2019, les", "Sur Mars et dans le mai, les")
    page, _ = imported(site(EMPTY_SITE), tmp_path, text)
    assert dates(page)[0] == "1987/.."


def test_a_french_page_dates_itself_day_first(site: MakeSite, tmp_path: Path) -> None:
    made = site(EMPTY_SITE)
    imported(made, tmp_path, FRENCH.replace("15 septembre 2021", "Publié le 03/09/2021"))
    assert "published: 2021-09-03" in (made.folder / "content/sources.yaml").read_text(encoding="utf-8")
