// Full-text search, where the site has it: every word of whole texts, found by Pagefind. A hit opens at its sentence.
// The engine is a module, which browsers refuse on pages opened from a disk: there the page says what is searched instead.
(() => {
  const section = document.querySelector(".full-text");
  const box = document.querySelector("form.search input");
  if (!section || !box) return;
  const scope = document.querySelector(".search-scope");
  if (!location.protocol.startsWith("http")) {
    if (scope) scope.hidden = false;
    return;
  }
  const engineAddress = new URL(section.dataset.engine, document.baseURI).href;
  const root = engineAddress.slice(0, -"assets/full-text/pagefind.js".length);
  const count = section.querySelector(".search-count");
  const list = section.querySelector(".search-results");
  const [mostPages, mostHits] = [20, 3];
  const sentenceEnd = /[.!?…؟۔。]["'”’»)\]]*$/u;
  let engine = null;

  // The words of a page as the engine counts them, and the paragraphs that have an address.
  const wordsOf = (page) => {
    const plain = page.raw_content.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return plain.includes("\u200b") ? plain.split("\u200b") : plain.split(/\s+/);
  };
  const paragraphsOf = (page) =>
    page.anchors.filter(({ id }) => /^p\d+$/.test(id)).sort((one, other) => one.location - other.location);

  // Where the sentence around a word begins and ends; neither reaches into the paragraph before or after.
  const sentenceAround = (words, place, from, to) => {
    let [start, end] = [place, place];
    while (start > from && place - start < 40 && !sentenceEnd.test(words[start - 1])) start--;
    while (end < to - 1 && end - place < 40 && !sentenceEnd.test(words[end])) end++;
    return [start, end + 1];
  };

  const fragment = (words) => {
    const encode = (some) =>
      encodeURIComponent(some.join(" ").replace(/[^\p{L}\p{N}]+$/u, "")).replaceAll("-", "%2D");
    return words.length > 10 ? `${encode(words.slice(0, 5))},${encode(words.slice(-5))}` : encode(words);
  };

  const hitsOf = (page) => {
    const words = wordsOf(page);
    const paragraphs = paragraphsOf(page);
    const hits = new Map();
    for (const place of [...page.locations].sort((one, other) => one - other)) {
      const paragraph = paragraphs.findLast((one) => one.location <= place);
      const after = paragraphs.find((one) => one.location > place);
      const [start, end] = sentenceAround(words, place, paragraph?.location ?? 0, after?.location ?? words.length);
      if (!hits.has(start)) {
        const address = `${root}${page.raw_url.replace(/^\//, "")}#${paragraph?.id ?? ""}`;
        const sentence = words.slice(start, end);
        hits.set(start, { sentence, found: new Set(), start, href: `${address}:~:text=${fragment(sentence)}` });
      }
      hits.get(start).found.add(place);
    }
    return [...hits.values()].sort((one, other) => other.found.size - one.found.size).slice(0, mostHits);
  };

  const row = (page, { sentence, found, start, href }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const title = document.createElement("span");
    link.href = href;
    sentence.forEach((word, place) => {
      const shown = found.has(start + place) ? document.createElement("b") : document.createTextNode("");
      shown.textContent = word;
      link.append(place ? " " : "", shown);
    });
    link.normalize();
    title.className = "quiet";
    title.textContent = page.meta.title;
    item.append(link, " ", title);
    return item;
  };

  const show = async () => {
    const text = box.value.trim();
    if (!text) {
      section.hidden = true;
      return;
    }
    engine ??= import(engineAddress);
    const found = await (await engine).debouncedSearch(text, {}, 200);
    if (!found) return; // more was typed meanwhile
    const pages = await Promise.all(found.results.slice(0, mostPages).map((result) => result.data()));
    if (text !== box.value.trim()) return;
    list.replaceChildren(...pages.flatMap((page) => hitsOf(page).map((hit) => row(page, hit))));
    count.textContent = count.dataset.found.replace("{number}", found.results.length);
    section.hidden = false;
  };

  // Without its index nothing more is found, and the page says so.
  const search = () =>
    show().catch(() => {
      section.hidden = true;
      if (scope) scope.hidden = false;
    });
  box.addEventListener("input", search);
  search();
})();
