// What is typed is folded by the table that the index brings; each of its words is found as it stands, as the beginning of
// another, or misspelt.
const searchFinding = (index) => {
  const { points, farPoints } = searchMatching;
  const [NAME, TITLE] = [1.5, 0.75]; // more than the start of a word is worth against the whole of it, less than two letters are

  const fold = (text) => {
    const { letters, spellings } = window.postilSearch;
    let bare = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    for (const [letter, plain] of letters) bare = bare.replaceAll(letter, plain);
    bare = bare.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1");
    const words = bare.replace(/[^\p{L}\p{N}]/gu, " ").split(" ").filter(Boolean);
    return words.map((word) => {
      for (const [spelling, sound] of spellings) word = word.replaceAll(spelling, sound);
      return new Set(word).size === 1 ? word : word.replace(/(\p{L})\1+/gu, "$1");
    });
  };

  // The words of the index that fit one that is typed, with their points.
  const candidates = async (typed) => {
    const [first, second] = typed;
    const fitting = (words, rate) => words.map((word) => [word, rate(typed, word)]).filter(([, worth]) => worth);
    const near = await index.wordsWith(first);
    const found = fitting(near, points);
    if (found.length || !second) return found;
    return fitting([...new Set([...near, ...(await index.wordsWith(second))])], farPoints);
  };

  // Entry → points, for one word: the best that any of its words has.
  const pointsFor = async (typed) => {
    const found = new Map();
    const words = await candidates(typed);
    const held = await Promise.all(words.map(([word]) => index.entriesWith(word)));
    for (const [place, [, worth]] of words.entries()) {
      for (const entry of held[place]) found.set(entry, Math.max(worth, found.get(entry) ?? 0));
    }
    return found;
  };

  // The numbers of the entries that hold every word, best first; if none does, of those that hold most of them.
  const rated = async (wanted) => {
    const [titles, sentences] = window.postilSearch.ranks;
    const held = new Map();
    for (const found of await Promise.all(wanted.map(pointsFor))) {
      for (const [entry, worth] of found) {
        const [count, total] = held.get(entry) ?? [0, entry < titles ? NAME : entry < sentences ? TITLE : 0];
        held.set(entry, [count + 1, total + worth]);
      }
    }
    let most = 0;
    for (const [count] of held.values()) most = Math.max(most, count);
    const best = most * 2 < wanted.length ? [] : [...held].filter(([, [count]]) => count === most);
    best.sort(([one, [, less]], [other, [, more]]) => more - less || one - other);
    return { numbers: best.map(([entry]) => entry), whole: !best.length || most === wanted.length };
  };

  // At most so many entries: of one page under several names the best name, of one sentence behind several facts one.
  const find = async (text, most) => {
    await index.open();
    const wanted = [...new Set(fold(text))];
    if (!wanted.length) return { entries: [], whole: true };
    const { numbers, whole } = await rated(wanted);
    const seen = new Set();
    const entries = [];
    for (let start = 0; start < numbers.length && entries.length < most; start += most) {
      for (const entry of await Promise.all(numbers.slice(start, start + most).map(index.entry))) {
        const [words, kind, href] = entry;
        if (seen.has(href) || seen.has(`${words} ${kind}`)) continue;
        seen.add(href).add(`${words} ${kind}`);
        entries.push(entry);
      }
    }
    return { entries: entries.slice(0, most), whole };
  };

  return { fold, find };
};
