import { html, nothing, type TemplateResult } from "lit";
import type { LogLine, LogView } from "../../core/screens/views.ts";
import { button } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { placeLink } from "../parts/place-link.ts";
import { ScreenElement } from "../parts/screen-element.ts";

/** Log: what was done with this workbook, newest first, and taking back the last of it. */
export class LogScreen extends ScreenElement {
  declare view: LogView;

  protected override render(): TemplateResult {
    const { log } = this.context.words;
    const { lines, total, place } = this.view;
    if (lines.length === 0) return html`${emptyView({ title: log.none, text: log.noneText })} ${this.#undo()}`;
    return html`<p>${log.intro}</p>
      ${this.#undo()} ${sectionHeading(log.lines(lines.length, total))}
      <ol class="log">
        ${lines.map((line) => this.#line(line))}
      </ol>
      ${place === undefined ? nothing : html`<p>${placeLink(this.context, place, log.sheet)}</p>`}`;
  }

  #undo(): TemplateResult {
    const { log, preview } = this.context.words;
    const { undoable, host } = this.context.bridge;
    const none = host === "google" ? log.undoNoneGoogle : log.undoNone;
    if (undoable === undefined) return html`<p class="quiet">${none}</p>`;
    return html`<section class="card">
      ${sectionHeading(log.undoTitle)}
      <p>${log.undoText(undoable)}</p>
      ${button({ label: preview.undo, icon: "undo", onClick: () => void this.context.undo() })}
    </section>`;
  }

  #line({ timeLabel, job, counts, codes, seed, version, inputHash }: LogLine): TemplateResult {
    const { log } = this.context.words;
    const name = new Map(Object.entries(log.jobs)).get(job) ?? job;
    const facts = [
      [log.codes, codes],
      [log.seed, seed ?? ""],
      [log.version, version],
      [log.inputHash, inputHash],
    ].filter(([, value]) => value !== "");
    return html`<li>
      <p><strong>${name}</strong> <span class="quiet">${timeLabel}</span></p>
      ${counts === "" ? nothing : html`<p>${counts}</p>`}
      ${
        facts.length === 0
          ? nothing
          : html`<details>
              <summary aria-label="${log.details}: ${name}, ${timeLabel}">${log.details}</summary>
              <dl class="facts">
                ${facts.map(
                  ([term, value]) =>
                    html`<div>
                      <dt>${term}</dt>
                      <dd>${value}</dd>
                    </div>`,
                )}
              </dl>
            </details>`
      }
    </li>`;
  }
}

customElements.define("samen-hier-log", LogScreen);
