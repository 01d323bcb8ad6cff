import { sentence, say } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { SketchWords } from "./sketch-words.ts";

/** Pencil on paper: nobody should take a sketch for a picture of the screen. */
export const sketchStyle = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 12px; background: #fdfcf7; color: #333; font: 14px/1.35 "DejaVu Sans", sans-serif; }
  main { position: relative; height: 336px; padding: 34px 16px 12px; border: 2px dashed #999; border-radius: 12px 8px 14px 9px; }
  .badge { position: absolute; right: 14px; top: 8px; padding: 1px 12px; border: 1.5px dashed #777; border-radius: 9px; font-style: italic; color: #555; }
  .name { position: absolute; left: 16px; top: 9px; font-weight: bold; }
  .menus { display: flex; gap: 11px; padding: 4px 0 6px; border-bottom: 1.5px solid #777; font-size: 12.5px; white-space: nowrap; }
  .menus b { position: relative; } .menus u { text-underline-offset: 4px; }
  .grid { position: absolute; inset: 68px 16px 12px; z-index: 0;
    background: repeating-linear-gradient(#ddd 0 1px, transparent 1px 22px), repeating-linear-gradient(90deg, #ddd 0 1px, transparent 1px 84px); }
  .list { position: absolute; z-index: 1; top: 26px; left: -12px; min-width: 160px; font-weight: normal; padding: 5px 0; border: 1.5px solid #555; border-radius: 7px; background: #fff; }
  .menus :last-child > .list { left: auto; right: -4px; }
  .list div { padding: 1px 12px; white-space: nowrap; font-size: 13px; }
  .list hr { margin: 3px 10px; border: 0; border-top: 1.5px solid #bbb; }
  .list span { float: right; padding-left: 14px; }
  .ring { outline: 2.5px solid #c2410c; outline-offset: 1px; border-radius: 9px; }
  .strip { position: absolute; left: 0; top: 34px; bottom: 0; width: 46px; border-top: 1.5px solid #777; border-right: 1.5px solid #777; padding: 8px 8px; }
  .strip div { width: 30px; height: 30px; margin-bottom: 8px; text-align: center; line-height: 30px; font-size: 16px; color: #555; white-space: nowrap; }
  .side { position: absolute; left: 46px; top: 34px; bottom: 0; width: 190px; padding: 10px; border-top: 1.5px solid #777; border-right: 1.5px solid #777; }
  .side div { padding: 4px 8px; } .side .head { display: flex; justify-content: space-between; font-weight: bold; }
  .work { position: absolute; left: 236px; right: 0; top: 34px; bottom: 0; padding: 18px; border-top: 1.5px solid #777; }
  .wide { left: 46px; }
  .bar { height: 9px; margin: 9px 0; border-radius: 5px; background: #ccc; }
  .check { display: flex; gap: 10px; align-items: center; margin: 13px 0; }
  .box { flex: none; width: 17px; height: 17px; border: 1.5px solid #555; border-radius: 3px; text-align: center; line-height: 15px; font-size: 13px; }
  .dialog { width: 470px; height: 100%; margin: 0 auto; padding: 12px 20px; border: 1.5px solid #555; border-radius: 9px; background: #fff; }
  h1 { font-size: 16px; margin: 2px 0 8px; }
  .line { margin: 12px 0; } .line span { text-decoration: underline; padding: 2px 6px; }
  .buttons { display: flex; justify-content: end; gap: 12px; margin-top: 10px; }
  .buttons span { padding: 3px 14px; border: 1.5px solid #555; border-radius: 14px; }`;

/** Text as it may stand in a page. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A sketch as a page: its window's name at the left, what it is at the right. */
export function sketched(words: Pick<SketchWords, "sketch">, name: string, content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${sketchStyle}</style>
    <main><span class="name">${escaped(name)}</span><span class="badge">${words.sketch}</span>${content}</main>`;
}

/** Grey bars where text stands that does not matter, so wide in percent. */
export function bars(widths: readonly number[]): string {
  return widths.map((width) => `<div class="bar" style="width:${width}%"></div>`).join("");
}

/** A box with words behind it. */
export function checkBox(text: string, { isTicked = true, isRinged = false } = {}): string {
  const box = `<span class="box">${isTicked ? "✓" : ""}</span>`;
  return `<div class="check${isRinged ? " ring" : ""}">${box}<span>${escaped(text)}</span></div>`;
}

/** The bar of menus above a workbook, one of them open, with this list below it. */
export function menuBar(menus: readonly string[], open: string, list: string): string {
  const drawn = menus.map((menu) =>
    menu === open ? `<b><u>${escaped(menu)}</u><div class="list">${list}</div></b>` : `<span>${escaped(menu)}</span>`,
  );
  return `<div class="menus">${drawn.join("")}</div><div class="grid"></div>`;
}

/** What the menu of ours is called, in a language. */
export function menuName(language: Language): string {
  return say(language, sentence("menu-name", {}));
}
