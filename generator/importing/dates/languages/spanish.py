"""The words that Spanish tells time with."""

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

_ENTRY = "principios, comienzos, inicios, mediados, finales, fines"

SPANISH = Vocabulary(
    code="es",
    names=Names(
        months=numbered("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", 1)
        | {"setiembre": 9},
        short_months=numbered("ene feb mar abr may jun jul ago sept oct nov dic", 1) | {"sep": 9, "set": 9},
        weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo", 0) | {"miercoles": 2, "sabado": 5},
        seasons={"primavera": "spring", "verano": "summer", "otoño": "autumn", "invierno": "winter"},
        numbers=numbered("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", 2)
        | {"un": 1, "una": 1, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100}
        | dict.fromkeys(("varios", "varias", "unos", "unas", "algunos", "algunas", "pocos", "pocas", "muchos"), 0),
        ordinals={
            form: number
            for number, forms in enumerate(
                (
                    "primer primero primera 1.º 1er",
                    "segundo segunda 2.º 2do 2º",
                    "tercer tercero tercera 3.º 3er 3º",
                    "cuarto cuarta 4.º 4to 4º",
                ),
                1,
            )
            for form in forms.split()
        },
        units={
            "día": ("day", 1),
            "días": ("day", 1),
            "semana": ("week", 1),
            "semanas": ("week", 1),
            "mes": ("month", 1),
            "meses": ("month", 1),
            "año": ("year", 1),
            "años": ("year", 1),
            "década": ("decade", 1),
            "décadas": ("decade", 1),
            "siglo": ("century", 1),
            "siglos": ("century", 1),
        },
    ),
    forms=Forms(
        after_day=r"(?:\.?º|°|ro)?",
        first_day="primero",
        day_to_month=" de ",
        month_to_year=r"(?: del? año |,? del? |,? )",
        after_year="",
        weekday_to_day=r",? (?:el )?(?:día )?",
        before_christ=r"a\. ?(?:de )?c\.?|antes de cristo",
        parts=f"{_ENTRY}, a principios, a comienzos, a inicios, a mediados, a finales, a fines, inicio, final",
        of=r"(?:del año |del mes de |de los |de la |de |del )",
        before_a_month="en, entre, de, desde, hasta, en el mes de, desde el mes de, el mes de, del mes de",
        year="el año, año, del año, al año",
    ),
    years=YearSigns(
        before="en|desde|hasta|entre|y|hacia|alrededor de|a partir de|para|antes de|después de|tras",
        weakly_before="de|a|o|del",
        counted=r"(?:personas|euros|dólares|pesos|muertos|soldados|habitantes|km|kilómetros|metros|m|toneladas|kg|páginas"
        r"|hombres|mujeres|niños|años|días|horas|minutos|meses|veces|millones|casos|ejemplares|litros|hectáreas|heridos"
        r"|casas|viviendas|alumnos|plazas|empleos|trabajadores|por\sciento|vatios|víctimas|unidades|familias)",
        noun=r"(?!(?:a|al|ante|como|con|contra|cuando|de|del|desde|donde|durante|e|el|ella|ellos|en|entre|era|es|esta|este|fue"
        r"|ha|han|hasta|la|las|le|les|lo|los|más|me|mi|muy|ni|no|o|para|pero|por|porque|que|quien|se|según|ser|si|sin|sobre"
        r"|son|su|sus|también|tras|un|una|y|ya|había|fueron|murieron|mientras|aunque|cuya|cuyo)\b)\w",
    ),
    periods=Periods(
        quarter="trimestre",
        half="semestre",
        to_year=r"(?: del? año |,? del? | )",
        decade=r"(?:los |de los )?(?:años|década de(?: los)?|decenio de)(?: los)? "
        r"(?:(?P<d>\d{3}0|[1-9]0)|(?P<word>WORD))",
        decade_words={
            "veinte": 20,
            "treinta": 30,
            "cuarenta": 40,
            "cincuenta": 50,
            "sesenta": 60,
            "setenta": 70,
            "ochenta": 80,
            "noventa": 90,
        },
        decade_starts="los, de los, años, década, decenio",
        century=r"(?:el |del )?siglo (?:(?P<roman>[ivx]{1,5})|(?P<o>\d{1,2}))",
        century_starts="el, del, siglo",
    ),
    relatives=Relatives(
        days={"ayer": -1, "anoche": -1, "anteayer": -2, "antes de ayer": -2, "hoy": 0, "mañana": 1, "pasado mañana": 2},
        not_a_day="aún|todavía|hasta|incluso|la|esta|una|cada|de ayer|por la|toda la|hoy por|media|de",
        nowadays=r"\s+(?:en\s+día|todavía|aún|como)\b",
        units={
            "year": {
                "el año pasado, el pasado año, del año pasado": -1,
                "este año": 0,
                "el próximo año, el año próximo, el año que viene": 1,
            },
            "month": {
                "el mes pasado, el pasado mes, del mes pasado": -1,
                "este mes": 0,
                "el próximo mes, el mes próximo, el mes que viene": 1,
            },
            "week": {
                "la semana pasada, la pasada semana": -1,
                "esta semana": 0,
                "la próxima semana, la semana próxima, la semana que viene": 1,
            },
        },
        of_year={
            "del año pasado, del pasado año": -1,
            "de este año, del presente año, del año en curso": 0,
            "del próximo año, del año próximo, del año que viene": 1,
        },
        not_of_something=r"(?!)",
        last_month="el pasado M, M pasado, el pasado mes de M, del pasado M",
        last_season="el S pasado, el pasado S, la S pasada, la pasada S, S pasado, S pasada",
        weekday="el W, este W",
        last_weekday="el W pasado, el pasado W",
        next_weekday="el próximo W, el W próximo, el W que viene",
        not_a_weekday="todos|cada",
        ago="hace N U",
        past_span="los últimos N U, las últimas N U, los N últimos U, las N últimas U",
        same_year="el mismo año, ese mismo año, ese año, aquel año, aquel mismo año, del mismo año",
    ),
    links=Links(
        to="a, al, hasta, hasta el",
        both="y, e",
        either="o, u",
        between="entre",
        start="de, del, durante",
        since="desde, a partir de, a partir del",
        until="hasta, hasta el",
        by="antes de, antes del",
        after="después de, después del, tras",
        about="hacia, alrededor de, en torno a, aproximadamente en, cerca de",
        filler="el, la, los, las, el año, el día, el mes de",
    ),
    verbs=Verbs(
        future=r"va a|van a|prevé|planea|deberá|será|serán|\w{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán)",
        past=r"fue|fueron|era|eran|había|habían|ha|han|murió|murieron|\w{2,}(?:ó|aron|ieron|aba|aban)",
    ),
    loose="el, la, en, de, del, desde, hasta, hacia, entre, y, a, al, a partir de, a partir del, los, las",
)
