"""Companies, media, armed groups and bodies known by a name that does not say what it is: public facts, kept short.

Chosen before any text was looked at, for being told of in news all over the world. A name that is also an ordinary
word or a surname stands under `AMBIGUOUS`: it counts only where the words around it speak of a company.
"""

_COMPANIES = """
3M, Abbott, AbbVie, Accenture, Adidas, Adobe, Aeroflot, Aeromexico, Air Canada, Air China, Air France, Air India, Air
New Zealand, AirAsia, Airbnb, Airbus, Alcoa, Alibaba, Alitalia, Allianz, Alstom, AMD, Amgen, Anglo American,
Anthropic, Antonov, AOL, ArcelorMittal, ASML, AstraZeneca, AT&T, Audi, Aviva, AXA, BAE Systems, Baidu, Bank of
America, Barclays, BASF, Bayer, Bechtel, Bertelsmann, BHP, BlackBerry, BlackRock, BMW, BNP Paribas, Boeing,
Bombardier, Bosch, BP, British Airways, British Petroleum, Broadcom, BYD, Canon, Capgemini, Cargill, Cathay Pacific,
Chevrolet, Chevron, Chrysler, Cisco, Citibank, Citigroup, Coca-Cola, Comcast, Commerzbank, ConocoPhillips, Continental
Airlines, Costco, Credit Suisse, Daewoo, Daimler, Danone, Dassault, Delta Air Lines, Deutsche Bank, Deutsche Telekom,
DHL, Disney, DreamWorks, Dropbox, DuPont, E.ON, EADS, EasyJet, eBay, Electrolux, Embraer, Emirates Airlines, Enel,
Engie, Enron, Equinor, Ericsson, Etihad, Exxon, ExxonMobil, Facebook, Fannie Mae, FedEx, Ferrari, Fiat, Finnair,
Foxconn, Freddie Mac, Fujitsu, Garuda Indonesia, Gazprom, General Dynamics, General Electric, General Motors, Gilead,
GlaxoSmithKline, Glencore, GM, Goldman Sachs, Goodyear, Google, Groupon, Heineken, Hewlett-Packard, Hitachi, Honda,
Honeywell, HSBC, HTC, Huawei, Hynix, Hyundai, IBM, Iberdrola, IKEA, Infosys, ING, Instagram, Intel, Isuzu, JAL, Japan
Airlines, Jetstar, JetBlue, JP Morgan, JPMorgan, JPMorgan Chase, Kawasaki, Kia, KLM, Kodak, Komatsu, KPMG, L'Oréal,
Lamborghini, Lehman Brothers, Lenovo, Lexus, LG, LinkedIn, Lloyds, Lockheed, Lockheed Martin, Lucent, Lufthansa,
Lukoil, Maersk, Mastercard, Mazda, McDonald's, McDonnell Douglas, McKinsey, Mercedes, Mercedes-Benz, Merck, Merrill
Lynch, Microsoft, Mitsubishi, Mitsui, Moderna, Monsanto, Moody's, Morgan Stanley, Motorola, NEC, Nestlé, Netflix,
Netscape, Nikon, Nintendo, Nissan, Nokia, Nortel, Northrop, Northrop Grumman, Novartis, Novo Nordisk, Nvidia,
Oldsmobile, OpenAI, Opel, Oracle, Panasonic, PayPal, Pemex, PepsiCo, PetroChina, Petrobras, Peugeot, Pfizer, Philips,
Pixar, Pontiac, Porsche, PricewaterhouseCoopers, Procter & Gamble, PwC, Qantas, Qualcomm, Raytheon, Reddit, Renault,
Repsol, Rheinmetall, Rio Tinto, Roche, Rolls-Royce, Rosatom, Rosneft, Ryanair, Saab, Samsung, Sanofi, SAP, Saudi
Aramco, Sberbank, Schlumberger, Sharp, Sinopec, Skoda, Skype, Softbank, SoftBank, Sony, SpaceX, Spotify, Starbucks,
Stellantis, Sukhoi, Suzuki, TikTok, Twitter, Tata Motors, Telefónica, Telenor, Telstra, Tencent, Tesco, Tesla, Thales,
ThyssenKrupp, Toshiba, TotalEnergies, Toyota, TSMC, Tupolev, Uber, UBS, Unilever, UniCredit, UPS, Verizon, Vodafone,
Volkswagen, Volvo, Walmart, Wal-Mart, Warner Bros, Washington Mutual, Wells Fargo, WhatsApp, WorldCom, Xerox, Xiaomi,
Yahoo, Yandex, YouTube, ZTE, Alfa Romeo, Bentley, Bugatti, Buick, Cadillac, Dacia, Datsun, Daihatsu, Magna, Hummer,
Maserati, Citroën, Citroen, Lada, AvtoVAZ, Subaru, Rosoboronexport, Standard & Poor's, Standard & Poor
"""
_BODIES = """
EU, European Union, UN, U.N., United Nations, African Union, Arab League, World Bank, International Monetary Fund,
Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Red Cross, Red Crescent, Médecins Sans Frontières,
Doctors Without Borders, Interpol, Europol, Eurostat, Frontex, NATO, OPEC, UNESCO, UNICEF, UNHCR, OSCE, ASEAN, ECOWAS,
NASA, FIFA, UEFA, IAEA, WHO, WTO, IMF, OECD, CIA, FBI, NSA, FSB, KGB, GRU, MI5, MI6, Mossad, Shin Bet, Pentagon,
Federal Reserve, Bundesbank, Nasdaq, NASDAQ, FAA, NTSB, EPA, FDA, CDC, DHS, IRS, SEC, EASA, ESA, Roscosmos, JAXA,
CERN, Eurocontrol, ICAO, IATA, UAW, AFL-CIO, Beatles, Rolling Stones, Wikipedia, Wikimedia, WikiLeaks, Médecins du
Monde, Transparency International, Freedom House, RAND, Chatham House, Brookings, Carnegie Endowment, Crisis Group,
International Crisis Group, Fatah, PLO, African National Congress, Solidarity Center, Vatican, Holy See
"""
_GOVERNMENT = """
Kremlin, White House, Downing Street, Bundestag, Bundesrat, Bundeswehr, Duma, State Duma, Knesset, Sejm, Rada,
Verkhovna Rada, Riksdag, Storting, Folketing, Cortes, Lok Sabha, Rajya Sabha, Majlis, Loya Jirga, Politburo, Élysée,
Elysee, Quai d'Orsay, Whitehall, Congress, U.S. Congress, US Congress, Foreign Office, State Department, Treasury
"""
_ARMED = """
Hamas, Hezbollah, Hizbullah, Hizballah, Taliban, al-Qaida, al-Qaeda, Al-Qaida, Al-Qaeda, Al Qaeda, Al Qaida, ISIS,
ISIL, Daesh, Da'esh, Boko Haram, al-Shabaab, Al-Shabaab, Al Shabaab, FARC, ELN, PKK, YPG, Houthis, Ansar Allah,
Lashkar-e-Taiba, Jaish-e-Mohammed, Jemaah Islamiyah, Abu Sayyaf, Tamil Tigers, LTTE, IRA, ETA, Janjaweed, Khmer Rouge,
Wagner Group, Haqqani Network, Jabhat al-Nusra, Hayat Tahrir al-Sham, Mai-Mai, M23, Séléka, Anti-balaka, Viet Cong,
Viet Minh
"""
_MEDIA = """
Reuters, BBC, CNN, Xinhua, TASS, ITAR-TASS, Interfax, RIA Novosti, Agence France-Presse, AFP, Associated Press,
Bloomberg, Al Jazeera, Al-Jazeera, Al Arabiya, Deutsche Welle, Voice of America, Radio Free Europe, RFE/RL, NPR, PBS,
NBC, ABC News, CBS, MSNBC, Fox News, Sky News, Le Monde, Le Figaro, Libération, El País, El Mundo, La Repubblica,
Corriere della Sera, Der Spiegel, Die Zeit, Die Welt, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Pravda,
Izvestia, Kommersant, Novaya Gazeta, Asahi Shimbun, Yomiuri Shimbun, Nikkei, Kyodo, Yonhap, Haaretz, Wall Street
Journal, Politico, Axios, The Economist, Newsweek, TechCrunch, CNBC, Wired, Al-Manar, Press TV, Dawn, Anadolu,
Ukrinform, Asia-Plus, Eurasianet, Wikinews
"""
_AMBIGUOUS = """
Apple, Amazon, Alphabet, Ford, Shell, Target, Gap, Meta, Visa, Sprint, Orange, Chase, Continental, Delta, Dell, Fox,
Jaguar, Dodge, Jeep, Mercury, Lincoln, Saturn, Seat, Smart, Total, Virgin, Nike, Puma, Caterpillar, Citi, Carrefour,
Palm, Sun, Symantec, Stripe, Emirates, Iberia, Lukoil, Siemens, Wagner, Texaco, Mobil, Agip, Eni, Swissair, Varig,
Hertz, Avis, Heinz, Kellogg, Mars, Cadbury, Kraft, Ruger, Barnes & Noble
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in table.split(","))


KNOWN_KINDS = {
    **dict.fromkeys(_names(_COMPANIES) | _names(_BODIES), "organisation"),
    **dict.fromkeys(_names(_GOVERNMENT), "government"),
    **dict.fromkeys(_names(_ARMED), "armed-group"),
    **dict.fromkeys(_names(_MEDIA), "media"),
}
"""What kind of actor a name is, that can hardly mean anything else."""

AMBIGUOUS = _names(_AMBIGUOUS)
"""Companies whose names are words, surnames or places too."""
