import { html, type TemplateResult } from "lit";
import type { Level } from "../../core/screens/views.ts";
import type { Words } from "../text/words.ts";
import { icon, type IconName } from "./icons.ts";

/** What a mark says about what stands beside it; each has a colour of its own besides its picture and word. */
export type MarkTone = "good" | "ask" | "bad" | "info" | "calm";

/** A picture and a word that say how something stands, so that it does not hang on colour. */
export function mark(tone: MarkTone, name: IconName, word: string): TemplateResult {
  return html`<span class="mark mark-${tone}">${icon(name)}<span>${word}</span></span>`;
}

const tones = { error: "bad", warning: "ask", info: "info" } as const;

/** How bad a problem is. */
export function levelMark({ shell }: Words, level: Level): TemplateResult {
  return mark(tones[level], level, shell.levels[level]);
}
