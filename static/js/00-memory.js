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

// What a reader chose on a page goes along to its other parts: into the address, and into the links to them.
const carry = (query, links, step) => {
  const search = query.size ? `?${query}` : "";
  try {
    history[step ? "pushState" : "replaceState"](null, "", `${location.pathname}${search}${location.hash}`);
  } catch {
    // A page opened from a disk may not change its address.
  }
  for (const link of links) {
    if (link.pathname !== location.pathname) link.search = search;
  }
};
