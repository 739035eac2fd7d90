// A longer passage is copied with its citation.
(() => {
  const LONG = 80;
  const text = document.querySelector(".annotated[data-citation]");
  if (!text) return;

  text.addEventListener("copy", (event) => {
    const selection = getSelection();
    const words = selection ? selection.toString() : "";
    if (words.length < LONG || !event.clipboardData) return;
    const address = location.protocol === "file:" ? "" : ` ${location.href.split("#")[0]}`;
    event.clipboardData.setData("text/plain", `${words}\n\n— ${text.dataset.citation}${address}`);
    event.preventDefault();
  });
})();
