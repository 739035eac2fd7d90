"""Made-up texts in several scripts: words drawn as unevenly as in real ones, with names that come back."""

from collections.abc import Sequence
from random import Random

_PIECES = {
    "latin": "ka re to mi san der vol ni ar ek un pro li ta so be ran gu est in al con tri mo pa ze",
    "cyrillic": "ка ре то ми сан дер вол ни ар ек ун про ли та со бе ран гу ест ин ал кон три мо",
    "arabic": "كا ري تو مي سا در ول ني ار يك ان بر لي تا سو بي را جو ست ين ال كن تر مو با زي",
    "devanagari": "का रे तो मि सन दे वो नी अर एक उन प्रो ली ता सो बे रा गु स्त इन अल कौ त्रि मो",
    "hangul": "카 레 토 미 산 데 볼 니 아 에 운 프 리 타 소 베 란 구 스 인 알 콘 트 모",
    "thai": "กา เร โต มี สัน เด วอ นี อา เอก อุน โปร ลี ตา โซ เบ ราน กู เอส อิน อัล คอน ตรี โม",
    "chinese": "的 一 是 不 了 人 我 在 有 他 这 中 大 来 上 国 个 到 说 们 为 子 和 你 地 出"
    " 道 也 时 年 得 就 那 要 下 以 生 会 自 着 去 之 过 家 学 对 可",
}
SYLLABLES = {script: pieces.split() for script, pieces in _PIECES.items()}
"""The pieces that words are made of."""

MARKS = ".,:;()“”?"

SPACELESS = frozenset({"thai", "chinese"})


def bare(word: str) -> str:
    """Return a word without its punctuation and possessive ending."""
    return word.strip(MARKS).removesuffix("’s").strip(MARKS)


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
