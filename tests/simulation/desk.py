"""What an editor does to a report: one function for each kind of edit, and those that take a quote away.

Every word keeps the number it was born with, also where it is spelt otherwise afterwards. Copies have none: whoever
annotated a sentence did not mean the pull quote made of it later.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from random import Random
from typing import NamedTuple

from tests.simulation.reports import Paragraph, Report, Sentence, Token, another_sentence, words_of
from tests.simulation.rewording import copied, exchanged, merged, nearly, noisy, renumbered, reworded, spelt, split
from tests.simulation.tongues import Tongue


class Desk(NamedTuple):
    """A report on the desk, its language, and the numbers of the quoted words."""

    report: Report
    tongue: Tongue
    quoted: frozenset[int]


MARKS = ".,“”。、；"

Edit = Callable[[Desk, Random], Report]


def sentences_merged(desk: Desk, random: Random) -> Report:
    """A third of the sentences are joined to the one before."""
    return _each_paragraph(desk.report, lambda paragraph: merged(paragraph, random))


def sentences_split(desk: Desk, random: Random) -> Report:
    """A third of the sentences are parted in two."""
    return _each_paragraph(desk.report, lambda paragraph: split(paragraph, random))


def paragraphs_reordered(desk: Desk, random: Random) -> Report:
    """All paragraphs of a stretch of six change places."""
    first = random.randrange(max(len(desk.report) - 6, 1))
    stretch = list(desk.report[first : first + 6])
    random.shuffle(stretch)
    return (*desk.report[:first], *stretch, *desk.report[first + 6 :])


def own_paragraph_moved(desk: Desk, random: Random) -> Report:
    """The quote's paragraph stands elsewhere."""
    own = [one for one in desk.report if _has_quote(desk, one)]
    return _put_in([one for one in desk.report if one not in own], own, random)


def own_sentence_moved(desk: Desk, random: Random) -> Report:
    """The quote's sentence stands in another paragraph, or alone."""
    own = tuple(one for paragraph in desk.report for one in paragraph if _is_quoted(desk, one))
    rest = _without_sentences(desk)
    if random.random() < 0.5:
        return _put_in(rest, [own], random)
    number = random.randrange(len(rest))
    place = random.randrange(len(rest[number]) + 1)
    return (*rest[:number], (*rest[number][:place], *own, *rest[number][place:]), *rest[number + 1 :])


def spelt_otherwise(desk: Desk, random: Random) -> Report:
    """Spellings of the other side of the Atlantic; elsewhere letters that have a second form, spaces before endings."""
    return _each_word(desk.report, lambda token: token._replace(text=spelt(token.text)))


def marks_restyled(desk: Desk, random: Random) -> Report:
    """Quotes, dashes and spaces of another house style."""
    style = str.maketrans(random.choice(({"“": '"', "”": '"', "—": "–"}, {"“": "«", "”": "»", "—": "-"}, {"「": "『"})))
    return _each_word(desk.report, lambda token: token._replace(text=token.text.translate(style)))


def numbers_updated(desk: Desk, random: Random) -> Report:
    """Every other number is another one now."""
    return _each_word(desk.report, lambda token: renumbered(token, random) if random.random() < 0.5 else token)


def like_paragraph_put_in(desk: Desk, random: Random) -> Report:
    """A new paragraph says nearly what the quote's sentence says, in a place of its own or next to it."""
    own = [one for paragraph in desk.report for one in paragraph if _is_quoted(desk, one)]
    if not own:
        return desk.report
    like = tuple(nearly(one, another_sentence(desk.tongue, random), random) for one in own)
    number = next(number for number, one in enumerate(desk.report) if _has_quote(desk, one))
    beside = (number, number + 1) if len(own[0]) > 9 else ()
    place = random.choice((*beside, random.choice(_elsewhere(desk))))
    return (*desk.report[:place], like, *desk.report[place:])


def pull_quote(desk: Desk, random: Random) -> Report:
    """The quote's sentence stands twice, word for word; not beside itself, where nobody could tell them apart."""
    own = tuple(copied(one) for paragraph in desk.report for one in paragraph if _is_quoted(desk, one))
    place = random.choice(_elsewhere(desk))
    return (*desk.report[:place], own, *desk.report[place:])


def name_translated(desk: Desk, random: Random) -> Report:
    """A name is another one wherever it stands, as when a form in another language is preferred."""
    names = desk.tongue.fillings(random.choice(("org", "person", "place")))
    old, new = (words_of(desk.tongue, name) for name in random.sample(names, 2))
    return _each_sentence(desk.report, lambda sentence: exchanged(sentence, old, [f"{word}a" for word in new]))


def headings_changed(desk: Desk, random: Random) -> Report:
    """Every heading that is not quoted is another one."""
    return tuple(
        (another_sentence(desk.tongue, random)[:6],) if _is_heading(one) and not _has_quote(desk, one) else one
        for one in desk.report
    )


def badly_recognised(desk: Desk, random: Random) -> Report:
    """A printed page was read in by machine: wrong letters, spaces put in and lost."""
    return _each_sentence(desk.report, lambda sentence: tuple(noisy(sentence, random)))


