import { smallestTold } from "../../network/published.ts";
import type { ResponseRate } from "../response.ts";
import type { ItemTable } from "../result.ts";
import type { SharedRate, SharedTable } from "./shared-result.ts";
import { nearly, tableOfNearlyAll } from "./nearly-all.ts";
import { hidden, isFew, shown } from "./shown-count.ts";
import { tableShown } from "./table.ts";

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

/** True where one to four left the item blank. */
function isSmall({ missing }: Pick<ItemTable, "missing">): boolean {
  return missing > 0 && isFew(missing);
}

/** The most answers to one item: at least so many questionnaires there are, as everybody can see. */
function mostAnswers({ tables }: Questionnaires): number {
  return Math.max(...tables.map(({ n }) => n));
}

/** Nobody left an item blank, or enough did: everything may be told. */
function toldWhole({ tables, rate }: Questionnaires): ShownQuestionnaires {
  const shownTables = tables.map((table) => {
    const { missing } = table;
    return { ...tableShown(table), missing: missing === 0 ? ({ kind: "count", count: 0 } as const) : shown(missing) };
  });
  if (rate === undefined) return { tables: shownTables };
  const { wave, respondent, expected, responded, groups } = rate;
  const hasPercent = expected !== undefined && expected > 0 && !isFew(responded);
  return {
    tables: shownTables,
    rate: {
      ...{ wave, respondent, responded: shown(responded) },
      ...(expected === undefined ? {} : { expected: shown(expected) }),
      ...(hasPercent ? { percent: (100 * responded) / expected } : {}),
      ...(groups === undefined ? {} : { groups: shown(groups) }),
    },
  };
}

/**
 * A few left an item blank: with the number of questionnaires everybody could count them. So nothing is told of blanks, and
 * of questionnaires only what the answers say already.
 */
function toldByAnswers(questionnaires: Questionnaires): ShownQuestionnaires {
  const { tables, rate } = questionnaires;
  const shownTables = tables.map((table) => ({ ...tableShown(table), missing: hidden }));
  if (rate === undefined) return { tables: shownTables };
  const { wave, respondent, expected, groups } = rate;
  const most = mostAnswers(questionnaires);
  const hasPercent = expected !== undefined && expected > 0 && !isFew(most);
  return {
    tables: shownTables,
    rate: {
      ...{ wave, respondent, responded: isFew(most) ? shown(most) : { kind: "at-least", count: most } },
      ...(expected === undefined ? {} : { expected: shown(expected) }),
      ...(hasPercent ? { percent: Math.floor((100 * most) / expected) } : {}),
      ...(groups === undefined ? {} : { groups: shown(groups) }),
    },
  };
}

/**
 * Nearly everybody who was there answered, so that the number of questionnaires is known anyhow: items that few or nobody
 * left blank are told rounded, or not at all.
 */
function toldOfNearlyAll({ tables, rate }: Questionnaires, expected: number): ShownQuestionnaires {
  const shownTables = tables.map((table) => ({
    ...(isFew(table.missing) ? tableOfNearlyAll(table, expected) : tableShown(table)),
    missing: hidden,
  }));
  if (rate === undefined) return { tables: shownTables };
  const { wave, respondent, groups } = rate;
  const told = { wave, respondent, responded: nearly(expected), expected: shown(expected) };
  return { tables: shownTables, rate: { ...told, ...(groups === undefined ? {} : { groups: shown(groups) }) } };
}

/** What is told of the questionnaires of one kind of respondent at one moment. */
export function questionnairesShown(questionnaires: Questionnaires): ShownQuestionnaires {
  const { tables, rate } = questionnaires;
  if (!tables.some(isSmall)) return toldWhole(questionnaires);
  // Room for so many more questionnaires than answers that no number of blanks follows.
  const expected = rate?.expected;
  const isOpen = expected === undefined || expected >= mostAnswers(questionnaires) + smallestTold;
  return isOpen ? toldByAnswers(questionnaires) : toldOfNearlyAll(questionnaires, expected);
}
