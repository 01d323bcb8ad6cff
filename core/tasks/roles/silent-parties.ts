import type { Found } from "../../intake/reading.ts";
import type { Party } from "../../records/people.ts";
import type { Problem } from "../../records/problem.ts";
import { columnOf } from "../../sheets/design.ts";
import { columnIndex, ownRows } from "../../sheets/own-rows.ts";
import { partiesDesign } from "../../sheets/parties.ts";
import { cellAddress } from "../../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { partyOfRow } from "../parties.ts";
import { partiesOfMatch, type RoleInput } from "./input.ts";
import { ownPartySheet } from "./party-rows.ts";
import { sharesOf } from "./shares.ts";

/** Where something is to be filled in; nothing of it where there is no such place yet. */
export type Place = Pick<Problem, "sheet" | "cell" | "row">;

/** A party that sees to tasks and lacks somebody to turn to (R32). */
export interface SilentParty {
  /** Key of the party. */
  readonly party: string;
  /** How many tasks of one match it sees to. */
  readonly arranges: number;
  /** The cell to fill in, or the sheet to which the party must be added. */
  readonly place: Place;
}

/** What the sheets of parties are asked about. */
type Input = Pick<RoleInput, "catalogue" | "parties" | "reading">;

/** A cell of our sheet `Partijen`. */
function placeOnOurs(snapshot: Snapshot, party: string, column: "contact" | "backup"): Place | undefined {
  const sheet = sheetWithKey(snapshot, partiesDesign.key);
  if (sheet === undefined) return undefined;
  const row = ownRows(snapshot, partiesDesign).find((one) => partyOfRow(one)?.key === party)?.row;
  const index = columnIndex(sheet, columnOf(partiesDesign, column));
  return {
    sheet: sheet.name,
    ...(row === undefined ? {} : { row, ...(index < 0 ? {} : { cell: cellAddress(row, index + 1) }) }),
  };
}

function cellOnTheirs({ reading }: Input, { sheet, row }: Found<Party>, field: string): Place {
  const column = reading.sheets.find(({ name }) => name === sheet)?.columns.find((one) => one.field === field)?.column;
  return { sheet, row, ...(column === undefined ? {} : { cell: `${column}${row}` }) };
}

/** A cell of the coordinator's own list; only its sheet where the party is not on it. */
function placeOnTheirs(input: Input, party: string, field: "contact" | "backup"): Place {
  const rows = input.reading.parties.filter(({ record }) => record.key === party);
  const found = rows.find(({ record }) => record.contact !== undefined && record[field] === undefined) ?? rows[0];
  const sheet = ownPartySheet(input);
  return found === undefined ? (sheet === undefined ? {} : { sheet }) : cellOnTheirs(input, found, field);
}

/** Keys of the parties of the programme that see to tasks, with how many. */
function arranging({ catalogue }: Input): readonly (readonly [string, number])[] {
  const shares = sharesOf(catalogue.tasks);
  return shares.parties
    .filter((party) => !partiesOfMatch.has(party))
    .map((party) => [party, shares.of(party).arranges] as const)
    .filter(([, arranges]) => arranges > 0);
}

function silent(
  snapshot: Snapshot,
  input: Input,
  field: "contact" | "backup",
  isSilent: (party: string) => boolean,
): readonly SilentParty[] {
  return arranging(input)
    .filter(([party]) => isSilent(party))
    .map(([party, arranges]) => ({
      party,
      arranges,
      place: placeOnOurs(snapshot, party, field) ?? placeOnTheirs(input, party, field),
    }));
}

/** The parties that see to tasks and have no contact, with the cell where one is to be filled in. */
export function partiesWithoutContact(snapshot: Snapshot, input: Input): readonly SilentParty[] {
  return silent(snapshot, input, "contact", (party) => input.parties.reached(party).length === 0);
}

/** The parties that see to tasks and have a contact for whom nobody stands in. */
export function partiesWithoutBackup(snapshot: Snapshot, input: Input): readonly SilentParty[] {
  return silent(snapshot, input, "backup", (party) =>
    input.parties.reached(party).some(({ backup }) => backup === undefined),
  );
}
