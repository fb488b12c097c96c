// What the index of a report can do beyond reading: sorting and filtering its table of pairs.
//
// The state is in the address behind "#", as in #rule=number-mismatch&sort=errors.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  const table = one(".pairs");
  if (!table) return;
  const form = one(".filter");
  const status = one("[role=status]", form);
  const body = table.tBodies[0];
  const heads = all("thead th", table);
  form.hidden = false;

  // The pairs, in the order that they came in: the worst first.
  const pairs = [...body.rows].map((row) => ({
    row,
    words: row.cells[0].textContent.toLowerCase(),
    rules: (row.dataset.rules ?? "").split(" "),
    figures: [...row.cells].map((cell, column) => value(cell, column)),
  }));
  let order = { name: "", isDescending: false };

  function value(cell, column) {
    return column === 0 ? cell.textContent.trim() : Number.parseFloat(cell.textContent) || 0;
  }

  function readAddress() {
    // A place of the page, as of the link that skips to the articles.
    if (location.hash.length > 1 && !location.hash.includes("=")) return;
    const wishes = new URLSearchParams(location.hash.slice(1));
    form.elements.q.value = wishes.get("q") ?? "";
    for (const name of ["rule", "severity"]) {
      const select = form.elements[name];
      const value = wishes.get(name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    const sort = wishes.get("sort") ?? "";
    order = { name: sort.replace(/^-/, ""), isDescending: sort.startsWith("-") };
    sortPairs();
    filter();
  }

  function writeAddress() {
    const wishes = new URLSearchParams();
    for (const name of ["q", "rule", "severity"]) {
      const value = form.elements[name].value.trim();
      if (value) wishes.set(name, value);
    }
    if (order.name) wishes.set("sort", (order.isDescending ? "-" : "") + order.name);
    const text = wishes.toString();
    history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  }

  function filter() {
    const query = form.elements.q.value.trim().toLowerCase();
    const rule = form.elements.rule.value;
    const columns = { error: [1], warning: [1, 2], note: [1, 2, 3] }[form.elements.severity.value];
    let shown = 0;
    for (const pair of pairs) {
      const isShown =
        (!query || pair.words.includes(query)) && (!rule || pair.rules.includes(rule))
        && (!columns || columns.some((column) => pair.figures[column] > 0));
      pair.row.classList.toggle("gone", !isShown);
      shown += isShown;
    }
    status.textContent = shown < pairs.length ? `${shown} of ${pairs.length} shown` : "";
  }

  function sortPairs() {
    const column = heads.findIndex((head) => head.dataset.sort === order.name);
    for (const head of heads) head.removeAttribute("aria-sort");
    const sorted = [...pairs];
    if (column >= 0) {
      heads[column].setAttribute("aria-sort", order.isDescending ? "descending" : "ascending");
      const sign = order.isDescending ? -1 : 1;
      sorted.sort((a, b) => {
        const [x, y] = [a.figures[column], b.figures[column]];
        return sign * (x < y ? -1 : x > y ? 1 : 0);
      });
    }
    body.append(...sorted.map((pair) => pair.row));
  }

  // Names are wanted from A to Z, figures the largest first, coverage the smallest first.
  function choose(head) {
    const name = head.dataset.sort;
    const isFirst = order.name !== name;
    const isDescending = isFirst ? head.dataset.first === "descending" : !order.isDescending;
    order = { name, isDescending };
    sortPairs();
    writeAddress();
  }

  for (const head of heads.filter((head) => head.dataset.sort)) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => choose(head));
    head.append(button);
  }

  form.addEventListener("input", () => { filter(); writeAddress(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", readAddress);

  // A rule of the overview filters the table.
  for (const name of all("[data-rule]")) {
    const link = document.createElement("a");
    link.href = `#rule=${encodeURIComponent(name.dataset.rule)}`;
    link.append(...name.childNodes);
    link.addEventListener("click", () => one("#articles").scrollIntoView());
    name.append(link);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const isTyping = event.target.matches?.("input, select, textarea");
    if (isTyping && event.key === "Escape") event.target.blur();
    if (isTyping || event.key !== "f") return;
    event.preventDefault();
    form.elements.q.focus();
  });

  readAddress();
})();
