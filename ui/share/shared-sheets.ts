import { html, nothing, type TemplateResult } from "lit";
import type { SharedFile, SharedSheet } from "../../core/share/shared-file.ts";
import type { Scalar } from "../../core/workbook/cell.ts";
import type { ScreenContext } from "../context.ts";
import { momentLabel } from "../schedule/moment-label.ts";
import { appointmentsIn } from "./appointments.ts";

/** How many rows of a sheet are drawn; the rest is counted. */
const rowsShown = 60;

const day = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u;

function dayText(value: string, { language }: ScreenContext): string {
  const label = momentLabel(value, language);
  return label.time === "" ? label.day : `${label.day} ${label.time}`;
}

/** As fine as a spreadsheet shows them: half a kilometre counts in where to look for a home. */
const numbers = {
  nl: new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4, useGrouping: false }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4, useGrouping: false }),
} as const;

/** A value as the file shows it. */
function cellText(value: Scalar, context: ScreenContext): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? context.words.shell.yes : context.words.shell.no;
  if (typeof value === "number") return numbers[context.language].format(value);
  return day.test(value) ? dayText(value, context) : value;
}

function headingRow(text: string, span: number): TemplateResult {
  return html`<tr>
    <th scope="rowgroup" colspan=${span}>${text}</th>
  </tr>`;
}

function sheetTable(context: ScreenContext, { layout, rows, headings = [] }: SharedSheet): TemplateResult {
  const { columns, name } = layout;
  const parts = new Set(headings);
  const line = (row: readonly Scalar[], place: number) =>
    parts.has(place)
      ? headingRow(cellText(row[0] ?? null, context), columns.length)
      : html`<tr>
          ${columns.map((_, column) => html`<td>${cellText(row[column] ?? null, context)}</td>`)}
        </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, rowsShown).map(line)}
      </tbody>
    </table>
  </div>`;
}

function sheetFold(context: ScreenContext, sheet: SharedSheet, isFirst: boolean): TemplateResult {
  const { layout, rows } = sheet;
  const left = rows.length - rowsShown;
  return html`<details class="difference" ?open=${isFirst}>
    <summary><span class="summary-title">${layout.name}</span><span class="tally">${rows.length}</span></summary>
    <ul class="items">
      ${layout.lead.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${sheetTable(context, sheet)}
    ${left > 0 ? html`<p class="quiet">${context.words.share.moreRows(left)}</p>` : nothing}
  </details>`;
}

function appointmentList(context: ScreenContext, text: string): TemplateResult {
  const found = appointmentsIn(text);
  if (found.length === 0) return html`<p class="quiet">${context.words.share.noAppointments}</p>`;
  return html`<ul class="items">
    ${found.map(({ when, title }) => html`<li>${day.test(when) ? dayText(when, context) : when}: ${title}</li>`)}
  </ul>`;
}

/** All that stands in a file before it is made: its sheets as tables, or its appointments. */
export function sharedContent(context: ScreenContext, file: SharedFile): TemplateResult {
  if (file.kind === "calendar") return appointmentList(context, file.text);
  return html`<div class="differences">
    ${file.sheets.map((sheet, place) => sheetFold(context, sheet, place === 0))}
  </div>`;
}
