// What a reader chose, remembered on this device. Browsers may refuse (private windows, files): then nothing is kept.
const memory = {
  read(key) {
    try {
      return localStorage.getItem(`postil-${key}`);
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(`postil-${key}`, value);
    } catch {
      // The choice holds for this page only.
    }
  },
};
