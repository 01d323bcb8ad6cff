import { designs } from "../intake/sheet-role.ts";
import { approvalsDesign } from "../sheets/approvals.ts";
import { contactRosterDesign } from "../sheets/contact-roster.ts";
import type { ColumnDesign, SheetDesign } from "../sheets/design.ts";
import { eventsDesign } from "../sheets/events.ts";
import { introductionsDesign } from "../sheets/introductions.ts";
import { headersOf } from "../sheets/own-rows.ts";
import { partiesDesign } from "../sheets/parties.ts";
import { partnerSignalsDesign } from "../sheets/partner-signals.ts";
import { roundBalanceDesign } from "../sheets/round-balance.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { waitingDesign } from "../sheets/waiting.ts";
import { workGoalsDesign } from "../sheets/work-goals.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { folded } from "../workbook/table.ts";

const all: readonly SheetDesign[] = [
  ...designs,
  approvalsDesign, contactRosterDesign, eventsDesign, introductionsDesign, partiesDesign, partnerSignalsDesign,
  roundBalanceDesign(1), trainingsDesign, waitingDesign, workGoalsDesign,
]; // prettier-ignore

/** Sheets that exist once per round or match have one design each. */
function familyOf(key: string): string {
  return key.replace(/^round_\d+/u, "round").replace(/^(tasks|plan)_.+$/u, "$1");
}

const byFamily: ReadonlyMap<string, SheetDesign> = new Map(all.map((design) => [familyOf(design.key), design]));

/** The columns of one of our sheets as they stand there, by their place; those that people added are absent. */
export function ownColumns(sheet: Sheet): ReadonlyMap<number, ColumnDesign> {
  const columns = byFamily.get(familyOf(sheet.key ?? ""))?.columns ?? [];
  const byTitle = new Map(columns.flatMap((column) => Object.values(column.title).map((title) => [folded(title), column] as const))); // prettier-ignore
  return new Map(
    headersOf(sheet).flatMap((header, index) => {
      const column = byTitle.get(folded(header));
      return column === undefined ? [] : [[index, column] as const];
    }),
  );
}
