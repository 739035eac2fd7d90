"""Numbers and words that look like dates and are none, and dates that look like those: precision comes first."""

from datetime import date

import pytest

from generator.importing.dates.extents import find_extents

PUBLISHED = date(2023, 3, 27)

NONE = """\
They won 3-2 and then 21-19 in the final.
The score was 2012-1998 on aggregate points.
See section 4.2.2021 of the manual.
See sections 1999 and 2001 of the code.
In 1500 cases the valve failed.
The valve failed in 1500 of the cases.
The model 2000 outsold the T1999.
Call 555-2019 or (020) 7946 1999 now.
Call +44 20 7946 1999 for details.
The part number is AB-1999-2001.
May she rest in peace.
It may rain on Sunday-school picnics.
Theresa May said that it was late.
Mr May and Mrs March were there.
They march on the capital.
The March on Washington song was sung.
June said that Augusta was late.
August von Mackensen led them.
He had an august air about him.
2015. The second item on the list.
The flat covers 1850 square feet.
The road is 1200 metres long.
It weighs 1900 kg.
The temperature was 1900 degrees.
There were 2000 or more people in the square.
A crowd of 2000 gathered.
The bus 1915 leaves from bay 12.
Room 1984 is closed.
ISO 2022 and RFC 2119 apply.
Route 1990 is shut.
Page 2001 of the report was torn.
Psalm 1901 does not exist.
Article 2015 of the code applies.
Chapters 1914 to 1918 are lost.
It cost 1995 dollars.
The price fell to 1,500.50 crowns.
It is 2018 km away.
He ran the 1500 in 3:45.
He ran 1500 metres in 2019 seconds.
The 1500 metres was his best.
The vote was 1999 to 1843.
The ratio is 1/2/3 by volume.
IP address 10.12.2020.1 is blocked.
Version 10.12.2020 shipped.
Fractions like 3/4 and 12/31 are fine.
The 5/6 majority held.
Act 3, scene 2 was cut.
John 3:16 was read.
Genesis 1:1-3 was read.
He scored 19 of 20.
He is 34 and she is 21.
No. 10 and No. 2010 are next.
About 1800 were killed.
Nearly 2000 attended.
More than 1900 signed.
The second of the two was late.
Fall in line, he said.
They spring to life.
The fall of the city was told.
Spring water is sold here.
Sat on the wall, he wept.
The sun and mon ami were there.
Mon Repos is a villa.
In Jan van Eyck there is light.
Wed in a church, they left.
The Sept-Iles road is shut.
It rose 1990-fold.
The 2000-seat hall was full.
A 1900-strong crowd left.
He bought 2015 shares.
The year-old dog barked.
Flight 1990 was late.
The 747 and the 1011 flew.
He lived at 1600 Pennsylvania Avenue.
He lived at 1984 Oak Street.
Use 1200 to 1600 words.
Between 1500 and 2000 people came.
From 1500 to 2000 tons were lost.
The 1914-page book is long.
#2020 trended.
The asteroid 2010 TK7 is small.
NGC 1999 is a nebula.
Her 2001 votes were counted.
1. May the best win.
1. March to the gate.
Sections 3.1.2012 and 3.1.2013 apply.
"""

NONE_ELSEWHERE = {
    "de": """\
Es kamen 1950 Gäste.
Rufen Sie 0171 2015 an.
Siehe Seite 2015 und Nr. 1999.
Das Modell kostet 2015 Euro.
Er siegte 3:2 und 21:19.
Es gab 1500 schwere Fälle.
Das steht in Abschnitt 3.4.
2015. Der zweite Punkt der Liste.
Frau Mai und Herr März kamen.
Über 1900 Menschen kamen.
""",
    "fr": """\
Il y avait 1500 personnes.
En 1500 exemplaires, le livre a paru.
Un bateau de 2015 tonnes est là.
Voir la page 1999 du livre.
Appelez le 01 23 45 20 15 pour le savoir.
Mars est une planète et Mai un prénom.
2015. Le second point de la liste.
Il a été 2015 fois premier.
Le score est de 3-2.
""",
    "es": """\
Había 1500 personas en la sala.
En 1500 casos no funciona.
Vea la página 1999 del libro.
El mar es azul y la sed es mucha.
Llame al 91 555 20 15 para saberlo.
2015. El segundo punto de la lista.
Ganó por 3-2 en la final.
""",
    "ru": """\
Пришли 1500 человек.
Звоните по телефону 555-20-15.
На странице 1999 ничего нет.
В 1500 случаях он не работает.
2015. Второй пункт списка.
Счёт был 3:2 и 21:19.
""",
}

CASES = [("en", line) for line in NONE.splitlines()]
CASES += [(code, line) for code, lines in NONE_ELSEWHERE.items() for line in lines.splitlines()]


@pytest.mark.parametrize(("language", "text"), CASES)
def test_what_looks_like_a_date_and_is_none_becomes_none(language: str, text: str) -> None:
    assert find_extents(text, PUBLISHED, language) == ()


DATES = {
    "It grew from 2006 to 2009 and they are glad.": ["2006/2009"],
    "The 2008-built ship sank.": ["2008"],
    "It was a post-2015 plan.": ["2015"],
    "It stood there (1999-2001).": ["1999/2001"],
    "In April Peter Quill said so.": ["2022-04"],
    "June was cold.": ["2022-06"],
    "In May they left.": ["2022-05"],
    "Around 1995 the mill closed.": ["1995~"],
    "In 1900 it stood.": ["1900"],
    "It was built in 1800, and sold in 2000.": ["1800", "2000"],
    "They came on Sunday-morning boats.": ["2023-03-26"],
    "By 2020 the road was built.": ["../2020"],
    "It ran until 2010. The next one is bigger.": ["../2010"],
    "They met on May 4–5, 2020, and left.": ["2020-05-04/2020-05-05"],
    "It was cold in the winter of 2019-20.": ["2019-24"],
    "It rained in the 2019/20 season.": ["2019/2020"],
    "It sank in the last week of August 2021.": ["2021-08"],
    "It fell in the last three months of 2021.": ["2021"],
}


NO_DATES = (
    "It follows Directive 2009/28/EC and FY2015/16.",
    "Call (020) 1984 2001.",
    "The ratio was 2010:1999.",
    "It was in the last year of the war.",
)


@pytest.mark.parametrize("text", NO_DATES)
def test_figures_of_laws_telephones_and_ratios_are_no_dates(text: str) -> None:
    assert find_extents(text, PUBLISHED) == ()


@pytest.mark.parametrize("text", DATES)
def test_what_looks_like_a_number_and_is_a_date_is_read(text: str) -> None:
    assert [extent.date for extent in find_extents(text, PUBLISHED)] == DATES[text]


CHRONICLES = {
    "en": "2014. The sluice was built.\n2015. It was shut for the first time.\n2019. It was opened.",
    "de": "2014. Das Tor wurde gebaut.\n2015. Es wurde zum ersten Mal geschlossen.\n2019. Es wurde geöffnet.",
    "ru": "2014. Шлюз построили.\n2015. Его впервые закрыли.\n2019. Его открыли.",
}


@pytest.mark.parametrize("language", CHRONICLES)
def test_years_at_the_heads_of_lines_are_a_chronicle_unless_a_list_is_numbered_so(language: str) -> None:
    text = CHRONICLES[language]
    years = ["2014", "2015", "2019"]
    assert [extent.date for extent in find_extents(text, PUBLISHED, language)] == years
    numbered = f"998. A.\n{text}"
    assert find_extents(numbered, PUBLISHED, language) == ()
