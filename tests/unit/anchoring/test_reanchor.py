"""Where words stand after an edit, or that nobody can say."""

from generator.anchoring.following.reanchor import Proposal, Refusal, follow, reanchor
from generator.anchoring.locate import Page
from generator.anchoring.text.folding import fold
from generator.annotations.at import parse_at
from generator.model.spans import Span
from tests.sites.work import lines_run
from tests.unit.anchoring.pages import page

OLD = (
    "The river commission met in Khorog in April and counted forty new wells along the upper valley.\n"
    "Engineers of the river commission had asked for a second survey of the lower dam before winter.\n"
    "The ministry answered in June that money for such surveys would be found by the river commission itself."
)


def followed(words: str, new: str, nth: int = 1) -> str | Refusal:
    """Return the words of the new text that the nth occurrence of `words` became."""
    start = -1
    for _ in range(nth):
        start = OLD.index(words, start + 1)
    answer = follow(page(OLD), Span(start, start + len(words)), page(new))
    return answer.span.of(page(new).text) if isinstance(answer, Proposal) else answer


def test_words_stay_themselves_when_the_text_around_them_is_edited() -> None:
    new = OLD.replace("Engineers of", "Two engineers from").replace("before winter", "before the winter")
    assert followed("a second survey", new) == "a second survey"


def test_edited_words_are_followed_in_their_new_form() -> None:
    assert followed("a second survey of the lower dam", OLD.replace("second survey", "further survey")) == (
        "a further survey of the lower dam"
    )


def test_a_repeated_name_is_told_apart_by_what_stood_around_it() -> None:
    new = OLD.replace("Engineers of the", "Some engineers of the").replace("in April", "in May")
    answer = follow(page(OLD), _nth("river commission", 2), page(new))
    assert isinstance(answer, Proposal)
    assert page(new).text[: answer.span.start].endswith("Some engineers of the ")


def test_a_paragraph_that_was_moved_is_found_again() -> None:
    first, second, third = OLD.split("\n")
    assert followed("a second survey of the lower dam", "\n".join((second, third, first))) == (
        "a second survey of the lower dam"
    )


def test_words_that_were_cut_are_gone_even_if_they_stand_elsewhere() -> None:
    new = OLD.replace("Engineers of the river commission", "Engineers")
    assert isinstance(followed("river commission", new, 2), Refusal)


def test_a_paragraph_that_was_cut_takes_its_annotation_with_it() -> None:
    first, _, third = OLD.split("\n")
    assert isinstance(followed("the lower dam", f"{first}\n{third}"), Refusal)


def test_of_two_copies_the_one_that_was_not_edited_is_no_answer() -> None:
    twice = f"{OLD}\n{OLD}"
    edited = twice.replace("a second survey of the lower dam", "another look at the dam", 1)
    start = OLD.index("second survey")
    assert isinstance(follow(page(twice), Span(start, start + len("second survey")), page(edited)), Refusal)


def test_a_copy_elsewhere_is_no_answer_if_the_words_were_cut_out_of_their_context() -> None:
    cut = OLD.replace("a second survey of the lower dam ", "")
    assert cut != OLD
    copy = "Engineers of the commission had asked for a second survey of the lower dam in the old days."
    assert isinstance(followed("a second survey of the lower dam", f"{cut}\n{copy}"), Refusal)


def test_a_copy_elsewhere_does_not_draw_words_away_from_their_place() -> None:
    new = OLD.replace("second survey", "further survey")
    copy = "Some of them asked for a second survey of the lower dam before winter came."
    assert followed("a second survey of the lower dam", f"{copy}\n{new}") == "a further survey of the lower dam"


def test_a_near_copy_written_where_a_moved_sentence_stood_is_not_taken_for_it() -> None:
    sentence = "Engineers of the river commission had asked for a second survey of the lower dam before winter."
    near = "Engineers of the river board had asked for a second look at the lower dam before winter."
    answer = followed("asked for a second survey of the lower dam", f"{OLD.replace(sentence, near)}\n{sentence}")
    assert isinstance(answer, Refusal)
    assert answer.reason == "close"


