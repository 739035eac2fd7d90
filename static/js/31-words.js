// A click on highlighted words shows their note or opens their card, as their letter does; selecting them stays selecting.
(() => {
  const text = document.querySelector(".annotated");
  if (!text) return;

  const markAround = (element) => element?.closest(".hl");

  // The letters stand after the outermost mark that ends with the words.
  const cardButton = (mark) => {
    let last = mark;
    while (!last.nextSibling && last.parentElement.matches(".hl")) last = last.parentElement;
    let letter = last.nextElementSibling;
    while (letter?.matches("a.badge")) letter = letter.nextElementSibling;
    return letter?.matches("button.badge") ? letter : null;
  };

  const show = (mark) => {
    const note = document.getElementById(`note-${mark.dataset.ann}`);
    const button = note || !mark.matches(".hl-actor") ? null : cardButton(mark);
    note?.scrollIntoView({ block: "nearest" });
    button?.click();
    return Boolean(note || button);
  };

  text.addEventListener("click", (event) => {
    if (event.target.closest("a, button") || !getSelection().isCollapsed) return;
    let mark = markAround(event.target);
    while (mark && !show(mark)) mark = markAround(mark.parentElement);
  });
})();
