import type { ColumnReading } from "../../intake/reading.ts";
import { ownRows } from "../../sheets/own-rows.ts";
import { partiesDesign, type PartyState } from "../../sheets/parties.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { isKnownParty, partyOfRow } from "../parties.ts";
import { partiesOfMatch, type RoleInput } from "./input.ts";
import { sharesOf, type Share } from "./shares.ts";

/**
 * The name of the coordinator's own sheet of parties; undefined where they keep none. A list of organisations on which no
 * party of ours stands, nor a column for it, is something else.
 */
export function ownPartySheet({ reading }: Pick<RoleInput, "reading">): string | undefined {
  const known = reading.parties.find(({ record }) => isKnownParty(record.key))?.sheet;
  const meant = reading.sheets.find(({ role, columns }) => role === "parties" && columns.some(isPartyColumn));
  return meant?.name ?? known;
}

function isPartyColumn({ field }: ColumnReading): boolean {
  return field === "key";
}

/** How well a party can be reached, by what it has to do; undefined where it does nothing. */
function stateOf({ parties }: RoleInput, key: string, { arranges, helps }: Share): PartyState | undefined {
  const reached = parties.reached(key);
  if (reached.length === 0) return arranges > 0 ? "no-contact" : helps > 0 ? "helps-only" : undefined;
  return reached.some(({ backup }) => backup === undefined) ? "no-backup" : "complete";
}

/** The cell that names a party: its code where that has a word in each language, otherwise what people call it. */
export function partyCell({ parties, language }: RoleInput, key: string): string {
  return isKnownParty(key) ? key : parties.name(key, language);
}

/** The parties that stand on the sheet, each once, with the text by which their row is known. */
function standingParties(snapshot: Snapshot): ReadonlyMap<string, WantedRow> {
  const found = new Map<string, WantedRow>();
  for (const row of ownRows(snapshot, partiesDesign)) {
    const key = partyOfRow(row)?.key;
    if (key !== undefined && !found.has(key)) found.set(key, { party: row.values["party"] ?? null });
  }
  return found;
}

/**
 * The sheet `Partijen` with a row for every party that does something; what people wrote stays. Nothing where the
 * coordinator keeps such a list: two would only ask which one counts.
 */
export function partiesWanted(snapshot: Snapshot, input: RoleInput): Wanted | undefined {
  const isThere = sheetWithKey(snapshot, partiesDesign.key) !== undefined;
  if (!isThere && ownPartySheet(input) !== undefined) return undefined;
  const shares = sharesOf(input.catalogue.tasks);
  const standing = standingParties(snapshot);
  const busy = shares.parties.filter((key) => !partiesOfMatch.has(key));
  const rows = [...new Set([...busy, ...standing.keys()])].map((key): WantedRow => {
    const share = shares.of(key);
    const place = standing.get(key) ?? { party: partyCell(input, key) };
    return { ...place, ...share, state: stateOf(input, key, share) ?? null };
  });
  return { design: partiesDesign, rows, others: "keep" };
}
