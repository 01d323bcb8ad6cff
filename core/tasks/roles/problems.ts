import type { Problem } from "../../records/problem.ts";
import { columnOf } from "../../sheets/design.ts";
import { letterProblems } from "../../sheets/letters.ts";
import { moneyDesign, moneyStatus } from "../../sheets/money.ts";
import { columnIndex, ownRows } from "../../sheets/own-rows.ts";
import { partiesDesign } from "../../sheets/parties.ts";
import { domainsWithoutReferral, referralsDesign } from "../../sheets/referrals.ts";
import { sentence } from "../../text/sentence.ts";
import { cellAddress } from "../../workbook/address.ts";
import { textOf } from "../../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import type { RoleInput } from "./input.ts";
import { moneyTasks } from "./money-rows.ts";
import { orphanTasks } from "./orphan-tasks.ts";
import { partiesWithoutBackup, partiesWithoutContact, type SilentParty } from "./silent-parties.ts";

/** Parties by the place that is told: those that a list lacks altogether are told together. */
function byPlace(silent: readonly SilentParty[]): readonly (readonly [SilentParty, readonly SilentParty[]])[] {
  const groups = new Map<string, SilentParty[]>();
  for (const one of silent) {
    const place = JSON.stringify(one.place);
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups.values()].flatMap((some) => (some[0] === undefined ? [] : [[some[0], some] as const]));
}

/** A warning for every party that sees to tasks and can be asked by nobody (R32). */
function withoutContact(snapshot: Snapshot, input: RoleInput): readonly Problem[] {
  return byPlace(partiesWithoutContact(snapshot, input)).map(([{ place }, some]) => ({
    level: "warning",
    ...place,
    told: sentence("party-without-contact", {
      parties: some.map(({ party }) => party),
      tasks: some.reduce((sum, { arranges }) => sum + arranges, 0),
    }),
    remedy: sentence(place.row === undefined ? "remedy-party-not-listed" : "remedy-party-without-contact", {}),
  }));
}

/** On our own sheet the column with the state says it; a coordinator's own list has none. */
function withoutBackup(snapshot: Snapshot, input: RoleInput): readonly Problem[] {
  if (sheetWithKey(snapshot, partiesDesign.key) !== undefined) return [];
  return partiesWithoutBackup(snapshot, input).map(({ party, place }) => ({
    level: "info",
    ...place,
    told: sentence("party-without-backup", { parties: [party] }),
  }));
}

function withoutParty(snapshot: Snapshot, input: RoleInput): readonly Problem[] {
  return orphanTasks(snapshot, input.catalogue).map(({ task, place }) => ({
    level: "warning",
    ...place,
    told: sentence("task-without-party", { task }),
  }));
}

function withoutReferral(snapshot: Snapshot): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, referralsDesign.key)?.name;
  const domains = domainsWithoutReferral(snapshot);
  if (sheet === undefined || domains.length === 0) return [];
  return [{ level: "info", sheet, told: sentence("domain-without-referral", { domains }) }];
}

/** Words that are no status, and households that have not applied by the sheet while their task says that it is done. */
function moneyProblems(snapshot: Snapshot, { lists }: RoleInput): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, moneyDesign.key);
  if (sheet === undefined) return [];
  const column = columnIndex(sheet, columnOf(moneyDesign, "status")) + 1;
  const applied = new Set(
    lists
      .filter(({ lines }) => lines.some(({ id, status }) => id === moneyTasks.application && status === "done"))
      .map(({ match }) => match.id),
  );
  return ownRows(snapshot, moneyDesign).flatMap(({ key, row, values }): Problem[] => {
    const word = textOf(values["status"]);
    const status = moneyStatus(word);
    const place = { sheet: sheet.name, row, ...(column > 0 ? { cell: cellAddress(row, column) } : {}) };
    if (word !== "" && status === undefined)
      return [{ level: "warning", ...place, told: sentence("money-status-unknown", {}) }];
    const isBehind = status === "not-yet" && applied.has(key);
    return isBehind ? [{ level: "info", ...place, told: sentence("money-status-behind", { match: key }) }] : [];
  });
}

/** What people should look at about parties, roles, referrals, money and letters, on the workbook as the job leaves it. */
export function roleProblems(snapshot: Snapshot, input: RoleInput): readonly Problem[] {
  return [
    ...withoutContact(snapshot, input),
    ...withoutBackup(snapshot, input),
    ...withoutParty(snapshot, input),
    ...withoutReferral(snapshot),
    ...moneyProblems(snapshot, input),
    ...letterProblems(snapshot),
  ];
}
