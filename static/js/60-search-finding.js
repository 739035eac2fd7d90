// What is typed is folded by the table that the index brings; each of its words is found as it stands, as the beginning of
// another, or misspelt.
const searchFinding = (index) => {
  const { points, farPoints, ONE_SLIP } = searchMatching;
  const [NAME, TITLE] = [1.5, 0.75]; // more than the start of a word is worth against the whole of it, less than two letters are

  const sound = (word) => {
    for (const [spelling, sounds] of window.postilSearch.spellings) word = word.replaceAll(spelling, sounds);
    return new Set(word).size === 1 ? word : word.replace(/(\p{L})\1+/gu, "$1");
  };

  const wordsOf = (text) => {
    let bare = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    for (const [letter, plain] of window.postilSearch.letters) bare = bare.replaceAll(letter, plain);
    bare = bare.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1");
    return bare.replace(/[^\p{L}\p{N}]/gu, " ").split(" ").filter(Boolean);
  };

  const fold = (text) => wordsOf(text).map(sound);

  // A slip can make sounds that were not meant: "ai" in "Taiban" is none of "Taliban". So a word is also taken with two
  // neighbours swapped, and as two words that meet where a letter may be missing or wrong.
  const meant = (word) => {
    const letters = /\p{N}/u.test(word) || word.length < 4 ? [] : [...word];
    const places = [...letters.keys()].slice(1);
    const swapped = places.map((at) => sound(letters.with(at - 1, letters[at]).with(at, letters[at - 1]).join("")));
    const parted = places.map((at) => sound(letters.slice(0, at).join("")) + sound(letters.slice(at).join("")));
    return { swapped: new Set(swapped), parted: [...new Set(parted)] };
  };

  // The words of the index that fit one that is typed, with their points.
  const candidates = async (word) => {
    const typed = sound(word);
    const [first, second] = typed;
    const fitting = (words, rate) => words.map((one) => [one, rate(one)]).filter(([, worth]) => worth);
    const near = await index.wordsWith(first);
    const found = fitting(near, (one) => points(typed, one));
    if (found.length || !second) return found;
    const far = new Set([...near, ...(await index.wordsWith(second))]);
    const { swapped, parted } = meant(word);
    const slip = (one) => swapped.has(one) || parted.some((form) => points(form, one) === ONE_SLIP);
    return fitting([...far], (one) => (slip(one) ? ONE_SLIP : farPoints(typed, one)));
  };

  // Entry → points, for one word: the best that any of its words has.
  const pointsFor = async (word) => {
    const found = new Map();
    const words = await candidates(word);
    const held = await Promise.all(words.map(([one]) => index.entriesWith(one)));
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
    const wanted = [...new Map(wordsOf(text).map((word) => [sound(word), word])).values()];
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
