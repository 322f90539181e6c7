// Opens the catalog's pages in headless Chromium and looks at what a reader sees.
//
// Usage: node pages.mjs SITE HOSTILE CHROMIUM SHOTS
//
// SITE is the folder that `generator catalog` wrote, HOSTILE one that it wrote of texts that attack the page, SHOTS the
// folder for screenshots and the printed page.
import { readFileSync, readdirSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [site, hostile, browserPath, shots] = process.argv.slice(2);
mkdirSync(shots, { recursive: true });
const url = (path) => pathToFileURL(join(site, path)).href;
const tools = readdirSync(join(site, "tools")).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5));
const products = readdirSync(join(site, "products")).map((name) => `products/${name}`);

const profile = mkdtempSync(join(tmpdir(), "catalog-profile-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: browserPath,
  headless: true,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  viewport: { width: 1280, height: 900 },
});

// What no page may do, whatever is tested: say something on the console, fail, or ask for anything but files of its own.
const complaints = [];
const watch = (page) => {
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()} (${page.url()})`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message} (${page.url()})`));
  page.on("request", (request) => {
    const own = [site, hostile].some((folder) => request.url().startsWith(`${pathToFileURL(folder).href}/`));
    if (!own) complaints.push(`asked for ${request.url()}`);
  });
  page.on("requestfailed", (request) => complaints.push(`not there: ${request.url()} (${page.url()})`));
};
const newPage = async (width, height, scheme = "light") => {
  const page = await context.newPage();
  watch(page);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  return page;
};

const tests = [];
const test = (name, body) => tests.push([name, body]);
const equal = (found, expected, what) => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  }
};
const demand = (holds, what) => { if (!holds) throw new Error(what); };

/** Elements that reach over the right edge of the window; text that is cut or scrolls sideways counts as well. */
const overflowing = (page) => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  const out = [];
  if (document.documentElement.scrollWidth > width) out.push(`page ${document.documentElement.scrollWidth} > ${width}`);
  for (const one of document.querySelectorAll("main *, header *")) {
    if (one.closest(".unseen, .skip, svg") || one.offsetParent === null) continue;
    if (one.getBoundingClientRect().right > width + 0.5) out.push(`${one.tagName}.${one.className}`);
  }
  return out.slice(0, 5);
});

/** Luminance contrast of every visible text against what lies behind it. */
const faint = (page) => page.evaluate(() => {
  const parse = (text) => text.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const out = new Set();
  for (const one of document.querySelectorAll("main *, header *, footer *")) {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    if (!own || one.closest(".unseen, .skip, svg") || one.offsetParent === null) continue;
    const [a, b] = [light(parse(getComputedStyle(one).color)), light(behind(one))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) out.add(`${one.tagName}.${one.className} ${contrast.toFixed(2)}`);
  }
  return [...out];
});

/** The tool that the most is shown of: most arguments with members. */
const richest = tools.map((name) => [statSync(join(site, "tools", `${name}.html`)).size, name]).sort((a, b) => b[0] - a[0])[0][1];
const sample = (count) => tools.filter((_, at) => at % Math.ceil(tools.length / count) === 0);

test("every tool has a page, a line on its product's page, and an entry of the search", async () => {
  const script = readFileSync(join(site, "search-index.js"), "utf8");
  const window = {};
  new Function("window", script)(window);
  equal(window.CATALOG.map((tool) => tool.n).sort(), [...tools].sort(), "entries of the search");
  const lines = [];
  const page = await newPage(1280, 900);
  for (const product of products) {
    await page.goto(url(product));
    lines.push(...await page.$$eval("a.row[id]", (rows) => rows.map((row) => row.id)));
  }
  equal(lines.sort(), [...tools].sort(), "lines of the products");
  await page.close();
});

test("every link leads somewhere, and every id is there once", async () => {
  const page = await newPage(1280, 900);
  const ids = new Map();
  const links = [];
  const all = ["index.html", "bundles.html", ...products, ...tools.map((name) => `tools/${name}.html`)];
  for (const path of all) {
    await page.goto(url(path));
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map((one) => one.id),
      links: [...document.querySelectorAll("a[href]")].map((one) => one.href),
    }));
    equal(found.ids.length, new Set(found.ids).size, `ids of ${path}`);
    ids.set(url(path), new Set(found.ids));
    links.push(...found.links.map((link) => [path, link]));
  }
  for (const [from, link] of links) {
    const [target, fragment] = link.split("#");
    demand(ids.has(target), `${from} links to ${link}, which is no page`);
    demand(!fragment || ids.get(target).has(decodeURIComponent(fragment)), `${from} links to ${link}, which is not there`);
  }
  await page.close();
});

