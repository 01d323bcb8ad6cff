import type { FlowSide } from "../response.ts";
import type { EvaluationResult } from "../result.ts";
import { bandsShown } from "./bands.ts";
import { comparisonShown } from "./comparison.ts";
import { questionnairesShown, type ShownQuestionnaires } from "./missing.ts";
import type { SharedResult, SharedSide } from "./shared-result.ts";
import { shown, shownOf } from "./shown-count.ts";
import { transitionShown } from "./transition.ts";

/** Of each stage: nearly all of the stage before it says as much as nearly none. */
function sideShown({ registered, dropped, matched, control, ended, rematched }: FlowSide): SharedSide {
  return {
    registered: shown(registered),
    dropped: shown(dropped),
    matched: shown(matched),
    control: shown(control),
    ended: shownOf(ended, matched),
    rematched: shownOf(rematched, ended),
  };
}

/** Tables and rates by moment and kind of respondent, all arms together. */
function shownByKind({ tables, flow }: EvaluationResult): readonly ShownQuestionnaires[] {
  const keyOf = ({ wave, respondent }: { readonly wave: string; readonly respondent: string }): string =>
    `${wave} ${respondent}`;
  const [ofAll, rates] = [
    tables.filter(({ arm }) => arm === undefined),
    flow.rates.filter(({ arm }) => arm === undefined),
  ];
  const keys = [...new Set([...rates, ...ofAll].map(keyOf))];
  return keys.map((key) => {
    const rate = rates.find((one) => keyOf(one) === key);
    return questionnairesShown({
      tables: ofAll.filter((one) => keyOf(one) === key),
      ...(rate === undefined ? {} : { rate }),
    });
  });
}

/**
 * An evaluation as it may be shown to everybody. Counts under five are told as few, and so is nobody; all but fewer than
 * five likewise; percentages only of ten or more answers; and whatever those would follow from is left out. Arms beside all
 * together would give each other away: they are told by the comparisons only, which are rounded.
 */
export function suppressed(result: EvaluationResult): SharedResult {
  const kinds = shownByKind(result);
  const byTable = new Map(kinds.flatMap(({ tables }) => tables.map((table) => [keyOfTable(table), table])));
  // In the order of the evaluation, as it goes by item first.
  const tables = result.tables.flatMap((table) =>
    table.arm === undefined ? (byTable.get(keyOfTable(table)) ?? []) : [],
  );
  return {
    mode: "shared",
    flow: {
      groups: sideShown(result.flow.groups),
      households: sideShown(result.flow.households),
      rates: kinds.flatMap(({ rate }) => rate ?? []),
    },
    notes: result.notes,
    tables,
    transitions: result.transitions.filter(({ arm }) => arm === undefined).map(transitionShown),
    distance: bandsShown(result.distance, tables),
    comparisons: result.comparisons.map(comparisonShown),
    hasControl: result.hasControl,
  };
}

function keyOfTable({ item, wave, respondent }: Pick<SharedResult["tables"][number], "item" | "wave" | "respondent">) {
  return `${item.key} ${wave} ${respondent}`;
}
