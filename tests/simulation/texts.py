"""Made-up texts in several scripts: words drawn as unevenly as in real ones, with names that come back."""

from collections.abc import Sequence
from random import Random

SYLLABLES = {
    "latin": "ka re to mi san der vol ni ar ek un pro li ta so be ran gu est in al con tri mo pa ze".split(),
    "cyrillic": "ка ре то ми сан дер вол ни ар ек ун про ли та со бе ран гу ест ин ал кон три мо".split(),
    "arabic": "كا ري تو مي سا در ول ني ار يك ان بر لي تا سو بي را جو ست ين ال كن تر مو با زي".split(),
    "devanagari": "का रे तो मि सन दे वो नी अर एक उन प्रो ली ता सो बे रा गु स्त इन अल कौ त्रि मो".split(),
    "hangul": "카 레 토 미 산 데 볼 니 아 에 운 프 리 타 소 베 란 구 스 인 알 콘 트 모".split(),
    "thai": "กา เร โต มี สัน เด วอ นี อา เอก อุน โปร ลี ตา โซ เบ ราน กู เอส อิน อัล คอน ตรี โม".split(),
    "chinese": list("的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可"),
}
"""The pieces that words are made of."""

MARKS = ".,:;()“”?"

SPACELESS = frozenset({"thai", "chinese"})


class Language:
    """A made-up language: a vocabulary in one script, from frequent to rare, and names."""

    def __init__(self, script: str, random: Random, *, size: int = 1500) -> None:
        self.script = script
        self.space = "" if script in SPACELESS else " "
        syllables = SYLLABLES[script]
        seen = {"".join(random.choices(syllables, k=random.choice((1, 2, 2, 3, 3, 4)))) for _ in range(size)}
        self.vocabulary = sorted(seen)
        random.shuffle(self.vocabulary)
        self.vocabulary.sort(key=lambda word: len(word) > 4)  # frequent words are short
        self.names = ["".join(random.choices(syllables, k=3)).capitalize() for _ in range(8)]
        self.weights = [1 / rank for rank in range(2, len(self.vocabulary) + 2)]

    def words(self, count: int, random: Random) -> list[str]:
        """Return so many words; a name stands about every twelfth word, a full stop every fifteenth."""
        plain = random.choices(self.vocabulary, self.weights, k=count)
        return [self._dressed(word, random) for word in plain]

    def _dressed(self, word: str, random: Random) -> str:
        if random.random() < 1 / 12:
            word = random.choice(self.names)
        return word + ("." if random.random() < 1 / 15 else "")


def as_text(words: Sequence[str], space: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the words as a text, and where each stands in it, without its punctuation."""
    places, end = [], 0
    for word in words:
        start = end + len(word) - len(word.lstrip(MARKS))
        places.append((start, max(start + 1, end + len(word.removesuffix("’s").rstrip(MARKS)))))
        end += len(word) + len(space)
    return space.join(words), places
