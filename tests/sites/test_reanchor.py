"""A text was edited and annotations lost their words: proposals, one-line diffs, and honest refusals."""

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite

PAGE = "content/briefings/crossing.md"


def test_an_edited_quote_is_found_again_and_written_as_one_line(site: MakeSite) -> None:
    edited = site(BORDER)
    edited.check()
    edited.edit(PAGE, "Rovers crossed the river, led by", "Rovers crossed the broad river, led by")
    assert edited.check().exit_code == 1
    proposed = edited.run("reanchor")
    assert proposed.exit_code == 1
    assert '-  - {id: crossing, date: 2021-07, at: "crossed the river"' in proposed.output
    assert '+  - {id: crossing, date: 2021-07, at: "crossed the broad river"' in proposed.output
    assert "score" in proposed.output
    before = (edited.folder / PAGE).read_text(encoding="utf-8")
    assert edited.run("reanchor", "--write").exit_code == 0
    after = (edited.folder / PAGE).read_text(encoding="utf-8")
    changed = [pair for pair in zip(before.splitlines(), after.splitlines(), strict=True) if pair[0] != pair[1]]
    assert 1 <= len(changed) <= 2
    assert edited.check().exit_code == 0


def test_words_that_are_gone_are_refused_and_nothing_is_written(site: MakeSite) -> None:
    edited = site(BORDER)
    edited.check()
    edited.edit(PAGE, "Talks are said to follow in about August.\n", "Nothing further is known.\n")
    before = (edited.folder / PAGE).read_bytes()
    result = edited.run("reanchor", "--write")
    assert result.exit_code == 1
    assert "no proposal" in result.output
    assert (edited.folder / PAGE).read_bytes() == before


def test_a_site_in_good_order_has_nothing_to_repair(site: MakeSite) -> None:
    result = site(BORDER).run("reanchor")
    assert result.exit_code == 0
    assert "Every annotation is in its place." in result.output


def test_the_remembered_texts_may_be_deleted_at_any_time(site: MakeSite) -> None:
    edited = site(BORDER)
    edited.build()
    for file in (edited.folder / ".postil" / "texts").iterdir():
        file.unlink()
    edited.edit(PAGE, "crossed the river, led", "crossed the wide river, led")
    assert edited.run("reanchor").exit_code == 1


MARKET = """
-- content/briefings/market.md --
---
title: Bridge and market
source: gazette
notes:
  - {at: "closed on Monday", note: The bridge.}
---
Early in the week the old bridge over the river was closed on Monday, and carts went round by the ford.

Nothing was heard from the market, where trade went on through the whole of that month as before.
"""


def test_words_whose_sentence_was_cut_while_a_copy_was_written_elsewhere_are_noticed(site: MakeSite) -> None:
    edited = site(BORDER + MARKET)
    assert edited.check("--strict").exit_code == 0
    page = "content/briefings/market.md"
    cut = "Early in the week the old bridge over the river was closed on Monday, and carts went round by the ford.\n"
    edited.edit(page, cut, "In another year, far from here, the school for pilots was founded.\n")
    edited.edit(page, "as before.", "as before, but the town baths were closed on Monday for their annual cleaning.")
    for command in ("check", "build"):
        result = edited.run(command, "--strict")
        assert result.exit_code == 1, "it stays a warning until somebody decides"
        assert f"{page}:5:10: P404" in result.output
        assert "town baths were [[closed on Monday]]" in result.output
    assert edited.run("reanchor", "--keep").exit_code == 0
    assert edited.check("--strict").exit_code == 0


def test_a_site_that_cannot_remember_can_still_be_checked(site: MakeSite) -> None:
    stubborn = site(BORDER)
    stubborn.write_bytes(".postil", b"a file where the folder should be")
    assert stubborn.check("--strict").exit_code == 0
    assert stubborn.build("--strict").exit_code == 0


def test_a_count_that_an_edit_shifted_is_set_right(site: MakeSite) -> None:
    counted = MARKET.replace('at: "closed on Monday"', "at: {quote: the, nth: 2}")
    edited = site(BORDER + counted)
    assert edited.check("--strict").exit_code == 0
    page = "content/briefings/market.md"
    edited.edit(page, "Early in the week the old bridge", "Early in the spring, in the same week, the old bridge")
    checked = edited.check("--strict")
    assert "P404" in checked.output
    assert "before: Early in the week [[the]] old bridge" in checked.output
    assert edited.run("reanchor").exit_code == 1
    assert edited.run("reanchor", "--write").exit_code == 0
    assert 'at: "[[the]] old"' in edited.read_bytes(page).decode()
    assert edited.check("--strict").exit_code == 0


def test_check_proposes_what_reanchor_would_write(site: MakeSite) -> None:
    edited = site(BORDER + MARKET)
    edited.check()
    page = "content/briefings/market.md"
    edited.edit(page, "was closed on Monday, and", "was closed by order on Monday night, and")
    edited.edit(page, "as before.", "as before; nobody closed on Mondays there.")
    checked = edited.check()
    assert "bridge over the river was [[closed on Monday]], and carts" in checked.output
    assert 'fix: at: "closed by order on Monday"' in checked.output
    assert '"closed by order on Monday"' in edited.run("reanchor").output


def test_words_that_are_gone_are_shown_where_they_stood(site: MakeSite) -> None:
    edited = site(BORDER + MARKET)
    edited.check()
    edited.edit("content/briefings/market.md", "was closed on Monday, and carts", "still stood, but carts")
    refused = edited.run("reanchor")
    assert "no proposal: the quoted words are gone" in refused.output
    assert "bridge over the river was [[closed on Monday]], and carts" in refused.output
    assert "the old bridge over the river[[]] still stood, but carts" in refused.output
    assert "fix: delete the annotation, or quote other words" in refused.output
    checked = edited.check().output
    assert "over the river[[]] still stood" in checked
    assert "fix: delete the annotation, or quote other words" in checked
    assert "1 left for you to mend." in refused.output
    assert "--write" not in refused.output


def test_a_sentence_that_went_to_another_paragraph_takes_its_annotation_along(site: MakeSite) -> None:
    edited = site(BORDER + MARKET)
    edited.check()
    page = "content/briefings/market.md"
    sentence = "Early in the week the old bridge over the river was closed on Monday, and carts went round by the ford."
    edited.edit(page, sentence, "Much was said of the bridge.")
    edited.edit(page, "as before.", f"as before. {sentence.replace('closed on', 'shut on')}")
    assert edited.run("reanchor", "--write").exit_code == 0
    assert 'at: "shut on Monday"' in edited.read_bytes(page).decode()
    assert edited.check("--strict").exit_code == 0


def test_words_that_were_changed_too_much_to_be_sure_are_shown_with_what_they_may_have_become(site: MakeSite) -> None:
    edited = site(BORDER + MARKET)
    edited.check()
    edited.edit("content/briefings/market.md", "was closed on Monday, and", "remained shut on Mondays throughout, and")
    for command in ("check", "reanchor"):
        output = edited.run(command).output
        assert "before: …week the old bridge over the river was [[closed on Monday]], and carts" in output
        assert "if they became these: at:" in output
        assert "if not, delete the annotation" in output
