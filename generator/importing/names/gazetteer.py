"""Countries with their adjectives and capitals: public facts, kept short (after the UN's list of member states).

One country a line: name, other names, adjectives, capital; commas inside a field.
"""

from dataclasses import dataclass

_TABLE = """
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Angola||Angolan|Luanda
Argentina||Argentine,Argentinian|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Belarus||Belarusian|Minsk
Belgium||Belgian|Brussels
Benin||Beninese|Porto-Novo
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasília
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Gitega
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaoundé
Canada||Canadian|Ottawa
Central African Republic|||Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China,PRC|Chinese|Beijing
Colombia||Colombian|Bogotá
Costa Rica||Costa Rican|San José
Côte d'Ivoire|Ivory Coast|Ivorian|Yamoussoukro
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czechia|Czech Republic|Czech|Prague
Democratic Republic of the Congo|DRC|Congolese|Kinshasa
Denmark||Danish|Copenhagen
Djibouti||Djiboutian|
Dominican Republic||Dominican|Santo Domingo
Ecuador||Ecuadorian|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran|San Salvador
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Ethiopia||Ethiopian|Addis Ababa
Finland||Finnish|Helsinki
France||French|Paris
Gabon||Gabonese|Libreville
Georgia||Georgian|Tbilisi
Germany|West Germany,East Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic|Reykjavík
India||Indian|New Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran,Persia|Iranian,Persian|Tehran
Iraq||Iraqi|Baghdad
Ireland||Irish|Dublin
Israel||Israeli|Jerusalem
Italy||Italian|Rome
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana
Kenya||Kenyan|Nairobi
Kosovo||Kosovar|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Mali||Malian|Bamako
Malta||Maltese|Valletta
Mauritania||Mauritanian|Nouakchott
Mexico||Mexican|Mexico City
Moldova||Moldovan|Chisinau
Mongolia||Mongolian|Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|Holland|Dutch|Amsterdam
New Zealand|||Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK|North Korean|Pyongyang
North Macedonia||Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palestine||Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|||Port Moresby
Paraguay||Paraguayan|Asunción
Peru||Peruvian|Lima
Philippines||Philippine,Filipino|Manila
Poland||Polish|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saudi Arabia||Saudi|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Sierra Leone|||Freetown
Singapore||Singaporean|
Slovakia||Slovak|Bratislava
Slovenia||Slovenian|Ljubljana
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea|South Korean|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR|Soviet|
Spain||Spanish|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Sweden||Swedish|Stockholm
Switzerland||Swiss|Bern
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik,Tajikistani|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Togo||Togolese|Lomé
Tunisia||Tunisian|Tunis
Turkey|Türkiye|Turkish|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv
United Arab Emirates|UAE|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British|London
United States|United States of America,USA,U.S.A.,US,U.S.|American|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Venezuela||Venezuelan|Caracas
Vietnam||Vietnamese|Hanoi
Yemen||Yemeni|Sanaa
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
"""


@dataclass(frozen=True, slots=True)
class Country:
    """A country: `names` chief first, `adjectives` ("Tajik"; also its people), `capital` or ""."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    capital: str

    @property
    def name(self) -> str:
        """The chief name."""
        return self.names[0]


def _read(line: str) -> Country:
    name, others, adjectives, capital = line.split("|")
    return Country((name, *filter(None, others.split(","))), tuple(filter(None, adjectives.split(","))), capital)


COUNTRIES = tuple(_read(line) for line in _TABLE.strip().splitlines())
BY_NAME = {name: country for country in COUNTRIES for name in country.names}
BY_ADJECTIVE = {adjective: country for country in COUNTRIES for adjective in country.adjectives}
BY_CAPITAL = {country.capital: country for country in COUNTRIES if country.capital}
CONTINENTS = frozenset(
    ("Africa", "Asia", "Europe", "Central Asia", "South Asia", "Middle East", "North America", "South America",
     "Latin America", "Southeast Asia", "East Asia", "Caucasus", "Balkans", "Eastern Europe", "Western Europe",
     "Indo-Pacific", "Pacific", "Arctic", "West Africa", "East Africa", "Horn of Africa",
     "Sahel", "Persian Gulf", "Gulf")
)  # fmt: skip
PEOPLES = frozenset(
    ("Sunni", "Shia", "Shiite", "Shi'a", "Muslim", "Christian", "Jewish", "Islamic", "Islamist", "Catholic", "Hindu",
     "Buddhist", "Orthodox", "Protestant", "Kurdish", "Kurd", "Arab", "European", "African", "Asian", "Western",
     "Central Asian", "South Asian", "Pashtun", "Hazara", "Uyghur", "Ismaili", "Communist", "Republican", "Democratic",
     "Democrat", "Latino", "Hispanic", "Jew", "Eastern", "Northern", "Southern", "English", "Scottish", "Welsh")
)  # fmt: skip
"""Adjectives of peoples, faiths and regions: they name nobody in particular."""


def is_adjective(word: str) -> bool:
    """Tell an adjective of nationality, people or faith, in singular or plural ("Tajik", "Tajiks", "Islamists")."""
    return any(form in BY_ADJECTIVE or form in PEOPLES for form in (word, word.removesuffix("s")))
