"""The words that French tells time with."""

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

_OF = r"(?:d['’]|de l['’]|du mois de |du mois d['’]|de l['’]année |de |des |du )"

FRENCH = Vocabulary(
    code="fr",
    names=Names(
        months=numbered("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", 1)
        | {"fevrier": 2, "aout": 8, "decembre": 12},
        short_months=numbered("janv févr mars avr mai juin juil août sept oct nov déc", 1) | {"fév": 2},
        weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
        seasons={"printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter"},
        numbers=numbered("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze", 2)
        | {"un": 1, "une": 1, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100}
        | dict.fromkeys(("quelques", "plusieurs"), 0),
        ordinals={
            form: number
            for number, forms in enumerate(
                (
                    "premier première 1er 1ère 1re",
                    "deuxième second seconde 2e 2ème",
                    "troisième 3e 3ème",
                    "quatrième 4e 4ème",
                ),
                1,
            )
            for form in forms.split()
        },
        units={
            "jour": ("day", 1),
            "jours": ("day", 1),
            "semaine": ("week", 1),
            "semaines": ("week", 1),
            "mois": ("month", 1),
            "an": ("year", 1),
            "ans": ("year", 1),
            "année": ("year", 1),
            "années": ("year", 1),
            "décennie": ("decade", 1),
            "décennies": ("decade", 1),
            "siècle": ("century", 1),
            "siècles": ("century", 1),
        },
    ),
    forms=Forms(
        after_day="(?:er)?",
        first_day="premier",
        day_to_month=" ",
        month_to_year=r"(?: de l['’]année | de l['’]an | de |,? )",
        after_year="",
        weekday_to_day=r",? (?:le )?",
        before_christ=r"av(?:ant)?\.? j\.?[ -]?-?c\.?|avant notre ère",
        parts="début, fin, mi, courant, au début, à la fin, le début, la fin, au milieu, la mi, à la mi, milieu",
        of=_OF,
        before_a_month="en, entre, depuis, au mois de, au mois d', dès, jusqu'en, courant, du mois de,"
        "depuis le mois de",
        year="l'année, année, l'an, en l'an, de l'année",
    ),
    years=YearSigns(
        before="en|depuis|dès|jusqu['’]en|entre|et|avant|après|vers|fin|début|courant|environ|à partir de|d['’]ici",
        weakly_before="de|à|ou|du",
        counted=r"(?:personnes|euros|dollars|francs|morts|soldats|habitants|km|kilomètres|mètres|m|tonnes|kg|pages|hommes"
        r"|femmes|enfants|ans|jours|heures|minutes|mois|fois|millions|cas|exemplaires|litres|hectares|blessés|maisons"
        r"|logements|élèves|places|emplois|salariés|pour\s?cent|watts|manifestants|victimes|unités|milliards)",
        noun=r"(?!(?:à|au|aux|avec|ce|cette|comme|dans|de|des|du|elle|en|est|et|eux|il|ils|je|la|le|les|leur|mais|ne|on|ont|ou"
        r"|où|par|pas|pour|qu|que|qui|sa|sans|se|ses|si|son|sont|sous|sur|un|une|vers|a|avait|puis|jusqu|lorsque|quand|lors"
        r"|l|d|s|n|après|avant|cet|ces|entre|fut|était|ainsi|soit|car|afin)\b)\w",
    ),
    periods=Periods(
        quarter="trimestre",
        half="semestre",
        to_year=r"(?: de l['’]année | de l['’]an | de | )",
        decade=r"(?:les |des )?années[ -](?:(?P<d>\d{3}0|[1-9]0)|(?P<word>WORD))",
        decade_words={
            "vingt": 20,
            "trente": 30,
            "quarante": 40,
            "cinquante": 50,
            "soixante": 60,
            "soixante-dix": 70,
            "quatre-vingt": 80,
            "quatre-vingts": 80,
            "quatre-vingt-dix": 90,
        },
        decade_starts="les, des, années",
        century=r"(?:le |du |au )?(?:(?P<roman>[ivx]{1,5})|(?P<o>\d{1,2}))(?:e|ème|er)s? siècles?",
        century_starts="le, du, au",
        not_a_season=r"\b(?:a|ont|avait|avaient|aurait|auraient|aura|auront|avoir|ayant|ai|avons|avez|eu|eut)(?:\s+\w+)?",
    ),
    relatives=Relatives(
        days={"hier": -1, "avant-hier": -2, "aujourd'hui": 0, "demain": 1, "après-demain": 2},
        not_a_day="encore|jusqu['’]à|même|de|et",
        nowadays=r"\s+(?:encore|comme|même)\b",
        units={
            "year": {
                "l'année dernière, l'an dernier, l'an passé, l'année passée": -1,
                "cette année": 0,
                "l'année prochaine, l'an prochain": 1,
            },
            "month": {
                "le mois dernier, le mois passé, du mois dernier": -1,
                "ce mois-ci": 0,
                "le mois prochain, du mois prochain": 1,
            },
            "week": {"la semaine dernière, la semaine passée": -1, "cette semaine": 0, "la semaine prochaine": 1},
        },
        of_year={
            "de l'année dernière, de l'an dernier, de l'an passé, l'année dernière, l'an dernier": -1,
            "de cette année": 0,
            "de l'année prochaine, de l'an prochain": 1,
        },
        not_of_something=r"(?!)",
        last_month="M dernier, M passé",
        last_season="S dernier, l'S dernier, S passé, l'S passé",
        weekday="W, ce W",
        last_weekday="W dernier, W passé",
        next_weekday="W prochain",
        not_a_weekday="le|les|chaque|tous les|un|des|du|au|de",
        ago="il y a N U",
        past_span="ces N dernières U, les N dernières U, ces N derniers U, les N derniers U, des N dernières U,"
        "des N derniers U",
        same_year="la même année, cette année-là",
    ),
    links=Links(
        to="à, au, jusqu'en, jusqu'à, jusqu'au",
        both="et",
        either="ou",
        between="entre",
        start="de, du, pendant, durant",
        since="depuis, à partir de, à partir du, à compter du, à compter de, à partir d'",
        until="jusqu'en, jusqu'à, jusqu'au, jusqu'à la",
        by="avant, d'ici, d'ici à, d'ici au",
        after="après",
        about="vers, autour de, aux alentours de, environ, aux environs de",
        filler="le, la, les, l'année, l'an, en",
    ),
    verbs=Verbs(
        future=r"va|vont|devrait|devraient|doit|doivent|sera|seront|aura|auront|\w{2,}(?:era|eront|ira|iront|dra|dront)",
        past=r"a|ont|était|étaient|avait|avaient|fut|furent|\w{3,}(?:ait|aient|èrent)",
    ),
    loose="le, la, les, l', en, du, de, des, au, à, depuis, jusqu'à, jusqu'en, vers, entre, et, dès, à partir de,"
    "à partir du",
)
