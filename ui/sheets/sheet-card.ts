import { html, nothing, type TemplateResult } from "lit";
import type { SheetRole } from "../../core/intake/reading.ts";
import type { ColumnView, SheetView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { columnRow, refusedRow } from "./column-row.ts";
import { fieldOf, isGuess, roleOf, type Corrections } from "./corrections.ts";
import { rankingView, type Direction } from "./ranking.ts";

/** One sheet on screen, and what can be said of it. */
export interface SheetCardParts {
  readonly sheet: SheetView;
  /** Its place in the list, from 0: part of the ids in the page. */
  readonly index: number;
  readonly corrections: Corrections;
  readonly roles: readonly { readonly role: SheetRole; readonly label: string }[];
  /** Ids of the lists that somebody came near to. */
  readonly filled: ReadonlySet<string>;
  /** Set where a list is still missing, and this sheet may be it. */
  readonly asksRole?: true;
  readonly onNear: (id: string) => void;
  readonly onRole: (role: SheetRole) => void;
  readonly onField: (column: ColumnView, field: string) => void;
  readonly direction?: Direction;
  readonly onDirection: (direction: Direction) => void;
}

/** Columns by what is asked of the person. Those of a ranking are asked about together, above the others. */
function sorted({ columns }: SheetView) {
  const read = columns.filter(({ refused }) => refused === undefined);
  const asks = read.filter(isGuess);
  const known = read.filter((column) => !isGuess(column));
  return {
    asks,
    sure: known.filter(({ field }) => field !== undefined),
    alone: known.filter(({ field }) => field === undefined),
    refused: columns.filter(({ refused }) => refused !== undefined),
  };
}

/** True for a sheet with rows that nobody could make anything of. */
export function isUnknown({ role, rows }: SheetView): boolean {
  return role === "unknown" && rows > 0;
}

/** How many things a sheet asks. */
export function asksOf(sheet: SheetView): number {
  return sheet.columns.filter(isGuess).length + (sheet.ranking?.first === "ask" ? 1 : 0);
}

function rows(context: ScreenContext, parts: SheetCardParts, columns: readonly ColumnView[]): TemplateResult {
  const { sheet, index, corrections, filled, onNear, onField } = parts;
  const choices = sheet.choices.map(({ field, label }) => ({ value: field, label }));
  const row = (column: ColumnView) => {
    const id = `column-${index}-${column.column}`;
    return columnRow(context, {
      id,
      column,
      field: fieldOf(corrections, sheet.name, column),
      choices,
      isFilled: filled.has(id),
      onNear: () => {
        onNear(id);
      },
      onChoose: (field) => {
        onField(column, field);
      },
    });
  };
  return html`<ul class="columns">
    ${columns.map(row)}
  </ul>`;
}

function folded(title: string, list: TemplateResult, count: number): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<details class="fold">
    <summary><span class="summary-title">${title}</span></summary>
    ${list}
  </details>`;
}

function columnsView(context: ScreenContext, parts: SheetCardParts): TemplateResult {
  const { sheets } = context.words;
  const { asks, sure, alone, refused } = sorted(parts.sheet);
  return html`${
    asks.length === 0
      ? nothing
      : html`<p class="quiet">${sheets.askMeans}</p>
          ${rows(context, parts, asks)}`
  }
  ${folded(sheets.sureColumns(sure.length), rows(context, parts, sure), sure.length)}
  ${folded(sheets.aloneColumns(alone.length), rows(context, parts, alone), alone.length)}
  ${folded(
    sheets.refusedColumns(refused.length),
    html`<ul class="columns">
      ${refused.map((column) => refusedRow(context, column))}
    </ul>`,
    refused.length,
  )}`;
}

function roleRow(
  { words }: ScreenContext,
  { sheet, index, corrections, roles, onRole }: SheetCardParts,
): TemplateResult {
  const { sheets } = words;
  const id = `role-${index}`;
  const role = roleOf(corrections, sheet);
  const known = roles.some((one) => one.role === sheet.role)
    ? roles
    : [{ role: sheet.role, label: sheet.roleLabel }, ...roles];
  return html`<p class="role">
    <label for=${id}>${sheets.roleShort}<span class="spoken">: ${sheet.name}</span></label>
    <select
      id=${id}
      @change=${(event: Event) => {
        const chosen = event.target instanceof HTMLSelectElement ? event.target.value : "";
        const found = known.find((one) => one.role === chosen);
        if (found !== undefined) onRole(found.role);
      }}
    >
      ${known.map((one) => html`<option value=${one.role} .selected=${one.role === role}>${one.label}</option>`)}
    </select>
  </p>`;
}

function ranking(context: ScreenContext, parts: SheetCardParts): TemplateResult | typeof nothing {
  const { sheet, index, direction, onDirection } = parts;
  if (sheet.ranking === undefined) return nothing;
  return rankingView(context, {
    id: `ranking-${index}`,
    sheet,
    ranking: sheet.ranking,
    ...(direction === undefined ? {} : { direction }),
    onChoose: onDirection,
  });
}

function sheetMark({ words }: ScreenContext, { sheet, asksRole }: SheetCardParts): TemplateResult {
  const { sheets } = words;
  const asks = asksOf(sheet);
  if (asksRole === true) return mark("ask", "ask", sheets.askRole);
  if (asks > 0) return mark("ask", "ask", sheets.toAsk(asks));
  return sheet.columns.length > 0 ? mark("good", "sure", sheets.allSure) : mark("calm", "skip", sheets.alone);
}

/** A sheet: what it is, what it asks, and its columns; open where it asks something. */
export function sheetCard(context: ScreenContext, parts: SheetCardParts): TemplateResult {
  const { sheets } = context.words;
  const { sheet, corrections } = parts;
  const hasNewRole = corrections.roles.has(sheet.name);
  return html`<details class="sheet" ?open=${asksOf(sheet) > 0 || parts.asksRole === true}>
    <summary>
      <span class="summary-title">${sheet.name}</span>
      <span class="quiet">${sheet.roleLabel}${sheet.rows > 0 ? `, ${sheets.rows(sheet.rows)}` : ""}</span>
      ${sheetMark(context, parts)}
    </summary>
    ${roleRow(context, parts)} ${sheet.note === undefined ? nothing : html`<p>${sheet.note}</p>`}
    ${
      hasNewRole
        ? html`<p class="quiet">${sheets.roleChanged}</p>`
        : html`${ranking(context, parts)} ${columnsView(context, parts)}`
    }
    <p>${placeLink(context, sheet.place)}</p>
  </details>`;
}
