"""What is the article, and what stands around it."""

from generator.importing.article.furniture.judging import judge
from generator.importing.article.headings import with_headings
from generator.importing.formats import parse

PROSE = [
    "The boats rowed out to the sluice on Monday, and nobody who was there could say why they had been sent.",
    "It was said that the office had paid for them, but the office has denied it more than once since then.",
    "In the end they came back with the tide, and the salt was sold at the quay as if it had never been lost.",
]


def kept(text: str, name: str = "page.txt") -> list[str]:
    return [one.block.text for one in with_headings(judge(parse(text, name))) if not one.reason]


def reasons(text: str, name: str = "page.txt") -> dict[str, str]:
    return {one.block.text: one.reason for one in with_headings(judge(parse(text, name)))}


def test_a_menu_before_and_stories_after_are_left_out() -> None:
    menu = "\n".join(["Home", "About us", "News", "Contact", "English", "Deutsch"] * 4)
    after = "Related stories\nSalt prices rise again\nThe tide was late on Friday, officials say, and it will be again."
    assert kept("\n".join([menu, "A Title of Salt", *PROSE, after])) == PROSE


def test_a_short_line_above_a_paragraph_is_a_heading() -> None:
    text = "\n\n".join(["A Title of Salt", PROSE[0], "Who paid", PROSE[1], "What came back", PROSE[2]])
    blocks = [one.block for one in with_headings(judge(parse(text, "page.txt"))) if not one.reason]
    assert [block.text for block in blocks if block.kind == "heading"] == ["Who paid", "What came back"]


def test_where_sections_are_labelled_a_short_line_is_a_caption() -> None:
    text = "\n\n".join(
        ["Title of Salt", PROSE[0], "Rowers at dawn", f"BACKGROUND: {PROSE[1]}", f"CONCLUSIONS: {PROSE[2]}"]
    )
    assert reasons(text)["Rowers at dawn"] == "picture caption"


def test_captions_counters_and_shields_are_no_part_of_an_article() -> None:
    junk = ["© Edda Lorne, 2020", "Photo: a boat", "3 min read", "Show 12 more items", "Figure 1. The sluice"]
    text = "\n\n".join(["A Title of Salt", PROSE[0], *junk, PROSE[1], PROSE[2]])
    assert kept(text) == PROSE
    assert all(reasons(text)[line] for line in junk)


def test_a_sentence_about_a_photo_is_prose() -> None:
    sentence = "Photo editors at the harbour office have said that they had not seen the boats before that day."
    assert sentence in kept("\n\n".join(["A Title of Salt", PROSE[0], sentence, PROSE[1]]))


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "The boats rowed out to the sluice on Monday, and nobody\nwho was there could say why they had been sent at\n"
        * 3
    )
    text = f"A Title\n\n{wrapped}all.\n\n{wrapped}all.\n"
    assert len(kept(text)) == 2


def test_a_line_broken_at_a_link_is_mended() -> None:
    text = "\n".join(["A Title of Salt", PROSE[0], "The boats were sent by the", "Harbour Office", *PROSE[1:]])
    assert "The boats were sent by the Harbour Office" in kept(text)


def test_html_landmarks_set_furniture_apart_unless_they_hold_the_article() -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in PROSE)
    aside = f"<aside><p>{PROSE[0]} Aside.</p></aside>"
    article = f"<article><h1>Title</h1>{paragraphs}{aside}</article>"
    page = f"<html><body><nav>Home</nav>{article}<footer>Imprint</footer></body></html>"
    assert kept(page, "page.html") == PROSE
    sidebar_theme = f"<html><body><div class='sidebar'>{paragraphs}</div></body></html>"
    assert kept(sidebar_theme, "page.html") == PROSE


def test_unclosed_elements_and_scripts_do_not_confuse_the_reader() -> None:
    page = f"<html><body><script>if (a<b) '<p>'</script><p>{PROSE[0]}<p>{PROSE[1]}<br>More of it.<div>{PROSE[2]}"
    assert kept(page, "page.html") == [PROSE[0], f"{PROSE[1]} More of it.", PROSE[2]]


def test_a_box_in_the_middle_does_not_end_the_article() -> None:
    box = "<aside class='related'><h3>Related stories</h3><ul><li>How the salt was lost</li></ul></aside>"
    page = (
        f"<html><body><main><h1>Title</h1><p>{PROSE[0]}</p>{box}<p>{PROSE[1]}</p><p>{PROSE[2]}</p></main></body></html>"
    )
    assert kept(page, "page.html") == PROSE


def test_a_figures_source_goes_with_its_title() -> None:
    figure = ["Figure 1. Salt sold at the quay", "Source: Office of Tides, 2020. Created by the desk."]
    text = "\n\n".join(["A Title of Salt", PROSE[0], *figure, PROSE[1]])
    assert kept(text) == PROSE[:2]


def test_the_first_heading_stays_although_a_table_of_contents_has_it_too() -> None:
    contents = "<nav><ul><li>What happened</li><li>Who paid</li></ul></nav>"
    page = f"<html><body><h1>Salt</h1>{contents}<h2>What happened</h2><p>{PROSE[0]}</p><p>{PROSE[1]}</p></body></html>"
    assert kept(page, "page.html") == ["What happened", *PROSE[:2]]


