// The timeline's filters. What is chosen stands in the page's address, so that it can be sent to somebody.
(() => {
  const form = document.querySelector(".timeline-filters");
  if (!form) return;
  const result = form.querySelector(".filter-result");
  const events = [...document.querySelectorAll(".timeline .event")];
  form.hidden = false;
  const names = ["actor", "place", "kind", "status", "from", "to"].filter((name) => form.elements[name]);
  const bars = [...document.querySelectorAll(".strip-event")];
  const has = (list, value) => !value || (list ?? "").split(" ").includes(value);

  const year = (text, otherwise) => {
    const number = Number.parseInt(text, 10);
    return Number.isNaN(number) ? otherwise : number;
  };

  const inPeriod = (label, from, to) => {
    if (!from && !to) return true;
    const bc = label.endsWith(" BC");
    const began = bc ? 1 - Number.parseInt(label, 10) : Number.parseInt(label, 10);
    if (Number.isNaN(began)) return false;
    return began >= year(from, -Infinity) && began <= year(to, Infinity);
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
        inPeriod(event.dataset.year, chosen.from, chosen.to);
      event.hidden = !fits;
      if (fits) hrefs.add(event.querySelector(".event-title a")?.getAttribute("href"));
      shown += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll(".timeline .year")) {
      section.hidden = !section.querySelector(".event:not([hidden])");
    }
    for (const bar of bars) bar.classList.toggle("filtered", !hrefs.has(bar.getAttribute("href")));
    const filtered = names.some((name) => chosen[name]);
    result.textContent = filtered ? `${shown} of ${events.length} events` : "";
    return chosen;
  };

  const remember = (chosen) => {
    const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
    try {
      history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
    } catch {
      // a page opened from a disk may not change its address
    }
  };

  const asked = new URLSearchParams(location.search);
  for (const name of names) if (asked.has(name)) form.elements[name].value = asked.get(name);
  form.addEventListener("input", () => remember(apply()));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => remember(apply())));
  apply();
})();
