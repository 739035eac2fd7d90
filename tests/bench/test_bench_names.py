"""What name matching costs: a page, and a whole archive with many names (at least 1 MB/s, folding included)."""

import random
from collections.abc import Callable
from typing import Any

from generator.anchoring.names import compile_names, find_names
from generator.anchoring.text.folding import fold
from generator.model.entities import Actor, Name

Benchmark = Callable[..., Any]

SYLLABLES = ["al", "ban", "dar", "esh", "far", "gul", "ham", "ij", "khor", "lash", "man", "nur", "qal", "rab"]
PLAIN = ["the", "of", "and", "in", "fighters", "government", "northern", "border", "said", "reports", "have", "moved"]


def words(count: int, *, seed: int) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize() for _ in range(count)]


def actors(count: int, *, seed: int = 1) -> list[Actor]:
    chance = random.Random(seed)
    parts = words(count, seed=seed)
    texts = {" ".join(chance.sample(parts, chance.choice([1, 2, 2, 3]))) for _ in range(2 * count)}
    return [Actor(f"a{n}", "", "person", (Name(text),)) for n, text in enumerate(sorted(texts)[:count])]


def prose(of: list[Actor], length: int, *, ascii_only: bool, seed: int = 2) -> str:
    """Return text in which each twentieth word or so begins a name, and as many are capitalised without being one."""
    chance = random.Random(seed)
    strangers = words(500, seed=99)
    names = [actor.name if ascii_only else actor.name.replace("a", "ā", 1) for actor in of]
    pool = [*PLAIN * 3, *chance.choices(names, k=2), *chance.choices(strangers, k=2)]
    sentences, size = [], 0
    while size < length:
        pool[-4:] = [*chance.choices(names, k=2), *chance.choices(strangers, k=2)]
        sentence = " ".join(chance.choices(pool, k=22)) + ("’s end.\n" if not ascii_only else "'s end.\n")
        sentences.append(sentence)
        size += len(sentence)
    return "".join(sentences)[:length]


def test_a_page_of_1200_words_with_a_cast_of_20(benchmark: Benchmark) -> None:
    cast = actors(20)
    matcher = compile_names(cast)
    folded = fold(prose(cast, 8_000, ascii_only=False))

    assert benchmark(find_names, folded, matcher, cast=[actor.id for actor in cast])


def test_a_page_of_1200_words_on_a_site_of_5000_names(benchmark: Benchmark) -> None:
    everybody = actors(5_000)
    matcher = compile_names(everybody)
    folded = fold(prose(everybody[:20], 8_000, ascii_only=False))

    assert benchmark(find_names, folded, matcher, cast=[actor.id for actor in everybody[:20]])


def test_5000_names_over_10_megabytes_of_ascii(benchmark: Benchmark) -> None:
    everybody = actors(5_000)
    matcher = compile_names(everybody)
    text = prose(everybody, 10_000_000, ascii_only=True)

    found = benchmark.pedantic(find_names, (text, matcher), {"cast": [a.id for a in everybody]}, rounds=1)  # type: ignore[attr-defined]

    assert len(found) > 50_000


def test_5000_names_over_10_megabytes_with_diacritics(benchmark: Benchmark) -> None:
    everybody = actors(5_000)
    matcher = compile_names(everybody)
    text = prose(everybody, 10_000_000, ascii_only=False)

    found = benchmark.pedantic(find_names, (text, matcher), {"cast": [a.id for a in everybody]}, rounds=1)  # type: ignore[attr-defined]

    assert len(found) > 50_000


def test_compiling_5000_names(benchmark: Benchmark) -> None:
    everybody = actors(5_000)

    assert benchmark.pedantic(compile_names, (everybody,), rounds=1).names  # type: ignore[attr-defined]
