// The "Show" filters act without this script; it only remembers them from page to page.
(() => {
  for (const box of document.querySelectorAll(".layers input")) {
    const kept = memory.read(box.id);
    if (kept !== null) box.checked = kept === "true";
    box.addEventListener("change", () => memory.write(box.id, String(box.checked)));
  }
})();
