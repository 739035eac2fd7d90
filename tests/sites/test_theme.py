"""`theme:` of site.yaml and files of the site's own: what is set shows, what cannot be read is refused."""

import re
from pathlib import Path

import pytest

from generator.model.colour import contrast
from generator.model.tokens import COLOURS
from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.site import Site

SETTINGS = "content/site.yaml"
CSS = "assets/postil.css"
DEFAULT = Path(__file__).resolve().parents[2] / "static" / "css" / "00-tokens.css"


def themed(theme: str) -> str:
    """Return the site with a `theme:` whose keys are given, one a line."""
    lines = "".join(f"  {line}\n" for line in theme.strip("\n").split("\n"))
    return BORDER.replace("title: Border notes\n", f"title: Border notes\ntheme:\n{lines}")


def set_by(css: str) -> dict[str, str]:
    """Return what the last rule for `:root` outside of media queries sets, in the order of the sheet."""
    outside = re.sub(r"@media[^{]*\{(?:[^{}]|\{[^}]*\})*\}", "", css)
    rules = re.findall(r"^:root \{(.*?)^\}", outside, re.DOTALL | re.MULTILINE)
    return {name: value for rule in rules for name, value in re.findall(r"^\s*(--[\w-]+): (.*?);$", rule, re.MULTILINE)}


def refusals(made: Site) -> list[str]:
    """Return the first line of each problem, without its path."""
    found = made.check()
    assert found.exit_code == 2, found.output
    return re.findall(rf"^\S*{SETTINGS}:(\d+:\d+: P\d+ .*)$", found.output, re.MULTILINE)


def test_what_is_set_comes_after_the_defaults_and_before_what_uses_them(site: MakeSite) -> None:
    made = site(
        themed("""
colours:
  paper: {light: "#FFF", dark: "#101010"}
  ink: {light: "#101010"}
fonts:
  serif: [Georgia, Noto Serif, serif]
text_width: 36rem
""")
    )
    assert made.build().exit_code == 0, made.build().output
    css = made.page(CSS)
    tokens = set_by(css)
    assert tokens["--paper"] == "light-dark(#ffffff, #101010)"
    assert tokens["--ink"] == f"light-dark(#101010, {COLOURS['ink'].dark})"
    assert tokens["--serif"] == '"Georgia", "Noto Serif", serif'
    assert tokens["--text-width"] == "36rem"
    assert css.index("--paper: light-dark(#ffffff") < css.index("box-sizing") < css.index("@media print")


def test_nothing_else_changes_and_nothing_set_is_nothing_written(site: MakeSite) -> None:
    made = site(BORDER)
    assert made.build().exit_code == 0
    before = made.published()
    made.write(themed('colours: {actor: {light: "#7a2f00"}}'))
    assert made.build().exit_code == 0
    after = made.published()
    assert {url for url in before if before[url] != after[url]} == {CSS}
    made.write(BORDER)
    assert made.build().exit_code == 0
    assert made.published() == before


def test_a_page_carries_no_style_of_its_own(site: MakeSite) -> None:
    made = site(themed('colours: {paper: {light: "#ffffff"}}'))
    assert made.build().exit_code == 0
    for url, data in made.published().items():
        if url.endswith(".html"):
            assert b"<style" not in data and b" style=" not in data, url
            assert data.count(b'rel="stylesheet"') == 1, url


@pytest.mark.parametrize(
    ("theme", "told"),
    [
        ("colour: {}", "3:3: P201 `colour` is not a key of `theme`"),
        ('colours: {papr: "#fff"}', "3:13: P201 `papr` is not a key of `colours`"),
        ('colours: {paper-raised: "#fff"}', "3:13: P201 `paper-raised` is not a key of `colours`"),
        ('colours: {ink: {lihgt: "#000"}}', "3:19: P201 `lihgt` is not a key of `ink`"),
        ("colours: {ink: black}", "3:18: P601 “black” is not a colour"),
        ('colours: {ink: "#12345"}', "3:18: P601 “#12345” is not a colour"),
        ('colours: {ink: "#00000080"}', "3:18: P601 “#00000080” is not a colour"),
        ('colours: {ink: {dark: "#xyz"}}', "3:25: P601 “#xyz” is not a colour"),
        ("colours: {ink: '#000; } body { display: none'}", "3:18: P601 “#000; } body { display: none” is not a colour"),
        ("fonts: {serif: [Georgia]}", "3:18: P601 `serif` must end with a family that every browser has"),
        ("fonts: {serif: ['a\"; }', serif]}", '3:19: P601 “a"; }” is not the name of a typeface'),
        ("fonts: {sans: Inter}", "3:17: P203 `sans` must be a list"),
        ("text_width: 60ch", "3:15: P601 `text_width` must be a width from 24rem to 44rem"),
        ("text_width: 90rem", "3:15: P601 `text_width` must be a width from 24rem to 44rem"),
    ],
)
def test_a_mistake_is_told_at_its_place(site: MakeSite, theme: str, told: str) -> None:
    assert refusals(site(themed(theme))) == [told]


@pytest.mark.parametrize(
    ("theme", "fix"),
    [
        ('colours: {papr: "#fff"}', "did you mean `paper`?"),
        ('colors: {paper: "#fff"}', "did you mean `colours`?"),
        ("fonts: {sans: [Inter, san-serif]}", "did you mean `sans-serif`?"),
        ("colours: {ink: 1e1c19}", 'write "#1e1c19", with the quotes'),
        ("fonts: {sans: 'Inter, sans-serif'}", "sans: [Inter, sans-serif]"),
    ],
)
def test_the_fix_is_what_was_meant(site: MakeSite, theme: str, fix: str) -> None:
    assert f"fix: {fix}" in site(themed(theme)).check().output


