"""Parts of the world, divisions of large federal states, large cities that are no capitals: public facts, kept short.

Only names that are a place first of all: no Victoria, no Phoenix, no Lincoln. Where one name is also a company's or a
person's ("Washington"), it is left to the words around it.
"""

_REGIONS = """
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio,
Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
West Virginia, Wisconsin, Wyoming, Puerto Rico, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland,
Nova Scotia, Ontario, Quebec, Québec, Saskatchewan, Yukon, Nunavut, New South Wales, Queensland, South Australia,
Tasmania, Western Australia, Bavaria, Saxony, Brandenburg, Hesse, Thuringia, Lower Saxony, Rhineland-Palatinate,
North Rhine-Westphalia, Saarland, Schleswig-Holstein, England, Scotland, Wales, Northern Ireland, Catalonia,
Andalusia, Galicia, Brittany, Normandy, Burgundy, Corsica, Sicily, Sardinia, Tuscany, Lombardy, Flanders, Wallonia,
Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa, Kashmir, Gujarat, Maharashtra, Kerala, Tamil Nadu, Uttar Pradesh,
Bihar, Assam, West Bengal, Xinjiang, Tibet, Sichuan, Guangdong, Yunnan, Hubei, Inner Mongolia, Chechnya, Dagestan,
Tatarstan, Crimea, Donbas, Siberia, Kurdistan, Darfur, Tigray, Amhara, Oromia, Biafra, Zanzibar, Katanga, Kivu, Java,
Sumatra, Borneo, Sulawesi, Aceh, Bali, Mindanao, Luzon, Hokkaido, Okinawa, Gaza, West Bank, Badakhshan, Balkans,
Sahel, Caucasus, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Kosovo
"""
_CITIES = """
New York City, Los Angeles, Chicago, Houston, Philadelphia, San Antonio, San Diego, Dallas, San Francisco, Seattle,
Denver, Boston, Detroit, Las Vegas, Baltimore, Milwaukee, Atlanta, Miami, Minneapolis, New Orleans, Cleveland,
Pittsburgh, Cincinnati, St. Louis, Salt Lake City, Honolulu, Manhattan, Brooklyn, Toronto, Montreal, Montréal,
Vancouver, Calgary, Edmonton, Winnipeg, Guadalajara, Monterrey, Tijuana, São Paulo, Rio de Janeiro, Salvador da Bahia,
Belo Horizonte, Medellín, Cali, Guayaquil, Cusco, Valparaíso, Birmingham, Manchester, Liverpool, Leeds, Sheffield,
Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Cork, Marseille, Lyon, Toulouse, Strasbourg, Bordeaux, Lille, Hamburg,
Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Nuremberg, Milan, Naples, Turin, Palermo, Venice,
Bologna, Barcelona, Valencia, Seville, Bilbao, Porto, Rotterdam, The Hague, Antwerp, Ghent, Geneva, Zurich, Zürich,
Basel, Salzburg, Graz, Kraków, Krakow, Gdańsk, Gdansk, Łódź, Brno, Thessaloniki, Istanbul, Izmir, Gothenburg, Malmö,
Bergen, Aarhus, Saint Petersburg, St. Petersburg, Novosibirsk, Yekaterinburg, Kazan, Vladivostok, Grozny, Kharkiv,
Odesa, Odessa, Lviv, Dnipro, Donetsk, Luhansk, Mariupol, Kherson, Zaporizhzhia, Sevastopol, Almaty, Samarkand, Herat,
Kandahar, Mazar-i-Sharif, Jalalabad, Kunduz, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Mumbai, Kolkata, Chennai,
Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Chittagong, Mandalay, Yangon, Chiang Mai, Ho Chi Minh City, Surabaya,
Bandung, Cebu, Davao, Shanghai, Shenzhen, Guangzhou, Chongqing, Tianjin, Wuhan, Chengdu, Hong Kong, Macau, Kaohsiung,
Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Fukuoka, Hiroshima, Nagasaki, Busan, Incheon, Mashhad, Isfahan, Shiraz,
Tabriz, Basra, Mosul, Erbil, Kirkuk, Fallujah, Aleppo, Homs, Idlib, Raqqa, Haifa, Tel Aviv, Ramallah, Gaza City,
Jeddah, Mecca, Medina, Dubai, Sharjah, Aden, Hodeidah, Alexandria, Benghazi, Misrata, Casablanca, Marrakesh, Oran,
Lagos, Kano, Maiduguri, Port Harcourt, Kumasi, Abidjan, Timbuktu, Gao, Douala, Mombasa, Goma, Bukavu, Lubumbashi,
Dar es Salaam, Johannesburg, Cape Town, Durban, Bulawayo, Benguela, El Fasher, Omdurman, Mekelle, Mogadishu, Kismayo,
Sydney, Melbourne, Brisbane, Perth, Adelaide, Auckland, Christchurch
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in table.split(","))


REGIONS = _names(_REGIONS)
CITIES = _names(_CITIES)
CONTINENTS = frozenset(
    ("Africa", "Asia", "Europe", "Central Asia", "South Asia", "Middle East", "North America", "South America",
     "Latin America", "Southeast Asia", "East Asia", "Caucasus", "Balkans", "Eastern Europe", "Western Europe",
     "Indo-Pacific", "Pacific", "Arctic", "West Africa", "East Africa", "Horn of Africa",
     "Sahel", "Persian Gulf", "Gulf", "South East Asia", "South-East Asia", "Sub-Saharan Africa", "North Africa",
     "Southern Africa", "Maghreb", "Levant", "Scandinavia", "Caribbean", "Oceania", "Antarctica", "Eurasia",
     "Western Balkans", "Far East", "Near East", "Mediterranean", "Central America", "Central Europe")
)  # fmt: skip