def test_the_words_that_open_a_list_are_no_heading_and_the_line_above_them_is() -> None:
    text = "\n\n".join(
        [
            "A Title of Salt",
            PROSE[0],
            "Questions for the Office",
            "Among other things, members may ask",
            "•\twhether the boats should have been sent at all; and",
            "•\twhether the salt was worth what it has cost them.",
        ]
    )
    blocks = [one.block for one in with_headings(judge(parse(text, "page.txt"))) if not one.reason]
    assert [block.text for block in blocks if block.kind == "heading"] == ["Questions for the Office"]


def test_numbered_items_keep_their_numbers_and_the_marks_of_notes_are_dropped() -> None:
    items = (
        "<ol start='3'><li>The boats go out at dawn, and not before it.</li><li>They come back with the tide.</li></ol>"
    )
    mark = "<sup class='footnote-ref'><a href='#1'>1</a></sup>"
    page = f"<html><body><p>{PROSE[0]}{mark}</p>{items}<p>{PROSE[1]}</p></body></html>"
    blocks = parse(page, "page.html").blocks
    assert blocks[0].text == PROSE[0]
    assert [block.marker for block in blocks if block.kind == "item"] == ["3", "4"]


def test_an_unfinished_marked_section_is_passed_over() -> None:
    assert PROSE[1] in kept(f"<html><body><p>{PROSE[0]}</p><![CD x ><p>{PROSE[1]}</p></body></html>", "page.html")


THREAD = [
    "14 comments",
    "Old Pike 3 hours ago",
    "I was there on that Monday, and I can tell you that nobody was sent: we went because we wanted to go and see.",
    "Reply",
    "saltyfriend 2 hours ago",
    "That is not what the office says, and if you were there you would know why the sluice had been left open to us.",
    "Reply",
    "Marlow Mum 40 minutes ago",
    "My father rowed out with them in those days and he would have laughed at all of you for the fuss.",
    "Reply",
]


def test_comments_are_left_out_though_they_are_longer_than_the_article() -> None:
    assert kept("\n".join(["A Title of Salt", *PROSE, *THREAD * 6])) == PROSE


def test_a_thread_without_a_label_is_told_by_what_frames_each_comment() -> None:
    assert kept("\n".join(["A Title of Salt", *PROSE, *THREAD[1:] * 6])) == PROSE


def test_comments_are_told_in_other_languages() -> None:
    prose = [
        "Die Boote fuhren am Montag zur Schleuse hinaus, und niemand wusste, wer sie dorthin geschickt hat.",
        "Es hieß, das Amt habe dafür bezahlt, aber das Amt hat es seither mehr als einmal bestritten.",
    ]
    comment = [
        "Hein M. vor 3 Stunden",
        "Ich war an diesem Montag dabei, und ich kann nur sagen, dass uns niemand geschickt hat.",
        "Antworten",
    ]
    assert kept("\n".join(["Die Wacht kehrt zurück", *prose, "Kommentar schreiben", *comment * 8])) == prose


def test_quotations_introduced_line_by_line_are_no_thread_of_comments() -> None:
    quotes = [line for name in ("Hale", "Lorne", "Pike") for line in (f"Harbour master {name} said:", *PROSE)]
    assert kept("\n".join(["A Title of Salt", *PROSE, *quotes])) == [*PROSE, *quotes]


def test_titles_of_other_pages_in_the_middle_of_an_article_are_left_out() -> None:
    inset = ["Read also:", "Salt prices rise again", "Why the tide was late"]
    line = "Lire aussi : La garde revient sur le détroit, et personne ne sait qui la paie"
    text = "\n".join(["A Title of Salt", *PROSE, *PROSE, *inset, *PROSE, line, *PROSE])
    assert kept(text) == PROSE * 4


def test_an_article_below_its_byline_is_taken_before_the_longer_words_about_cookies() -> None:
    cookies = (
        "We and our 43 partners store information on your device, and you may change what you allow us at any time."
    )
    menu = [f"Part {number}" for number in range(30)]
    text = ["A Title of Salt", "By Edda Lorne", "4 June 2024", *PROSE, *menu, cookies, cookies, cookies, "It is so."]
    assert kept("\n".join(text)) == PROSE


def test_lines_of_a_paywall_and_reports_of_errors_are_none_of_the_article() -> None:
    junk = [
        "This article is available only to our subscribers: start your free trial and read it to the end.",
        "If you have found an error, select it and press Ctrl+Enter to tell the editors what is wrong with it.",
    ]
    assert kept("\n\n".join(["A Title of Salt", *PROSE, *junk, PROSE[0]])) == [*PROSE, PROSE[0]]


def test_sentences_that_only_begin_like_a_paywall_are_kept() -> None:
    sentence = "This article is for everyone who has ever stood at the lock and asked what the figures are for."
    assert kept("\n\n".join(["A Title of Salt", sentence, *PROSE])) == [sentence, *PROSE]


def test_in_a_script_without_spaces_titles_without_a_closing_mark_are_no_prose() -> None:
    title = "เรือเกลือเกยตื้นที่ประตูน้ำเหนือในคืนวันพุธ ไม่มีผู้บาดเจ็บ"
    paragraph = (
        "สภาท่าเรือมาร์โลว์ปิดประตูน้ำเหนือเมื่อวันพฤหัสบดี"
        " หลังจากเรือบรรทุกเกลือเกยตื้นในตอนกลางคืน เจ้าหน้าที่สองคนกล่าวว่าไม่มีใครได้รับบาดเจ็บ"
        " และเรืออีกสองลำต้องหันกลับในตอนเช้า"
    )
    assert kept("\n".join([*[title] * 8, paragraph, paragraph, *[title] * 20])) == [paragraph, paragraph]
