import type { ForgetPreview, ProblemGroup, ProposalView, SheetsView } from "./views.ts";

/** One cell before and after. */
export interface CellDifference {
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What would happen on one sheet. */
export interface SheetDifference {
  readonly sheet: string;
  readonly kind: "new" | "removed" | "changed";
  /** One line each: rows, columns, dropdowns. */
  readonly lines: readonly string[];
  /** The first changed cells; all are counted in the lines. */
  readonly cells: readonly CellDifference[];
  /** The first new rows, each as its values under the titles that have one. */
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly { readonly column: string; readonly value: string }[];
  }[];
}

/** A plan as a person sees it before saying yes. */
export interface Preview {
  /** Fingerprint of what the plan was made from: SHA-256 over the tables that were read. Applying asks for the same. */
  readonly fingerprint: string;
  /** What the plan does, one line per step. */
  readonly steps: readonly string[];
  /** Number of things that change; 0 when nothing would. */
  readonly changes: number;
  /** Present where somebody is forgotten: it cannot be undone, nor can what was done before. */
  readonly isFinal?: true;
  /** `3 bladen nieuw, 12 regels erbij`. */
  readonly counted: string;
  readonly sheets: readonly SheetDifference[];
  readonly summary: readonly string[];
  /** Answers to what was asked, each of some sentences. */
  readonly answers: readonly (readonly string[])[];
  readonly problems: readonly ProblemGroup[];
  /** Present for rounds. */
  readonly proposal?: ProposalView;
  /** Present for what people said of sheets and columns: how everything would be read then. */
  readonly sheetsThen?: SheetsView;
  /** Present where somebody would be forgotten: what is applied then cannot be undone. */
  readonly forgets?: ForgetPreview;
}
