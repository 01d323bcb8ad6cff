import { menuItems, type MenuEntry } from "../../apps-script/server/menu-items.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { bars, checkBox, escaped, menuBar, menuName, sketched } from "./sketch-parts.ts";
import { sketchWords, type SketchWords } from "./sketch-words.ts";
import type { Visit } from "./visit.ts";

// Google's own windows, drawn: what to click there is told with sketches, because there is no Google here to take pictures
// of, and because what it looks like changes.

/** How tall the window of a sketch is, in pixels: the frame and what is around it. */
const height = 360;

function ourItem(entry: MenuEntry, language: Language): string {
  if (entry.kind === "line") return "<hr>";
  const arrow = entry.kind === "menu" ? "<span>▸</span>" : "";
  const ring = entry === menuItems[0] ? ' class="ring"' : "";
  return `<div${ring}>${escaped(say(language, sentence(entry.label, {})))}${arrow}</div>`;
}

function extensions(words: SketchWords): string {
  const items = words.inExtensions.map(
    (item) => `<div${item === "Apps Script" ? ' class="ring"' : ""}>${escaped(item)}</div>`,
  );
  return sketched(words, words.workbook, menuBar(words.menus, words.extensions, items.join("")));
}

function menu(words: SketchWords, language: Language): string {
  const ours = menuName(language);
  return sketched(
    words,
    words.workbook,
    menuBar([...words.menus, ours], ours, menuItems.map((entry) => ourItem(entry, language)).join("")),
  );
}

/** The signs at the left of Apps Script; one of them is ringed. */
function strip(ringed: string): string {
  const signs = ["<i>i</i>", "&lt;&gt;", "◷", "⚙"];
  return `<div class="strip">${signs.map((sign) => `<div${sign === ringed ? ' class="ring"' : ""}>${sign}</div>`).join("")}</div>`;
}

function editor(words: SketchWords, language: Language): string {
  const files = ["appsscript.json", "Code.gs", "Sidebar.html"].map((file) => `<div>${file}</div>`).join("");
  const head = `<div class="head"><span>${words.files}</span><span class="ring">&nbsp;+&nbsp;</span></div>`;
  const code = `<div class="work">${bars([62, 84, 70, 48, 76, 90, 54, 66, 80, 40])}</div>`;
  return sketched(words, menuName(language), `${strip("&lt;&gt;")}<div class="side">${head}${files}</div>${code}`);
}

function settings(words: SketchWords, language: Language): string {
  const manifest = checkBox(words.showManifest, { isRinged: true });
  const others = `${bars([46, 60])}${manifest}${bars([52, 38])}`;
  const work = `<div class="work wide"><h1>${words.settings}</h1>${others}</div>`;
  return sketched(words, menuName(language), strip("⚙") + work);
}

function unverified(words: SketchWords): string {
  const link = (text: string, ring = "") => `<div class="line"><span class="${ring}">${escaped(text)}</span></div>`;
  const content = `<h1>⚠ ${words.unverified}</h1>${bars([92, 84, 60])}${link(words.advanced, "ring")}${bars([88, 70])}${link(words.goOnUnsafe, "ring")}`;
  const buttons = `<div class="buttons"><span>${words.back}</span></div>`;
  return sketched(words, "", `<div class="dialog">${content}${buttons}</div>`);
}

function consent(words: SketchWords): string {
  const boxes = [checkBox(words.selectAll, { isRinged: true }), ...words.permissions.map((text) => checkBox(text))];
  const buttons = `<div class="buttons"><span>${words.cancel}</span><span class="ring">${words.allow}</span></div>`;
  return sketched(words, "", `<div class="dialog"><h1>${words.wantsAccess}</h1>${boxes.join("")}${buttons}</div>`);
}

/** Draws every window of Google that the guides speak of. */
export async function sketches(visit: Visit): Promise<void> {
  const { language } = visit;
  const words = sketchWords[language];
  for (const [name, html] of [
    ["sketch-extensions", extensions(words)],
    ["sketch-settings", settings(words, language)],
    ["sketch-editor", editor(words, language)],
    ["sketch-menu", menu(words, language)],
    ["sketch-unverified", unverified(words)],
    ["sketch-consent", consent(words)],
  ] as const) {
    await visit.page.setContent(html);
    await visit.picture(name, height);
  }
}
