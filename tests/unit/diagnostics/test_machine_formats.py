"""The reports for programs."""

import json
import re

from generator.diagnostics.report import FORMATS, report
from generator.model.codes import Code
from generator.model.problems import Location, Problem
from tests.unit.diagnostics.problems import DATE, EMPTY, PAGE, SLOW, TEXT


def test_the_formats_are_the_four_promised():
    assert list(FORMATS) == ["text", "json", "github", "sarif"]


def test_json_holds_everything_a_problem_says():
    document = json.loads(report([DATE, EMPTY], {PAGE: TEXT}, "json"))
    assert document["summary"] == {"errors": 1, "warnings": 1, "notes": 0}
    assert [problem["path"] for problem in document["problems"]] == ["content/actors/ada.md", PAGE]
    assert document["problems"][1] == {
        "code": "P301",
        "severity": "error",
        "title": "Not a date",
        "path": PAGE,
        "line": 3,
        "column": 15,
        "message": "January has 31 days",
        "fix": "date: 2022-01",
        "notes": ["a year, a month or a day is read"],
        "related": [{"path": "content/sources.yaml", "line": 2, "column": 7, "message": "published here"}],
    }


def test_json_of_no_problems_is_still_an_object():
    assert json.loads(report([], {}, "json"))["problems"] == []


def test_github_gets_one_command_a_problem_with_its_severity():
    lines = report([DATE, EMPTY, SLOW], {}, "github").splitlines()
    assert [re.match(r"::(\w+) file=([^,]+),", line).groups() for line in lines] == [
        ("notice", "content"),
        ("warning", "content/actors/ada.md"),
        ("error", PAGE),
    ]
    assert lines[2].startswith(f"::error file={PAGE},line=3,col=15,title=P301 Not a date::January has 31 days%0A")
    assert report([], {}, "github") == ""


def test_github_commands_cannot_be_broken_out_of():
    odd = Problem(Code.KEY_UNKNOWN, Location("content/a,b:c%.md"), "100%\n::error::no\r", fix="x")
    out = report([odd], {}, "github")
    assert out == (
        "::error file=content/a%2Cb%3Ac%25.md,line=1,col=1,title=P201 Unknown key::100%25%0A::error::no%0D%0Afix: x\n"
    )


def test_sarif_has_what_its_schema_requires():
    log = json.loads(report([DATE, EMPTY, SLOW], {}, "sarif"))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "postil"
    assert [rule["id"] for rule in driver["rules"]] == [code.code for code in Code]
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"]
        assert place["region"]["startLine"] >= 1
        assert place["region"]["startColumn"] >= 1


def test_sarif_paths_are_valid_uris_and_related_places_are_kept():
    odd = Problem(Code.KEY_UNKNOWN, Location("content/ä b#.md"), "x")
    results = json.loads(report([odd, DATE], {}, "sarif"))["runs"][0]["results"]
    uris = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
    assert "content/%C3%A4%20b%23.md" in uris
    (related,) = next(result["relatedLocations"] for result in results if result["ruleId"] == "P301")
    assert related["message"]["text"] == "published here"
    assert related["physicalLocation"]["region"] == {"startLine": 2, "startColumn": 7}
