"""What texts in other languages say about when: each form with the dates it comes to, read on 15 September 2021.

An empty right side is a text that tells no date.
"""

from datetime import date

import pytest

from generator.importing.dates.extents import find_extents
from generator.importing.dates.recognise import recognise

PUBLISHED = date(2021, 9, 15)

GERMAN = """\
Das Tor brannte am 3. März 2021. = 2021-03-03
Das Tor brannte am Mittwoch, den 3. März 2021, ab. = 2021-03-03
Vom 3. bis 5. März 2021 tagte der Rat. = 2021-03-03/2021-03-05
Vom 28. Februar bis zum 3. März 2021 tagte der Rat. = 2021-02-28/2021-03-03
Zwischen dem 3. und 5. März 2021 tagte der Rat. = 2021-03-03/2021-03-05
Im März 2021 tagte der Rat. = 2021-03
Anfang März 2021 tagte der Rat. = 2021-03
Von März bis Mai 2020 tagte der Rat. = 2020-03/2020-05
Im Jahr 2015 wurde das Tor gebaut. = 2015
Das Tor wurde 2015 gebaut. = 2015
Zwischen 2015 und 2018 stand es leer. = 2015/2018
Von 2015 bis 2018 stand es leer. = 2015/2018
Es stand 2015–2018 leer. = 2015/2018
Es stand (2015-2018) leer. = 2015/2018
Seit 2015 steht es leer. = 2015/..
Seit dem 3. März 2021 steht es leer. = 2021-03-03/..
Bis 2018 stand es leer. = ../2018
Bis zum 3. März 2021 stand es leer. = ../2021-03-03
Vor 2018 stand es leer. = ../2018
Nach 2018 stand es leer. = 2018/..
Um 2015 stand es leer. = 2015~
Etwa 2015 kam er. = 2015~
Anfang 2015 kam er. = 2015
Mitte der 1990er Jahre kam er. = 199X
In den 1990er-Jahren kam er. = 199X
In den 90er Jahren kam er. = 199X
In den neunziger Jahren kam er. = 199X
Im 19. Jahrhundert kam er. = 18XX
Im Sommer 2020 kam er. = 2020-22
Im Winter 2020/21 kam er. = 2020-24
Im ersten Quartal 2021 kam er. = 2021-01/2021-03
In der ersten Jahreshälfte 2021 kam er. = 2021-01/2021-06
Im zweiten Halbjahr 2020 kam er. = 2020-07/2020-12
Am 03.03.2021 kam er. = 2021-03-03
Am 3.3.2021 kam er. = 2021-03-03
Er kam gestern. = 2021-09-14
Er kam letztes Jahr. = 2020
Im vergangenen Jahr kam er. = 2020
Im letzten Monat kam er. = 2021-08
Vor drei Jahren kam er. = 2018~
Am Montag kam er. = 2021-09-13
Am Montagabend kam er. = 2021-09-13
Am vergangenen Montag kam er. = 2021-09-13
Im März letzten Jahres kam er. = 2020-03
Im letzten März kam er. = 2021-03
In den vergangenen zehn Jahren stieg der Preis. = 2011~/2021~
Am 3. März kam er. = 2021-03-03
Am 3. Dezember kam er. = 2020-12-03
2015 kam er. = 2015
44 v. Chr. starb er. = -0043
Es war 2015 oder 2016. = [2015,2016]
Am 31. Februar 2021 kam er. =
Er hatte 1500 Menschen. =
Es sind 2015 Euro. =
Der Saal fasst 2000 Personen. =
Rufen Sie 0171 2015 an. =
Version 1.2.10 kam. =
Kapitel 3.4 ist lang. =
Es kostet 2.015 Euro. =
Im Dezember 2020 und Januar 2021 kam er. = 2020-12;2021-01
Ende Mai kam er. = 2021-05
Im Saal waren 1950 Stühle. =
Frau Mai kam. =
Seit Anfang 2015 steht es. = 2015/..
Die Wahl von 2015 war klar. = 2015
Ab dem Jahr 2015 stand es. = 2015/..
Am 1. Mai 2021 und am 2. Juni 2021 kam er. = 2021-05-01;2021-06-02
Jänner 2021 war kalt. = 2021-01
Am Ende des 19. Jahrhunderts kam er. = 18XX
"""

