import type { Edit } from "../../core/workbook/edit.ts";
import type { Sheet, Snapshot } from "../../core/workbook/snapshot.ts";
import { isFollowed, leanedKeys, sheetOf, wordSheetsOf } from "../../core/workbook/touched-sheets.ts";
import type { Level } from "./ask-workbook.ts";
import type { StandingColumn } from "./standing.ts";
import { knownSheet, type KnownSheet, type Structure } from "./structure.ts";

/** The keys of the sheets from which dropdowns take their words, or of which charts draw the rows. */
function keysOf({ charts = [] }: Pick<Sheet, "charts">, columns: readonly StandingColumn[]): ReadonlySet<string> {
  return new Set([...wordKeysOf(columns), ...charts.flatMap(({ source }) => (source === undefined ? [] : [source]))]);
}

function wordKeysOf(columns: readonly StandingColumn[]): readonly string[] {
  return columns.flatMap(({ choices }) => (choices !== undefined && "sheet" in choices ? [choices.sheet] : []));
}

/**
 * Which of our sheets take words for their dropdowns, or numbers for their charts, from which others, as far as was seen. A workbook can have a sheet for
 * each match: what was seen need not be read again before each step of a plan.
 */
export class Leaning {
  readonly #keys = new Map<string, ReadonlySet<string>>();

  /** Takes down what sheets offer, by their names; `state` says which charts stand on them. */
  learn(
    sheets: Iterable<readonly [name: string, sheet: { readonly columns: readonly StandingColumn[] }]>,
    state: Pick<Snapshot, "sheets">,
  ): void {
    const known = new Map(state.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (const [name, { columns }] of sheets) {
      this.#keys.set(name.toLowerCase(), keysOf(known.get(name.toLowerCase()) ?? {}, columns));
    }
  }

  /**
   * What must be read before edits are done: the sheets that they name and those whose words they offer or whose rows they
   * draw whole, of others of ours what they offer, where the words or rows of one that changes stand in them.
   */
  levelsFor(edits: readonly Edit[], known: Structure | undefined): (sheet: KnownSheet) => Level {
    const names = new Set(edits.map((edit) => sheetOf(edit).toLowerCase()));
    const keys = new Set(edits.flatMap((edit) => [...wordSheetsOf(edit), ...removedKeys(edit)]));
    const changed = leanedKeys(edits, (name) => known && knownSheet(known, name)?.mark?.key);
    return ({ name, mark }) => {
      if (names.has(name.toLowerCase()) || (mark !== undefined && keys.has(mark.key))) return "whole";
      if (mark === undefined || !edits.some(isFollowed)) return "none";
      const leans = this.#keys.get(name.toLowerCase());
      return leans === undefined || [...changed].some((key) => leans.has(key)) ? "columns" : "none";
    };
  }
}

function removedKeys(edit: Edit): readonly string[] {
  return edit.kind === "remove-sheet" ? [edit.layout.key] : [];
}
