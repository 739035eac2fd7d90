"""Countries and capitals under their German, French, Spanish, Italian, Russian and Ukrainian names: public facts.

One country a line: its name in `gazetteer`, then other names; a capital likewise. Russian and Ukrainian names stand in
the nominative; their other cases are made by rule.
"""

import re
from collections.abc import Iterator

_COUNTRIES = """
Afghanistan: Afganistán, Афганистан, Афганістан
Albania: Albanien, Albanie, Албания
Algeria: Algerien, Algérie, Argelia, Алжир
Argentina: Argentinien, Аргентина
Armenia: Armenien, Arménie, Армения, Вірменія
Australia: Australien, Australie, Австралия
Austria: Österreich, Autriche, Австрия
Azerbaijan: Aserbaidschan, Azerbaïdjan, Azerbaiyán, Azerbaigian, Азербайджан
Belarus: Weißrussland, Biélorussie, Bélarus, Bielorrusia, Bielorussia, Белоруссия, Беларусь, Білорусь
Belgium: Belgien, Belgique, Bélgica, Belgio, Бельгия
Bosnia and Herzegovina: Bosnien, Bosnien-Herzegowina, Bosnie, Босния
Brazil: Brasilien, Brésil, Brasil, Brasile, Бразилия
Bulgaria: Bulgarien, Bulgarie, Болгария
Cambodia: Kambodscha, Cambodge, Camboya
Canada: Kanada, Канада
Chad: Tschad, Tchad, Ciad
China: Chine, Cina, Китай
Colombia: Kolumbien, Colombie, Колумбия
Croatia: Kroatien, Croatie, Croacia, Хорватия
Cuba: Kuba, Куба
Cyprus: Zypern, Chypre, Chipre, Кипр
Czechia: Tschechien, Tchéquie, Chequia, Чехия, Чехія
Denmark: Dänemark, Danemark, Dinamarca, Danimarca, Дания
Egypt: Ägypten, Égypte, Egipto, Egitto, Египет
Estonia: Estland, Estonie, Эстония
Ethiopia: Äthiopien, Éthiopie, Etiopía, Etiopia, Эфиопия
Finland: Finnland, Finlande, Finlandia, Финляндия
France: Frankreich, Francia, Франция, Франція
Georgia: Georgien, Géorgie, Грузия, Грузія
Germany: Deutschland, Allemagne, Alemania, Германия, Німеччина
Greece: Griechenland, Grèce, Grecia, Греция
Hungary: Ungarn, Hongrie, Hungría, Ungheria, Венгрия, Угорщина
India: Indien, Inde, Индия, Індія
Indonesia: Indonesien, Indonésie, Индонезия
Iran: Irán, Иран, Іран
Iraq: Irak, Ирак
Ireland: Irland, Irlande, Irlanda, Ирландия
Israel: Israël, Israele, Израиль, Ізраїль
Italy: Italien, Italie, Italia, Италия, Італія
Japan: Japon, Japón, Giappone, Япония
Jordan: Jordanien, Jordanie, Jordania, Giordania, Иордания
Kazakhstan: Kasachstan, Kazajistán, Kazakistan, Казахстан
Kyrgyzstan: Kirgisistan, Kirgistan, Kirghizistan, Kirguistán, Kirghizistan, Киргизия, Кыргызстан, Киргизстан
Latvia: Lettland, Lettonie, Letonia, Lettonia, Латвия
Lebanon: Libanon, Liban, Líbano, Libano, Ливан
Libya: Libyen, Libye, Libia, Ливия
Lithuania: Litauen, Lituanie, Lituania, Литва
Mexico: Mexiko, Mexique, México, Messico, Мексика
Moldova: Moldawien, Moldau, Moldavie, Moldavia, Молдавия, Молдова
Mongolia: Mongolei, Mongolie, Монголия
Morocco: Marokko, Maroc, Marruecos, Marocco, Марокко
Netherlands: Niederlande, Niederlanden, Pays-Bas, Países Bajos, Paesi Bassi, Нидерланды
North Korea: Nordkorea, Corée du Nord, Corea del Norte, Corea del Nord, КНДР
Norway: Norwegen, Norvège, Noruega, Norvegia, Норвегия
Pakistan: Pakistán, Пакистан
Palestine: Palästina, Palestina, Палестина
Peru: Pérou, Perú, Перу
Philippines: Philippinen, Filipinas, Filippine
Poland: Polen, Pologne, Polonia, Польша, Польща
Romania: Rumänien, Roumanie, Rumanía, Румыния
Russia: Russland, Russie, Rusia, Россия, Росія, РФ
Rwanda: Ruanda
Saudi Arabia: Saudi-Arabien, Arabie saoudite, Arabia Saudí, Arabia Saudita, Саудовская Аравия
Serbia: Serbien, Serbie, Сербия
Slovakia: Slowakei, Slovaquie, Eslovaquia, Slovacchia, Словакия
Slovenia: Slowenien, Slovénie, Eslovenia, Словения
Somalia: Somalie, Сомали
South Africa: Südafrika, Afrique du Sud, Sudáfrica, Sudafrica
South Korea: Südkorea, Corée du Sud, Corea del Sur, Corea del Sud
Spain: Spanien, Espagne, España, Spagna, Испания
Sudan: Soudan, Sudán, Судан
Sweden: Schweden, Suède, Suecia, Svezia, Швеция
Switzerland: Schweiz, Suisse, Suiza, Svizzera, Швейцария
Syria: Syrien, Syrie, Siria, Сирия, Сирія
Tajikistan: Tadschikistan, Tadjikistan, Tayikistán, Tagikistan, Таджикистан
Thailand: Thaïlande, Tailandia, Thailandia, Таиланд
Tunisia: Tunesien, Tunisie, Túnez, Тунис
Turkey: Türkei, Turquie, Turquía, Turchia, Турция, Туреччина
Turkmenistan: Turkménistan, Turkmenistán, Туркменистан, Туркмения
Ukraine: Ucrania, Ucraina, Украина, Україна
United Kingdom: Großbritannien, Royaume-Uni, Grande-Bretagne, Reino Unido, Gran Bretaña, Regno Unito, Великобритания
United States: Vereinigte Staaten, USA, États-Unis, Estados Unidos, EE. UU., Stati Uniti, США, Соединённые Штаты
Uzbekistan: Usbekistan, Ouzbékistan, Uzbekistán, Узбекистан
Vietnam: Вьетнам
Yemen: Jemen, Yémen, Йемен
"""
_CAPITALS = """
Moscow: Moskau, Moscou, Moscú, Mosca, Москва
Kyiv: Kiew, Kiev, Киев, Київ
Warsaw: Warschau, Varsovie, Varsovia, Варшава
Vienna: Wien, Vienne, Viena, Вена
Prague: Prag, Praga, Прага
Rome: Rom, Рим
Athens: Athen, Athènes, Atenas, Atene, Афины
Brussels: Brüssel, Bruxelles, Bruselas, Брюссель
London: Londres, Londra, Лондон
Paris: Parigi, Париж
Berlin: Berlín, Berlino, Берлин, Берлін
Madrid: Мадрид
Lisbon: Lissabon, Lisbonne, Lisboa, Lisbona
Copenhagen: Kopenhagen, Copenhague
Beijing: Peking, Pékin, Pekín, Pechino, Пекин
Tokyo: Tokio, Токио
Tehran: Teheran, Téhéran, Teherán, Тегеран
Baghdad: Bagdad, Багдад
Damascus: Damaskus, Damas, Damasco, Дамаск
Cairo: Kairo, Le Caire, El Cairo, Каир
Kabul: Kaboul, Кабул
Dushanbe: Duschanbe, Douchanbé, Душанбе
Tashkent: Taschkent, Ташкент
Bishkek: Bischkek, Bichkek, Бишкек
Minsk: Минск
Tbilisi: Tiflis, Tbilissi, Тбилиси
Yerevan: Eriwan, Erevan, Ереван
Baku: Bakou, Bakú, Баку
Chisinau: Кишинёв, Кишинев
Belgrade: Belgrad, Belgrado, Белград
Bucharest: Bukarest, Bucarest, Бухарест
Ankara: Анкара
Washington: Вашингтон
Jerusalem: Jérusalem, Jerusalén, Gerusalemme, Иерусалим
Islamabad: Исламабад
New Delhi: Neu-Delhi, Nueva Delhi
Havana: Havanna, La Havane, La Habana
Mexico City: Mexiko-Stadt, Ciudad de México
"""
_CASES = (
    (re.compile(r"ия$"), ("ия", "ии", "ию", "ией")),
    (re.compile(r"ія$"), ("ія", "ії", "ію", "ією")),
    (re.compile(r"ша$"), ("ша", "ши", "ше", "шу", "шей")),
    (re.compile(r"а$"), ("а", "ы", "и", "е", "і", "у", "ой", "ою")),
    (re.compile(r"ь$"), ("ь", "я", "и", "ю", "е", "ем", "ью")),
    (re.compile(r"ы$"), ("ы", "", "ам", "ах")),
    (re.compile(r"їв$"), ("їв", "єва", "єві", "євом")),
    (re.compile(r"(?<=[бвгдзклмнпрстф])$"), ("", "а", "у", "ом", "е", "і")),
)
"""Endings of Russian and Ukrainian nouns: what a nominative ends in, and what its cases end in instead."""


def _forms(name: str) -> Iterator[str]:
    yield name
    if re.search(r"[а-яіїє]$", name):
        for ending, cases in _CASES:
            if ending.search(name):
                yield from (ending.sub(case, name) for case in cases)
                return


def _read(table: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        chief, names = line.split(": ")
        found |= {form: chief for name in names.split(", ") for form in _forms(name)}
    return found


COUNTRIES = _read(_COUNTRIES)
"""Country by foreign name, as `gazetteer` names it."""

CAPITALS = _read(_CAPITALS)
"""Capital by foreign name, likewise."""

NOMINATIVES = {
    form: name
    for line in (*_COUNTRIES.strip().splitlines(), *_CAPITALS.strip().splitlines())
    for name in line.split(": ")[1].split(", ")
    for form in _forms(name)
}
"""The nominative of each form: what a place is called on its page."""
