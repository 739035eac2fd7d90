"""Words of other languages that show what a name is: titles, bodies, countries, given names. Lists of our own.

English has its own lists (`lexicon`, `gazetteer`). These are joined to them where no word means another thing in
English; what depends on the language of the text (how a sentence opens, where a place stands) is kept by language.
"""

import re

from generator.importing.text.words import word_set

TITLES = word_set(
    """Präsident Präsidenten Präsidentin Bundeskanzler Bundeskanzlers Bundeskanzlerin Kanzler Kanzlers Kanzlerin
    Minister Ministers Ministerin Außenminister Außenministers Außenministerin Verteidigungsminister
    Verteidigungsministers Innenminister Finanzminister Premierminister Premierministers Ministerpräsident
    Ministerpräsidenten Staatschef Regierungschef Regierungssprecher Sprecher Sprecherin General Oberst Herr Herrn Frau
    Generalsekretär Parteichef Vorsitzender Vorsitzende Vorsitzenden Chef Botschafter Bürgermeister König Königin Papst
    Président Présidente Ministre Premier Monsieur Madame M. Mme Général Colonel Sénateur Maire
    Presidente Presidenta Ministro Ministra Señor Señora Don Doña Coronel Alcalde Senador Canciller
    Cancelliere Generale Signor Signora Sindaco
    Президент Президента Президенту Президентом Премьер-министр Премьер-министра Министр Министра Глава Генерал
    Полковник Посол Губернатор Канцлер Канцлера Король Папа Президентка Міністр Міністра Прем’єр-міністр"""
)
"""Titles with a capital, in all their cases."""

TITLE_BEFORE = re.compile(
    r"(?:président|présidente|ministre|chancelier|général|premier ministre|porte-parole|directeur|journaliste|chef"
    r"|presidente|presidenta|ministro|ministra|canciller|líder|portavoz|general|senador|cancelliere|portavoce"
    r"|президент|министр|премьер|глава|канцлер|лидер|генерал|полковник|журналист|посол|секретар|представител"
    r"|командир|командующ|міністр|очільник|речник)\w*[ \u00a0,]+$",
    re.IGNORECASE,
)
"""A title in lower case, right before a name."""

BODIES = word_set(
    """Ministère Banque Parti Armée Gouvernement Assemblée Conseil Comité Agence Université Société Fédération
    Syndicat Mouvement Cour Ligue Parlement Sénat Fondation Institut Confédération Préfecture Gendarmerie
    Ministerio Banco Partido Ejército Consejo Comisión Agencia Universidad Sociedad Federación Sindicato
    Movimiento Corte Parlamento Senado Fundación Instituto Confederación Fuerzas Fuerza Guardia Policía Fiscalía
    Asamblea Frente Asociación Organización Alianza
    Ministero Banca Partito Esercito Consiglio Commissione Agenzia Università Società Federazione Sindacato
    Movimento Fondazione Confederazione Organizzazione Alleanza
    Ministerium Partei Verband Bund Gewerkschaft Universität Behörde Amt Gericht Rat Kommission Ausschuss
    Министерство Министерства Министерством МИД МВД ФСБ ООН НАТО ОДКБ ШОС Организация Организации Движение Движения
    Партия Партии Совет Совета Комитет Комитета Служба Службы Союз Союза Агентство Агентства Университет Банк
    Фонд Армия Армии Госдума Госдумы Кремль Кремля Правительство Правительства Міністерство Рада Ради Служба"""
)
"""Words that name an institution."""

_GERMAN_BODY = re.compile(
    r"\w+(?:ministerium|ministeriums|regierung|partei|gericht|gerichts|bank|armee|verband|amt|amts|behörde|kommission"
    r"|polizei|rat|union|organisation|agentur|universität|gesellschaft|bundestag|landtag|wehr)"
)

STATES = word_set(
    """République Gobierno Consiglio Conseil Gouvernement Estado Repubblica República Staatsrat Администрация
    Администрации Администрацию Администрацией"""
)
"""What stands before a name and is no part of it: "président de la République …", "Администрация …"."""

OPENERS: dict[str, frozenset[str]] = {
    "de": word_set(
        "nach laut seit trotz während wegen zudem außerdem dagegen dabei damit deshalb allerdings diese dieser"
    ),
    "fr": word_set("selon ainsi cependant depuis pendant après avant lors malgré toutefois cette cet ces ils elles"),
    "es": word_set("según además mientras tras aunque también estos estas esta durante antes después"),
    "it": word_set("secondo inoltre mentre dopo durante prima tuttavia anche questo questa questi"),
    "ru": word_set("однако также кроме согласно сейчас сегодня вчера ранее после затем теперь многие"),
    "uk": word_set("однак також крім згідно зараз сьогодні вчора раніше після потім тепер"),
}
"""Words that open a sentence and carry little grammar; those that carry it are in `languages`."""

