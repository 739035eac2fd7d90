"""What a name looks like by itself: a person's, a company's with its product, an ordinary word."""

import re

from generator.importing.names.finding.personal import looks_personal
from generator.importing.names.finding.surroundings import has_article, is_counted, speaks
from generator.importing.names.joining.clusters import Cluster, Mention
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.data import given_names
from generator.importing.names.known.foreign_words import GIVEN
from generator.importing.names.known.lexicon import COMMON, COMMON_INITIALISMS, DOCUMENT
from generator.importing.names.known.organisations import AMBIGUOUS, KNOWN_KINDS

_ADJECTIVAL = re.compile(
    r"^\w{3,}(?:ional|inal|ical|istic|ese|ists?|[iey]ans?|ans|ites)$|^[A-Z]{2,}s$| Islanders?$"
)  # peoples and adjectives: nobody in particular
_PLATFORM = re.compile(r"[ \u00a0](?:channels?|apps?|accounts?|posts?|users?|pages?|groups?|messages?)\b")
_CHANNEL = re.compile(r"\b(?:on|via|using|through)[ \u00a0]$")


def begins_with_given_name(name: str) -> bool:
    """Tell a person's full name by its first word."""
    first = name.split(maxsplit=1)[0].lower()
    return looks_personal(name) and (first in given_names() or first in GIVEN)


def is_personal(cluster: Cluster, text: str, ordinary: frozenset[str]) -> bool:
    """Tell what can be a person's full name, and mostly stands without "the"."""
    if not any(looks_personal(name.text) and not is_ordinary(name.text, ordinary) for name in cluster.names):
        return False
    if any(name.text.split()[0] in AMBIGUOUS for name in cluster.names):
        return any(begins_with_given_name(name.text) for name in cluster.names)
    after_the = sum(has_article(text, one.span) for one in cluster.mentions)
    return after_the * 2 <= len(cluster.mentions)


def is_branded(name: str) -> bool:
    """Tell "Ford Taurus", a maker's name with more behind it that names no body."""
    first, *rest = name.split()
    return bool(rest) and name not in KNOWN_KINDS and (KNOWN_KINDS.get(first) == "organisation" or first in AMBIGUOUS)


def is_adjectival(name: str) -> bool:
    """Tell the name of a people, or an adjective, by its ending."""
    return _ADJECTIVAL.search(name) is not None


def is_bare(cluster: Cluster, text: str, ordinary: frozenset[str]) -> bool:
    """Tell a name that needs no article and speaks for nothing else, told of where its capital must mean a name."""
    mentions = [one for one in cluster.mentions if not one.initial]
    name = cluster.name
    if not mentions or len(name) < 3 or any(c.isdigit() for c in name) or name.isupper() or is_ordinary(name, ordinary):
        return False
    if name.replace(".", "") in COMMON_INITIALISMS or is_adjectival(name) or name.split()[0] in BY_NAME:
        return False
    if any(
        has_article(text, one.span) or is_counted(text, one.span) or _is_channel(text, one) for one in cluster.mentions
    ):
        return False
    return not any(speaks(text, one.span.start, one.span.end) for one in mentions)


def _is_channel(text: str, mention: Mention) -> bool:
    """Tell what something is said on or done with: "on Telegram"."""
    if _PLATFORM.match(text, mention.span.end):
        return True
    return _CHANNEL.search(text, max(0, mention.span.start - 10), mention.span.start) is not None


def is_ordinary(name: str, ordinary: frozenset[str]) -> bool:
    """Tell "Critical Minerals" from a person: its words are ordinary words."""
    return any(word in COMMON or word in DOCUMENT or word.lower() in ordinary for word in name.split())
