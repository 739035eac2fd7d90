"""Governments told by their country: "the Tajik government", "Tajikistan's government", never the adjective alone."""

import re

from generator.importing.names.clusters import Cluster, Mention
from generator.importing.names.gazetteer import BY_ADJECTIVE, BY_NAME, Country
from generator.model.entities import Name
from generator.model.spans import Span

_GOVERNMENT = re.compile(
    r"(?<![\w.])(?!The )(?P<who>[A-Z][\w.]{1,30}(?: [A-Z]\w{1,30})?)(?P<possessive>[’']s)? "
    r"(?:(?:secular|federal|central|national) )?(?P<what>[Gg]overnment|authorities)\b"
)


def find_governments(text: str) -> tuple[Cluster, ...]:
    """Return a cluster for each country whose government is told of, under every name the text uses."""
    found: dict[Country, list[Mention]] = {}
    for match in _GOVERNMENT.finditer(text):
        country = BY_NAME.get(match["who"]) if match["possessive"] else BY_ADJECTIVE.get(match["who"])
        country = country or (BY_NAME.get(match["who"]) if match["who"].isupper() or "." in match["who"] else None)
        if country and match["what"] != "authorities":
            found.setdefault(country, []).append(Mention(Span(*match.span()), match.group()))
    return tuple(_cluster(country, mentions) for country, mentions in found.items())


def _cluster(country: Country, mentions: list[Mention]) -> Cluster:
    texts = dict.fromkeys(mention.text for mention in mentions)
    names = (Name(f"Government of {country.name}", "full"), *(Name(text) for text in texts))
    return Cluster(names, tuple(mentions))
