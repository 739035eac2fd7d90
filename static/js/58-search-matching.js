// How well a word of the index fits one that is typed; both are folded.
const searchMatching = (() => {
  const [EXACT, BEGINS, ONE_SLIP, TWO_SLIPS] = [4, 3, 2, 1];

  // The edits from one word to another, and to the beginning of it that is nearest: a letter more, less, other, or two
  // swapped (optimal string alignment).
  const edits = (one, other) => {
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        row[j] = Math.min(
          last[j] + 1,
          row[j - 1] + 1,
          last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1),
          swapped ? before[j - 2] + 1 : Infinity,
        );
      }
      [before, last] = [last, row];
    }
    return { whole: last[other.length], beginning: Math.min(...last) };
  };

  // A year or a number with another digit is another one, and so is a short word with another letter.
  const spared = (typed, word, slips) =>
    typed.length >= 4 && !/\p{N}/u.test(typed) && Math.abs(word.length - typed.length) <= slips;

  // For words that begin as the typed one does, and for its spellings with one letter wrong.
  const points = (typed, word) => {
    if (word === typed) return EXACT;
    if (word.startsWith(typed)) return BEGINS;
    return spared(typed, word, 1) && edits(typed, word).whole === 1 ? ONE_SLIP : 0;
  };

  // For a word of which nothing else was found: two letters wrong in a long one, or one in what will be a longer one.
  const farPoints = (typed, word) => {
    if (points(typed, word)) return points(typed, word);
    if (!spared(typed, word, typed.length < 5 ? 1 : Infinity)) return 0;
    const { whole, beginning } = edits(typed, word);
    return (whole === 2 && typed.length >= 8) || (beginning === 1 && typed.length >= 5) ? TWO_SLIPS : 0;
  };

  return { points, farPoints, ONE_SLIP };
})();
