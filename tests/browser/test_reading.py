"""A reader on the published pages, opened as files: with mouse, keyboard, phone and paper, with scripts and without."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}


def open_page(page: Page, folder: Path, url: str) -> None:
    page.goto((folder / url).as_uri())


def test_a_highlight_leads_to_the_actor_and_back_to_the_words(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    page.get_by_role("button", name="Ada Reed").click()
    page.get_by_role("link", name="Everything on Ada Reed").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ada Reed")
    page.locator(".concordance").get_by_role("link", name="Ada Reed").click()
    words = page.locator("mark:target")
    expect(words).to_have_text("Ada Reed")
    expect(words).to_be_in_viewport()


def test_a_card_opens_and_closes_by_keyboard(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    card = page.locator("#card-actor-ada")
    expect(card).to_be_hidden()
    page.get_by_role("button", name="Ada Reed").focus()
    page.keyboard.press("Enter")
    expect(card).to_be_visible()
    page.keyboard.press("Tab")
    expect(card.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_a_letter_leads_to_its_note_and_the_note_back(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    page.locator('a.badge[href="#note-e-fire"]').click()
    note = page.locator("#note-e-fire")
    expect(note).to_be_in_viewport()
    note.get_by_role("link", name="Back to the words").click()
    expect(page.locator("mark:target")).to_have_text("A fire broke out")


def test_the_words_themselves_do_what_their_letter_does(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    page.locator("#ann-m-ada-ada").click()
    expect(page.locator("#card-actor-ada")).to_be_visible()
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 390, "height": 300})
    page.locator("#ann-e-closing").click()
    expect(page.locator("#note-e-closing")).to_be_in_viewport(ratio=1)


def test_a_note_and_its_words_light_up_together(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    page.locator("#note-e-fire").hover()
    expect(page.locator("#ann-e-fire")).to_contain_class("is-lit")
    page.locator("#ann-e-closing").hover()
    expect(page.locator("#ann-e-fire")).not_to_contain_class("is-lit")
    expect(page.locator("#note-e-closing")).to_contain_class("is-lit")


def test_notes_stand_beside_the_text_on_a_wide_screen_and_below_on_a_phone(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")

    def boxes() -> tuple[dict[str, float], dict[str, float]]:
        text, notes = page.locator(".passage-text").first.bounding_box(), page.locator(".notes").first.bounding_box()
        assert text
        assert notes
        return dict(text), dict(notes)

    text, notes = boxes()
    assert notes["x"] > text["x"] + text["width"]
    assert abs(notes["y"] - text["y"]) < 20
    page.set_viewport_size(PHONE)
    text, notes = boxes()
    assert notes["y"] >= text["y"] + text["height"]


def test_a_right_to_left_page_is_mirrored(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/persian.html")
    text, notes = page.locator(".passage-text").first.bounding_box(), page.locator(".notes").first.bounding_box()
    assert text
    assert notes
    assert notes["x"] + notes["width"] < text["x"]


PAGES = (
    "index.html",
    "briefings/harbour.html",
    "briefings/persian.html",
    "actors/ada.html",
    "events/fire.html",
    "places/port-elm.html",
    "timeline.html",
    "actors.html",
    "places.html",
    "claims.html",
    "sources.html",
    "terms.html",
    "about.html",
    "404.html",
)


def test_no_page_scrolls_sideways_on_a_phone(page: Page, folder: Path) -> None:
    page.set_viewport_size(PHONE)
    for url in PAGES:
        open_page(page, folder, url)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], url


def test_pages_work_from_the_disk_without_a_complaint(page: Page, folder: Path) -> None:
    complaints: list[str] = []

    def listen(message: ConsoleMessage) -> None:
        complaints.append(message.text)

    page.on("console", listen)
    for url in PAGES:
        open_page(page, folder, url)
        expect(page.get_by_role("button", name="Switch between light and dark")).to_be_visible()
        assert page.evaluate("document.styleSheets.length") == 1
    assert complaints == []


def test_without_scripts_pages_are_complete_and_layers_can_be_hidden(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    open_page(page, folder, "briefings/harbour.html")
    note, badge = page.locator("#note-e-fire"), page.locator('a.badge[href="#note-e-fire"]')
    expect(note).to_be_visible()
    page.get_by_role("checkbox", name="Events").uncheck()
    expect(note).to_be_hidden()
    expect(badge).to_be_hidden()
    expect(page.locator("#ann-e-fire")).to_have_css("text-decoration-line", "none")
    page.get_by_role("button", name="Ada Reed").click()
    expect(page.locator("#card-actor-ada")).to_be_visible()
    open_page(page, folder, "timeline.html")
    expect(page.locator(".event")).to_have_count(2)
    expect(page.locator(".timeline-filters")).to_be_hidden()
    context.close()


def test_the_layers_chosen_are_remembered(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    page.get_by_role("checkbox", name="Places").uncheck()
    page.reload()
    expect(page.get_by_role("checkbox", name="Places")).not_to_be_checked()
    expect(page.get_by_role("checkbox", name="Events")).to_be_checked()


def test_layers_are_told_apart_by_the_style_of_their_line(page: Page, folder: Path) -> None:
    open_page(page, folder, "about.html")
    styles = page.locator(".legend mark").evaluate_all("all => all.map(m => getComputedStyle(m).textDecorationStyle)")
    assert len(styles) == len(set(styles)) == 5


def test_letters_are_no_part_of_what_is_found_or_copied(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    assert page.evaluate("window.find('Ada Reed closed the harbour in May 2020')")
    copied = page.evaluate("""() => {
        getSelection().selectAllChildren(document.getElementById('p2'));
        const clipboard = new DataTransfer();
        const event = new ClipboardEvent('copy', {clipboardData: clipboard, bubbles: true, cancelable: true});
        document.getElementById('p2').dispatchEvent(event);
        return clipboard.getData('text/plain');
    }""")
    words, _, citation = copied.partition("\n\n— ")
    assert words.strip() == "A fire broke out about 2021. Ada denied a cover-up, and the Guild spoke of a ruse."
    assert citation.startswith("The editors. “On harbour.”")


def test_controls_are_large_enough_and_none_lies_under_another(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    boxes = page.locator(".annotated :is(.badge, .note-back)").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect()).map(r => [r.x, r.y, r.width, r.height])"
    )
    assert len(boxes) > 8
    assert all(width >= 24 and height >= 24 for _, _, width, height in boxes)
    for index, (x, y, width, height) in enumerate(boxes):
        for other_x, other_y, other_width, other_height in boxes[index + 1 :]:
            apart = x + width <= other_x + 0.5 or other_x + other_width <= x + 0.5
            assert apart or y + height <= other_y + 0.5 or other_y + other_height <= y + 0.5


def test_paper_shows_every_note_and_nothing_to_click(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    page.emulate_media(media="print")
    for note in page.locator(".note").all():
        expect(note).to_be_visible()
    for control in (".layers", ".theme-switch", ".site-nav"):
        expect(page.locator(control).first).to_be_hidden()


def test_on_paper_a_note_has_the_number_that_stands_after_its_words(page: Page, folder: Path) -> None:
    open_page(page, folder, "briefings/harbour.html")
    page.emulate_media(media="print")
    signs = "(e) => getComputedStyle(e, '::before').content.replaceAll('\"', '').replaceAll(' ', '')"
    notes = page.locator(".annotated .note").all()
    assert len(notes) > 5
    for number, note in enumerate(notes, start=1):
        letter = page.locator(f'.annotated a.badge[href="#{note.get_attribute("id")}"]')
        assert letter.evaluate(signs) == note.locator(".note-back").evaluate(signs)
        assert letter.evaluate(signs)[1:] == str(number)


def test_the_timelines_filters_stand_in_its_address(page: Page, folder: Path) -> None:
    open_page(page, folder, "timeline.html")
    page.get_by_label("Actor").select_option("guild")
    expect(page.locator(".event:visible")).to_have_count(1)
    assert page.url.endswith("timeline.html?actor=guild")
    expect(page.locator(".event[hidden]")).to_have_css("display", "none")
    page.reload()
    expect(page.locator(".event:visible")).to_have_count(1)
    expect(page.locator(".filter-result")).to_have_text("1 of 2 events")
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".event:visible")).to_have_count(2)


def test_a_period_can_be_chosen(page: Page, folder: Path) -> None:
    open_page(page, folder, "timeline.html")
    page.get_by_label("From year").fill("2021")
    expect(page.locator(".event:visible")).to_have_count(1)


def test_the_back_button_takes_a_filter_back(page: Page, folder: Path) -> None:
    open_page(page, folder, "timeline.html")
    page.get_by_label("Actor").select_option("guild")
    expect(page.locator(".event:visible")).to_have_count(1)
    page.go_back()
    expect(page.locator(".event:visible")).to_have_count(2)
    expect(page.get_by_label("Actor")).to_have_value("")
    page.go_forward()
    expect(page.locator(".event:visible")).to_have_count(1)


def test_the_theme_follows_the_system_until_the_reader_chooses(page: Page, folder: Path) -> None:
    page.emulate_media(color_scheme="dark")
    open_page(page, folder, "index.html")
    ground = page.locator("html")
    expect(ground).to_have_css("background-color", "rgb(22, 23, 26)")
    page.get_by_role("button", name="Switch between light and dark").click()
    expect(ground).to_have_css("background-color", "rgb(255, 253, 248)")


CONTRASTS = """() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (top, under) => top.slice(0, 3).map((c, i) => (c * top[3] + under[i] * (255 - top[3])) / 255);
  const ground = element => {
    const own = rgba(getComputedStyle(element).backgroundColor);
    if (own[3] === 255) return own.slice(0, 3);
    return over(own, element.parentElement ? ground(element.parentElement) : [255, 255, 255]);
  };
  const luminance = colour => {
    const [r, g, b] = colour.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const poor = [];
  for (const element of document.querySelectorAll('body *')) {
    const letters = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    const letter = getComputedStyle(element, '::before').content;
    if (!letters && !/^"[A-Z]"$/.test(letter)) continue;
    if (!element.checkVisibility() || element.closest('svg')) continue;
    const under = ground(element);
    const [a, b] = [luminance(over(rgba(getComputedStyle(element).color), under)), luminance(under)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push(`${element.className || element.tagName} ${ratio.toFixed(2)}`);
  }
  return poor;
}"""
"""Contrast of every piece of text with what lies under it, after WCAG 2.2; returns what stays below 4.5 to 1."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_ground(page: Page, folder: Path, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for url in PAGES:
        open_page(page, folder, url)
        assert page.evaluate(CONTRASTS) == [], url