FRENCH = """\
Le pont a brûlé le 1er juin 2019. = 2019-06-01
Le pont a brûlé le mardi 3 mars 2021. = 2021-03-03
Du 3 au 5 mars 2021, il a brûlé. = 2021-03-03/2021-03-05
Du 3 au 5 mars, il a brûlé. = 2021-03-03/2021-03-05
Du 28 février au 3 mars 2021, il a brûlé. = 2021-02-28/2021-03-03
Entre le 3 et le 5 mars 2021, il a brûlé. = 2021-03-03/2021-03-05
En mars 2021, il a brûlé. = 2021-03
Début mars 2021, il a brûlé. = 2021-03
À la mi-mars 2021, il a brûlé. = 2021-03
Fin 2020, il a brûlé. = 2020
De mars à mai 2020, il a brûlé. = 2020-03/2020-05
En 2015, il a brûlé. = 2015
Depuis 2015, il est fermé. = 2015/..
Entre 2015 et 2018, il est fermé. = 2015/2018
De 2015 à 2018, il est fermé. = 2015/2018
Jusqu'en 2018, il est fermé. = ../2018
Jusqu’au 3 mars 2021, il est fermé. = ../2021-03-03
Depuis le 3 mars 2021, il est fermé. = 2021-03-03/..
À partir de mars 2021, il est fermé. = 2021-03/..
Vers 2015, il a brûlé. = 2015~
Avant 2015, il est fermé. = ../2015
Après 2015, il est fermé. = 2015/..
Dans les années 1990, il a brûlé. = 199X
Dans les années 90, il a brûlé. = 199X
Au début des années 1990, il a brûlé. = 199X
Dans les années quatre-vingt-dix, il a brûlé. = 199X
Au XIXe siècle, il a brûlé. = 18XX
À la fin du XIXe siècle, il a brûlé. = 18XX
À l'été 2020, il a brûlé. = 2020-22
Au printemps 2020, il a brûlé. = 2020-21
Au premier trimestre 2021, il a brûlé. = 2021-01/2021-03
Au second semestre 2020, il a brûlé. = 2020-07/2020-12
Il a brûlé le 3/4/2021. = 2021-04-03
Il a brûlé le 03/04/2021. = 2021-04-03
Il a brûlé hier. = 2021-09-14
Il a brûlé l'année dernière. = 2020
Il a brûlé l’an dernier. = 2020
Il a brûlé le mois dernier. = 2021-08
Il y a trois ans, il a brûlé. = 2018~
Il a brûlé lundi. = 2021-09-13
Il a brûlé lundi dernier. = 2021-09-13
En mars dernier, il a brûlé. = 2021-03
En mars de l'année dernière, il a brûlé. = 2020-03
Au cours des dix dernières années, le prix a monté. = 2011~/2021~
Le 3 mars, il a brûlé. = 2021-03-03
Le 31 février 2021 il a brûlé. =
La planète Mars est rouge. =
La salle compte 1500 personnes. =
Il a été 2015 fois premier. =
Un lot de 2015 vis. =
Les élections de 2015 ont surpris. = 2015
Mai a été froid. =
L'été dernier, il a brûlé. = 2021-22
En 2015 ou 2016, il a brûlé. = [2015,2016]
Il a brûlé en janvier et en février 2021. = 2021-01;2021-02
Il est né en 1900. = 1900
En 1500 exemplaires, il a paru. =
Le 12 et le 14 mai 2021, il a brûlé. = 2021-05-12;2021-05-14
En l'an 1250, il a brûlé. = 1250
52 av. J.-C. fut dur. = -0051
"""

