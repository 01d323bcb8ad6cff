import { without } from "./without.ts";

/** An error that shows in a cell, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or its formula gives. Dates and times are serial numbers: days since 30 December 1899. */
export type CellValue = string | number | boolean | CellError;

/** How a cell looks; what is absent is as in a new sheet. Colours are `#rrggbb`. */
export interface CellFormat {
  /** Pattern as the program writes it, such as `dd-mm-yyyy`; absent is automatic. `@` is plain text. */
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly wrap?: "OVERFLOW" | "WRAP" | "CLIP";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  /** Lines below, above, left and right of the cell: true where one stands. */
  readonly borders?: Readonly<Partial<Record<"top" | "left" | "bottom" | "right", boolean>>>;
}

/** A condition by the names of the REST interface: `ONE_OF_LIST`, `TEXT_EQ`, `NUMBER_GREATER`, `CUSTOM_FORMULA`. */
export interface Condition {
  readonly type: string;
  /** What is compared with: text as a person enters it; ranges and formulas begin with `=`. */
  readonly values: readonly string[];
}

/** A rule on what a cell may hold. `BOOLEAN` without values is a checkbox. */
export interface Validation {
  readonly condition: Condition;
  /** What breaks the rule is refused instead of marked. */
  readonly isStrict: boolean;
  readonly showsDropdown: boolean;
  readonly help?: string;
}

/** A part of a text that leads somewhere: characters from `start` up to `end`, not included. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  /** An address, or `#gid=0` for a sheet of the same workbook. */
  readonly url: string;
}

/** One cell; a cell without any of these is blank and untouched. */
export interface Cell {
  readonly value?: CellValue;
  /** With the leading `=`; English names, commas between arguments. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly validation?: Validation;
  readonly links?: readonly TextLink[];
}

/** True for `#N/A` and its like. */
export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}

/** True where the cell shows a checkbox. */
export function isCheckbox(cell: Cell | undefined): boolean {
  return cell?.validation?.condition.type === "BOOLEAN";
}

/** The cell with another look; what a change names as undefined goes back to that of a new sheet. */
export function withFormat(
  cell: Cell | undefined,
  change: { [Key in keyof CellFormat]: CellFormat[Key] | undefined },
): Cell {
  const entries = Object.entries({ ...cell?.format, ...change }).filter(([, value]) => value !== undefined);
  const rest: Cell = without(cell ?? {}, "format");
  return entries.length === 0 ? rest : { ...rest, format: Object.fromEntries(entries) };
}

/** The cell with other content; `undefined` empties it. Look, note and rule stay. */
export function withContent(cell: Cell | undefined, content: Pick<Cell, "value" | "formula" | "links">): Cell {
  return { ...without(cell ?? {}, "value", "formula", "links"), ...content };
}
