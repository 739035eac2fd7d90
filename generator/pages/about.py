"""How to read the site: highlights, statuses, likelihoods, dates."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.edtf import parse
from generator.model.outputs import Planned
from generator.pages.frame import Frame, frame
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.sections import Section
from generator.pages.text.layers import Sign, legend
from generator.pages.wording.dates import DateView, date_view
from generator.pages.wording.vocabularies import LIKELIHOOD, STATUS_MEANING, likelihood_of, status_of

_DATES = ("2022-07-05", "2022-07", "2022-07~", "2022?", "199X", "2021-23", "1996/2001", "2006/..", "[2015,2016]")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word of the vocabulary and what it means here."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class AboutView:
    """The legend of the site. `dates` are examples of each shape of date as the pages word it."""

    frame: Frame
    signs: tuple[Sign, ...]
    statuses: tuple[Meaning, ...]
    likelihoods: tuple[str, ...]
    dates: tuple[DateView, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the one page about reading the site."""
    address = Address(addresses.ABOUT)
    words = catalogue.words
    examples = (date_view(words, parse(text)) for text in _DATES)
    yield Planned(
        address.page,
        "pages/about.html",
        lambda: AboutView(
            frame=frame(
                catalogue,
                address,
                words.gettext("How to read these pages"),
                section=addresses.ABOUT,
                description=words.gettext("How to read highlights, statuses, dates and margin notes on these pages."),
            ),
            signs=legend(words),
            statuses=tuple(
                Meaning(status_of(words, status), words.gettext(meaning)) for status, meaning in STATUS_MEANING
            ),
            likelihoods=tuple(likelihood_of(words, band) for band in LIKELIHOOD),
            dates=tuple(example for example in examples if example),
        ),
    )


KIND = PageKind("about", plan, Section(addresses.ABOUT, lambda words: words.gettext("How to read")))
