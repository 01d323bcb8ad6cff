import { householdTypes, type HouseholdType, type Ranking } from "../records/words.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { optionsIn, orderedIn, rankedBy, rankIn } from "./cells/rank.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import { valueIn } from "./outcome.ts";
import type { RowReader } from "./row-reader.ts";
import { folded } from "./words.ts";

/** How the ranks of a sheet are to be read, decided once for all its rows. */
export type RankingRule = "best-is-one" | "best-is-highest" | "not-read";

/** The columns that hold a rank per option, with their option. */
function optionColumns(sheet: MappedSheet): (readonly [HouseholdType, MappedColumn])[] {
  return householdTypes.flatMap((type) => {
    const column = sheet.used.get(`ranking.${type}`)?.[0];
    return column === undefined ? [] : [[type, column] as const];
  });
}

const best = "(?:liefst|meest|eerste|hoogste|beste|hoog|most|best|first|favou?rite|top|high)";
const worst = "(?:minst|laatste|laagste|slechtst|laag|least|last|worst|low|bottom)";

/** What headers, the row above them and titles say about the direction: `5 = liefst`, `1 = minst`. */
function saysHighestIsBest(sheet: MappedSheet, columns: readonly MappedColumn[]): boolean | undefined {
  const text = folded(
    [...sheet.table.titles, ...columns.flatMap(({ header, banner }) => [header, banner])].join(" | "),
  );
  if (
    new RegExp(
      `[3-9]\\s*(?:=|is)\\s*(?:het |de |the )?${best}|\\b1\\s*(?:=|is)\\s*(?:het |de |the )?${worst}`,
      "u",
    ).test(text)
  )
    return true;
  return new RegExp(`\\b1e?\\s*(?:=|is)\\s*(?:het |de |the )?${best}`, "u").test(text) ? false : undefined;
}

/** The ranks of each row that has at least two. */
function rankRows(sheet: MappedSheet, columns: readonly MappedColumn[]): number[][] {
  return sheet.table.rows
    .map(({ cells }) => columns.flatMap(({ index }) => valueIn(rankIn(cells[index] ?? null)) ?? []))
    .filter((ranks) => ranks.length > 1);
}

/** Marks out of five or ten look like ranks: most rows repeat a number, or numbers go beyond the options. */
function areRatings(rows: readonly (readonly number[])[], options: number): boolean {
  const repeating = rows.filter((ranks) => new Set(ranks).size < ranks.length).length;
  const beyond = rows.filter((ranks) => ranks.some((rank) => rank > Math.max(options, householdTypes.length))).length;
  return rows.length > 0 && (repeating > rows.length / 2 || beyond > rows.length * 0.3);
}

/** Decides how the rank columns of a sheet are to be read, and asks where that cannot be told. */
export function rankingRule(sheet: MappedSheet, notes: Notes): RankingRule {
  const columns = optionColumns(sheet).map(([, column]) => column);
  const [first] = columns;
  if (first === undefined) return "best-is-one";
  const place = { sheet: sheet.table.sheet.name, cell: cellAddress(sheet.table.headerRow, first.index + 1) };
  if (areRatings(rankRows(sheet, columns), columns.length)) {
    notes.tell({
      level: "warning",
      ...place,
      told: sentence("ranking-looks-like-rating", { header: first.header }),
      remedy: sentence("remedy-ranking-looks-like-rating", {}),
    });
    return "not-read";
  }
  const highest = saysHighestIsBest(sheet, columns);
  if (highest === undefined)
    notes.tell({
      level: "info",
      ...place,
      told: sentence("ranking-direction-assumed", { header: first.header }),
      remedy: sentence("remedy-ranking-direction-assumed", {}),
    });
  if (highest === true)
    notes.tell({
      level: "info",
      ...place,
      told: sentence("ranking-highest-is-best", { header: first.header }),
      remedy: sentence("remedy-ranking-highest-is-best", {}),
    });
  return highest === true ? "best-is-highest" : "best-is-one";
}

/** Ranks per option: equal numbers share a place, empty cells are not ranked. */
function fromOptions(reader: RowReader, rule: RankingRule): Ranking {
  const ranks = householdTypes.flatMap((type) => {
    const rank = reader.read(`ranking.${type}`, rankIn);
    return rank === undefined ? [] : [[type, rule === "best-is-highest" ? -rank : rank] as const];
  });
  return rankedBy(ranks);
}

/** Options per rank; an option that comes back later keeps its best place and the cell is told. */
function fromRanks(reader: RowReader): Ranking {
  const seen = new Set<HouseholdType>();
  return householdTypes
    .map((_, place) => {
      const field = `ranking.${place + 1}`;
      const options = reader.read(field, optionsIn) ?? [];
      const fresh = options.filter((option) => !seen.has(option));
      if (fresh.length < options.length) reader.note(field, "ranking-unreadable");
      for (const option of fresh) seen.add(option);
      return fresh;
    })
    .filter((options) => options.length > 0);
}

/** The ranking of a row, whichever shape its sheet has; absent when nothing was ranked. */
export function rankingOf(reader: RowReader, rule: RankingRule): Ranking | undefined {
  if (rule === "not-read") return undefined;
  const options = fromOptions(reader, rule);
  const ranks = options.length > 0 ? options : fromRanks(reader);
  const found = ranks.length > 0 ? ranks : (reader.read("ranking", orderedIn) ?? []);
  return found.length > 0 ? found : undefined;
}
