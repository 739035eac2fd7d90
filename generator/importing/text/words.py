"""Small closed classes of English words that the importer's judgements rest on."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a white-space separated list."""
    return frozenset(text.split())


def numbered(text: str, start: int) -> dict[str, int]:
    """Return the words of a white-space separated list with their numbers, counted from `start`."""
    return {word: number for number, word in enumerate(text.split(), start)}


FUNCTION_WORDS = word_set(
    """a about above across after against all along also although among an and any are as at be because been
    before being below between both but by can could did do does during each either for from had has have he
    her hers his how however if in into is it its may might more most must near no nor not of off on onto or
    other our over per shall she should since so some such than that the their them then there these they
    this those though through to toward towards under until up upon was we were what when where whether
    which while who whom whose why will with within without would you your"""
)
"""Words that carry grammar, not matter: dense in sentences, rare in menus, captions and lists of titles."""

MONTHS = tuple(numbered("January February March April May June July August September October November December", 1))

WEEKDAYS = tuple(numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", 0))

ABBREVIATED = word_set(
    """mr mrs ms dr prof gen col lt maj capt sgt rep sen gov pres hon rev st mt no nos vs etc e.g i.e cf al
    inc ltd co corp bros dept est fig vol ed eds pp p jan feb mar apr jun jul aug sep sept oct nov dec u.s
    u.k u.n e.u a.m p.m d.c approx
    ca bzw vgl usw ggf hrsg mio mrd okt dez janv févr juil déc ene sra núm pág aprox гг тыс млн млрд руб ул т.д т.п янв
    фев авг сент окт нояб дек"""
)
"""Words, without their last full stop, after which a full stop does not end the sentence."""
