"""What the pipeline hands out: a site checked, planned, built."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.attachments import Attachment
from generator.model.outputs import Output
from generator.model.problems import Problem
from generator.model.site import SiteIndex
from generator.model.translation import Translation
from generator.pages.planning.catalogue import Catalogue
from generator.publishing.theme import Theme
from generator.reading.selection import LeftOut


@dataclass(frozen=True, slots=True)
class Checked:
    """A site read, anchored and indexed.

    `words` are the interface's, in the site's language; `profiles` are actors' profiles as HTML by id; `attachments`
    are the files beside pages by path; `texts` are the files' texts by path, for excerpts.
    """

    index: SiteIndex
    words: Translation
    left_out: LeftOut
    profiles: Mapping[str, str]
    attachments: Mapping[str, Attachment]
    problems: tuple[Problem, ...]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SitePlan:
    """A site checked and arranged; `generator.pages.plan_pages` plans its pages from the catalogue."""

    checked: Checked
    catalogue: Catalogue
    theme: Theme


@dataclass(frozen=True, slots=True)
class Built:
    """A site rendered: `outputs` are the files to publish, unless `problems` holds an error.

    `to_index` are documents for the full-text index, which are not published.
    """

    checked: Checked
    outputs: tuple[Output, ...]
    to_index: tuple[Output, ...]
    problems: tuple[Problem, ...]