def test_text_that_cannot_be_read_is_refused_with_its_ratio_and_what_would_do(site: MakeSite) -> None:
    made = site(themed('colours: {paper: {light: "#ffffff"}, ink_quiet: {light: "#888888"}}'))
    output = made.check().output
    # 3.54 is what the formula of WCAG 2.2 gives for #888888 on white; the other grounds are darker still.
    assert "P606 In the light scheme `ink_quiet` #888888 on `claim_tint` #f9ecf4 has a contrast of" in output
    assert "`ink_quiet` #888888 on `paper` #ffffff has a contrast of 3.54 to 1; it needs 4.5" in output
    (shade,) = re.findall(r'fix: "(#\w+)" would do', output)
    made.edit(SETTINGS, "#888888", shade)
    assert made.check().exit_code == 0


def test_the_written_one_of_two_colours_is_to_blame(site: MakeSite) -> None:
    made = site(themed('colours: {paper: {dark: "#777777"}}'))
    (problem,) = refusals(made)
    assert problem.startswith("3:27: P606 In the dark scheme `")
    assert " on `paper` #777777 " in problem


def test_a_ratio_just_too_low_never_reads_as_enough(site: MakeSite) -> None:
    shade = "#777577"  # on the default paper between 4.495 and 4.5, which rounds to what is asked for
    assert 4.495 <= contrast(shade, COLOURS["paper"].light) < 4.5
    output = site(themed(f'colours: {{ink: {{light: "{shade}"}}}}')).check().output
    assert f"{shade} on `paper` {COLOURS['paper'].light} has a contrast of 4.49 to 1" in output


def test_light_text_is_refused_since_print_has_white_paper(site: MakeSite) -> None:
    names = ("ink", "ink_quiet", "actor", "event", "place", "note", "claim", "doubt")
    pale = "".join(f'  {name}: {{light: "#eeeeee"}}\n' for name in names)
    grounds = "".join(f'  {name}: {{light: "#111111"}}\n' for name in ("paper", "paper_raised", "claim_tint"))
    told = refusals(site(themed(f'colours:\n{grounds}{pale}  focus: {{light: "#ffffff"}}')))
    assert len(told) == len(names)
    assert all("on white paper, in print, has a contrast of" in problem for problem in told)


def test_the_list_of_default_colours_is_the_stylesheet_s() -> None:
    written = set_by(DEFAULT.read_text(encoding="utf-8"))
    assert {f"--{name.replace('_', '-')}": f"light-dark({c.light}, {c.dark})" for name, c in COLOURS.items()} == {
        name: value for name, value in written.items() if value.startswith("light-dark(")
    }


def test_the_manifest_has_the_site_s_paper(site: MakeSite) -> None:
    made = site(themed('colours: {paper: {light: "#f4fbff"}}'))
    assert made.build("--base-url", "https://notes.example/").exit_code == 0
    assert '"background_color": "#f4fbff"' in made.page("site.webmanifest")


def test_files_of_the_site_s_own_take_the_place_of_the_theme_s_or_join_them(site: MakeSite) -> None:
    made = site(
        BORDER + "-- static/css/57-paging.css --\n.paging { color: red }\n"
        "-- static/css/05-fonts.css --\n@font-face { font-family: Elm; src: url('fonts/elm.woff2') }\n"
        "-- static/css/95-site.css --\n.last { color: blue }\n"
        "-- static/fonts/elm.woff2 --\nfont\n"
        "-- templates/pages/404.html --\n{% extends 'base.html' %}{% block content %}<h1>Nowhere</h1>{% endblock %}\n"
    )
    assert made.build().exit_code == 0
    css = made.page(CSS)
    assert ".paging { color: red }" in css
    assert (DEFAULT.parent / "57-paging.css").read_text(encoding="utf-8").strip() not in css
    assert css.index("--paper:") < css.index("@font-face") < css.index("box-sizing") < css.index(".last")
    assert made.published()["assets/fonts/elm.woff2"] == b"font\n"
    assert "<h1>Nowhere</h1>" in made.page("404.html")


def test_a_template_can_build_on_the_one_it_takes_the_place_of(site: MakeSite) -> None:
    made = site(
        BORDER + "-- templates/base.html --\n{% extends 'theme/base.html' %}\n"
        "{% block foot %}{{ super() }}<p>Published by the Dell Press.</p>{% endblock %}\n"
    )
    assert made.build().exit_code == 0, made.build().output
    for url in ("index.html", "briefings/crossing.html", "404.html"):
        assert "<p>Published by the Dell Press.</p>" in made.page(url)
        assert "How to read these pages" in made.page(url)


def test_the_example_of_the_guide_can_be_read_and_its_mistake_is_told_as_it_says(site: MakeSite) -> None:
    guide = (DEFAULT.parents[2] / "docs" / "how-to" / "theme.md").read_text(encoding="utf-8")
    example, mistake = re.findall(r"```(?:yaml\n# content/site.yaml)?\n(.*?)```", guide, re.DOTALL)[:2]
    made = site(BORDER + f"-- content/site.yaml --\ntitle: T\n{example}")
    made.edit(SETTINGS, "theme:", "verbs: {leads: {label: leads, inverse: is led by}}\ntheme:")
    assert made.check().exit_code == 0, made.check().output
    made.edit(SETTINGS, 'light: "#515a68"', 'light: "#9aa3b0"')
    for line in mistake.strip().splitlines():
        assert re.sub(r"^.*?: (?=P606)", "", line).strip() in made.check().output