SPANISH = """\
El puente ardió el 3 de marzo de 2021. = 2021-03-03
El puente ardió el miércoles 3 de marzo de 2021. = 2021-03-03
El puente ardió el 1.º de mayo de 2021. = 2021-05-01
El puente ardió el primero de mayo de 2021. = 2021-05-01
Del 3 al 5 de marzo de 2021 ardió. = 2021-03-03/2021-03-05
Entre el 3 y el 5 de marzo de 2021 ardió. = 2021-03-03/2021-03-05
Del 28 de febrero al 3 de marzo de 2021 ardió. = 2021-02-28/2021-03-03
En marzo de 2021 ardió. = 2021-03
En marzo del 2021 ardió. = 2021-03
A principios de marzo de 2021 ardió. = 2021-03
A mediados de 2020 ardió. = 2020
A finales de 2020 ardió. = 2020
De marzo a mayo de 2020 ardió. = 2020-03/2020-05
En 2015 ardió. = 2015
Desde 2015 está cerrado. = 2015/..
Desde 2015 hasta 2018 estuvo cerrado. = 2015/2018
Entre 2015 y 2018 estuvo cerrado. = 2015/2018
De 2015 a 2018 estuvo cerrado. = 2015/2018
Hasta 2018 estuvo cerrado. = ../2018
Hasta el 3 de marzo de 2021 estuvo cerrado. = ../2021-03-03
Antes de 2015 estuvo cerrado. = ../2015
Después de 2015 estuvo cerrado. = 2015/..
A partir de 2015 estuvo cerrado. = 2015/..
Hacia 2015 ardió. = 2015~
En los años 90 ardió. = 199X
En los años noventa ardió. = 199X
En la década de 1990 ardió. = 199X
A finales de los años 90 ardió. = 199X
En el siglo XIX ardió. = 18XX
A finales del siglo XIX ardió. = 18XX
En el verano de 2020 ardió. = 2020-22
En el primer trimestre de 2021 ardió. = 2021-01/2021-03
En el segundo semestre de 2020 ardió. = 2020-07/2020-12
Ardió el 3/4/2021. = 2021-04-03
Ardió ayer. = 2021-09-14
Ardió el año pasado. = 2020
Ardió el mes pasado. = 2021-08
Hace tres años ardió. = 2018~
Ardió el lunes. = 2021-09-13
Ardió el pasado lunes. = 2021-09-13
El pasado mes de marzo ardió. = 2021-03
En marzo del año pasado ardió. = 2020-03
En los últimos diez años subió. = 2011~/2021~
El 3 de marzo ardió. = 2021-03-03
El 31 de febrero de 2021 ardió. =
En 1500 casos ardió. =
Había 2015 personas. =
Por la mañana ardió. =
El mar es azul y la set list larga. =
La ley de 2015 es dura. = 2015
En el año 2015 ardió. = 2015
El verano pasado ardió. = 2021-22
En 2015 o 2016 ardió. = [2015,2016]
Ocurrió en el 44 a. C. según él. = -0043
"""

