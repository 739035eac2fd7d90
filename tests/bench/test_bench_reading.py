"""What reading a page costs: front matter with 40 annotations and a body of 1,200 words."""

from generator.model.briefings import SourceFile
from generator.reading.decoding import read_text
from generator.reading.front_matter import read_front_matter
from generator.reading.parsing.recovery import recover
from generator.reading.parsing.values import read_values
from generator.reading.positions import locate

BLOCK = """\
  - id: districts{number}
    date: 2021-07
    at: "In July 2021, … the men"
    what: The rulers give the newcomers security duty in five districts
    who: {{rulers: gives, newcomers: gets}}
    where: [upper-dell, lower-dell, ford, mill, bridge]
"""
FLOW = '  - {{id: return{number}, date: 2021-08, at: "return to power", who: [rulers], what: They retake power}}\n'
YAML = (
    "title: A page\nsource: gazette\nevents:\n"
    + "".join(BLOCK.format(number=number) for number in range(10))
    + "".join(FLOW.format(number=number) for number in range(30))
)
FILE = SourceFile("content/briefings/page.md", f"---\n{YAML}---\n{'Words — “quoted” — in a row. ' * 200}\n".encode())


def test_reading_a_page(benchmark):
    page, problems = benchmark(read_front_matter, FILE)
    assert len(page.data["events"]) == 40
    assert problems == ()


def test_parsing_its_front_matter_alone(benchmark):
    assert len(benchmark(read_values, YAML)["events"]) == 40


def test_decoding_it(benchmark):
    decoded, _ = benchmark(read_text, FILE)
    assert decoded.text.startswith("---")


def test_reading_its_front_matter_with_positions(benchmark):
    assert benchmark(recover, YAML).flaws == ()


def test_locating_one_value_in_it(benchmark):
    text = FILE.data.decode()
    line, column = benchmark(locate, text, ("events", 39, "date"))
    assert text.split("\n")[line - 1][column - 1 :].startswith("2021-08,")