def test_a_near_copy_is_not_taken_for_a_set_phrase_that_stands_as_often_as_before() -> None:
    phrase = "The board could not be reached for comment."
    old = f"{phrase}\n{OLD}\n{phrase}\nAll talks are off until spring, said the envoy from Karst."
    moved = old.replace(f"\n{phrase}\n", "\nThe board would not be available for comment.\n")
    new = moved.replace("before winter.", f"before winter.\n{phrase}")
    start = old.rindex(phrase)
    answer = follow(page(old), Span(start, start + len(phrase) - 1), page(new))
    assert isinstance(answer, Refusal)
    assert answer.reason == "close"


def test_other_words_in_the_same_place_are_refused_even_if_a_common_one_is_among_them() -> None:
    assert isinstance(followed("the lower dam", OLD.replace("the lower dam", "the town hall")), Refusal)


def test_single_characters_that_recur_near_by_do_not_hide_a_run_of_them() -> None:
    before, after = "河流委员会四月在霍罗格开会讨论上游山谷的", "工程师要求冬天以前再次勘察下游水坝并会同议员开会"
    old = f"{before}四十口新井委员会议{after}"
    new = f"{before}五十口新井委员会议{after.replace('再次', '重新')}"
    start = old.index("四十口新井委员会议")
    answer = follow(page(old), Span(start, start + 9), page(new))
    assert isinstance(answer, Proposal)
    assert answer.span.of(new).endswith("十口新井委员会议")


def test_a_wholly_new_text_refuses() -> None:
    answer = followed("the lower dam", "Something else altogether, in quite other words.")
    assert isinstance(answer, Refusal)
    assert answer.candidates == ()


def test_a_long_passage_is_followed_by_its_ends() -> None:
    words = OLD[OLD.index("met in Khorog") : OLD.index(" by the river commission itself")]
    answer = followed(words, OLD.replace("forty", "fifty").replace("in June", "in late June"))
    assert isinstance(answer, str)
    assert answer.startswith("met in Khorog")
    assert answer.endswith("would be found")


def test_without_the_old_text_a_long_quote_is_enough() -> None:
    (selector,) = parse_at("asked for a second survey of the lower dam")
    answer = reanchor(page(OLD.replace("second survey", "further survey")), selector)
    assert isinstance(answer, Proposal)


def test_without_the_old_text_a_short_quote_is_refused() -> None:
    (selector,) = parse_at("lower weir")
    assert isinstance(reanchor(page(OLD), selector), Refusal)


def test_without_the_old_text_a_range_keeps_the_end_that_stands() -> None:
    (selector,) = parse_at("had asked for a second survey of the lower … money for such surveys")
    answer = reanchor(page(OLD.replace("second survey", "further survey")), selector)
    assert isinstance(answer, Proposal)
    assert answer.span.of(page(OLD.replace("second survey", "further survey")).text).endswith("money for such surveys")


def test_with_the_old_text_a_selector_is_followed() -> None:
    (selector,) = parse_at("counted … wells")
    answer = reanchor(page(OLD.replace("forty", "sixty")), selector, old=page(OLD))
    assert isinstance(answer, Proposal)
    assert answer.span.of(OLD.replace("forty", "sixty")) == "counted sixty new wells"


def _nth(words: str, nth: int) -> Span:
    start = -1
    for _ in range(nth):
        start = OLD.index(words, start + 1)
    return Span(start, start + len(words))


def test_an_empty_text_refuses() -> None:
    empty: Page = page("")
    assert isinstance(reanchor(empty, *parse_at("anything at all")), Refusal)


REPORT = (
    "The board of Karst met on Monday. The board of Karst did not reply to a request for comment. Ilona told "
    "reporters in Denholm that nine boats had been lost at the ford since the spring.\n"
    "The council of Vell met on Friday. Ilona told reporters in Karst that nine wells had been found near the ford.\n"
    "The council of Vell did not reply to a request for comment. Officials in Vell said that talks would go on."
)


