"""Words that show what kind of thing a name belongs to."""

import re

from generator.importing.names.known import foreign_words
from generator.importing.text.words import word_set

TITLES = foreign_words.TITLES | word_set(
    """Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Dame President Vice-President Vice Prime Minister Premier
    Chancellor King Queen Prince Princess Sheikh Emir Sultan Ayatollah Mullah Imam Pope Cardinal Bishop
    Archbishop Rev Reverend Father Senator Representative Congressman Congresswoman Governor Mayor
    Ambassador Secretary Commissioner Chairman Chairwoman Chair Director Commander General Gen Colonel Col
    Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Admiral Adm Marshal Brigadier Judge Justice Spokesman
    Spokeswoman Spokesperson Chief Deputy Former Acting CEO Foreign Defense Defence Interior Finance
    Attorney Treasurer Speaker Leader Sen Rep Gov Founder Co-founder Envoy Analyst Economist Correspondent
    Vice-Chairman Vice-Premier Lieutenant-General Chairperson CFO COO Brig Generals Presidents Ministers Senators
    Judges Professors Colonels Commanders Governors Ambassadors Messrs Datuk Dato Dato’ Haji Hajji Hajj Sayyid Sayed
    Maulana Mawlana Mawlawi Maulvi Mufti Shaikh Shaykh Rabbi Swami Baron Baroness Count Countess Duke Duchess Viscount
    Crown Hojatoleslam Comrade Archduke Grand-Duke Princes Kings Emperor Empress Tsar Pharaoh Caliph"""
)
"""Titles that may stand before a person's name and are no part of it."""

AFTER_CHIEF = word_set("Executive Officer Operating Financial Technology Information Marketing Legal of Staff Whip")
"""Words that go on a title begun with "Chief"."""

ORGANISATION = foreign_words.BODIES | word_set(
    """Agency Administration Airlines Airways Alliance Army Assembly Association Authority Bank Board Brigade
    Bureau Cabinet Center Centre Chamber Club Coalition College Command Commission Committee Community
    Company Confederation Conference Congress Consortium Cooperation Corporation Corps Corp Council Court
    Defence Defense Department Directorate Division Exchange Federation Fighters Force Forces Forum
    Foundation Front Fund Government Group Guard Guards House Inc Institute Institution
    Intelligence Jamaat Jihad Junta League Legion Limited Ltd Lashkar LLC Mechanism Militia Ministry Mission
    Motors Movement Navy Network Office Organisation Organization Parliament Parliamentary Party Police
    Program Programme Project Protectorate Regiment Republic Research School Secretariat Senate Service
    Services Society State Studies Tribunal Trust Union University Airlines Systems Industries Technologies
    Holdings Partners Media Records Motor Group Air AG SA PLC NV GmbH Co Brothers Bros Mutual Computer Computers
    Workers Teamsters Reserve Pictures Entertainment Pharmaceuticals Electronics Foods Petroleum Insurance
    ASA AB KGaA LLP PJSC JSC OJSC Bhd Pty Observatory Brotherhood Syndicate
    Securities Software Telecom Communications Laboratories Orchestra Hospital Museum Academy"""
)
ARMED = word_set(
    """Army Brigade Fighters Front Guard Guards Jamaat Jihad Legion Lashkar Militia Mujahideen Mujahidin Taliban
    Ansar Ansarullah Hezbollah Hizb Harakat Tehrik-e-Taliban Tehreek-e-Taliban Haqqani al-Qaida al-Qaeda
    Al-Qaeda Al-Qaida Qaida Qaeda Boko Shabaab al-Shabaab Katiba Katibat Kataib Kata’ib Liwa Saraya Jaysh Jaish
    Jabhat Ahrar
    Asaib Asa’ib Hizbul Jund Resistance Liberation Insurgents Rebels Commandos"""
)
STATE_FORCES = word_set("National Defense Defence Armed Air Security Coast Border Forces Force Navy")
MEDIA = word_set(
    """News Times Post Journal Radio Television TV Herald Tribune Gazette Telegraph Guardian Press Reuters BBC CNN
    Daily Weekly Today Courier Chronicle Observer Magazine Broadcasting Newspaper"""
)
DOCUMENT = word_set(
    """Act Acts Agreement Treaty Accord Accords Framework Strategy Plan Compact Pact Statement Report Declaration
    Resolution Convention Protocol Summit Meeting Dialogue Partnership War Wars Operation Exercise Amendment
    Charter Review Survey Festival Games Cup Olympics Prize Award Awards Day Week Month Year Section Article
    Chapter Pillar Phase Round Crisis Assessment Memorandum Revolution Deal Talks Process Road Belt Index
    Data Bill Law Code Constitution Election Elections Relations Background Conference Statute Initiative Rim"""
)
"""Head words of names of texts, meetings, wars and programmes: things that do not act."""

