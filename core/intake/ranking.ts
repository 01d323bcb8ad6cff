import { householdTypes, type HouseholdType, type Ranking } from "../records/words.ts";
import type { Problem } from "../records/problem.ts";
import type { Settings } from "../settings.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { optionsIn, orderedUnder, rankedBy, rankIn } from "./cells/rank.ts";
import { areRanks, areRatings, rankRows } from "./rank-rows.ts";
import { directionSaid, type DirectionSaid } from "./ranking-direction.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import type { RowReader } from "./row-reader.ts";

/** How the ranks of a sheet are to be read, decided once for all its rows. */
export type RankingRule = "best-is-one" | "best-is-highest" | "not-read";

/** The columns that hold a rank per option, with their option. */
function optionColumns(sheet: MappedSheet): (readonly [HouseholdType, MappedColumn])[] {
  return householdTypes.flatMap((type) => {
    const column = sheet.used.get(`ranking.${type}`)?.[0];
    return column === undefined ? [] : [[type, column] as const];
  });
}

/** Tells something about the ranking of a sheet, at its first column. */
type Teller = (level: Problem["level"], code: RankingCode) => void;

type RankingCode =
  "ranking-looks-like-rating" | "ranking-direction-assumed" | "ranking-direction-unknown" | "ranking-highest-is-best";

/** The direction of ranks: what the sheet says, then what the settings say, and else a person is asked. */
function directed(said: DirectionSaid, setting: Settings["ranking.first"], tell: Teller): RankingRule {
  const first = "first" in said ? said.first : setting;
  if (first === "highest") {
    tell("info", "ranking-highest-is-best");
    return "best-is-highest";
  }
  if (first === "lowest") return "best-is-one";
  // Only a word for preference makes it likely enough that 1 comes first; without one nothing is read.
  if (said.by === "preference") {
    tell("warning", "ranking-direction-assumed");
    return "best-is-one";
  }
  tell("warning", "ranking-direction-unknown");
  return "not-read";
}

/** Decides how the rank columns of a sheet are to be read, and asks once where that cannot be told. */
export function rankingRule(sheet: MappedSheet, setting: Settings["ranking.first"], notes: Notes): RankingRule {
  const rated = sheet.columns.filter(({ rating }) => rating === true);
  const columns = rated.length > 0 ? rated : optionColumns(sheet).map(([, column]) => column);
  const [first] = [...columns].sort((one, other) => one.index - other.index);
  if (first === undefined) return "best-is-one";
  const place = { sheet: sheet.table.sheet.name, cell: cellAddress(sheet.table.headerRow, first.index + 1) };
  const tell: Teller = (level, code) => {
    notes.tell({
      level,
      ...place,
      told: sentence(code, { header: first.header }),
      remedy: sentence(`remedy-${code}`, {}),
    });
  };
  const rows = rankRows(sheet.table.rows, columns);
  if (rated.length > 0 || areRatings(rows, columns.length)) {
    tell("warning", "ranking-looks-like-rating");
    return "not-read";
  }
  if (columns.every(({ content }) => content.filled === 0)) return "best-is-one";
  return directed(directionSaid(sheet, columns, rows), setting, tell);
}

/** A 7 where all five options have a rank is a slip: the others keep their order, and nobody knows where that one belongs. */
function withoutSlips(
  filled: readonly (readonly [HouseholdType, number])[],
  reader: RowReader,
): readonly (readonly [HouseholdType, number])[] {
  if (filled.length < householdTypes.length) return filled;
  return filled.filter(([type, rank]) => {
    if (rank > householdTypes.length) reader.note(`ranking.${type}`, "ranking-unreadable");
    return rank <= householdTypes.length;
  });
}

/** The first option that shares its number, which is where ranks that are none go wrong. */
function firstTied(ranks: readonly (readonly [HouseholdType, number])[]): HouseholdType | undefined {
  const times = (rank: number): number => ranks.filter(([, other]) => other === rank).length;
  return ranks.find(([, rank]) => times(rank) > 1)?.[0];
}

/** Ranks per option: equal numbers share a place, empty cells are not ranked; marks in one row are told. */
function fromOptions(reader: RowReader, rule: RankingRule): Ranking {
  const filled = householdTypes.flatMap((type) => {
    const rank = reader.read(`ranking.${type}`, rankIn);
    return rank === undefined ? [] : [[type, rank] as const];
  });
  const ranks = withoutSlips(filled, reader).map(
    ([type, rank]) => [type, rule === "best-is-highest" ? -rank : rank] as const,
  );
  if (areRanks(ranks.map(([, rank]) => rank))) return rankedBy(ranks);
  reader.note(`ranking.${firstTied(ranks) ?? ""}`, "ranking-uneven");
  return [];
}

/**
 * Options per rank. One that comes back later keeps its best place and the cell is told. Nothing is read where a cell
 * names no option, nor where all ranks are filled and one option stands twice: then another is missing, and nobody knows
 * at which of the two places.
 */
function fromRanks(reader: RowReader): Ranking {
  const fields = householdTypes.map((_, place) => `ranking.${place + 1}`);
  const seen = new Set<HouseholdType>();
  const places = fields.map((field) => {
    const options = reader.read(field, optionsIn) ?? [];
    const fresh = options.filter((option) => !seen.has(option));
    if (fresh.length < options.length) reader.note(field, "ranking-repeated");
    for (const option of fresh) seen.add(option);
    return { isRepeated: fresh.length < options.length, isFilled: options.length > 0, fresh };
  });
  const isFaulty = fields.some((field) => optionsIn(reader.cell(field)).is === "fault");
  const isFull = places.every(({ isFilled }) => isFilled);
  if (isFaulty || (isFull && places.some(({ isRepeated }) => isRepeated))) return [];
  return places.map(({ fresh }) => fresh).filter((options) => options.length > 0);
}

/** The ranking of a row, whichever shape its sheet has; absent when nothing was ranked. */
export function rankingOf(reader: RowReader, rule: RankingRule): Ranking | undefined {
  if (rule === "not-read") return undefined;
  const options = fromOptions(reader, rule);
  const ranks = options.length > 0 ? options : fromRanks(reader);
  const found =
    ranks.length > 0 ? ranks : (reader.read("ranking", orderedUnder(reader.place("ranking")?.header ?? "")) ?? []);
  return found.length > 0 ? found : undefined;
}
