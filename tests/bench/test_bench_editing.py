"""What it costs to accept all suggestions of a long page: the time may grow with their number, not with its square."""

import pytest

from generator.editing.changes import Remove, make

ENTRY = """\
  - id: event-{number}
    suggested: true
    date: 2021-07
    at: "words number {number} of the text"
    what: Something happens
"""


@pytest.mark.parametrize("count", [30, 300])
def test_accepting_many_suggestions_at_once(benchmark, count):
    yaml = "title: A page\nevents:\n" + "".join(ENTRY.format(number=number) for number in range(count))
    accepted = benchmark(make, yaml, [Remove(("events", index, "suggested")) for index in range(count)])
    assert accepted == yaml.replace("    suggested: true\n", "")