THING = word_set(
    """Kit Overhaul System Software Interface Device Vehicle Vehicles Missile Missiles Weapon Weapons Aircraft Reactor
    Rate Zone Disease Syndrome Virus Test Engine Fighter Tank Flight Phone Version Edition Series Class Model Album
    Film Song Store Stores Laptop Tablet Console Network Average Composite Share Shares Bond Bonds Currency"""
)
"""Head words of names of products and the like; of some of them there are institutions too."""

COMMON = word_set(
    """Critical Minerals Clean Energy Five Eyes Ministers Minister Foreign Economic Trade Security Strategic
    Nuclear Global International National World Human Rights Climate Change Public Health Civil Social
    Digital Green New High Free Open Great Big Prime General Special Joint Supreme Federal Central Regional
    Local Northern Southern Eastern Western Pacific Atlantic Indian Arctic Red Black White Blue Air Space
    Force Power Water Oil Gas Silk Research Science Technology Members Issues Wall Stock Dollar Average
    Industrial Prime Street Cold First Second Third Last Next Best Most Home"""
)
"""Ordinary words that begin institutions' and things' names, never a person's."""

COMMON_INITIALISMS = word_set(
    """GDP GNP HIV AIDS COVID LGBT LGBTI LGBTQ LGBTIQ DNA PPE NGO NGOS CEO CFO MPS MEP MEPS WMD IED IEDS ICBM UAV UAVS
    VAT PDF USB GPS SMS FAQ TBC TBD USD EUR GBP UTC GMT EST EDT CET PST"""
)
"""Common nouns that are written in capitals: nobody acts under them."""

GENERIC = ORGANISATION | DOCUMENT | COMMON | STATE_FORCES
"""Words that many institutions share: they make no two of them easily confused."""

OFFICES = word_set(
    """CEO CFO COO President Chairman Chairwoman Chairperson Chief Director Secretary Spokesman Spokeswoman Spokesperson
    Founder Co-founder Leader Minister Governor Ambassador Commissioner Analyst Premier Chancellor General Maj Gen Col
    Lt Capt Brig Sgt Adm Generals"""
)
"""Offices told behind the body they belong to: "Orrin Computer CEO"."""

INNER_TITLES = word_set(
    "President Prime Minister Chancellor Senator Representative Governor Secretary Ambassador "
    "Commissioner Chairman Spokesman "
    "Spokeswoman Spokesperson King Queen CEO CFO COO Director Professor Dr Chief Founder Leader Analyst Minister"
)
"""Titles that also stand between an institution and a name: "Labour Party Prime Minister Jane Doe"."""