test("search finds a tool by typing, and Enter opens it", async () => {
  const page = await newPage(1280, 900);
  for (const name of sample(6)) {
    await page.goto(url("index.html"));
    await page.keyboard.press("/");
    equal(await page.evaluate(() => document.activeElement.id), "search-text", "the slash leads to the search");
    await page.keyboard.type(name);
    equal(await page.textContent("#search-found [aria-selected=true] code"), name, "the first that is found");
    equal(await page.getAttribute("#search-text", "aria-activedescendant"), "found-0", "what a screen reader is told");
    await page.keyboard.press("Enter");
    await page.waitForURL(url(`tools/${name}.html`));
    equal(await page.textContent(".name code"), name, "the page that Enter opens");
  }
  await page.close();
});

test("search takes words in any order, arrows move, Escape closes", async () => {
  const page = await newPage(1280, 900);
  await page.goto(url("index.html"));
  await page.fill("#search-text", "destructive");
  const destructive = await page.$$eval("#search-found [role=option]", (lines) => lines.length);
  demand(destructive > 1, "several tools are destructive");
  equal(await page.$$eval("#search-found [role=option] .risk-destructive", (tags) => tags.length), destructive, "their risk");
  await page.focus("#search-text");
  await page.keyboard.press("ArrowDown");
  equal(await page.getAttribute("#search-text", "aria-activedescendant"), "found-1", "the second");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  equal(await page.getAttribute("#search-text", "aria-activedescendant"), `found-${destructive - 1}`, "round to the last");
  await page.fill("#search-text", "no such tool anywhere");
  equal(await page.textContent("#search-count"), "0 tools found", "what is said of nothing");
  await page.keyboard.press("Escape");
  equal(await page.isVisible("#search-found"), false, "closed");
  await page.close();
});

test("the whole of a page can be reached by the keyboard, and what has the focus is seen", async () => {
  const page = await newPage(1280, 900);
  await page.goto(url(`tools/${richest}.html`));
  await page.keyboard.press("Tab");
  equal(await page.textContent(":focus"), "Skip to the content", "the first stop");
  await page.keyboard.press("Enter");
  equal(await page.evaluate(() => document.activeElement.id), "content", "past the header");
  const wanted = await page.$$eval("main a, main summary", (all) => all.filter((one) => one.checkVisibility()).length);
  let reached = 0;
  for (; reached < wanted; reached += 1) {
    await page.keyboard.press("Tab");
    const state = await page.evaluate(() => {
      const one = document.activeElement;
      return { inside: one.closest("main") !== null, outline: getComputedStyle(one).outlineStyle };
    });
    if (!state.inside) break;
    equal(state.outline, "solid", "the focus is drawn");
  }
  equal(reached, wanted, "stops of the keyboard");
  const closed = page.locator("summary", { hasText: "The surface file" });
  await closed.focus();
  await page.keyboard.press("Enter");
  demand(await page.isVisible("text=# Generated from"), "Enter opens what is folded");
  await page.close();
});

test("nothing is wider than a phone, opened or folded", async () => {
  const page = await newPage(360, 740);
  for (const path of ["index.html", "bundles.html", ...products, `tools/${richest}.html`, ...sample(25).map((name) => `tools/${name}.html`)]) {
    await page.goto(url(path));
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
    equal(await overflowing(page), [], `${path} at 360 pixels`);
  }
  await page.fill("#search-text", "a");
  equal(await overflowing(page), [], "what was found at 360 pixels");
  await page.close();
});

test("pages have one main heading, levels without gaps, a language and names for what is drawn", async () => {
  const page = await newPage(1280, 900);
  for (const path of ["index.html", "bundles.html", ...products, `tools/${richest}.html`]) {
    await page.goto(url(path));
    const found = await page.evaluate(() => ({
      language: document.documentElement.lang,
      levels: [...document.querySelectorAll("h1, h2, h3, h4")].map((one) => Number(one.tagName[1])),
      nameless: [...document.querySelectorAll("svg")].filter((one) => !one.getAttribute("aria-label") && one.getAttribute("aria-hidden") !== "true").length,
      titles: document.title,
    }));
    equal(found.language, "en", `language of ${path}`);
    equal(found.levels.filter((level) => level === 1).length, 1, `main headings of ${path}`);
    found.levels.reduce((before, level) => { demand(level <= before + 1, `${path}: a level ${level} after ${before}`); return level; }, 0);
    equal(found.nameless, 0, `pictures without a name on ${path}`);
    demand(found.titles.includes("Tool catalog") || found.titles.includes(richest), `title of ${path}: ${found.titles}`);
  }
  await page.close();
});

