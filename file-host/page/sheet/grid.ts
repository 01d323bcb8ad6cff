import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../../../core/workbook/layout.ts";
import { columnLetters } from "../../../core/workbook/address.ts";
import type { PageWords } from "../text/nl.ts";
import type { SheetWindow } from "../thread/file-service.ts";
import { cellText } from "./cell-text.ts";
import type { CellPosition } from "./moves.ts";

/** What a grid shows, and what people do with it. */
export interface GridParts {
  readonly window: SheetWindow;
  /** The cell that is marked, and that the keyboard is on. */
  readonly marked: CellPosition;
  readonly words: PageWords;
  readonly language: Language;
  readonly onPick: (cell: CellPosition) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function cell(parts: GridParts, row: number, column: number): TemplateResult {
  const { window, marked, words, language, onPick } = parts;
  const text = cellText(window.cells[row - window.first]?.[column - 1], language, words);
  const isMarked = row === marked.row && column === marked.column;
  return html`<td
    role="gridcell"
    aria-colindex=${column + 1}
    aria-selected=${isMarked ? "true" : nothing}
    tabindex=${isMarked ? 0 : -1}
    class=${isMarked ? "marked" : ""}
    @click=${() => {
      onPick({ row, column });
    }}
  >
    ${text}
  </td>`;
}

function columnsOf({ window }: GridParts): readonly number[] {
  return Array.from({ length: window.columns }, (_, index) => index + 1);
}

function head(parts: GridParts): TemplateResult {
  const { window, words, language } = parts;
  const title = (column: number): string => cellText(window.titles[column - 1], language, words);
  const headings = columnsOf(parts).map(
    (column) =>
      html`<th scope="col" role="columnheader" aria-colindex=${column + 1}>
        ${columnLetters(column)}${title(column) === "" ? nothing : html`<span> ${title(column)}</span>`}
      </th>`,
  );
  return html`<tr role="row" aria-rowindex="1">
    <td role="columnheader" aria-colindex="1"><span class="spoken">${words.row}</span></td>
    ${headings}
  </tr>`;
}

function row(parts: GridParts, number: number): TemplateResult {
  return html`<tr role="row" aria-rowindex=${number + 1} data-row=${number}>
    <th scope="row" role="rowheader" aria-colindex="1">${number}</th>
    ${columnsOf(parts).map((column) => cell(parts, number, column))}
  </tr>`;
}

/**
 * Some rows of a sheet as a grid that says how large the sheet is as a whole. The room of the rows above and below them
 * is given to the first and last body of the table by who draws it.
 */
export function grid(parts: GridParts): TemplateResult {
  const { window, onKey, words } = parts;
  const numbers = window.cells.map((_, index) => window.first + index);
  return html`<table
    role="grid"
    aria-label=${words.gridOf(window.sheet)}
    aria-readonly="true"
    aria-rowcount=${window.rows + 1}
    aria-colcount=${window.columns + 1}
    @keydown=${onKey}
  >
    <thead role="rowgroup">
      ${head(parts)}
    </thead>
    <tbody class="room room-above" aria-hidden="true">
      <tr>
        <td></td>
      </tr>
    </tbody>
    <tbody role="rowgroup">
      ${numbers.map((number) => row(parts, number))}
    </tbody>
    <tbody class="room room-below" aria-hidden="true">
      <tr>
        <td></td>
      </tr>
    </tbody>
  </table>`;
}
