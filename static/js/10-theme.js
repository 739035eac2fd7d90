// Light or dark: the system decides until the reader does.
(() => {
  const root = document.documentElement;
  const button = document.querySelector(".theme-switch");
  const chosen = memory.read("theme");
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  if (!button) return;
  button.addEventListener("click", () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    memory.write("theme", root.dataset.theme);
  });
})();
