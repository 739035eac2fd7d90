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

  // The name that an address ends in; "" if somebody mistyped its encoding.
  const named = (hash, prefix) => {
    try {
      const fragment = decodeURIComponent(hash.slice(1));
      return fragment.startsWith(prefix) ? fragment.slice(prefix.length) : "";
    } catch {
      return "";
    }
  };

  const annotationOf = (element) => {
    const note = element.closest?.(".note");
    if (note) return note.id.slice("note-".length);
    const badge = element.closest?.("a.badge");
    if (badge) return named(badge.hash, "note-");
    return element.closest?.(".hl")?.dataset.ann ?? "";
  };

  let lit = "";
  const follow = (event) => {
    const id = annotationOf(event.target);
    if (id === lit) return;
    if (lit) light(lit, false);
    if (id) light(id, true);
    lit = id;
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);

  // An address names the first piece of a highlight; the others light up with it.
  let target = "";
  const showTarget = () => {
    for (const mark of marks(target)) mark.classList.remove("is-lit");
    target = named(location.hash, "ann-");
    for (const mark of marks(target)) mark.classList.add("is-lit");
  };
  addEventListener("hashchange", showTarget);
  showTarget();
})();
