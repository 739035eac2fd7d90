"""Problems to report."""

from generator.model.codes import Code
from generator.model.problems import Location, Problem, Related

PAGE = "content/briefings/page.md"
TEXT = "---\ntitle: x\ndate: 2022-01-34\n---\nBody: 100% [a, b]\n"

DATE = Problem(
    Code.DATE_INVALID,
    Location(PAGE, 3, 15),
    "January has 31 days",
    fix="date: 2022-01",
    notes=("a year, a month or a day is read",),
    related=(Related(Location("content/sources.yaml", 2, 7), "published here"),),
)
EMPTY = Problem(Code.FILE_EMPTY, Location("content/actors/ada.md"), "File is empty", fix="delete it")
SLOW = Problem(Code.YAML_SLOW, Location("content"), "slow")
