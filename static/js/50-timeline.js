// The timeline's filters. What is chosen stands in the page's address, so that it can be sent to somebody, and in the
// links to the other pages of a long timeline.
(() => {
  const form = document.querySelector(".timeline-filters");
  if (!form) return;
  const result = form.querySelector(".filter-result");
  const events = [...document.querySelectorAll(".timeline .event")];
  form.hidden = false;
  const names = ["actor", "place", "kind", "status", "from", "to"].filter((name) => form.elements[name]);
  const bars = [...document.querySelectorAll(".strip-event")];
  const parts = [...document.querySelectorAll(".periods a, .strip a:has(.strip-column)")];
  const years = [...document.querySelectorAll(".years a")];
  const has = (list, value) => !value || (list ?? "").split(" ").includes(value);

  const year = (text, otherwise) => {
    const number = Number.parseInt(text, 10);
    return Number.isNaN(number) ? otherwise : number;
  };

  // An event belongs to a period if it may have happened in it; one without a date belongs to none.
  const inPeriod = (event, from, to) => {
    if (!from && !to) return true;
    if (event.dataset.undated !== undefined) return false;
    const first = year(event.dataset.first, -Infinity);
    const last = year(event.dataset.last, Infinity);
    return first <= year(to, Infinity) && last >= year(from, -Infinity);
  };

  const apply = () => {
    const chosen = Object.fromEntries(names.map((name) => [name, form.elements[name].value.trim()]));
    let shown = 0;
    const hrefs = new Set();
    for (const event of events) {
      const fits =
        has(event.dataset.actors, chosen.actor) &&
        has(event.dataset.places, chosen.place) &&
        has(event.dataset.kinds, chosen.kind) &&
        has(event.dataset.statuses, chosen.status) &&
        inPeriod(event, chosen.from, chosen.to);
      event.hidden = !fits;
      if (fits) hrefs.add(event.querySelector(".event-title a")?.getAttribute("href"));
      shown += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll(".timeline .year")) {
      section.hidden = !section.querySelector(".event:not([hidden])");
    }
    for (const link of years) link.parentElement.hidden = document.getElementById(link.hash.slice(1))?.parentElement.hidden;
    for (const bar of bars) bar.classList.toggle("filtered", !hrefs.has(bar.getAttribute("href")));
    const filtered = events.length && names.some((name) => chosen[name]);
    result.textContent = filtered ? result.dataset.shown.replace("{number}", shown) : "";
    return chosen;
  };

  // A choice is a step that the back button takes back; what is being typed is not.
  const remember = (chosen, step) =>
    carry(new URLSearchParams(Object.entries(chosen).filter(([, value]) => value)), parts, step);

  // A link may ask for what nothing on this page has: then nothing is shown, and the filter says why.
  const restore = () => {
    const asked = new URLSearchParams(location.search);
    for (const name of names) {
      const field = form.elements[name];
      const value = asked.get(name) ?? "";
      field.value = value;
      if (field.options && field.value !== value) field.add(new Option(value, value, false, true));
    }
    remember(apply(), false);
  };

  form.addEventListener("input", (event) => remember(apply(), event.target.tagName === "SELECT"));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => remember(apply(), true)));
  window.addEventListener("popstate", restore);
  // Without a choice in the address the page is as it came, and there is nothing to do while it loads.
  if (location.search) restore();
})();