def copy_edited(desk: Desk, random: Random) -> Report:
    """One word in eight is another one, missing, or has one before it; in the quote one in fifteen."""
    own = {token.text for token in _tokens(desk.report) if token.origin in desk.quoted}
    spare = sorted({token.text for token in _tokens(desk.report)} - own) or ["?"]
    return _each_sentence(desk.report, lambda sentence: tuple(reworded(sentence, desk.quoted, spare, random)))


def neighbours_rewritten(desk: Desk, random: Random) -> Report:
    """The sentences before and behind the quote's are written anew."""
    paragraphs = []
    for paragraph in desk.report:
        near = {at + step for at, one in enumerate(paragraph) if _is_quoted(desk, one) for step in (-1, 1)}
        paragraphs.append(
            tuple(
                another_sentence(desk.tongue, random) if at in near and not _is_quoted(desk, one) else one
                for at, one in enumerate(paragraph)
            )
        )
    return tuple(paragraphs)


def trimmed(desk: Desk, random: Random) -> Report:
    """A fifth of the sentences are cut; none that is quoted."""
    return _each_paragraph(
        desk.report, lambda one: tuple(part for part in one if _is_quoted(desk, part) or random.random() > 0.2)
    )


def paragraphs_joined_and_parted(desk: Desk, random: Random) -> Report:
    """Borders of paragraphs fall elsewhere."""
    report: list[Paragraph] = []
    for paragraph in desk.report:
        if report and random.random() < 0.3:
            report[-1] = (*report[-1], *paragraph)
        elif len(paragraph) > 1 and random.random() < 0.3:
            report += [paragraph[:1], paragraph[1:]]
        else:
            report.append(paragraph)
    return tuple(report)


EDITS: tuple[Edit, ...] = (
    sentences_merged, sentences_split, paragraphs_reordered, own_paragraph_moved, own_sentence_moved, spelt_otherwise,
    marks_restyled, numbers_updated, like_paragraph_put_in, pull_quote, name_translated, headings_changed,
    badly_recognised, copy_edited, neighbours_rewritten, trimmed, paragraphs_joined_and_parted,
)  # fmt: skip
"""After all of these the quote is still there."""


def quote_cut(desk: Desk, random: Random) -> Report:
    """The quoted words are cut."""
    return _each_sentence(desk.report, lambda one: tuple(token for token in one if token.origin not in desk.quoted))


def sentence_cut(desk: Desk, random: Random) -> Report:
    """The quote's sentence is cut."""
    return _without_sentences(desk)


def paragraph_cut(desk: Desk, random: Random) -> Report:
    """The quote's paragraph is cut."""
    return tuple(one for one in desk.report if not _has_quote(desk, one))


def sentence_written_anew(desk: Desk, random: Random) -> Report:
    """Another sentence stands in its place, without any of the quoted words."""
    own = {token.text.strip(MARKS) for token in _tokens(desk.report) if token.origin in desk.quoted}
    anew = tuple(token for token in another_sentence(desk.tongue, random) if token.text.strip(MARKS) not in own)
    return _each_paragraph(desk.report, lambda part: tuple(anew if _is_quoted(desk, one) else one for one in part))


LOSSES: tuple[Edit, ...] = (quote_cut, sentence_cut, paragraph_cut, sentence_written_anew)
"""After each of these the quote is gone."""

COPIES: tuple[Edit, ...] = (like_paragraph_put_in, pull_quote)
"""With one of these and a loss nobody can say whether the words were copied and cut, or moved and edited."""


def number_copies(report: Report) -> Report:
    """Return the report as if its copies had always stood there: with numbers of their own."""
    numbers = count(1 + max(token.origin or 0 for token in _tokens(report)))
    return _each_word(report, lambda token: token if token.origin is not None else Token(token.text, next(numbers)))


def _is_heading(paragraph: Paragraph) -> bool:
    return len(paragraph) == 1 and len(paragraph[0]) <= 6


def _is_quoted(desk: Desk, sentence: Sentence) -> bool:
    return any(token.origin in desk.quoted for token in sentence)


def _has_quote(desk: Desk, paragraph: Paragraph) -> bool:
    return any(_is_quoted(desk, sentence) for sentence in paragraph)


def _elsewhere(desk: Desk) -> list[int]:
    """Return where a paragraph may be put in that is not beside the quote's."""
    own = {number for number, one in enumerate(desk.report) if _has_quote(desk, one)}
    return [place for place in range(len(desk.report) + 1) if not own & {place - 1, place}]


def _without_sentences(desk: Desk) -> Report:
    return _each_paragraph(desk.report, lambda one: tuple(part for part in one if not _is_quoted(desk, part)))


def _put_in(report: Sequence[Paragraph], own: Sequence[Paragraph], random: Random) -> Report:
    place = random.randrange(len(report) + 1)
    return (*report[:place], *own, *report[place:])


def _each_paragraph(report: Report, change: Callable[[Paragraph], Paragraph]) -> Report:
    return tuple(changed for paragraph in report if (changed := change(paragraph)))


def _each_sentence(report: Report, change: Callable[[Sentence], Sentence]) -> Report:
    return _each_paragraph(report, lambda one: tuple(changed for sentence in one if (changed := change(sentence))))


def _each_word(report: Report, change: Callable[[Token], Token]) -> Report:
    return _each_sentence(report, lambda sentence: tuple(change(token) for token in sentence))


def _tokens(report: Report) -> Iterable[Token]:
    return (token for paragraph in report for sentence in paragraph for token in sentence)
