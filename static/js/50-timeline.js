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
    for (const bar of bars) bar.classList.toggle("filtered", !hrefs.has(bar.getAttribute("href")));
    const filtered = names.some((name) => chosen[name]);
    result.textContent = filtered ? `${shown} of ${events.length} events` : "";
    return chosen;
  };

  // A choice is a step that the back button takes back; what is being typed is not.
  const remember = (chosen, step) => {
    const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
    const address = `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`;
    try {
      if (step) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      // a page opened from a disk may not change its address
    }
  };

  const restore = () => {
    const asked = new URLSearchParams(location.search);
    for (const name of names) form.elements[name].value = asked.get(name) ?? "";
    apply();
  };

  form.addEventListener("input", (event) => remember(apply(), event.target.tagName === "SELECT"));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => remember(apply(), true)));
  window.addEventListener("popstate", restore);
  restore();
})();
