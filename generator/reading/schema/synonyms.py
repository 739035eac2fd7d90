"""Other words for the format's own: what editors type who know another format, or the trade's vocabulary."""

from collections.abc import Collection

_KEYS = {
    "cast": "actors people names",
    "topics": "tags keywords categories subjects",
    "summary": "description abstract excerpt lead",
    "author": "authors byline",
    "language": "lang locale",
    "no_match": "ignore exclude",
    "corrections": "errata",
    "at": "quote quotes words anchor passage",
    "date": "when dates time",
    "when": "date dates time since",
    "who": "actors actor whom participants people",
    "where": "place places location locations",
    "what": "title description summary",
    "by": "speaker says said_by said-by according_to",
    "rel": "after before relation",
    "about": "event",
    "answers": "denies confirms disputes reply_to",
    "cite": "source sources citation",
    "note": "text comment remark",
    "definition": "meaning description",
    "name": "title label",
    "aka": "alias aliases names",
    "not": "confused_with different_from",
    "links": "url urls website",
    "point": "coordinates coords location",
    "within": "in parent part_of",
    "published": "date",
    "url": "link href website",
}
"""By the key that is meant."""

_WORDS = {
    "moderate": "medium middling",
    "almost-no-chance": "remote",
    "very-unlikely": "highly-improbable",
    "unlikely": "improbable",
    "roughly-even-chance": "roughly-even-odds even",
    "likely": "probable",
    "very-likely": "highly-probable",
    "almost-certain": "nearly-certain certain",
    "claimed": "alleged asserted",
    "denied": "rejected",
    "confirmed": "verified",
    "disputed": "contested",
    "refuted": "disproved debunked",
    "forecast": "predicted expected",
    "excerpts": "partial quotes",
    "full": "all",
}
"""By the word that is meant. Those for likelihood are the second row of the table in ICD 203 (2015), section D.6.e."""


def key_meant(key: str, known: Collection[str]) -> str | None:
    """Return the key of `known` that `key` is another word for."""
    return _meant(_KEYS, key, known)


def word_meant(word: str, known: Collection[str]) -> str | None:
    """Return the word of a vocabulary that `word` is another one for."""
    return _meant(_WORDS, word.casefold(), known)


def _meant(synonyms: dict[str, str], typed: str, known: Collection[str]) -> str | None:
    return next((one for one, others in synonyms.items() if one in known and typed in others.split()), None)
