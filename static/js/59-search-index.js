// The search index: words, the entries that hold them, and the entries. A large site's comes in parts, of which only those
// are loaded in which something typed can stand; a small one's is divided here, so that both are searched alike.
const searchIndex = (address) => {
  const root = address.slice(0, -"assets/search-index.js".length);
  const loading = new Map();
  const postings = new Map();

  const load = (url) => {
    if (!loading.has(url)) {
      const script = document.createElement("script");
      script.src = url;
      loading.set(
        url,
        new Promise((resolve, reject) => {
          script.onload = resolve;
          script.onerror = () => {
            loading.delete(url); // a lost connection may come back
            reject(new Error(`${url} cannot be loaded`));
          };
        }),
      );
      document.head.append(script);
    }
    return loading.get(url);
  };

  const open = async () => {
    await load(address);
    const { entries, keys } = window.postilSearch;
    if (keys || postings.size) return;
    for (const [number, entry] of entries.entries()) {
      for (const word of entry[3].split(" ")) {
        if (!postings.has(word)) postings.set(word, []);
        postings.get(word).push(number);
      }
    }
  };

  const part = async (what, number) => {
    await load(`${root}assets/search/${what}-${number}.js`);
    return window.postilSearch[what][number];
  };

  // The words that have a letter in the first or the second place.
  const wordsWith = async (letter) => {
    const { initials } = window.postilSearch;
    if (!initials) return [...postings.keys()].filter((word) => [...word].slice(0, 2).includes(letter));
    const number = initials.indexOf(letter);
    return number < 0 ? [] : part("near", number);
  };

  // The numbers of the entries that hold a word.
  const entriesWith = async (word) => {
    const { keys } = window.postilSearch;
    if (!postings.has(word)) {
      const steps = (await part("words", keys.findLastIndex((key) => word.startsWith(key))))[word];
      let entry = 0;
      postings.set(word, steps.map((step) => (entry += step)));
    }
    return postings.get(word);
  };

  const entry = async (number) => {
    const { block, entries } = window.postilSearch;
    return block ? (await part("entries", Math.floor(number / block)))[number % block] : entries[number];
  };

  return { root, load, open, wordsWith, entriesWith, entry };
};
