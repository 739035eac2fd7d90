"""Short labels in the text's own words: what an event or a claim is called until an editor says it better."""

import re

from generator.importing.text.words import FUNCTION_WORDS
from generator.model.spans import Span

_MOST_WORDS = 12
_MOST_OF_A_NAME = 5  # words
_CLAUSE_END = re.compile(
    r"(?:,\s+(?:which|who|whose|while|where|whereas|although|though|but|and|including|as|when|after"
    r"|before|prompting|leading|causing|describing)\b|;|:\s|\s[–—]\s)"
)
_LEAD_IN = re.compile(
    r"(?:(?:and|but|however|meanwhile|moreover|furthermore|indeed|also|then|incidentally|as a result"
    r"|in addition|for example|while),?\s+)+",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"^(?:in|on|since|during|by|from|at|until|over|as of|after|before|between|late|early|mid|the|of"
    r"|and)?\s*[,.;:]\s*",
    re.IGNORECASE,
)


_RELATIVE = re.compile(r"(?:which|who)\s+", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][\w.’'-]*(?:\s(?:of\s)?[A-Z][\w.’'-]*)*")
_SUBORDINATE = re.compile(r"(?:If|While|Although|Though|Unlike|Despite|Amid|Because|Given|Whereas|Even)\b[^,]{8,}?,\s+")


LOOSE = "(?:in|on|since|during|by|from|at|until|over|as of|after|before|between|of|late|early|mid|the|and)"
"""Pattern of the English words that are left hanging where a date is taken out of a sentence."""


def hanging(words: str) -> re.Pattern[str]:
    """Compile the pattern of such words in front of a gap."""
    return re.compile(rf"\s*,?\s*(?:\b{words}\s*)+$", re.IGNORECASE)


def label(text: str, sentence: Span, date: Span, loose: re.Pattern[str]) -> str:
    """Return a few words of the sentence around the date, without the date itself; they need not be unique.

    `loose` takes off what would hang in front of it.
    """
    clause = _clause(text, sentence, date)
    before = text[clause.start : max(clause.start, min(date.start, clause.end))].rstrip()
    after = text[min(max(date.end, clause.start), clause.end) : clause.end].lstrip()
    before = loose.sub("", before)
    words = shortened(re.sub(r"\s*\([^()]*\)", "", f"{before} {after}" if before else after))
    words = _with_antecedent(text, clause, words)
    return words[:1].upper() + words[1:] if words else text[date.start : date.end]


def _with_antecedent(text: str, clause: Span, words: str) -> str:
    """Put the name in front of a clause with "which" or "who" in the place of that word."""
    pronoun = _RELATIVE.match(words)
    if pronoun is None:
        return words
    before = text[max(0, clause.start - 80) : clause.start].rstrip(" ,\u00a0")
    names = list(_NAME.finditer(before))
    if not names:
        return words[pronoun.end() :]
    whole = before[names[-1].start() :]  # "Kenya’s government"
    return shortened(
        f"{whole if len(whole.split()) <= _MOST_OF_A_NAME else names[-1].group()} {words[pronoun.end() :]}"
    )


def phrase(text: str, span: Span) -> str:
    """Return the words of a span, cut to a label's length."""
    return _with_antecedent(text, span, shortened(span.of(text)))


def _clause(text: str, sentence: Span, date: Span) -> Span:
    """Return the part of the sentence between clause borders that holds the date."""
    borders = list(_CLAUSE_END.finditer(text, sentence.start, sentence.end))
    start, end = sentence.start, sentence.end
    for border in borders:
        if border.start() >= date.end and border.start() - sentence.start > 25 and border.start() - date.end > 12:
            end = min(end, border.start())
        elif border.end() <= date.start and date.start - border.end() > 25:
            start = max(start, border.start() + 1)
    opening = _SUBORDINATE.match(text, sentence.start, sentence.end)
    if opening and opening.end() < date.start:
        start = max(start, opening.end())
    return Span(start, max(start, end))


def shortened(words: str) -> str:
    """Return words of a text cut to a label's length, without what would hang at either end."""
    words = " ".join(words.replace("\n", " ").split())
    words = _LEFT_OVER.sub("", words)
    words = _LEAD_IN.sub("", words, count=1) if _LEAD_IN.match(words) else words
    words = re.sub(r"\s+([,.;:])", r"\1", words).strip(" ,.;:–—")
    parts = words.split(" ")
    if len(parts) > _MOST_WORDS:
        parts = parts[:_MOST_WORDS]
        while len(parts) > 3 and parts[-1].lower().strip(",;") in FUNCTION_WORDS:
            parts.pop()
    return " ".join(parts).strip(" ,.;:–—(")
