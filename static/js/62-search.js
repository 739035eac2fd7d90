// The search box of every page proposes as one types (the combobox pattern of the ARIA practices); that of the search page
// shows all it finds below.
(() => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const box = form.querySelector("input");
  const list = form.querySelector("[role=listbox]");
  const page = document.querySelector(".search-results");
  const told = form.querySelector(".search-told") ?? document.querySelector(".search-count");
  const index = searchIndex(form.dataset.index);
  const { fold, find } = searchFinding(index);
  let current = -1;

  window.postilFold = (text) => fold(text).join(" ");

  const item = ([words, kind, href], place) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    const what = document.createElement("span");
    link.href = index.root + href;
    link.textContent = words;
    what.className = "quiet";
    what.textContent = kind;
    row.append(link, " ", what);
    if (list) {
      row.id = `search-hit-${place}`;
      row.setAttribute("role", "option");
      row.setAttribute("aria-selected", "false");
      link.tabIndex = -1;
    }
    return row;
  };

  // Said aloud by a screen reader too: how much was found, and whether it is all that was asked for.
  const tell = ({ entries, whole }) => {
    const { found, some } = told.dataset;
    told.textContent = box.value.trim() ? (whole ? found : some).replace("{number}", entries.length) : "";
  };

  const choose = (place) => {
    list.children[current]?.setAttribute("aria-selected", "false");
    current = place;
    const row = list.children[current];
    row?.setAttribute("aria-selected", "true");
    row?.scrollIntoView({ block: "nearest" });
    if (row) box.setAttribute("aria-activedescendant", row.id);
    else box.removeAttribute("aria-activedescendant");
  };

  const open = (wanted) => {
    choose(-1);
    list.hidden = !wanted;
    box.setAttribute("aria-expanded", String(wanted));
  };

  const suggest = async () => {
    const typed = box.value;
    const found = await find(typed, 8);
    if (typed !== box.value) return; // more was typed meanwhile
    list.replaceChildren(...found.entries.map(item));
    open(found.entries.length > 0);
    tell(found);
  };

  const show = async () => {
    const typed = box.value;
    const found = await find(typed, 100);
    if (typed !== box.value) return;
    page.replaceChildren(...found.entries.map(item));
    tell(found);
  };

  // Past either end stands the box itself, with what was typed.
  const step = (by) => {
    const places = list.children.length + 1;
    choose(((current + 1 + by + places) % places) - 1);
  };

  const press = (event) => {
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (arrow && list.children.length) {
      event.preventDefault();
      if (list.hidden) open(true);
      if (!event.altKey) step(arrow);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      open(false);
    }
  };

  box.addEventListener("focus", () => index.open(), { once: true });
  box.addEventListener("input", list ? suggest : show);
  if (list) {
    box.addEventListener("keydown", press);
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget)) open(false);
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = list?.children[current]?.querySelector("a");
    location.href = chosen ? chosen.href : `${form.action}?q=${encodeURIComponent(box.value)}`;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    event.preventDefault();
    box.focus();
  });
  if (!list) {
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    show();
  }
})();