RUSSIAN = """\
Мост сгорел 3 марта 2021 года. = 2021-03-03
Мост сгорел в среду, 3 марта 2021 года. = 2021-03-03
С 3 по 5 марта 2021 года мост был закрыт. = 2021-03-03/2021-03-05
С 28 февраля по 3 марта 2021 года мост был закрыт. = 2021-02-28/2021-03-03
Между 3 и 5 марта 2021 года мост был закрыт. = 2021-03-03/2021-03-05
В марте 2021 года мост сгорел. = 2021-03
В марте 2021 г. мост сгорел. = 2021-03
В начале марта 2021 года мост сгорел. = 2021-03
В конце 2020 года мост сгорел. = 2020
С марта по май 2020 года мост был закрыт. = 2020-03/2020-05
В 2015 году мост сгорел. = 2015
С 2015 года мост закрыт. = 2015/..
С 2015 по 2018 год мост был закрыт. = 2015/2018
Между 2015 и 2018 годами мост был закрыт. = 2015/2018
В 2015–2018 годах мост был закрыт. = 2015/2018
До 2018 года мост был закрыт. = ../2018
До 3 марта 2021 года мост был закрыт. = ../2021-03-03
После 2018 года мост был закрыт. = 2018/..
К 2025 году мост откроют. = ../2025
Около 2015 года мост сгорел. = 2015~
В 1990-х годах мост сгорел. = 199X
В 1990-е годы мост сгорел. = 199X
В 90-х годах мост сгорел. = 199X
В девяностых годах мост сгорел. = 199X
В начале 1990-х мост сгорел. = 199X
В XIX веке мост сгорел. = 18XX
В конце XIX века мост сгорел. = 18XX
В 19 веке мост сгорел. = 18XX
Летом 2020 года мост сгорел. = 2020-22
Зимой 2020/21 года мост сгорел. = 2020-24
В первом квартале 2021 года мост сгорел. = 2021-01/2021-03
Во втором полугодии 2020 года мост сгорел. = 2020-07/2020-12
Мост сгорел 03.03.2021. = 2021-03-03
Мост сгорел вчера. = 2021-09-14
Мост сгорел в прошлом году. = 2020
Мост сгорел в прошлом месяце. = 2021-08
Три года назад мост сгорел. = 2018~
Мост сгорел в понедельник. = 2021-09-13
Мост сгорел в прошлый понедельник. = 2021-09-13
Мост сгорел в марте прошлого года. = 2020-03
За последние десять лет цены выросли. = 2011~/2021~
3 марта мост сгорел. = 2021-03-03
31 февраля 2021 года мост сгорел. =
Пришли 1500 человек. =
Позвоните по номеру 2015. =
Он написал 2015 страниц. =
Прошлым летом мост сгорел. = 2021-22
В 2015 или 2016 году мост сгорел. = [2015,2016]
В 44 году до н. э. он умер. = -0043
В мае мост сгорел. = 2021-05
В начале 2015 года мост сгорел. = 2015
Он маялся в поле. =
"""

CASES = [
    (language, *line.rsplit(" =", 1))
    for language, lines in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH), ("ru", RUSSIAN))
    for line in lines.splitlines()
]


@pytest.mark.parametrize(("language", "text", "dates"), CASES)
def test_a_date_is_read_as_the_text_tells_it(language: str, text: str, dates: str) -> None:
    assert [extent.date for extent in find_extents(text, PUBLISHED, language)] == [
        d for d in dates.strip().split(";") if d
    ]


IMPOSSIBLE = {
    "de": ("Am 31. Februar 2021 kam er.", "Am 30.02.2021 kam er.", "Am 31. Juni kam er."),
    "fr": ("Le 31 février 2021, il vint.", "Le 30/02/2021, il vint.", "Le 31 juin, il vint."),
    "es": ("El 31 de febrero de 2021 vino.", "El 30/02/2021 vino.", "El 31 de junio vino."),
    "ru": ("31 февраля 2021 года он пришёл.", "Он пришёл 30.02.2021.", "Он пришёл 31 июня."),
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in IMPOSSIBLE.items() for text in texts])
def test_a_day_that_does_not_exist_is_impossible_and_nothing_else(language: str, text: str) -> None:
    assert [one.reading.kind for one in recognise(text, PUBLISHED, language)] == ["impossible"]
    assert find_extents(text, PUBLISHED, language) == ()


def test_without_a_day_of_publication_nothing_relative_is_dated() -> None:
    for language, text in (
        ("de", "Er kam gestern, letztes Jahr, am Montag, vor drei Jahren und im März."),
        ("fr", "Il vint hier, l'an dernier, lundi, il y a trois ans et en mars."),
        ("es", "Vino ayer, el año pasado, el lunes, hace tres años y en marzo."),
        ("ru", "Он пришёл вчера, в прошлом году, в понедельник, три года назад и в марте."),
    ):
        assert find_extents(text, None, language) == ()


@pytest.mark.parametrize(
    "text",
    (
        "Le mars 3 est un char.",
        "La planète Mars brille, mai aussi.",
        "Er kam im mai 3 mal.",
        "El set 3 duró mucho.",
        "Il set 3 fu lungo.",
    ),
)
def test_foreign_words_make_no_english_dates(text: str) -> None:
    assert find_extents(text, PUBLISHED, "en") == ()
