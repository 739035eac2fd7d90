"""The words that German tells time with."""

from itertools import product

from generator.importing.dates.languages.vocabulary import (
    Forms,
    Links,
    Names,
    Periods,
    Relatives,
    Verbs,
    Vocabulary,
    YearSigns,
)
from generator.importing.text.words import numbered

_MONTHS = numbered("januar februar märz april mai juni juli august september oktober november dezember", 1)
_DAYS = numbered("montag dienstag mittwoch donnerstag freitag samstag sonntag", 0) | {"sonnabend": 5}
_PARTS_OF_A_DAY = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
_ORDINALS = {
    form: number
    for number, stem in enumerate(("erste", "zweite", "dritte", "vierte"), 1)
    for form in (f"{stem}n", f"{stem}s", stem, f"{number}.")
}
_LAST, _THIS, _NEXT = ("letzt", "vergangen", "vorig"), ("dies", "laufend"), ("nächst", "kommend")


def _each(stems: tuple[str, ...], endings: str, nouns: str) -> str:
    """Return every adjective of the stems with every ending before every noun."""
    return ", ".join(f"{stem}{end} {noun}" for stem, end, noun in product(stems, endings.split(), nouns.split()))


GERMAN = Vocabulary(
    code="de",
    names=Names(
        months=_MONTHS | {"jänner": 1, "feber": 2},
        short_months=numbered("jan feb mär apr mai jun jul aug sept okt nov dez", 1) | {"sep": 9, "mrz": 3},
        weekdays=_DAYS | {day + part: number for day, number in _DAYS.items() for part in _PARTS_OF_A_DAY},
        seasons={
            "frühling": "spring",
            "frühjahr": "spring",
            "sommer": "summer",
            "herbst": "autumn",
            "winter": "winter",
        },
        numbers=numbered("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", 2)
        | {"zwanzig": 20, "dreißig": 30, "fünfzig": 50, "hundert": 100}
        | dict.fromkeys(("ein", "eine", "einem", "einer"), 1)
        | dict.fromkeys(("einige", "einigen", "wenige", "wenigen", "mehrere", "mehreren", "vielen"), 0),
        ordinals=_ORDINALS,
        units={
            "tag": ("day", 1),
            "tage": ("day", 1),
            "tagen": ("day", 1),
            "woche": ("week", 1),
            "wochen": ("week", 1),
            "monat": ("month", 1),
            "monate": ("month", 1),
            "monaten": ("month", 1),
            "jahr": ("year", 1),
            "jahre": ("year", 1),
            "jahren": ("year", 1),
            "jahrzehnt": ("decade", 1),
            "jahrzehnten": ("decade", 1),
            "jahrhundert": ("century", 1),
            "jahrhunderten": ("century", 1),
        },
    ),
    forms=Forms(
        after_day=r"\.",
        first_day="",
        day_to_month=" ?",
        month_to_year=r"(?: des jahres |,? )",
        after_year="",
        weekday_to_day=r",? (?:den |dem |der )?",
        before_christ=r"v\. ?chr\.?|v\. ?u\. ?z\.?",
        parts="Anfang, Mitte, Ende, zu Beginn, Beginn, Jahresanfang, Jahresende, Spät, Früh",
        of=r"(?:des jahres|des monats|der|des) ",
        before_a_month="im, von, zwischen, seit, bis, ab, seit dem, im Monat, bis zum, vom",
        year="im Jahre, im Jahr, dem Jahre, dem Jahr, des Jahres, das Jahr, Jahres, Jahrgang",
    ),
    years=YearSigns(
        before="seit|ab|bis|in|von|vor|nach|um|etwa|zwischen|und|oder|gegen|circa|ca\\.|erst|noch|schon|bereits",
        weakly_before=r"(?!)",
        counted=r"(?:menschen|personen|euro|dollar|franken|mark|prozent|kilometer|km|meter|m|tonnen|kg|stück|mal|tote[nr]?"
        r"|soldaten|einwohner\w*|mitarbeiter\w*|seiten|stunden|minuten|tage[n]?|jahre[n]?|grad|watt|ps|millionen|uhr"
        r"|fälle[n]?|liter|hektar|quadrat\w+|verletzte[nr]?|häuser\w*|wohnungen|schüler\w*|kinder\w*|männer\w*|frauen)",
        noun=r"[A-ZÄÖÜ]|[a-zäöüß]+e[nrsm]?\s+[A-ZÄÖÜ]",
        bare=True,
    ),
    periods=Periods(
        quarter="quartals?",
        half="halbjahr(?:es|s)?|jahreshälfte",
        to_year=r"(?: des jahres | im jahr | )",
        decade=r"(?:der |den |die )?(?:(?P<d>\d{3}0|[1-9]0)er(?:[ -]jahren?|n|(?=\W))|(?P<word>WORD)(?:[ -]jahren?))",
        decade_words={
            f"{tens}er": 10 * number
            for number, tens in enumerate(
                ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"], 2
            )
        },
        decade_starts="der, den, die",
        century=r"(?P<o>\d{1,2})\. jahrhunderts?",
        century_starts="",
    ),
    relatives=Relatives(
        days={"gestern": -1, "vorgestern": -2, "heute": 0, "morgen": 1, "übermorgen": 2},
        not_a_day="am|noch|bis|auch|selbst|jeden|gestern|heute|guten|eines|diesem|nächsten|von|in aller|früh am",
        nowadays=r"\s+(?:noch|als|wieder)\b",
        units={
            "year": {
                _each(_LAST, "es en em", "jahr jahres"): -1,
                _each(_THIS, "es em en", "jahr jahres"): 0,
                _each(_NEXT, "es en em", "jahr jahres"): 1,
            },
            "month": {
                _each(_LAST, "en er", "monat monats"): -1,
                _each(_THIS, "en em es", "monat monats"): 0,
                _each(_NEXT, "en er", "monat monats"): 1,
            },
            "week": {
                _each(_LAST, "e en er", "woche"): -1,
                _each(("dies",), "e er", "woche"): 0,
                _each(_NEXT, "e en er", "woche"): 1,
            },
        },
        of_year={
            "letzten Jahres, vergangenen Jahres, vorigen Jahres, des letzten Jahres, des vergangenen Jahres,"
            "des vorigen Jahres, letztes Jahr, vergangenes Jahr": -1,
            "dieses Jahres, des laufenden Jahres, laufenden Jahres, dieses Jahr": 0,
            "nächsten Jahres, kommenden Jahres, des nächsten Jahres, des kommenden Jahres, nächstes Jahr": 1,
        },
        not_of_something=r"\s+(?:des|der|seine[rs]|ihre[rs]|diese[rs]|meine[rs]|unsere[rs]|eine[rs]|vor)\b",
        last_month="letzten M, vergangenen M",
        last_season="letzten S, vergangenen S, letztes S, vergangenes S",
        weekday="am W, diesen W",
        last_weekday="letzten W, am letzten W, vergangenen W, am vergangenen W, vorigen W",
        next_weekday="nächsten W, am nächsten W, kommenden W, am kommenden W",
        not_a_weekday=r"(?!)",
        ago="vor N U",
        past_span="den letzten N U, den vergangenen N U, die letzten N U, der letzten N U, der vergangenen N U",
        same_year="im selben Jahr, im gleichen Jahr, in jenem Jahr, desselben Jahres, im selben Jahre",
    ),
    links=Links(
        to="bis, bis zum, bis Ende",
        both="und",
        either="oder",
        between="zwischen",
        start="von, vom, während, in der Zeit von, in der Zeit vom",
        since="seit, ab",
        until="bis, bis zum, bis in die, bis ins",
        by="vor, spätestens",
        after="nach",
        about="um, etwa, ungefähr, rund um, gegen, circa, ca., um das Jahr",
        filler="dem, den, der, die, das, dem Jahr, dem Jahre, zum",
    ),
    verbs=Verbs(
        future="wird|werden|soll|sollen|will|wollen|plant|planen|dürfte|dürften|beginnt|erwartet",
        past=r"war|waren|hatte|hatten|wurde|wurden|hat|haben|ist|sind|worden|kam|kamen|ging|gab|sagte|\w{3,}ten|\w{3,}te",
    ),
    loose="am, im, in, seit, vom, von, bis, zum, um, ab, nach, vor, der, dem, den, und, des, etwa, zwischen, auf",
)
