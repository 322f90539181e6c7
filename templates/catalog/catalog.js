// Search over the tools, and pages that print whole. Texts reach the page as text, never as markup.
(() => {
  "use strict";
  const tools = window.CATALOG || [];
  const root = document.body.dataset.root;
  const box = document.getElementById("search");
  const input = document.getElementById("search-text");
  const found = document.getElementById("search-found");
  const count = document.getElementById("search-count");
  const MOST = 30;
  let active = -1;

  const index = tools.map((tool) => ({
    tool,
    name: tool.n.toLowerCase(),
    title: tool.t.toLowerCase(),
    words: new Set(`${tool.w} ${tool.p}`.toLowerCase().split(/\s+/)),
    near: `${tool.w} ${tool.p}`.toLowerCase(),
    text: tool.d.toLowerCase(),
  }));

  // How well one word of the query fits a tool; 0 where it does not.
  const fits = (entry, word) => {
    if (entry.name === word) return 100;
    if (entry.words.has(word)) return 12;
    if (entry.title.split(/\s+/).some((part) => part.startsWith(word))) return 10;
    if (entry.name.split("_").some((part) => part.startsWith(word))) return 8;
    if (entry.name.includes(word) || entry.title.includes(word)) return 4;
    if (entry.near.includes(word)) return 3;
    if (entry.text.includes(word)) return 1;
    return 0;
  };

  // Every word must fit; the best fits come first.
  const search = (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const scored = [];
    for (const entry of index) {
      let score = 0;
      for (const word of words) {
        const fit = fits(entry, word);
        if (fit === 0) { score = 0; break; }
        score += fit;
      }
      if (score > 0) scored.push([score, entry.tool]);
    }
    scored.sort((a, b) => b[0] - a[0] || (a[1].n < b[1].n ? -1 : 1));
    return scored.map((pair) => pair[1]);
  };

  const element = (name, className, text) => {
    const out = document.createElement(name);
    if (className) out.className = className;
    if (text !== undefined) out.textContent = text;
    return out;
  };

  const page = (tool) => `${root}tools/${encodeURIComponent(tool.n)}.html`;

  const option = (tool, at) => {
    const line = element("li");
    line.id = `found-${at}`;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    line.dataset.href = page(tool);
    const title = element("span", "found-title", tool.t);
    title.append(" ", element("span", "dim", tool.p));
    for (const risk of tool.k.split(" ")) title.append(" ", element("span", `tag risk-${risk}`, risk));
    line.append(title, element("code", "", tool.n));
    return line;
  };

  const choose = (at) => {
    const lines = [...found.querySelectorAll("[role=option]")];
    active = lines.length === 0 ? -1 : (at + lines.length) % lines.length;
    lines.forEach((line, index) => line.setAttribute("aria-selected", String(index === active)));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", lines[active].id);
      lines[active].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const close = () => {
    found.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };

  const show = () => {
    const query = input.value.trim();
    found.replaceChildren();
    if (query === "") { count.textContent = ""; close(); return; }
    const all = search(query);
    all.slice(0, MOST).forEach((tool, at) => found.append(option(tool, at)));
    if (all.length > MOST) found.append(element("li", "none", `${all.length - MOST} more: add a word`));
    if (all.length === 0) found.append(element("li", "none", "No tool fits all of these words."));
    count.textContent = all.length === 1 ? "1 tool found" : `${all.length} tools found`;
    found.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(all.length === 0 ? -1 : 0);
  };

  box.hidden = false;
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { if (input.value.trim() !== "") show(); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      show();
    } else if (found.hidden) {
      return;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      window.location.href = document.getElementById(`found-${active}`).dataset.href;
    }
  });
  found.addEventListener("click", (event) => {
    const line = event.target.closest("[data-href]");
    if (line) window.location.href = line.dataset.href;
  });
  document.addEventListener("click", (event) => { if (!box.contains(event.target)) close(); });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  // On paper nothing can be opened.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach((one) => { one.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((one) => { one.open = false; }));
})();
