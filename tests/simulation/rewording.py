"""What becomes of sentences and words on an editor's desk (`tests.simulation.desk`)."""

import re
from collections.abc import Collection, Iterable, Sequence
from random import Random

from tests.simulation.reports import Paragraph, Sentence, Token


def merged(paragraph: Paragraph, random: Random) -> Paragraph:
    """Return a paragraph in which a third of the sentences are joined to the one before."""
    merged: list[Sentence] = []
    for sentence in paragraph:
        if merged and merged[-1] and random.random() < 0.33:
            before = merged[-1][:-1] if merged[-1][-1].text in _STOPS else merged[-1]
            merged[-1] = (*before, Token(",", None), Token("and", None), *sentence)
        else:
            merged.append(sentence)
    return tuple(merged)


def split(paragraph: Paragraph, random: Random) -> Paragraph:
    """Return a paragraph in which a third of the longer sentences are parted in two."""
    split: list[Sentence] = []
    for sentence in paragraph:
        if len(sentence) > 6 and random.random() < 0.33:
            place = random.randrange(3, len(sentence) - 2)
            first = sentence[place]._replace(text=sentence[place].text.capitalize())
            split += [(*sentence[:place], Token(".", None)), (first, *sentence[place + 1 :])]
        else:
            split.append(sentence)
    return tuple(split)


_STOPS = frozenset(".。។")
_SPELLINGS = (
    ("our", "or"), ("ise", "ize"), ("isa", "iza"), ("yse", "yze"), ("entre", "enter"), ("ence ", "ense "),
    ("elled", "eled"), ("ogue", "og"), ("ramme", "ram"), ("ё", "е"), ("员", "員"), ("들", " 들"), ("場", "场"),
    ("ค์", "ค"), ("Mr ", "Mr. "), ("ы", "ьі"),
)  # fmt: skip


def spelt(word: str) -> str:
    """Return a word in its other spelling, if it has one."""
    for old, new in _SPELLINGS:
        word = word.replace(old, new)
    return word


def renumbered(token: Token, random: Random) -> Token:
    """Return a number as another one; other words as they are."""
    return token._replace(text=re.sub(r"\d+", lambda _: str(random.randrange(2, 4000)), token.text))


def nearly(sentence: Sentence, other: Sentence, random: Random) -> Sentence:
    """Return a sentence with a third of its words taken from another."""
    return tuple(Token((random.choice(other) if random.random() < 0.3 else token).text, None) for token in sentence)


def copied(sentence: Sentence) -> Sentence:
    """Return a sentence whose words nobody annotated."""
    return tuple(Token(token.text, None) for token in sentence)


def exchanged(sentence: Sentence, old: Sequence[str], new: Sequence[str]) -> Sentence:
    """Return the sentence with a run of words exchanged: the first new word stands for the old ones."""
    texts = [token.text for token in sentence]
    for start in range(len(sentence) - len(old) + 1):
        if texts[start : start + len(old)] == list(old):
            put = [Token(word, sentence[start + min(at, len(old) - 1)].origin) for at, word in enumerate(new)]
            return (*sentence[:start], *put, *exchanged(sentence[start + len(old) :], old, new))
    return sentence


def noisy(sentence: Sentence, random: Random) -> Iterable[Token]:
    """Yield the words of a sentence as a machine reads them from paper."""
    for token in sentence:
        text, at = token.text, random.randrange(len(token.text))
        match random.randrange(40):
            case 0 | 1:
                text = text.replace("rn", "m").replace("l", "1").replace("o", "0")
            case 2:
                text = text[:at] + random.choice(random.choice(sentence).text) + text[at + 1 :]
            case 3:
                text = text[:at] + text[at + 1 :]
            case 4:
                text = f"{text[:at]} {text[at:]}"
        if text.strip():
            yield token._replace(text=text)


def reworded(
    sentence: Sentence, quoted: Collection[int | None], spare: Sequence[str], random: Random
) -> Iterable[Token]:
    """Yield the words of a sentence, some replaced, left out or with another before them."""
    for token in sentence:
        if random.random() >= (1 / 15 if token.origin in quoted else 1 / 8):
            yield token
            continue
        match random.choice("rdi"):
            case "r":
                yield Token(random.choice(spare), None)
            case "i":
                yield from (Token(random.choice(spare), None), token)
