"""Which way a language is written."""

_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps")
) | frozenset(("sd", "syr", "ug", "ur", "yi"))
_RIGHT_TO_LEFT_SCRIPTS = frozenset(("adlm", "arab", "hebr", "mand", "nkoo", "samr", "syrc", "thaa"))


def tongue_beside(language: str | None, around: str) -> tuple[str, str]:
    """Return language and direction of words that stand among others in the language `around`.

    Both are "" where the words need no attributes: they are in the same language, or it is not known.
    """
    if language is None or _primary(language) == _primary(around):
        return "", ""
    return language, direction_of(language)


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def direction_of(language: str) -> str:
    """Return "rtl" or "ltr" for a BCP 47 tag: its script decides if it names one, else its language."""
    first, *rest = language.lower().replace("_", "-").split("-")
    scripts = [part for part in rest if len(part) == 4 and part.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if first in _RIGHT_TO_LEFT else "ltr"