PLACE = word_set(
    """Valley River Mountains Mountain Mount Lake Sea Ocean Island Islands Bay Gulf Strait Peninsula Desert
    Province District Region Oblast County City Airport Port Street Avenue Square Road Bridge Corridor Pass
    Rivers Straits Hills Lakes Seas Gulfs Territory Territories Canal Dam Beach Park Cape Heights"""
)
VENUE = word_set(
    "Center Centre Hall Stadium Museum Hospital Hotel Palace Park Arena Theatre Theater House School Library Club"
)
PLACE_AFTER = word_set(
    "province provinces district districts region valley city town village river border island "
    "dam reservoir canal harbour harbor port crossing checkpoint basin lake bay gulf "
    "islands oblast county airport peninsula mountains desert strait area"
)
PLACE_BEFORE = word_set("in at near from to toward towards around across outside into")
SPEECH = word_set(
    "said says told added announced stated argued claimed denied noted warned wrote explained insisted called"
)
MISLEADING_STARTERS = word_set(
    """Meanwhile However Moreover Furthermore Unlike Amid Despite Later Earlier Today Yesterday Tomorrow Recently
    Currently Yet Still Once Also Instead Overall Finally First Second Third Many Most Several Some Few Two
    Three Four Five Six Seven Eight Nine Ten Such Other Another Every Each Both Given According Following
    Regarding Concerning Including Additionally Nevertheless Nonetheless Therefore Thus Hence Indeed Perhaps
    Ties Global New Critics Observers Analysts Experts Officials Members Under Among Throughout Prior Upon
    Whether Why How What When Where Who Congress's Let Please Note See Having Being Using Based Last Next
    Early Late Just Only Even Here There Now Then Nobody Everyone Everybody Someone Somebody Anyone Nothing Everything
    Something Residents Officials"""
)
HAPPENING = word_set(
    """Operation Exercise Battle Battles Siege Treaty Hurricane Cyclone Typhoon Storm Project USS HMS CSS MV RMS HMAS
    HMCS    Section Article Chapter Figure Table Route Highway Interstate Title"""
)
"""First words of names of battles, storms, ships and roads."""

NOBODY = word_set(
    """Internet Web Islam Christianity Judaism Buddhism Hinduism Marxism Communism Zionism Islamism Ramadan Eid God
    Allah Bible Quran Koran Christmas Easter Earth Moon Sun Mars Venus Covid Covid-19 COVID-19 Latin English Arabic
    Persian
    Wi-Fi Bluetooth Westerner Westerners"""
)
"""Names of faiths, feasts, tongues and planets."""

COMPASS = word_set("North South East West Northern Southern Eastern Western Upper Lower")
"""First words of regions' names."""

MATTERS = COMMON | word_set(
    """Defence Defense Industry Commerce Labour Labor Welfare Justice Culture Tourism Sports Agriculture Food Drug
    Exchange Securities Information Communications Communication Education Development Cooperation Co-operation Relief
    Refugees Migration Transport Transportation Forestry Fisheries Environment Minerals Resources Works Planning
    Investment Statistics Technology Engineering Medicine Arts Sciences Letters Order Affairs Atomic Aeronautic
    Aeronautics Aviation Business Innovation Skills Housing Families Children Youth Disarmament Crime Drugs
    Conservation Nature Finance Economy Economics Budget Monetary Telecommunications Humanitarian Peace Services
    Prevention Livestock Irrigation Natural Customs Border Excise Revenue Political Cultural Scientific"""
)
"""What ministries and agencies are for: two of them joined by "and" are inside one name."""

COMPANY_NOUN = re.compile(
    r"(?i:\w*makers?|\w*builders?|compan(?:y|ies)|firms?|manufacturers?|airlines?|carriers?|retailers?|lenders?"
    r"|contractors?|suppliers?|developers?|conglomerates?|start-?ups?|insurers?|publishers?|brewers?|operators?"
    r"|subsidiar(?:y|ies)|parent|giants?|group|corporation|rivals?|competitors?|website|broadcaster|newspaper)"
)
"""Nouns that stand before a company's name: "the carmaker X"."""

LEGAL_FORM = "Inc|Corp|Ltd|Co|Bros|Cos"
"""Legal forms that are written with a full stop of their own."""
