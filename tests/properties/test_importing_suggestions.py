"""Whatever the text: each suggestion that is written is anchored just once, and a second import adds none."""

from datetime import date

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.anchoring.locate import Found, locate, page_of
from generator.anchoring.text.visible import read_visible
from generator.annotations.at import parse_at
from generator.importing.drafting import Wishes
from generator.importing.known import Known
from generator.importing.opening import Opened, opened
from generator.importing.running import Imported, Site, import_texts
from generator.markup.convert import to_html

WHO = st.sampled_from(
    ("Tomas Hale", "Hale", "the Quay Council", "the Orrin Bank", "Kenya", "Nairobi", "the Kenyan government", "the FQW",
     "the Free Quay Watch (FQW)", "Edda Lorne", "he", "the Hale government", "Mr. Lorne", "the U.S.", "al-Tide")
)  # fmt: skip
DEED = st.sampled_from(
    ("denied it", "said that the boats sank", "met Tomas Hale, leader of the Quay Council", "was backed by the U.S.",
     "rowed in May 2022", "rowed from 3 to 5 March 2021", "is likely to sink", "“has left” the harbour of Mombasa",
     "accused Kenya of theft", "said: “The boats, all of them, are rotten.”", "left *at once* with [a friend]")
)  # fmt: skip
SENTENCE = st.builds(lambda who, deed: f"{who[0].upper()}{who[1:]} {deed}.", WHO, DEED)
PARAGRAPHS = st.lists(st.lists(SENTENCE, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=5)
NO_SITE = Site(Known(), {}, {}, lambda _: None)


def imported(paragraphs: list[str], copies: int = 1) -> list[Imported]:
    filler = "We have seen that the boats of the harbour are old, and that nobody who was there would have rowed them."
    text = "\n\n".join(("The Boats of the Harbour", *(f"{one} {filler}" for one in paragraphs)))
    file = opened("boats.txt", text.encode())
    assert isinstance(file, Opened)
    return list(import_texts([file] * copies, Wishes(published=date(2024, 6, 4)), NO_SITE))


@settings(max_examples=40, deadline=None)
@given(PARAGRAPHS)
def test_each_at_that_is_written_means_one_place_of_the_text(paragraphs: list[str]) -> None:
    (one,) = imported(paragraphs)
    written = next(file for file in one.plan.files if file.path.startswith("content/briefings/"))
    front = yaml.safe_load(written.data.decode().split("---\n")[1])
    page = page_of(read_visible(to_html(one.draft.body)))
    for kind in ("mentions", "events", "claims", "relations", "places"):
        for entry in front.get(kind, ()):
            (selector,) = parse_at(entry["at"])
            assert isinstance(locate(page, selector), Found), entry
            assert entry["suggested"] is True


@settings(max_examples=15, deadline=None)
@given(PARAGRAPHS)
def test_the_same_text_again_changes_nothing(paragraphs: list[str]) -> None:
    _, again = imported(paragraphs, copies=2)
    assert again.again is not None
    assert not again.plan.files


@settings(max_examples=40, deadline=None)
@given(PARAGRAPHS)
def test_no_two_suggested_actors_share_a_name_that_is_matched(paragraphs: list[str]) -> None:
    (one,) = imported(paragraphs)
    names = [
        name.text
        for actor in one.draft.suggestions.actors
        for name in {n.text: n for n in actor.names if n.auto}.values()
    ]
    assert len(names) == len(set(names))
