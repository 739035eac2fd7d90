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
Ende des Jahres 2015 kam er. = 2015
Im Frühjahr 2021 kam er. = 2021-21
Im Laufe des Jahres 2020 kam er. = 2020
Am 3. und 4. März 2021 kam er. = 2021-03-03;2021-03-04
Seit den 1990er Jahren steht es. = 199X/..
Bis Ende 2025 soll es stehen. = ../2025
Bis Mitte März 2021 stand es. = ../2021-03
Seit März 2021 steht es. = 2021-03/..
Ab 3. März 2021 steht es. = 2021-03-03/..
Dienstag, 3. März 2020, war er da. = 2020-03-03
Es war am 3. März 2021 um 14 Uhr. = 2021-03-03
Am 3.3.21 kam er. =
Am 03.03.21 kam er. = 2021-03-03
Von Mai bis Juni kam er. = 2021-05/2021-06
Er kam im Mai und Juni 2021. = 2021-05;2021-06
In der zweiten Hälfte des 19. Jahrhunderts kam er. = 18XX
Er kam 1990 bis 1995 oft. = 1990/1995
Er starb 1832 in Weimar. = 1832
Bis heute steht es. =
Es ist heute noch schön. =
Er sprach heute. = 2021-09-15
Er lebte von 1749 bis 1832. = 1749/1832
Goethe (1749–1832) schrieb es. = 1749/1832
In den Jahren 2015 und 2016 kam er. = 2015;2016
In den Jahren 2015 bis 2018 kam er. = 2015/2018
Am Abend des 3. März 2021 kam er. = 2021-03-03
Nächstes Jahr kommt er. = 2022
Er kommt morgen. = 2021-09-16
Er kam letzte Woche. = 2021-09-06/2021-09-12
Er kam vor zwei Wochen. = 2021-09-01~
Er kam vor zwei Tagen. = 2021-09-13
Er kam am Freitag, dem 3. September 2021. = 2021-09-03
Er kam am letzten Freitag. = 2021-09-10
Rund um 2015 kam er. = 2015~
Circa 1850 wurde es gebaut. = 1850~
Das 20. Jahrhundert war hart. = 19XX
Im 3. Quartal 2020 sank es. = 2020-07/2020-09
Das Haus Nr. 1850 steht. =
Im August 1914 begann der Krieg. = 1914-08
Zwischen März und Mai 2020 stand es. = 2020-03/2020-05
Zwischen dem 28. Februar und dem 3. März 2021 stand es. = 2021-02-28/2021-03-03
Vom 3. März 2021 bis zum 5. Mai 2021 stand es. = 2021-03-03/2021-05-05
Vom 3. März bis 5. Mai stand es. = 2021-03-03/2021-05-05
Es geschah 2019 oder 2020. = [2019,2020]
Frühestens 2025 wird es stehen. = 2025
Bereits 1999 stand es. = 1999
Am 29. Februar 2020 kam er. = 2020-02-29
Am 3. März dieses Jahres kam er. = 2021-03-03
Im Sommer 1914 und im Herbst 1918 kam er. = 1914-22;1918-23
Mitte März kam er. = 2021-03
Anfang des 20. Jahrhunderts kam er. = 19XX
Im Jahre 1871 kam er. = 1871
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
D'ici 2025, il sera fini. = ../2025
Jusqu'à mars 2021, il était là. = ../2021-03
Au cours de l'été 2021, il était là. = 2021-22
Le 3 et le 4 mars 2021, il vint. = 2021-03-03;2021-03-04
Les 3 et 4 mars 2021, il vint. = 2021-03-03;2021-03-04
Depuis mars 2021, il est là. = 2021-03/..
Depuis les années 1990, il est là. = 199X/..
Il est mort en 1885 à Paris. = 1885
Hugo (1802-1885) l'a écrit. = 1802/1885
Il a vécu de 1802 à 1885. = 1802/1885
Mi-2020, il vint. = 2020
À la fin de l'année 2020, il vint. = 2020
À la fin de 2020, il vint. = 2020
Fin mars, il vint. = 2021-03
Le mois prochain, il viendra. = 2021-10
L'an prochain, il viendra. = 2022
Il viendra demain. = 2021-09-16
La semaine dernière, il vint. = 2021-09-06/2021-09-12
Il y a deux jours, il vint. = 2021-09-13
Il y a quelques années, il vint. =
Vendredi 3 septembre 2021, il vint. = 2021-09-03
Le vendredi 3 septembre, il vint. = 2021-09-03
Vendredi dernier, il vint. = 2021-09-10
Autour de 2015, il vint. = 2015~
Le XXe siècle fut dur. = 19XX
Au troisième trimestre 2020, il baissa. = 2020-07/2020-09
Au 3e trimestre 2020, il baissa. = 2020-07/2020-09
En août 1914, la guerre vint. = 1914-08
Entre mars et mai 2020, il était là. = 2020-03/2020-05
Entre le 28 février et le 3 mars 2021, il était là. = 2021-02-28/2021-03-03
Du 3 mars 2021 au 5 mai 2021, il était là. = 2021-03-03/2021-05-05
Le 14 juillet 1789 fut un jour. = 1789-07-14
Au printemps de 1871, il vint. = 1871-21
Dès 2015, il vint. = 2015
Courant 2020, il vint. = 2020
Dans les années 2010, il vint. = 201X
Au début du XXe siècle, il vint. = 19XX
Avant le 3 mars 2021, il vint. = ../2021-03-03
Le 1 mai 2021, il vint. = 2021-05-01
Les années 1914-1918 furent dures. = 1914/1918
Le 3 mars de cette année, il vint. = 2021-03-03
En janvier 2020 et février 2021, il vint. = 2020-01;2021-02
Le soir du 3 mars 2021, il vint. = 2021-03-03
Il vint hier soir. = 2021-09-14
Il est aujourd'hui encore là. =
Il a parlé aujourd’hui. = 2021-09-15
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
Para 2025 estará. = 2025
Hasta marzo de 2021 estuvo. = ../2021-03
Durante el verano de 2021 estuvo. = 2021-22
Los días 3 y 4 de marzo de 2021 vino. = 2021-03-03;2021-03-04
Desde marzo de 2021 está. = 2021-03/..
Desde los años 90 está. = 199X/..
Murió en 1616 en Madrid. = 1616
Cervantes (1547-1616) lo escribió. = 1547/1616
Vivió de 1547 a 1616. = 1547/1616
A finales de marzo vino. = 2021-03
A principios del siglo XX vino. = 19XX
El mes que viene vendrá. = 2021-10
El próximo año vendrá. = 2022
Vendrá mañana. = 2021-09-16
La semana pasada vino. = 2021-09-06/2021-09-12
Hace dos días vino. = 2021-09-13
Hace unos años vino. =
El viernes 3 de septiembre de 2021 vino. = 2021-09-03
El viernes pasado vino. = 2021-09-10
Alrededor de 2015 vino. = 2015~
En el tercer trimestre de 2020 bajó. = 2020-07/2020-09
En agosto de 1914 vino la guerra. = 1914-08
Entre marzo y mayo de 2020 estuvo. = 2020-03/2020-05
Entre el 28 de febrero y el 3 de marzo de 2021 estuvo. = 2021-02-28/2021-03-03
Del 3 de marzo de 2021 al 5 de mayo de 2021 estuvo. = 2021-03-03/2021-05-05
El 2 de mayo de 1808 fue duro. = 1808-05-02
En la primavera de 1871 vino. = 1871-21
A mediados de los años 90 vino. = 199X
Antes del 3 de marzo de 2021 vino. = ../2021-03-03
Después del 3 de marzo de 2021 vino. = 2021-03-03/..
A partir del 3 de marzo de 2021 está. = 2021-03-03/..
El 3 de marzo del año pasado vino. = 2020-03-03
En enero de 2020 y febrero de 2021 vino. = 2020-01;2021-02
En la noche del 3 de marzo de 2021 vino. = 2021-03-03
Vino anoche. = 2021-09-14
Hoy en día está aquí. =
Habló hoy. = 2021-09-15
El 3 de marzo de este año vino. = 2021-03-03
Los años 1914-1918 fueron duros. = 1914/1918
En otoño de 2020 vino. = 2020-23
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
К концу 2025 года он придёт. = ../2025
До марта 2021 года он был там. = ../2021-03
Летом 2021 года он был там. = 2021-22
3 и 4 марта 2021 года он был там. = 2021-03-03;2021-03-04
С марта 2021 года он там. = 2021-03/..
С 1990-х годов он там. = 199X/..
Он умер в 1837 году. = 1837
Пушкин (1799–1837) это написал. = 1799/1837
Он жил с 1799 по 1837 год. = 1799/1837
В конце марта он пришёл. = 2021-03
В начале XX века он пришёл. = 19XX
В следующем месяце он придёт. = 2021-10
В следующем году он придёт. = 2022
Он придёт завтра. = 2021-09-16
На прошлой неделе он пришёл. = 2021-09-06/2021-09-12
Два дня назад он пришёл. = 2021-09-13
Несколько лет назад он пришёл. =
В пятницу, 3 сентября 2021 года, он пришёл. = 2021-09-03
В прошлую пятницу он пришёл. = 2021-09-10
Примерно в 2015 году он пришёл. = 2015~
В третьем квартале 2020 года он упал. = 2020-07/2020-09
В III квартале 2020 года он упал. = 2020-07/2020-09
В августе 1914 года началась война. = 1914-08
С марта по май 2020 года он был там. = 2020-03/2020-05
Между 28 февраля и 3 марта 2021 года он был там. = 2021-02-28/2021-03-03
С 3 марта 2021 года по 5 мая 2021 года он был там. = 2021-03-03/2021-05-05
7 ноября 1917 года был день. = 1917-11-07
Весной 1871 года он пришёл. = 1871-21
В середине 90-х он пришёл. = 199X
До 3 марта 2021 года он пришёл. = ../2021-03-03
После 3 марта 2021 года он пришёл. = 2021-03-03/..
Начиная с 2015 года он там. = 2015/..
3 марта прошлого года он пришёл. = 2020-03-03
В январе 2020 и феврале 2021 года он пришёл. = 2020-01;2021-02
Вечером 3 марта 2021 года он пришёл. = 2021-03-03
3 марта этого года он пришёл. = 2021-03-03
Осенью 2020 года он пришёл. = 2020-23
В 2014–2015 гг. он был там. = 2014/2015
В 2015-2016 годах он был там. = 2015/2016
1 мая 2021 г. он пришёл. = 2021-05-01
Год назад он пришёл. = 2020~
Он и сегодня здесь. =
Он сказал это сегодня. = 2021-09-15
В конце прошлого года он пришёл. = 2020
К 1 мая 2021 года он пришёл. = ../2021-05-01
С начала 2021 года он там. = 2021/..
В середине 2020 года он пришёл. = 2020
3-5 марта 2021 года он был там. = 2021-03-03/2021-03-05
В 2015 и 2016 годах он был там. = 2015;2016
В период с 2015 по 2018 годы он был там. = 2015/2018
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


def test_the_number_of_a_resolution_is_no_year_and_a_winter_is_one() -> None:
    assert find_extents("Die Resolution 1973 wurde verabschiedet.", None, "de") == ()
    (winter,) = find_extents("Pendant l'hiver 2019-2020, tout était calme.", None, "fr")
    assert winter.date == "2019-24"
