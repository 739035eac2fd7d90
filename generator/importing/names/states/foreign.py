"""What shows, in other languages, that a country's name or its capital's stands for the state."""

import re
from dataclasses import dataclass

_ENDS_DE = "(?:e|en|er|em|es)?"


@dataclass(frozen=True, slots=True)
class Signs:
    """Of one language: what stands behind a state that acts, what stands before one, and how its government is told.

    `government` is the word for a label. The groups of `told` are a country's name or its adjective; `called` tells a
    government from its forces.
    """

    government: str
    called: re.Pattern[str]
    behind: re.Pattern[str]
    before: re.Pattern[str]
    told: re.Pattern[str]


_NAME = r"[^\W\d_a-zа-яё]\w+(?:[ -](?:von[ ]|de[ ])?[^\W\d_a-zа-яё]\w+)?"

SIGNS: dict[str, Signs] = {
    "de": Signs(
        "Regierung",
        re.compile(r"(?:Regierung|Führung)"),
        re.compile(
            r"(?:[ ]und[ ](?:die[ ]|der[ ])?"
            + _NAME
            + r")?[ ](?:erklärte|kündigte|warf|forderte|fordert|wies|weist|bestritt|bestreitet|verurteilte|verurteilt"
            r"|warnte|warnt"
            r"|entsandte|verhängte|unterzeichnete|lieferte|liefert|unterstützt|unterstützte|drohte|droht|lehnte"
            r"|lehnt|teilte"
            r"|beschuldigte|beschuldigt|dementierte|dementiert|bestätigte|sagte|will|wollte|zog|griff|marschierte"
            r"|verlangt"
            r"|verlangte|stimmte|erkannte|reagierte|schloss|setzte)\b"
            r"|-(?:geführt|unterstützt|gestützt|finanziert)\w*"
        ),
        re.compile(
            r"(?:unterstützt von|unter Führung (?:von|der)|angeführt von|finanziert von|beschuldigte?n?"
            r"|Sanktionen gegen"
            r"|Gespräche mit|Beziehungen zu|zwischen)[ ](?:den[ ]|der[ ])?$"
        ),
        re.compile(
            r"\b(?:([\w-]+isch" + _ENDS_DE + r"|deutsch" + _ENDS_DE + r")[ ]"
            r"(?:Regierung|Führung|Staatsführung|Streitkräfte|Armee|Militär|Truppen|Soldaten|Luftwaffe|Marine"
            r"|Behörden)\b"
            r"|(" + _NAME + r"|US)-Regierung\b|Regierung[ ](?:von|in|der|des)[ ](" + _NAME + r"))"
        ),
    ),
    "fr": Signs(
        "gouvernement",
        re.compile(r"[Gg]ouvernement|régime"),
        re.compile(
            r"(?:[ ]et[ ](?:l[ae][ ]|l[’']|les[ ])?"
            + _NAME
            + r")?[ ](?:(?:a|ont|avait|avaient)[ ](?:\w+ment[ ])?(?:annoncé|accusé|dénoncé|condamné|démenti|nié|rejeté"
            r"|signé"
            r"|imposé|envoyé|décidé|refusé|accepté|demandé|appelé|averti|menacé|livré|soutenu|expulsé|affirmé|assuré"
            r"|déclaré|promis|exigé|reconnu|retiré|envahi|attaqué|fermé|suspendu|levé|convoqué|proposé|confirmé)\b"
            r"|(?:annonce|accuse|dénonce|condamne|dément|nie|rejette|refuse|soutient|soutiennent|demande|menace"
            r"|menacent"
            r"|veut|veulent|souhaite|affirme|assure|réclame|exige|promet|accusent|refusent)\b)"
        ),
        re.compile(
            r"(?:soutenue?s? par|dirigée?s? par|menée?s? par|financée?s? par|appuyée?s? par|condamnée?s? par|accus\w+"
            r"|sanctions contre|relations avec|négociations avec|accord avec|pourparlers avec)[ ](?:les[ ]|l[ae][ ]"
            r"|l[’'])?$"
        ),
        re.compile(
            r"\b(?:[Gg]ouvernement|[Aa]rmée|[Aa]utorités|[Ff]orces|[Tt]roupes|[Ss]oldats|[Dd]iplomatie|régime"
            r"|[Mm]arine)[ ]"
            r"(?:(?:de[ ]|du[ ]|des[ ]|de[ ]la[ ]|de[ ]l[’']|d[’'])(" + _NAME + r")|([\w-]+))"
        ),
    ),
    "es": Signs(
        "gobierno",
        re.compile(r"[Gg]obierno|[Ee]jecutivo|régimen"),
        re.compile(
            r"(?:[ ]y[ ](?:el[ ]|la[ ]|los[ ])?"
            + _NAME
            + r")?[ ](?:(?:ha|han|había|habían)[ ]\w+(?:ado|ido|cho|sto|erto)\b"
            r"|(?:anunció|acusó|denunció|condenó|negó|rechazó|firmó|impuso|envió|decidió|pidió|exigió|advirtió"
            r"|amenazó|apoya"
            r"|respalda|quiere|afirmó|aseguró|dijo|declaró|confirmó|desmintió|expulsó|retiró|invadió|atacó|reconoció"
            r"|suspendió|propuso|anunciaron|acusaron|negaron|rechazaron|impusieron|apoyan|quieren|acordaron|reclama)\b)"
        ),
        re.compile(
            r"(?:respaldad\w+ por|apoyad\w+ por|liderad\w+ por|encabezad\w+ por|financiad\w+ por|mediad\w+ por"
            r"|acus\w+ a"
            r"|sanciones contra|relaciones con|acuerdo con|negociaciones con)[ ](?:los[ ]|el[ ]|la[ ])?$"
        ),
        re.compile(
            r"\b(?:[Gg]obierno|[Ee]jército|[Aa]utoridades|[Ff]uerzas|[Tt]ropas|[Mm]ilitares|[Cc]ancillería"
            r"|[Ee]jecutivo|régimen)[ ]"
            r"(?:(?:de[ ]|del[ ]|de[ ]los[ ]|de[ ]la[ ])(" + _NAME + r")|([\w-]+))"
        ),
    ),
    "ru": Signs(
        "правительство",
        re.compile(r"[Пп]равительств|[Рр]уководств"),
        re.compile(
            r"(?:(?:[ ]и[ ]"
            + _NAME
            + r")?[ ](?:(?:также|вновь|ранее|неоднократно|не)[ ])?(?:заяв|обвин|сообщ|отверг|опроверг|осуд|призва"
            r"|потребова"
            r"|ввел|ввёл|ввод|направ|подписа|поддерж|отказа|предупре|пригроз|объяв|намерен|готов|постав|призна"
            r"|высла|настаива"
            r"|выступ|вывел|вывод|приостанов|предлож|подтверд|отрица|требу|хот|угрож)\w*)"
        ),
        re.compile(
            r"(?:при поддержке|под руководством|при посредничестве|по данным|переговор\w* с|отношени\w* с"
            r"|санкци\w* против"
            r"|обвин\w+|поддерж\w+)[ ]$",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:([а-яёА-ЯЁ-]+[сц]к\w{2,3})[ ]"
            r"(?:правительств|власт|арми|войск|военн|сил|авиаци|дипломат|руководств)[а-яё]*"
            r"|(?:[Пп]равительств|[Вв]ласт|[Аа]рми|[Рр]уководств|[Вв]оенны)[а-яё]*[ ](" + _NAME + r"))"
        ),
    ),
}
"""By language (ISO 639-1)."""
