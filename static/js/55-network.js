// A drawing wider than a phone begins at its middle. From right to left, what is scrolled counts down from zero.
for (const frame of document.querySelectorAll(".graph-frame")) {
  const middle = (frame.scrollWidth - frame.clientWidth) / 2;
  frame.scrollLeft = frame.matches(":dir(rtl)") ? -middle : middle;
}

// The network at one year. A relation whose time is unknown or vague stays, and is marked as perhaps; the year stands in the address.
(() => {
  const form = document.querySelector(".network-year");
  if (!form) return;
  const output = form.querySelector("output");
  const parts = [...document.querySelectorAll(".sheets a")];
  const things = [...document.querySelectorAll("[data-first]")];
  form.hidden = false;

  // The years of each statement behind a row or line: "2010/2012 2015/?", an end left out if unknown, "?" if vague.
  const spans = ({ dataset: { first, last, times }, classList }) =>
    (times ?? `${first}/${last}${classList.contains("edge-vague") ? "?" : ""}`).split(" ");

  const holds = (span, year) => {
    const [first, last] = span.split("/");
    return (!first || year >= Number(first)) && (!last || year <= Number(last));
  };

  const show = (year) => {
    for (const thing of things) {
      const then = year === null || spans(thing).some((span) => !span.endsWith("?") && holds(span, year));
      const vague = spans(thing).some((span) => span.endsWith("?"));
      thing.classList.toggle("not-then", !then && !vague);
      thing.classList.toggle("perhaps-then", !then && vague);
    }
    output.textContent = year === null ? output.dataset.all : `${year}`;
    const query = new URLSearchParams(location.search);
    if (year === null) query.delete("year");
    else query.set("year", year);
    carry(query, parts, false);
  };

  form.elements.year.addEventListener("input", () => show(Number(form.elements.year.value)));
  form.addEventListener("reset", () => setTimeout(() => show(null)));
  form.addEventListener("submit", (event) => event.preventDefault());
  const asked = new URL(location).searchParams.get("year");
  if (asked !== null && /^-?\d+$/.test(asked)) form.elements.year.value = asked;
  show(asked !== null && /^-?\d+$/.test(asked) ? Number(asked) : null);
})();
