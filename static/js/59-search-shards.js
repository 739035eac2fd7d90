// The search index of a large site, in parts: only those are loaded in which something typed can stand.
const searchShards = (root) => {
  const loading = new Map();

  const load = (address) => {
    if (!loading.has(address)) {
      const script = document.createElement("script");
      script.src = address;
      loading.set(
        address,
        new Promise((resolve, reject) => {
          script.onload = resolve;
          script.onerror = reject;
        }),
      );
      document.head.append(script);
    }
    return loading.get(address);
  };

  // The words that begin as `word` does, and the entries that hold them.
  const wordsLike = async (word) => {
    const { keys, words } = window.postilSearch;
    const parts = [...keys.keys()].filter((part) => word.startsWith(keys[part]) || keys[part].startsWith(word));
    await Promise.all(parts.map((part) => load(`${root}assets/search/words-${part}.js`)));
    return parts.flatMap((part) => Object.entries(words[part]));
  };

  // Entry → points, for one word: the best that any of its words has.
  const pointsFor = async (word, points) => {
    const found = new Map();
    for (const [candidate, distances] of await wordsLike(word)) {
      const worth = points(word, candidate);
      let entry = 0;
      for (const distance of worth ? distances : []) {
        entry += distance;
        found.set(entry, Math.max(worth, found.get(entry) ?? 0));
      }
    }
    return found;
  };

  // The best entries that hold something for every word that is wanted; of equal ones the shorter come first.
  const find = async (wanted, most, points) => {
    const [first, ...others] = await Promise.all(wanted.map((word) => pointsFor(word, points)));
    const best = [...first]
      .filter(([entry]) => others.every((found) => found.has(entry)))
      .map(([entry, worth]) => [others.reduce((total, found) => total + found.get(entry), worth), entry])
      .sort(([one, early], [other, late]) => other - one || early - late)
      .slice(0, most)
      .map(([, entry]) => entry);
    const { block, entries } = window.postilSearch;
    const blocks = new Set(best.map((entry) => Math.floor(entry / block)));
    await Promise.all([...blocks].map((part) => load(`${root}assets/search/entries-${part}.js`)));
    return best.map((entry) => entries[Math.floor(entry / block)][entry % block]);
  };

  return { load, find };
};
