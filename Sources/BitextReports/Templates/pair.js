// What the page of a pair can do beyond reading: filters, keys, lit counterparts, copying.
//
// Everything is on the page without it. The state is in the address behind "#": the finding that
// one looks at, then what is shown, as in #2f6c1d0e9b8a7654&severity=error&q=bridge.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  for (const element of all("[data-script]")) element.hidden = false;

  const form = one(".filter");
  const status = one(".findings [role=status]");
  const foldButton = one("[data-act=fold]");
  const help = one("#help");
  const stretches = all(".stretch");

  // The findings, in the order of the list.
  const findings = all(".findings li").map((item, place) => {
    const link = one("a", item);
    const card = document.getElementById(link.hash.slice(1));
    const row = card.closest(".row");
    return {
      id: card.id, place, item, link, card,
      number: one(".number", item).textContent,
      severity: one(".severity", item).textContent,
      rule: one(".rule", item).textContent,
      state: one(".state", item)?.textContent ?? "new",
      // Searched are the finding and the words that it stands in.
      get words() {
        const parts = [
          ...all(":scope > :not(.about), .places", card), ...(row ? all(".cell", row) : []),
        ];
        return (this.kept ??= parts.map((part) => part.textContent).join(" ").toLowerCase());
      },
    };
  });
  const refs = all(".ref");
  const marks = all("mark[data-n]");
  let current = null;
  // Wishes that this page has no choice of; the next article may have it.
  let kept = new URLSearchParams();

  // The address

  function readAddress() {
    const parts = location.hash.slice(1).split("&");
    const at = parts[0].includes("=") ? "" : decoded(parts.shift());
    return { at, wishes: parts.length ? new URLSearchParams(parts.join("&")) : null };
  }

  function decoded(text) {
    try { return decodeURIComponent(text); } catch { return text; }
  }

  function wishes() {
    const wishes = new URLSearchParams();
    const severities = ["error", "warning", "note"];
    const wanted = severities.filter((severity) => {
      const box = form && one(`[name=severity][value=${severity}]`, form);
      return box ? box.checked : isWanted(severity, kept);
    });
    if (wanted.length < severities.length) wishes.set("severity", wanted.join(","));
    for (const name of ["rule", "state", "q"]) {
      const value = form?.elements[name]?.value.trim() || kept.get(name);
      if (value) wishes.set(name, value);
    }
    const isFolded = foldButton ? foldButton.ariaPressed === "true" : kept.get("fold") === "1";
    if (isFolded) wishes.set("fold", "1");
    return wishes.toString();
  }

  function isWanted(severity, wishes) {
    return wishes.get("severity")?.split(",").includes(severity) ?? true;
  }

  function writeAddress(at = current?.id ?? "") {
    const text = [at, wishes()].filter(Boolean).join("&");
    history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
    // The next article opens with the same filter.
    for (const link of all("a[rel=next], a[rel=prev]")) link.hash = wishes();
  }

  function apply(wishes) {
    kept = new URLSearchParams(wishes);
    if (form) {
      for (const box of all("[name=severity]", form)) box.checked = isWanted(box.value, wishes);
      for (const name of ["rule", "state"]) {
        const select = form.elements[name];
        const value = wishes.get(name) ?? "";
        if (!select) continue;
        // What another article had and this one has not is shown as what it is: nothing.
        const isOffered = [...select.options].some((option) => option.value === value);
        if (!isOffered) select.append(new Option(`${value} (0)`, value));
        select.value = value;
        kept.delete(name);
      }
      form.elements.q.value = wishes.get("q") ?? "";
      kept.delete("q");
    }
    fold(wishes.get("fold") === "1");
    filter();
  }

  // The filter

  function filter() {
    if (!form) return;
    const unwanted = new Set(
      all("[name=severity]", form).filter((box) => !box.checked).map((box) => box.value));
    const rule = form.elements.rule?.value;
    const state = form.elements.state?.value;
    const query = form.elements.q.value.trim().toLowerCase();
    const hidden = new Set();
    for (const finding of findings) {
      finding.isShown =
        !unwanted.has(finding.severity) && (!rule || finding.rule === rule)
        && (!state || finding.state === state) && (!query || finding.words.includes(query));
      if (!finding.isShown) hidden.add(finding.number);
      finding.item.classList.toggle("gone", !finding.isShown);
      finding.card.classList.toggle("gone", !finding.isShown);
    }
    for (const ref of refs) ref.classList.toggle("gone", hidden.has(ref.textContent));
    for (const mark of marks) {
      mark.classList.toggle("off", mark.dataset.n.split(" ").every((n) => hidden.has(n)));
    }
    const shown = findings.length - hidden.size;
    say(hidden.size ? `${shown} of ${findings.length} shown` : "");
  }

  function say(words) { if (status) status.textContent = words; }

  // Going from finding to finding

  function open(element) {
    for (let parent = element; parent; parent = parent.parentElement) {
      if (parent.localName === "details") parent.open = true;
    }
  }

  function choose(finding, { moves }) {
    current?.card.classList.remove("current");
    current?.link.removeAttribute("aria-current");
    current = finding;
    if (!finding) return;
    finding.card.classList.remove("gone");
    finding.card.classList.add("current");
    finding.link.setAttribute("aria-current", "true");
    showInList(finding.link);
    open(finding.card);
    if (moves) {
      finding.card.focus({ preventScroll: true });
      // Both the words and what is said of them, where both fit.
      const row = finding.card.closest(".row");
      const fits = row && row.offsetHeight < innerHeight;
      (fits ? row : finding.card).scrollIntoView({ block: fits ? "center" : "nearest" });
    }
  }

  // Scrolls the list and not the page, which stays with the text.
  function showInList(link) {
    const place = link.getBoundingClientRect();
    for (const box of [link.closest("ol"), link.closest("nav")]) {
      const { top, bottom } = box.getBoundingClientRect();
      box.scrollTop += Math.min(place.top - top, 0) + Math.max(place.bottom - bottom, 0);
    }
  }

  function step(by) {
    const shown = findings.filter((finding) => finding.isShown !== false);
    if (!shown.length) return;
    // Also from one that has been filtered away.
    const next = by > 0
      ? shown.find((finding) => finding.place > (current?.place ?? -1)) ?? shown.at(-1)
      : shown.findLast((finding) => finding.place < (current?.place ?? findings.length))
        ?? shown[0];
    choose(next, { moves: true });
    writeAddress();
  }

  function fold(isFolded) {
    foldButton?.setAttribute("aria-pressed", String(isFolded));
    for (const stretch of stretches) stretch.open = !isFolded;
  }

  function follow(relation) { one(`a[rel=${relation}]`)?.click(); }

  // Copying

  async function copyWaiver(finding, button) {
    const waiver =
      `- rule: ${finding.rule}\n  fingerprint: "${finding.id.split("-")[0]}"\n`
      + `  reason: ""\n  author: ""\n`;
    const isCopied = await copied(waiver);
    say(isCopied ? "Waiver copied; add the reason and who accepts it" : "The browser did not allow copying");
    button.textContent = isCopied ? "Copied" : "Not copied";
    setTimeout(() => { button.textContent = "Copy waiver"; }, 2000);
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const focused = document.activeElement;
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const isCopied = document.execCommand("copy");
      area.remove();
      focused?.focus({ preventScroll: true });
      return isCopied;
    }
  }

  // Lighting counterparts, also those in another row

  let lit = [];

  function light(target) {
    for (const element of lit) element.classList.remove("lit");
    lit = [];
    if (!(target instanceof Element)) return;
    const figure = target.closest(".f");
    if (figure) {
      const row = figure.closest(".row");
      lit.push(...all(`.f[data-f="${figure.dataset.f}"]`, row));
    }
    const sentence = target.closest(".s");
    if (sentence) {
      const number = one("a.n", sentence);
      const other = number && document.getElementById(number.hash.slice(1));
      lit.push(sentence, ...(other ? [other, ...fellows(other)] : []), ...fellows(sentence));
    }
    for (const element of lit) element.classList.add("lit");
  }

  // The sentences of the row with the same number.
  function fellows(sentence) {
    const tie = [...sentence.classList].find((name) => /^b\d/.test(name));
    return tie ? all(`.${tie}`, sentence.closest(".row")) : [];
  }

  // Events

  form?.addEventListener("input", (event) => {
    if (event.target.localName === "select") kept.delete(event.target.name);
    filter();
    writeAddress();
  });
  form?.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("pointerover", (event) => light(event.target));
  document.addEventListener("focusin", (event) => {
    light(event.target);
    // Keys act on the finding that one is in.
    const card = event.target.closest(".finding");
    const finding = card !== current?.card && findings.find((finding) => finding.card === card);
    if (finding) choose(finding, { moves: false });
  });

  document.addEventListener("click", (event) => {
    const act = event.target.closest?.("[data-act]")?.dataset.act;
    const card = event.target.closest?.(".finding");
    if (act === "fold") {
      fold(foldButton.getAttribute("aria-pressed") !== "true");
      writeAddress();
    } else if (act === "help") {
      help.showModal();
    } else if (act === "copy" && card) {
      copyWaiver(findings.find((finding) => finding.card === card), event.target);
    }
  });

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => follow("next"),
    p: () => follow("prev"),
    f: () => form?.elements.q.focus(),
    z: () => foldButton?.click(),
    c: () => current && copyWaiver(current, one("[data-act=copy]", current.card)),
    h: () => current && document.getElementById(`rule-${current.rule}`)?.togglePopover?.(),
    "?": () => help.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (help.open) return;
    const isTyping = event.target.matches?.("input:not([type=checkbox]), select, textarea");
    if (isTyping) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const act = Object.hasOwn(keys, event.key) && keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  addEventListener("hashchange", () => {
    const { at, wishes } = readAddress();
    if (wishes) apply(wishes);
    arrive(at, { moves: Boolean(wishes) });
  });

  function arrive(at, { moves }) {
    const finding = findings.find((finding) => finding.id === at);
    const place = at && document.getElementById(at);
    if (place) open(place);
    choose(finding ?? null, { moves });
    if (place && !finding && moves) place.scrollIntoView({ block: "center" });
    writeAddress(at);
  }

  // On paper nothing is folded.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });

  const start = readAddress();
  apply(start.wishes ?? new URLSearchParams());
  if (start.at || start.wishes) arrive(start.at, { moves: Boolean(start.at) });
})();
