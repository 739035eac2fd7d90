// The timeline's filters. What is chosen stands in the page's address, so that it can be sent to somebody, and in the
// links to the other pages of a long timeline, which tell how much of it they hold.
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
  const inPeriod = ({ undated, first, last }, from, to) => {
    if (!from && !to) return true;
    if (undated !== undefined) return false;
    return year(first, -Infinity) <= year(to, Infinity) && year(last, Infinity) >= year(from, -Infinity);
  };

  // What the parts of a long timeline hold is loaded when something is first chosen.
  let chosenNow = {};
  const periods = [...document.querySelectorAll(".periods li")];
  const isFiltered = () => names.some((name) => chosenNow[name]);

  const countParts = () => {
    const { names: known, parts: rows } = window.postilTimeline;
    const numbers = ["actor", "place", "kind", "status"].map((name) => chosenNow[name] && known.indexOf(chosenNow[name]));
    let total = 0;
    for (const item of periods) {
      const fitting = rows[item.dataset.part].filter(
        (row) =>
          numbers.every((number, place) => number === undefined || number === "" || row[place].includes(number)) &&
          inPeriod({ undated: row.length < 6 || undefined, first: row[4], last: row[5] }, chosenNow.from, chosenNow.to),
      );
      const count = item.querySelector(".quiet");
      count.dataset.all ??= count.textContent;
      count.textContent = isFiltered() ? count.dataset.shown.replace("{number}", fitting.length) : count.dataset.all;
      total += fitting.length;
    }
    if (!events.length) result.textContent = isFiltered() ? result.dataset.shown.replace("{number}", total) : "";
  };

  const tellParts = () => {
    if (!form.dataset.index) return;
    if (window.postilTimeline) countParts();
    else if (isFiltered() && !document.querySelector(`script[src="${form.dataset.index}"]`)) {
      const script = document.createElement("script");
      script.src = form.dataset.index;
      script.onload = countParts;
      script.onerror = () => script.remove(); // a lost connection may come back
      document.head.append(script);
    }
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
        inPeriod(event.dataset, chosen.from, chosen.to);
      event.hidden = !fits;
      if (fits) hrefs.add(event.querySelector(".event-title a")?.getAttribute("href"));
      shown += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll(".timeline .year")) {
      section.hidden = !section.querySelector(".event:not([hidden])");
    }
    for (const link of years) link.parentElement.hidden = document.getElementById(link.hash.slice(1))?.parentElement.hidden;
    for (const bar of bars) bar.classList.toggle("filtered", !hrefs.has(bar.getAttribute("href")));
    chosenNow = chosen;
    result.textContent = events.length && isFiltered() ? result.dataset.shown.replace("{number}", shown) : "";
    tellParts();
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
