"""Adjectives of countries in German, French, Spanish and Russian: "die türkische Regierung". Public facts.

One country a line: its name in `gazetteer`, then the stem in each of the four languages, "-" where there is none; the
ending, at most four letters, is free. Stems of one language that differ stand with a slash between.
"""

from generator.importing.names.known.countries import BY_NAME, Country

_LANGUAGES = ("de", "fr", "es", "ru")
_TABLE = """
Afghanistan: afghanisch afghan afgan афганск
Algeria: algerisch algérien argelin алжирск
Argentina: argentinisch argentin argentin аргентинск
Armenia: armenisch arménien armeni армянск
Australia: australisch australien australian австралийск
Austria: österreichisch autrichien austriac австрийск
Azerbaijan: aserbaidschanisch azerbaïdjanais azerbaiyan азербайджанск
Belarus: belarussisch/belarusisch/weißrussisch biélorusse bielorrus белорусск
Belgium: belgisch belge belga бельгийск
Bolivia: bolivianisch bolivien bolivian боливийск
Brazil: brasilianisch brésilien brasileñ бразильск
Bulgaria: bulgarisch bulgare búlgar болгарск
Canada: kanadisch canadien canadiense канадск
Chad: tschadisch tchadien chadian чадск
Chile: chilenisch chilien chilen чилийск
China: chinesisch chinois chin китайск
Colombia: kolumbianisch colombien colombian колумбийск
Cuba: kubanisch cubain cuban кубинск
Czechia: tschechisch tchèque chec чешск
Denmark: dänisch danois dan датск
Ecuador: ecuadorianisch équatorien ecuatorian эквадорск
Egypt: ägyptisch égyptien egipci египетск
Estonia: estnisch estonien estoni эстонск
Ethiopia: äthiopisch éthiopien etíope эфиопск
Finland: finnisch finlandais finlandés/finlandes финск
France: französisch français francés/frances французск
Georgia: georgisch géorgien georgian грузинск
Germany: deutsch allemand alemán/aleman германск/немецк
Greece: griechisch grec/grecque grieg греческ
Hungary: ungarisch hongrois húngar венгерск
India: indisch indien indi индийск
Indonesia: indonesisch indonésien indonesi индонезийск
Iran: iranisch iranien iraní/irani иранск
Iraq: irakisch irakien iraquí/iraqui иракск
Israel: israelisch israélien israelí/israeli израильск
Italy: italienisch italien italian итальянск
Japan: japanisch japonais japonés/japones японск
Jordan: jordanisch jordanien jordan иорданск
Kazakhstan: kasachisch kazakh kazaj казахск/казахстанск
Kenya: kenianisch kényan kenian кенийск
Kyrgyzstan: kirgisisch kirghiz kirguís/kirguis киргизск/кыргызск
Latvia: lettisch letton letón/leton латвийск
Lebanon: libanesisch libanais libanés/libanes ливанск
Libya: libysch libyen libi ливийск
Lithuania: litauisch lituanien lituan литовск
Mali: malisch malien malien малийск
Mexico: mexikanisch mexicain mexican мексиканск
Moldova: moldauisch moldave moldav молдавск
Morocco: marokkanisch marocain marroquí/marroqui марокканск
Netherlands: niederländisch néerlandais neerlandés/neerlandes нидерландск
Niger: nigrisch nigérien nigerin нигерск
Nigeria: nigerianisch nigérian nigerian нигерийск
North Korea: nordkoreanisch nord-coréen norcorean северокорейск
Norway: norwegisch norvégien norueg норвежск
Pakistan: pakistanisch pakistanais paquistaní/paquistani пакистанск
Peru: peruanisch péruvien peruan перуанск
Philippines: philippinisch philippin filipin филиппинск
Poland: polnisch polonais polac польск
Portugal: portugiesisch portugais portugués/portugues португальск
Romania: rumänisch roumain ruman румынск
Russia: russisch russe rus российск
Rwanda: ruandisch rwandais ruandés/ruandes руандийск
Saudi Arabia: saudisch/saudi-arabisch saoudien saudí/saudi саудовск
Serbia: serbisch serbe serbi сербск
Slovakia: slowakisch slovaque eslovac словацк
South Africa: südafrikanisch sud-africain sudafrican южноафриканск
South Korea: südkoreanisch sud-coréen surcorean южнокорейск
Spain: spanisch espagnol español испанск
Sudan: sudanesisch soudanais sudanés/sudanes суданск
Sweden: schwedisch suédois suec шведск
Switzerland: schweizerisch suisse suiz швейцарск
Syria: syrisch syrien siri сирийск
Tajikistan: tadschikisch tadjik tayik таджикск/таджикистанск
Tunisia: tunesisch tunisien tunecin тунисск
Turkey: türkisch turc/turque turc турецк
Turkmenistan: turkmenisch turkmène turcoman туркменск
Ukraine: ukrainisch ukrainien ucranian украинск
United Kingdom: britisch britannique británic британск
United States: amerikanisch/US-amerikanisch américain estadounidense/estadounidens американск
Uzbekistan: usbekisch ouzbek uzbek узбекск
Venezuela: venezolanisch vénézuélien venezolan венесуэльск
Vietnam: vietnamesisch vietnamien vietnamita вьетнамск
Yemen: jemenitisch yéménite yemení/yemeni йеменск
"""
_LONGEST_ENDING = 4


def _read(table: str) -> dict[str, dict[str, Country]]:
    found: dict[str, dict[str, Country]] = {language: {} for language in _LANGUAGES}
    for line in table.strip().splitlines():
        name, stems = line.split(": ")
        for language, stem in zip(_LANGUAGES, stems.split(" "), strict=True):
            found[language] |= dict.fromkeys(stem.split("/"), BY_NAME[name])
    return found


_STEMS = _read(_TABLE)


def country_told_by(word: str, language: str) -> Country | None:
    """Return the country of an adjective in any of its forms ("türkischen", "françaises"); None if it is of none."""
    stems = _STEMS.get(language, {})
    forms = (word[: len(word) - cut] for cut in range(min(_LONGEST_ENDING, len(word) - 2)))
    return next((stems[form] for form in forms if form in stems), None)
