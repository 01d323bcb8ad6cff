import { html, type TemplateResult } from "lit";

/** A table of figures: the first of each row says what it is about. */
export interface TableParts {
  /** Read out before it. */
  readonly name: string;
  readonly titles: readonly string[];
  /** A row of one text alone heads the rows below it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Figures under their titles; what is too wide scrolls within itself. */
export function table({ name, titles, rows }: TableParts): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table class="figures">
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(([head, ...cells]) =>
          cells.length === 0
            ? html`<tr>
                <th scope="rowgroup" colspan=${titles.length}>${head}</th>
              </tr>`
            : html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
