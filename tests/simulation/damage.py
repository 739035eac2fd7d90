"""What may happen to a text around a quote: edits as people and machines make them, and ways to lose the quote."""

from collections.abc import Callable, Sequence
from random import Random

from tests.simulation.edits import Edited, edit
from tests.simulation.texts import SYLLABLES, bare

AROUND = 20
PARAGRAPH = 80  # words
SHORT = 12

Edit = Callable[[list[Edited], range, Random], list[Edited]]


def typing_slips(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """A fifth of the words near the quote have a letter doubled, dropped, exchanged or taken from elsewhere."""
    return [_slipped(word, random) if _is_near(word, quoted) and random.random() < 0.2 else word for word in words]


def recognition_noise(words: list[Edited], _: range, random: Random) -> list[Edited]:
    """One word in ten has a wrong letter, one in fifty is lost, all over the text."""
    read = [_slipped(word, random) if random.random() < 0.1 else word for word in words]
    return [word for word in read if random.random() >= 0.02]


def synonyms(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """A third of the vocabulary is exchanged for other words of the same texts, near the quote."""
    vocabulary = sorted({word.text for word in words})
    other = {word: random.choice(vocabulary) for word in vocabulary if random.random() < 0.3}
    return [_replaced(word, other.get(word.text, word.text)) if _is_near(word, quoted) else word for word in words]


def sentences_in_another_order(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """The sentences of the quote's paragraph change places."""
    first, last = _paragraph(words, quoted)
    sentences = _sentences(words[first:last])
    random.shuffle(sentences)
    return [*words[:first], *(word for sentence in sentences for word in sentence), *words[last:]]


def moved_paragraph(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """The quote's paragraph stands elsewhere, and was edited a little."""
    first, last = _paragraph(words, quoted)
    rest = words[:first] + words[last:]
    place = random.randrange(len(rest))
    return [*rest[:place], *_edited(words[first:last], words, quoted, 0.1, random), *rest[place:]]


def moved_sentence(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """The sentence or sentences of the quote stand elsewhere, and were edited a little."""
    sentences = _sentences(words)
    own = [one for one in sentences if any(word.origin in quoted for word in one)]
    rest = [one for one in sentences if one not in own]
    place = random.randrange(len(rest))
    moved = [_edited(one, words, quoted, 0.1, random) for one in own]
    return [word for one in (*rest[:place], *moved, *rest[place:]) for word in one]


def near_copy(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """An edited copy of the quote's sentence is put in elsewhere; its own surroundings are edited too."""
    place = random.choice([at for at in range(len(words)) if not quoted.start - 60 < at < quoted.stop + 60])
    first, last = max(quoted.start - 10, 0), quoted.stop + 10
    copy = [Edited(word.text, None, False) for word in _edited(words[first:last], words, quoted, 0.2, random)]
    whole = [*words[:place], *copy, *words[place:]]
    return [one for word in whole for one in (_edited([word], words, quoted, 0.1, random) if word.kept else [word])]


def cut(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """The quote is cut out, its surroundings are edited."""
    return [word for word in _edited(words, words, quoted, 0.2, random) if word.origin not in quoted]


def cut_sentence(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """The sentence or sentences of the quote are cut out."""
    kept = [one for one in _sentences(words) if not any(word.origin in quoted for word in one)]
    return _edited([word for sentence in kept for word in sentence], words, quoted, 0.1, random)


def cut_paragraph(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """The quote's whole paragraph is cut out."""
    first, last = _paragraph(words, quoted)
    return _edited(words[:first] + words[last:], words, quoted, 0.1, random)


def other_words(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """In the quote's place stand as many words, none of them the one that stood there."""
    own = {bare(words[number].text) for number in quoted}
    texts = [word.text for word in words]
    put = [
        Edited(_other(texts, own if len(quoted) < 4 else {bare(words[at].text)}, random), None, False) for at in quoted
    ]
    whole = [*words[: quoted.start], *put, *words[quoted.stop :]]
    return [one for word in whole for one in (_edited([word], words, quoted, 0.1, random) if word.kept else [word])]


def copied_and_cut(words: list[Edited], quoted: range, random: Random) -> list[Edited]:
    """A near copy is put in elsewhere, and the quote itself is cut out, its surroundings stay.

    Of long quotes nobody could say that they were not moved, so these are only cut.
    """
    if len(quoted) > SHORT:
        return cut(words, quoted, random)
    return [word for word in near_copy(words, quoted, random) if word.origin not in quoted]


EDITS: tuple[Edit, ...] = (
    typing_slips, recognition_noise, synonyms, sentences_in_another_order, moved_paragraph,
    moved_sentence, near_copy,
    cut, cut_sentence, cut_paragraph, other_words, copied_and_cut,
)  # fmt: skip


def _edited(part: list[Edited], words: list[Edited], quoted: range, rate: float, random: Random) -> list[Edited]:
    """Edit the words of a part that are near the quote."""
    own = {bare(words[number].text) for number in quoted}
    spare = [word.text for word in words if bare(word.text) not in own]
    edited: list[Edited] = []
    for word in part:
        if not _is_near(word, quoted) or random.random() >= rate:
            edited.append(word)
            continue
        edited += [
            Edited(one.text, word.origin if one.origin is not None else None, one.kept)
            for one in edit([word.text], 0, 1, rate=1.0, elsewhere=0.0, spare=spare, random=random)
        ]
    return edited


def _is_near(word: Edited, quoted: range) -> bool:
    return word.origin is not None and quoted.start - AROUND <= word.origin < quoted.stop + AROUND


def _slipped(word: Edited, random: Random) -> Edited:
    text, at = word.text, random.randrange(len(word.text))
    letter = random.choice("".join(SYLLABLES["latin"]) if text.isascii() else text)
    slips = (text[:at] + text[at] + text[at:], text[:at] + letter + text[at + 1 :], text[:at] + text[at + 1 :])
    return word._replace(text=random.choice(slips) or text)


def _replaced(word: Edited, text: str) -> Edited:
    return Edited(text, word.origin, text == word.text and word.kept)


def _other(texts: Sequence[str], own: set[str], random: Random) -> str:
    return next(text for text in iter(lambda: random.choice(texts), None) if bare(text) not in own)


def _paragraph(words: Sequence[Edited], quoted: range) -> tuple[int, int]:
    first = quoted.start // PARAGRAPH * PARAGRAPH
    return first, max(min(first + PARAGRAPH, len(words)), quoted.stop)


def _sentences(words: Sequence[Edited]) -> list[list[Edited]]:
    sentences: list[list[Edited]] = [[]]
    for word in words:
        sentences[-1].append(word)
        if word.text.endswith("."):
            sentences.append([])
    return [sentence for sentence in sentences if sentence]
