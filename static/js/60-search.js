// Search: what is typed is folded by the table that the index brings, and found as the start of words, near spellings included.
(() => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const box = form.querySelector("input");
  const list = form.querySelector("ul");
  const page = document.querySelector(".search-results");
  const root = form.dataset.index.slice(0, -"assets/search-index.js".length);
  const shards = searchShards(root);
  let current = -1;

  const load = () => shards.load(form.dataset.index);

  const fold = (text) => {
    const { letters, spellings } = window.postilSearch;
    let bare = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    for (const [letter, plain] of letters) bare = bare.replaceAll(letter, plain);
    const words = bare.replace(/[^\p{L}\p{N}]/gu, " ").split(" ").filter(Boolean);
    return words.map((word) => {
      for (const [spelling, sound] of spellings) word = word.replaceAll(spelling, sound);
      return word.replace(/(.)\1+/gu, "$1");
    });
  };
  window.postilFold = (text) => fold(text).join(" ");

  // Whether two words differ by one letter more, less, other or swapped.
  const near = (one, other) => {
    if (Math.abs(one.length - other.length) > 1 || one.length < 4) return false;
    let start = 0;
    while (start < one.length && one[start] === other[start]) start++;
    let end = 0;
    while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
    const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
    return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(""));
  };

  const points = (wanted, word) => {
    if (word === wanted) return 3;
    if (word.startsWith(wanted)) return 2;
    return near(wanted, word) ? 1 : 0;
  };

  const score = (wanted, words) => {
    let total = 0;
    for (const word of wanted) {
      const best = Math.max(...words.map((one) => points(word, one)));
      if (!best) return 0;
      total += best;
    }
    return total + 1 / (1 + words.length);
  };

  const find = async (text, most) => {
    await load();
    const wanted = fold(text);
    if (!wanted.length) return [];
    if (window.postilSearch.keys) return shards.find(wanted, most, points);
    return window.postilSearch.entries
      .map((entry) => [score(wanted, entry[3].split(" ")), entry])
      .filter(([points]) => points)
      .sort((one, other) => other[0] - one[0])
      .slice(0, most)
      .map(([, entry]) => entry);
  };

  const item = ([words, kind, href], place) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    const what = document.createElement("span");
    link.href = root + href;
    link.textContent = words;
    what.className = "quiet";
    what.textContent = kind;
    row.append(link, " ", what);
    if (place !== undefined) {
      row.id = `search-hit-${place}`;
      row.setAttribute("role", "option");
      link.tabIndex = -1;
    }
    return row;
  };

  const close = () => {
    list.hidden = true;
    current = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const suggest = async () => {
    const typed = box.value;
    const found = await find(typed, 8);
    if (typed !== box.value) return; // more was typed meanwhile
    list.replaceChildren(...found.map(item));
    list.hidden = !found.length;
    current = -1;
    box.setAttribute("aria-expanded", String(Boolean(found.length)));
    box.removeAttribute("aria-activedescendant");
  };

  const show = async (text) => {
    const found = await find(text, 100);
    if (text !== box.value) return;
    page.replaceChildren(...found.map((entry) => item(entry)));
    const count = document.querySelector(".search-count");
    count.textContent = text.trim() ? count.dataset.found.replace("{number}", found.length) : "";
  };

  const step = (by) => {
    const rows = [...list.children];
    if (list.hidden || !rows.length) return;
    rows[current]?.removeAttribute("aria-selected");
    current = (current + by + rows.length) % rows.length;
    rows[current].setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", rows[current].id);
  };

  box.addEventListener("focus", load, { once: true });
  box.addEventListener("input", () => (page ? show(box.value) : suggest()));
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") close();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = list.children[current]?.querySelector("a");
    location.href = chosen ? chosen.href : `${form.action}?q=${encodeURIComponent(box.value)}`;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.closest("input, select, textarea, [contenteditable]")) {
      event.preventDefault();
      box.focus();
    }
  });
  if (page) {
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    show(box.value);
  }
})();
