"""Synthetic pages for measuring: the shape of real ones, made of our own words and the same in every run."""

import random

from generator.model.briefings import SourceFile

VOCABULARY = """
the a of and to in on at by for with from as that which it was were had has is are its their his her they after before
during border river valley district province town village road bridge market school council ministry army police group
fighters leaders people families talks agreement report statement claim denial attack protest election harvest winter
summer spring month year week early late new old former local national northern southern eastern western crossed reached
held left moved said denied claimed reported announced confirmed warned asked agreed refused returned opened closed
began ended grew fell rose remained near between across along under over about several many few some most first second
""".split()  # noqa: SIM905  # readable as prose

CAST = 20
EVENTS, CLAIMS, PLACES, NOTES = 20, 8, 6, 6


def page_of(words: int = 1200, seed: int = 1) -> SourceFile:
    """Return a page of about `words` words with 40 annotations, each on words that occur once."""
    source = random.Random(seed)
    marks = iter(source.sample(range(1000, 9999), EVENTS + CLAIMS + PLACES + NOTES))
    quotes: list[str] = []
    paragraphs = []
    while sum(len(paragraph.split()) for paragraph in paragraphs) < words:
        sentences = []
        for _ in range(source.randint(3, 6)):
            sentence = source.choices(VOCABULARY, k=source.randint(9, 24))
            if source.random() < 0.5:
                sentence.insert(3, f"Actor {chr(65 + source.randrange(CAST))}name")
            mark = next(marks, None)
            if mark is not None:
                sentence.insert(5, f"number {mark}")
                quotes.append(" ".join(sentence[4:7]))
            text = " ".join(sentence)
            sentences.append(text[0].upper() + text[1:] + ".")
        paragraphs.append(" ".join(sentences))
    return SourceFile("content/briefings/page.md", _page(quotes, paragraphs).encode())


def _page(quotes: list[str], paragraphs: list[str]) -> str:
    quoted = iter(f'"{quote}"' for quote in quotes)
    rows = [
        "---",
        "title: A page for measuring",
        "author: The editors",
        "date: 2024-05-01",
        "cast: [" + ", ".join(f"actor-{index}" for index in range(CAST)) + "]",
        "events:",
        *(
            f"  - {{id: event-{index}, date: 2021-{index % 12 + 1:02}~, at: {next(quoted)}, "
            f"who: [actor-{index % CAST}], where: [place-{index % 5}], what: Something happened, cite: report}}"
            for index in range(EVENTS)
        ),
        "claims:",
        *(
            f"  - {{id: claim-{index}, by: actor-{index}, status: claimed, at: {next(quoted)}, "
            f"what: It is so, cite: report}}"
            for index in range(CLAIMS)
        ),
        "places:",
        *(f"  - {{at: {next(quoted)}, place: place-{index % 5}}}" for index in range(PLACES)),
        "notes:",
        *(f"  - {{at: {next(quoted)}, note: A word of the editors}}" for index in range(NOTES)),
        "---",
    ]
    return "\n".join(rows) + "\n" + "\n\n".join(paragraphs) + "\n"


def tables() -> tuple[SourceFile, ...]:
    """Return the actors, places and sources that the pages point at."""
    actors = (
        SourceFile(
            f"content/actors/actor-{index}.md",
            f"---\nname: Actor {chr(65 + index)}name\nkind: person\n---\n".encode(),
        )
        for index in range(CAST)
    )
    places = "".join(f"place-{index}: {{name: Place {index}}}\n" for index in range(5))
    return (
        *actors,
        SourceFile("content/places.yaml", places.encode()),
        SourceFile("content/sources.yaml", b"report: {title: A report, publisher: An office}\n"),
    )
