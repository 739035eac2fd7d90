// A note and its words light up together: under the pointer, under the keyboard's focus, and when an address names them.
(() => {
  const text = document.querySelector(".annotated");
  if (!text) return;

  const marks = (id) => text.querySelectorAll(`.hl[data-ann="${CSS.escape(id)}"]`);
  const noteOf = (id) => document.getElementById(`note-${id}`);

  const light = (id, on) => {
    for (const mark of marks(id)) mark.classList.toggle("is-lit", on);
    noteOf(id)?.classList.toggle("is-lit", on);
  };

  const annotationOf = (element) => {
    const note = element.closest?.(".note");
    if (note) return note.id.slice("note-".length);
    const badge = element.closest?.("a.badge");
    return badge ? decodeURIComponent(badge.hash).slice("#note-".length) : null;
  };

  let lit = null;
  const follow = (event) => {
    const id = annotationOf(event.target);
    if (id === lit) return;
    if (lit !== null) light(lit, false);
    if (id !== null) light(id, true);
    lit = id;
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);

  let named = null;
  const showNamed = () => {
    if (named !== null) for (const mark of marks(named)) mark.classList.remove("is-lit");
    const fragment = decodeURIComponent(location.hash.slice(1));
    named = fragment.startsWith("ann-") ? fragment.slice("ann-".length) : null;
    if (named !== null) for (const mark of marks(named)) mark.classList.add("is-lit");
  };
  addEventListener("hashchange", showNamed);
  showNamed();
})();
