import type { Edit } from "../../core/workbook/edit.ts";
import { sheetOf, wordSheetsOf } from "../../core/workbook/touched-sheets.ts";
import type { Level } from "./ask-workbook.ts";
import type { StandingColumn } from "./standing.ts";
import { knownSheet, type KnownSheet, type Structure } from "./structure.ts";

/** The keys of the sheets from which dropdowns take their words. */
function wordKeysOf(columns: readonly StandingColumn[]): ReadonlySet<string> {
  const keys = columns.flatMap(({ choices }) => (choices !== undefined && "sheet" in choices ? [choices.sheet] : []));
  return new Set(keys);
}

/**
 * Which of our sheets take words for their dropdowns from which others, as far as was seen. A workbook can have a sheet for
 * each match: what was seen need not be read again before each step of a plan.
 */
export class Leaning {
  readonly #keys = new Map<string, ReadonlySet<string>>();

  /** Takes down what columns offer; by name of the sheet. */
  learn(sheets: Iterable<readonly [name: string, sheet: { readonly columns: readonly StandingColumn[] }]>): void {
    for (const [name, { columns }] of sheets) this.#keys.set(name.toLowerCase(), wordKeysOf(columns));
  }

  /**
   * What must be read before edits are done: the sheets that they name and those whose words they offer whole, of others
   * of ours what their columns offer, where the words of one that gets or loses rows stand in them.
   */
  levelsFor(edits: readonly Edit[], known: Structure | undefined): (sheet: KnownSheet) => Level {
    const names = new Set(edits.map((edit) => sheetOf(edit).toLowerCase()));
    const keys = new Set(edits.flatMap((edit) => [...wordSheetsOf(edit), ...removedKeys(edit)]));
    const moved = edits.filter(({ kind }) => kind === "append-rows" || kind === "remove-rows").map(sheetOf);
    const words = moved.map((name) => known && knownSheet(known, name)?.mark?.key);
    return ({ name, mark }) => {
      if (names.has(name.toLowerCase()) || (mark !== undefined && keys.has(mark.key))) return "whole";
      if (mark === undefined || moved.length === 0) return "none";
      const leans = this.#keys.get(name.toLowerCase());
      return leans === undefined || words.some((key) => key !== undefined && leans.has(key)) ? "columns" : "none";
    };
  }
}

function removedKeys(edit: Edit): readonly string[] {
  return edit.kind === "remove-sheet" ? [edit.layout.key] : [];
}
