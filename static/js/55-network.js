// The network at one year. A relation whose time is unknown or vague stays, and is marked as perhaps; the year stands in the address.
(() => {
  const form = document.querySelector(".network-year");
  if (!form) return;
  const output = form.querySelector("output");
  const things = [...document.querySelectorAll("[data-first]")];
  form.hidden = false;

  const show = (year) => {
    for (const thing of things) {
      const { first, last } = thing.dataset;
      const outside = year !== null && ((first && year < Number(first)) || (last && year > Number(last)));
      const vague = thing.classList.contains("edge-vague");
      thing.classList.toggle("not-then", Boolean(outside && !vague));
      thing.classList.toggle("perhaps-then", Boolean(year !== null && vague));
    }
    output.textContent = year === null ? "all years" : `${year}`;
    const address = new URL(location);
    if (year === null) address.searchParams.delete("year");
    else address.searchParams.set("year", year);
    try {
      history.replaceState(null, "", address);
    } catch {
      // a page opened from a disk may not change its address
    }
  };

  form.elements.year.addEventListener("input", () => show(Number(form.elements.year.value)));
  form.addEventListener("reset", () => setTimeout(() => show(null)));
  form.addEventListener("submit", (event) => event.preventDefault());
  const asked = new URL(location).searchParams.get("year");
  if (asked !== null && /^-?\d+$/.test(asked)) form.elements.year.value = asked;
  show(asked !== null && /^-?\d+$/.test(asked) ? Number(asked) : null);
})();
