"""Sections: the entries of the navigation. A page kind that is one says so in its own file."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.site import SiteIndex
from generator.model.translation import Translation


def always(_site: SiteIndex) -> bool:
    """Tell that there is something to show, whatever the site holds."""
    return True


@dataclass(frozen=True, slots=True)
class Section:
    """An entry of the navigation: the `address` of its first page, its `label` in the words of the site's language.

    `wanted` says whether the site has anything to show there; without, the entry is left out.
    """

    address: str
    label: Callable[[Translation], str]
    wanted: Callable[[SiteIndex], bool] = always
