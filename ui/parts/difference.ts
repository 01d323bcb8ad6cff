import { html, nothing, type TemplateResult } from "lit";
import type { CellDifference, SheetDifference } from "../../core/screens/preview.ts";
import type { Words } from "../text/words.ts";

function cellsTable({ preview }: Words, { sheet, cells }: SheetDifference): TemplateResult | typeof nothing {
  if (cells.length === 0) return nothing;
  const value = (text: string) => (text === "" ? html`<span class="quiet">${preview.empty}</span>` : text);
  const line = ({ row, column, before, after }: CellDifference) =>
    html`<tr>
      <th scope="row">${row}</th>
      <td>${column}</td>
      <td><del>${value(before)}</del></td>
      <td><ins>${value(after)}</ins></td>
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${preview.cellsTitle(sheet)}>
    <table class="cells">
      <caption>
        ${preview.cellsTitle(sheet)}
      </caption>
      <thead>
        <tr>
          ${[preview.row, preview.column, preview.before, preview.after].map(
            (title) => html`<th scope="col">${title}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${cells.map(line)}
      </tbody>
    </table>
  </div>`;
}

/** The titles that any of the shown rows has a value under, in the order in which they come up. */
function titlesOf({ rows }: SheetDifference): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))];
}

function rowsTable({ preview }: Words, difference: SheetDifference): TemplateResult | typeof nothing {
  const { sheet, rows } = difference;
  if (rows.length === 0) return nothing;
  const titles = titlesOf(difference);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${preview.rowsTitle(sheet)}>
    <table>
      <caption>
        ${preview.rowsTitle(sheet)}
      </caption>
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ cells }) => {
          const values = new Map(cells.map(({ column, value }) => [column, value]));
          return html`<tr>
            ${titles.map((title) => html`<td>${values.get(title) ?? ""}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function sheetView(words: Words, difference: SheetDifference): TemplateResult {
  const { sheet, kind, lines } = difference;
  return html`<details class="difference">
    <summary>
      <span class="summary-title">${sheet}</span><span class="tally">${words.preview.kinds[kind]}</span>
    </summary>
    <ul class="items">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${cellsTable(words, difference)} ${rowsTable(words, difference)}
  </details>`;
}

/** What would happen, sheet by sheet, each folded: what changes in words, cells before and after, rows that come. */
export function differenceView(words: Words, sheets: readonly SheetDifference[]): TemplateResult {
  return html`<div class="differences">${sheets.map((sheet) => sheetView(words, sheet))}</div>`;
}
