// A browser without popovers shows the cards as notes at the end of the page; a letter then leads there.
(() => {
  if ("popover" in HTMLElement.prototype) return;
  document.addEventListener("click", (event) => {
    const card = event.target.closest("button[popovertarget]")?.getAttribute("popovertarget");
    if (card) location.hash = card;
  });
})();
