"""One edit of a shared fact, a rebuild: exactly the pages that show it change. Copies, hierarchies, statuses."""

import pytest

from tests.sites.conftest import MakeSite
from tests.sites.lantern import LANTERN

ALPHA, DELTA = "content/briefings/alpha-fire.md", "content/briefings/delta-witness.md"

EDITS = {
    "what a source draws on": (
        "content/sources.yaml", "derived_from: [beta-2024-03-03]", "derived_from: [delta-2024-03-05]",
        {"sources.html", "sources/alpha-2024-03-02.html", "sources/beta-2024-03-03.html",
         "sources/gamma-2024-03-04.html", "sources/delta-2024-03-05.html", "claims/gamma-says.html", "claims.html",
         "claims/league-did-it.html", "events/saltgate-fire.html"},
    ),
    "what a place lies in": (
        "content/places.yaml", "within: milt, point: [12.72", "within: upper-kars, point: [12.72",
        {"briefings/alpha-fire.html", "briefings/beta-fire.html", "briefings/delta-witness.html",
         "briefings/meta-letter.html", "map.html", "places.html", "places/milt.html", "places/saltgate.html",
         "places/upper-kars.html"},
    ),
    "how a relation is known": (
        ALPHA, "status: claimed, by: red-watch", "status: confirmed, by: red-watch",
        {"actors/harbour-league.html", "actors/red-watch.html", "briefings/alpha-fire.html", "network.html"},
    ),
    "a verb's inverse": (
        "content/site.yaml", "is blockaded by", "lies blockaded by", {"actors/harbour-league.html"},
    ),
    "a source that is cited once": (
        DELTA, "source: unread-2020", "source: loop-a",
        {"briefings/delta-witness.html", "sources.html", "sources/loop-a.html", "sources/unread-2020.html"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_one_edit_changes_exactly_the_pages_that_show_it(site: MakeSite, name: str) -> None:
    path, old, new, expected = EDITS[name]
    made = site(LANTERN)
    assert made.build().exit_code == 0
    before = made.published()
    made.edit(path, old, new)
    result = made.build()
    assert result.exit_code == 0, result.output
    after = made.published()
    changed = {url for url in before.keys() | after.keys() if before.get(url) != after.get(url)}
    assert changed - {"assets/search-index.js"} == expected