test("texts that are markup and scripts are shown, and do nothing", async () => {
  const page = await newPage(360, 740);
  const at = (path) => pathToFileURL(join(hostile, path)).href;
  const [name] = readdirSync(join(hostile, "tools")).map((file) => file.slice(0, -5));
  const [product] = readdirSync(join(hostile, "products"));
  for (const path of ["index.html", "bundles.html", `products/${product}`, `tools/${name}.html`]) {
    await page.goto(at(path));
    await page.fill("#search-text", name);
    const found = await page.evaluate(() => ({
      attacked: window.attacked ?? null,
      elements: document.querySelectorAll("#attacked, main script, main img, header img, li script").length,
      shown: document.body.innerText.includes("<script>window.attacked = 1</script>"),
      computed: document.body.innerText.includes("49</b>"),
    }));
    equal(found, { attacked: null, elements: 0, shown: true, computed: false }, path);
    equal(await overflowing(page), [], `${path} at 360 pixels`);
  }
  await page.close();
});

for (const scheme of ["light", "dark"]) {
  test(`texts stand out in ${scheme}`, async () => {
    const page = await newPage(1280, 900, scheme);
    for (const path of ["index.html", "bundles.html", products[0], `tools/${richest}.html`, `tools/${tools[0]}.html`]) {
      await page.goto(url(path));
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      equal(await faint(page), [], `contrast below 4.5 on ${path}`);
    }
    const back = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)[0]);
    equal(back > 128, scheme === "light", "the background");
    await page.close();
  });
}

test("pages work without scripts: everything but the search", async () => {
  const page = await newPage(1280, 900);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto(url(products[0]));
  equal(await page.isVisible("#search"), false, "no search that does nothing");
  demand(await page.locator("a.row").count() > 5, "the tools are there");
  await page.close();
});

test("a page can be printed whole, without what is only for the screen", async () => {
  const page = await newPage(1280, 900);
  await page.goto(url(`tools/${richest}.html`));
  await page.emulateMedia({ media: "print" });
  equal(await page.isVisible(".bar"), false, "no header on paper");
  const path = join(shots, "tool.pdf");
  await page.pdf({ path, preferCSSPageSize: true, format: "A4" });
  demand(readFileSync(path).subarray(0, 5).toString() === "%PDF-", "a PDF");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  equal(await page.$$eval("details:not([open])", (all) => all.length), 0, "nothing is folded on paper");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  demand(await page.$$eval("details:not([open])", (all) => all.length) > 0, "and folded again afterwards");
  await page.close();
});

test("screenshots", async () => {
  const search = async (page) => { await page.focus("#search-text"); await page.keyboard.type("delete"); };
  for (const [name, path, width, height, scheme, before] of [
    ["index", "index.html", 1280, 1400, "light"],
    ["index-dark", "index.html", 1280, 1400, "dark"],
    ["index-phone", "index.html", 360, 1400, "light"],
    ["product", products[1] ?? products[0], 1280, 1400, "light"],
    ["tool", `tools/${richest}.html`, 1280, 1400, "light"],
    ["tool-dark", `tools/${richest}.html`, 1280, 1400, "dark"],
    ["tool-phone", `tools/${richest}.html`, 360, 1600, "light"],
    ["bundles", "bundles.html", 1280, 1400, "light"],
    ["search", "index.html", 1280, 900, "light", search],
    ["search-phone", "index.html", 360, 740, "dark", search],
  ]) {
    const page = await newPage(width, height, scheme);
    await page.goto(url(path));
    if (before) await before(page);
    const file = join(shots, `${name}.png`);
    await page.screenshot({ path: file });
    demand(statSync(file).size > 10_000, `${name} shows something`);
    await page.close();
  }
  const page = await newPage(1280, 900);
  await page.goto(url(products[1] ?? products[0]));
  await page.locator("#coverage").scrollIntoViewIfNeeded();
  await page.locator("section[aria-labelledby=coverage]").screenshot({ path: join(shots, "coverage.png") });
  await page.close();
});

let passed = 0;
let failed = 0;
for (const [name, body] of tests) {
  complaints.length = 0;
  try {
    await body();
    if (complaints.length > 0) throw new Error(complaints.slice(0, 5).join("\n"));
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}\n${error.message}`);
  }
}
await context.close();
rmSync(profile, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
