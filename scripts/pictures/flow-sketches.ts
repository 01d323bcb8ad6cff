import { bars, checkBox, escaped, menuBar, sketched } from "./sketch-parts.ts";
import { sketchWords } from "./sketch-words.ts";
import { flowWords, type FlowWords } from "./flow-words.ts";
import type { Visit } from "./visit.ts";

// Windows of Excel on the web and of Power Automate, drawn: they are on Microsoft's pages alone, and change.

/** How tall the window of a sketch is, in pixels: the frame and what is around it. */
const height = 360;
const flowHeight = 400;

/** What every sketch says of itself. */
interface Badge {
  readonly sketch: string;
}

const style = `<style>
  .flow { display: flex; flex-direction: column; align-items: center; gap: 18px; padding-top: 12px; }
  .step { position: relative; min-width: 250px; padding: 5px 14px; border: 1.5px solid #555; border-radius: 7px; background: #fff; text-align: center; }
  .step small { display: block; color: #555; }
  .flow > * + *::before, .inner > * + *::before { content: "↓"; position: absolute; top: -21px; left: 50%; }
  .loop { position: relative; padding: 26px 14px 12px; border: 1.5px solid #777; border-radius: 9px; }
  .loop > b { position: absolute; top: 3px; left: 12px; font-weight: normal; }
  .inner { display: flex; flex-direction: column; align-items: center; gap: 20px; }
  .row { position: relative; display: flex; gap: 14px; } .row .step { min-width: 190px; }
  .tall main { height: 376px; }
  .fields { margin-top: 14px; } .fields div { display: flex; gap: 14px; margin: 11px 0; align-items: center; }
  .fields b { width: 70px; font-weight: normal; text-align: right; }
  .fields span { flex: 1; padding: 4px 10px; border: 1.5px solid #777; border-radius: 5px; background: #fff; font-size: 13px; }
  .code { font-family: "DejaVu Sans Mono", monospace; font-size: 11px !important; }
</style>`;

function newScript(words: FlowWords, badge: Badge): string {
  const list = `<div class="ring">${escaped(words.newScript)}</div>`;
  const tabs = menuBar(words.tabs, words.automate, list);
  const editor = `<div class="work" style="left: 420px; top: 68px; background: #fff; border-left: 1.5px solid #777">
    <h1>${escaped(words.scriptName)}</h1><div class="buttons" style="justify-content: start"><span class="ring">${escaped(words.saveScript)}</span></div>
    ${bars([88, 70, 82, 60, 90, 74, 50])}</div>`;
  return sketched(badge, words.workbook, tabs + editor);
}

function step(name: string, says: string, isRinged = false): string {
  return `<div class="step${isRinged ? " ring" : ""}">${escaped(name)}<small>${escaped(says)}</small></div>`;
}

function wholeFlow(words: FlowWords, badge: Badge): string {
  const ends = words.confirms.map(({ outcome, after }) => step(words.runScript, `confirm, ${outcome} (${after})`));
  const loop = `<div class="loop"><b>${escaped(words.applyToEach)}</b><div class="inner">
    ${step(words.sendMail, "to, subject, html")}<div class="row">${ends.join("")}</div></div></div>`;
  const steps = [step(words.recurrence, words.recurrenceSays), step(words.runScript, words.claims), loop];
  const page = sketched(badge, words.flow, `<div class="flow">${steps.join("")}</div>`);
  return page.replace("<main>", '<div class="tall"><main>').concat("</div>", style);
}

function fields(words: FlowWords, badge: Badge): string {
  const rows = words.fields.map(({ name, value }) => {
    const isCode = name === "moment";
    const isRinged = name === "action" || isCode;
    return `<div><b>${escaped(name)}</b><span class="${isCode ? "code " : ""}${isRinged ? "ring" : ""}">${escaped(value)}</span></div>`;
  });
  const card = `<div class="dialog" style="width: 640px"><h1>${escaped(words.runScript)}</h1><div class="fields">${rows.join("")}</div></div>`;
  return sketched(badge, words.flow, style + card);
}

function runAfter(words: FlowWords, badge: Badge): string {
  const boxes = words.states.map(({ name, ticked }) => checkBox(name, { isTicked: ticked, isRinged: ticked }));
  const card = `<div class="dialog"><h1>${escaped(words.runScript)}</h1><p>${escaped(words.runAfter)}</p>${boxes.join("")}</div>`;
  return sketched(badge, words.flow, card);
}

/** Draws what the guides say of a script in Excel and of the flow that runs it. */
export async function flowSketches(visit: Visit): Promise<void> {
  const words = flowWords[visit.language];
  const badge = { sketch: sketchWords[visit.language].sketch };
  for (const [name, html, tall] of [
    ["sketch-flow", wholeFlow(words, badge), flowHeight],
    ["sketch-flow-script", newScript(words, badge), height],
    ["sketch-flow-claim", fields(words, badge), height],
    ["sketch-flow-run-after", runAfter(words, badge), height],
  ] as const) {
    await visit.page.setContent(html);
    await visit.picture(name, tall);
  }
}