def _in_report(words: str, new: str, nth: int = 1) -> str | Refusal:
    """Return what the nth occurrence of `words` in the report became, with ten characters before it."""
    start = -1
    for _ in range(nth):
        start = REPORT.index(words, start + 1)
    answer = follow(page(REPORT), Span(start, start + len(words)), page(new))
    if isinstance(answer, Refusal):
        return answer
    return page(new).text[max(answer.span.start - 10, 0) : answer.span.end]


def test_a_sentence_moved_out_of_its_paragraph_is_found_in_a_text_that_repeats_itself() -> None:
    sentence = "Ilona told reporters in Karst that nine wells had been found near the ford."
    new = f"{REPORT.replace(' ' + sentence, '')}\n{sentence}"
    assert _in_report("nine wells", new) == "arst that nine wells"
    assert _in_report("Ilona", new, 2) == "ld go on.\nIlona"


def test_the_last_words_of_a_paragraph_are_found_where_it_stands_now() -> None:
    first, second, third = REPORT.split("\n")
    assert _in_report("ford", "\n".join((second, third, first))) == "st at the ford"


def test_of_two_sentences_that_are_alike_the_one_that_stayed_is_not_taken_for_the_one_that_was_cut() -> None:
    cut = REPORT.replace(" Ilona told reporters in Karst that nine wells had been found near the ford.", "")
    assert isinstance(_in_report("told reporters in Karst that nine", cut), Refusal)
    first, _, third = REPORT.split("\n")
    assert isinstance(_in_report("told reporters in Karst that nine", f"{first}\n{third}"), Refusal)
    assert isinstance(_in_report("Ilona", f"{first}\n{third}", 2), Refusal)


def test_a_sentence_that_was_copied_with_its_neighbours_and_cut_is_gone() -> None:
    sentence = "Ilona told reporters in Karst that nine wells had been found near the ford."
    cut = REPORT.replace("nine wells had been found near", "they knew")
    copy = f"Earlier, the council of Vell met on Friday. {sentence}"
    assert isinstance(_in_report("nine wells had been found", f"{cut}\n{copy}"), Refusal)


def test_set_phrases_that_stand_twice_stay_in_their_places() -> None:
    new = REPORT.replace("board of Karst met", "board of Karst had met").replace("talks would", "the talks might")
    assert _in_report("did not reply", new) == " of Karst did not reply"
    assert _in_report("did not reply", new, 2) == "l of Vell did not reply"


def test_names_by_the_thousand_are_no_more_work_than_a_few_hundred() -> None:
    def follow_one(count: int) -> int:
        sentences = [f"Ilona met envoy {number} of Karst." for number in range(count)]
        text = " ".join(sentences)
        old, new = Page(fold(text)), Page(fold(text.replace(f"envoy {count // 2} of", "no envoy from")))
        start = text.index("Karst", len(text) // 2)
        return lines_run(lambda: follow(old, Span(start, start + 5), new))

    assert follow_one(4000) < follow_one(1000) * 1.2


def test_a_text_of_one_word_said_again_and_again_is_refused_soon() -> None:
    def follow_one(count: int) -> int:
        text = "so " * count
        edited = f"{text[: count // 2]}and{text[count // 2 + 20 :]}"
        return lines_run(lambda: follow(Page(fold(text)), Span(count, count + 20), Page(fold(edited))))

    assert follow_one(2000) < 400_000


def test_set_phrases_that_another_sentence_shares_are_not_the_quote() -> None:
    said = "The council of Vell said on Monday that nine old boats and many wooden carts had been found since spring."
    anew = "The council of Karst said on Friday that seven guards were still missing since June."
    start = OLD.index("Engineers")
    old, new = (f"{OLD[:start]}{text}\n{OLD[start:]}" for text in (said, anew))
    answer = follow(page(old), Span(start, start + len(said) - 1), page(new))
    assert isinstance(answer, Refusal)
