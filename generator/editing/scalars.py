"""Write a string as a YAML scalar, in the quoting that stands there if it can hold it."""

import re

import yaml

PLAIN = re.compile(r"[\w(][^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*", re.UNICODE)
PLAIN_TRAPS = re.compile(r":(\s|$)|\s#|^\s|\s$|[,\[\]{}]")
SINGLE = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*")


def scalar(value: str, like: yaml.Node | None = None) -> str:
    """Return `value` as a one-line YAML scalar.

    The style of the node `like` is kept where it can hold the value: plain stays plain, single quotes stay single. Any
    other case becomes double-quoted, which can hold every string.
    """
    style = like.style if isinstance(like, yaml.ScalarNode) else '"'
    if style is None and PLAIN.fullmatch(value) and not PLAIN_TRAPS.search(value):
        return value
    if style == "'" and SINGLE.fullmatch(value):
        return "'" + value.replace("'", "''") + "'"
    return '"' + "".join(_escaped(character) for character in value) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if SINGLE.fullmatch(character):
        return character
    return f"\\u{ord(character):04X}"  # all the characters that need it lie in the basic plane
