import { smallestTold } from "../../network/published.ts";
import type { ResponseRate } from "../response.ts";
import type { ItemTable } from "../result.ts";
import type { SharedRate, SharedTable } from "./shared-result.ts";
import { about, hidden, isFew, shown } from "./shown-count.ts";
import { tableHidden, tableShown } from "./table.ts";

/**
 * How much is told of who left items blank. `all`: everything. `few`: that it were few, beside a rounded number of
 * questionnaires. `none`: nothing of blanks. `nearly-all`: nothing of blanks, of how many were there to answer, nor of items
 * that a few left blank.
 */
type Telling = "all" | "few" | "few-without-rate" | "none" | "none-without-rate" | "nearly-all";

/** The questionnaires of one kind of respondent at one moment: its tables, and how many were filled in where that is known. */
export interface Questionnaires {
  readonly tables: readonly ItemTable[];
  readonly rate?: ResponseRate;
}

/** What is told of them. */
export interface ShownQuestionnaires {
  readonly tables: readonly SharedTable[];
  readonly rate?: SharedRate;
}

function isSmall({ missing }: Pick<ItemTable, "missing">): boolean {
  return missing > 0 && isFew(missing);
}

/** Percent of those expected, rounded to five. */
function roundedPercent(responded: number, expected: number): number {
  return smallestTold * Math.round((100 * responded) / expected / smallestTold);
}

/** Whether so many questionnaires could have been filled in, for who reads what is told. */
function isPossible(filledIn: number, { tables, rate }: Questionnaires, telling: Telling): boolean {
  const fits = tables.every(({ n, missing }) => {
    if (filledIn < n) return false;
    if (telling !== "few" && telling !== "few-without-rate") return true;
    return isFew(missing) ? isFew(filledIn - n) : !isFew(filledIn - n);
  });
  if (!fits || rate?.expected === undefined) return fits;
  if (filledIn > rate.expected) return false;
  if (telling.endsWith("without-rate")) return true;
  return (
    about(filledIn).kind === about(rate.responded).kind &&
    roundedPercent(filledIn, rate.expected) === roundedPercent(rate.responded, rate.expected)
  );
}

/** True where more than one number of questionnaires fits, so that nobody can tell how many left an item blank. */
function leavesOpen(questionnaires: Questionnaires, telling: Telling): boolean {
  const most = Math.max(...questionnaires.tables.map(({ n, missing }) => n + missing));
  let possible = 0;
  for (let filledIn = Math.max(0, most - 40); filledIn <= most + 40; filledIn += 1) {
    if (isPossible(filledIn, questionnaires, telling)) possible += 1;
  }
  return possible > 1;
}

/** Items that all the same questionnaires asked: their blanks follow from one number. */
function askedTogether({ tables, rate }: Questionnaires): readonly Questionnaires[] {
  const asked = [...new Set(tables.map(({ n, missing }) => n + missing))];
  return asked.map((number) => ({
    tables: tables.filter(({ n, missing }) => n + missing === number),
    ...(rate !== undefined && rate.responded === number ? { rate } : {}),
  }));
}

/** The most that can be told without saying how many of 1 to 4 left an item blank. */
function tellingFor(questionnaires: Questionnaires): Telling {
  if (!questionnaires.tables.some(isSmall)) return "all";
  const together = askedTogether(questionnaires).filter(({ tables }) => tables.some(isSmall));
  const tellings: readonly Telling[] = ["few", "few-without-rate", "none", "none-without-rate"];
  return tellings.find((telling) => together.every((one) => leavesOpen(one, telling))) ?? "nearly-all";
}

function missingShown({ missing }: ItemTable, telling: Telling): SharedTable["missing"] {
  if (telling === "all") return missing === 0 ? { kind: "count", count: 0 } : shown(missing);
  return telling.startsWith("few") && isFew(missing) ? { kind: "few" } : hidden;
}

function rateShown({ wave, respondent, expected, responded, groups }: ResponseRate, telling: Telling): SharedRate {
  const [isAll, isTold] = [telling === "all", telling === "few" || telling === "none"];
  const percent = expected === undefined || expected === 0 || isFew(responded) ? undefined : expected;
  return {
    wave,
    respondent,
    responded: isAll ? shown(responded) : isTold ? about(responded) : hidden,
    ...(expected === undefined || telling === "nearly-all" ? {} : { expected: shown(expected) }),
    ...(percent === undefined || (!isAll && !isTold)
      ? {}
      : { percent: isAll ? (100 * responded) / percent : roundedPercent(responded, percent) }),
    ...(groups === undefined ? {} : { groups: shown(groups) }),
  };
}

/** What is told of the questionnaires of one kind of respondent at one moment. */
export function questionnairesShown(questionnaires: Questionnaires): ShownQuestionnaires {
  const telling = tellingFor(questionnaires);
  return {
    tables: questionnaires.tables.map((table) => ({
      ...(telling === "nearly-all" && isSmall(table) ? tableHidden(table, table.n + table.missing) : tableShown(table)),
      missing: missingShown(table, telling),
    })),
    ...(questionnaires.rate === undefined ? {} : { rate: rateShown(questionnaires.rate, telling) }),
  };
}