LOCATED: dict[str, re.Pattern[str]] = {
    "de": re.compile(r"\b(?:in|nach|aus|bei|auf|um|von|über)[ \u00a0]$"),
    "fr": re.compile(r"\b(?:à|en|au|aux|dans|vers|depuis|de|contre|sur|près de)[ \u00a0](?:la[ \u00a0])?$"),
    "es": re.compile(r"\b(?:en|desde|hacia|a|de|contra|hasta)[ \u00a0](?:la[ \u00a0])?$"),
    "it": re.compile(r"\b(?:a|in|da|verso|di|contro|presso)[ \u00a0]$"),
    "ru": re.compile(r"\b(?:в|во|из|под|около|на|до|из-под|близ|от|городе?а?|г\.)[ \u00a0]$", re.IGNORECASE),
    "uk": re.compile(r"\b(?:в|у|із|з|під|біля|на|до|місті?а?)[ \u00a0]$", re.IGNORECASE),
}
"""What stands before a place; persons stand there too, so that a place must be known besides."""

ELISION = re.compile(r"(?:[ldLDsSnNcC]|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell|[Dd]all|[Ss]ull|[Uu]n)[’'](?=\w)")
"""An article or preposition written onto a name, in French and Italian."""

GIVEN = word_set(
    """friedrich jürgen wolfgang hans heinz klaus dieter günter günther horst manfred uwe jörg stefan steffen matthias
    andreas thomas michael christian olaf annalena ursula angela sabine ulrike heike katja jens sven lars björn
    jean jean-noël jean-luc jean-marie pierre françois jacques michel nicolas emmanuel marine sébastien gérard
    élisabeth édouard valérie ségolène anne-marie guillaume mathieu benoît rené andré josé jesús joaquín
    íñigo nicolás álvaro andrés sofía lucía inés hernán gustavo javier pedro giorgia matteo giuseppe silvio sergio
    luigi paolo vladimir sergei sergey dmitry dmitri nikolai boris mikhail yevgeny aleksandr alexei igor oleg andrei
    anatoly yuri konstantin viktor volodymyr wolodymyr petro oleksandr yulia emomali rustam nursultan kassym-jomart
    shavkat islam sadyr ahmad ahmed mohammad mohammed muhammad mahmoud mustafa hassan hussein ibrahim khalid omar osman
    abdullah abdul hamid ashraf burhanuddin recep ilham nikol bashar saddam muammar yasser benjamin naftali narendra
    imran nawaz shehbaz xi hu jiang wen li kim shinzo fumio jair luiz lula evo hugo fidel raúl
    сергей сергея сергею сергеем владимир владимира владимиру владимиром дмитрий дмитрия дмитрием александр
    александра александру александром михаил михаила алексей алексея андрей андрея николай николая игорь игоря виктор
    виктора юрий юрия эмомали рустам володимир володимира олександр олександра дональд дональда джо реджеп
    ольга мария марии елена елены анна анны наталья мухаммад ахмад"""
)
"""Given names that the list of the United States lacks, in lower case, some in their cases."""

GERMAN_NOUNS = re.compile(
    r"(?i:\w+(?:ungs?|heit|keit|schaft|tionen|tion|ismus|ung(?:en)?|nisse?|tum|chen|linge?|mittel|zeug|krieg|angriff)"
    r"|tausende|hunderte|dutzende|millionen|milliarden|prozent|euro|dollar|meter|kilometer|anfang|ende|mitte|uhr"
    r"|jahre?n?|monate?n?|wochen?|tage?n?|stadt|provinz|region|gruppe|miliz|konzern|firma|agentur|zeitung|menschen"
    r"|soldaten|waffen|millionär|beginn|rund|seite|land|teil)"
)
"""German nouns that stand before a name or a noun without an article between."""


PROPER = word_set("МИД МВД ФСБ ООН НАТО ОДКБ ШОС Госдума Госдумы Кремль Кремля Рада Ради Bundestag")
"""Of the words of institutions, those that name one by themselves."""

RUSSIAN_BODY = re.compile(
    r"\b(?:Министерств|Міністерств|Организаци|Організаці|Комитет|Комітет|Совет|Управлени|Управлінн|Служб|Агентств"
    r"|Верховн|Генеральн|Национальн|Національн|Федеральн|Центральн)\w*"
    r"(?:[ \u00a0][а-яёіїєґ]+(?:ы|и|і|ой|ей|ого|его|ых|их|ов|ев|ства|ности|ости|ний|ої|ів|а|я)){1,4}\b(?<!ла)(?<!ли)"
)
"""An institution and the genitives behind it: "Министерство обороны"."""


def is_german_body(word: str) -> bool:
    """Tell "Verteidigungsministerium" and the like by how the word ends."""
    return _GERMAN_BODY.fullmatch(word) is not None
