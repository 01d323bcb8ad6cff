import { html, nothing, type TemplateResult } from "lit";
import type { ColumnView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { chosen, type Choice } from "./chosen.ts";
import { isGuess, leftAlone } from "./corrections.ts";

/** One column on screen. */
export interface ColumnRowParts {
  readonly id: string;
  readonly column: ColumnView;
  /** Its meaning as it stands on screen. */
  readonly field: string;
  readonly choices: readonly Choice[];
  readonly isFilled: boolean;
  readonly onNear: () => void;
  readonly onChoose: (field: string) => void;
}

function columnMark({ words }: ScreenContext, { column, field }: ColumnRowParts): TemplateResult {
  const { sheets } = words;
  if (field !== (column.field ?? leftAlone)) return mark("info", "check", sheets.changed);
  if (isGuess(column)) return mark("ask", "ask", sheets.ask);
  if (field === leftAlone) return mark("calm", "skip", sheets.alone);
  return mark("good", "sure", column.isConfirmed ? sheets.confirmed : sheets.sure);
}

function samples({ words }: ScreenContext, column: ColumnView): TemplateResult {
  const { sheets } = words;
  if (column.samples.length === 0) return html`<p class="samples quiet">${sheets.noSamples}</p>`;
  return html`<p class="samples">
    <span class="spoken">${sheets.samples}: </span
    >${column.samples.map((value) => html`<span class="sample">${value}</span> `)}
  </p>`;
}

/** A column: its header, how sure we are, three of its values, and what it means, to be corrected in place. */
export function columnRow(context: ScreenContext, parts: ColumnRowParts): TemplateResult {
  const { id, column, field, choices, isFilled, onNear, onChoose } = parts;
  const label = choices.find((one) => one.value === field)?.label ?? column.label ?? field;
  const list = chosen({ id, value: field, label, choices, isFilled, onNear, onChoose });
  return html`<li class="column">
    <p class="column-head">
      <label for=${id}>${column.name}</label>
      <span class="quiet">${placeLink(context, column.place, column.column)}</span>
      ${columnMark(context, parts)}
    </p>
    ${samples(context, column)} ${list}
  </li>`;
}

/** A column that is never read, and why; without its values. */
export function refusedRow(context: ScreenContext, { name, column, place, refused }: ColumnView): TemplateResult {
  return html`<li class="column">
    <p class="column-head">
      <strong>${name}</strong>
      <span class="quiet">${placeLink(context, place, column)}</span>
      ${mark("calm", "refused", context.words.sheets.refused)}
    </p>
    ${refused === undefined ? nothing : html`<p>${refused}</p>`}
  </li>`;
}
