import { plusMonths } from "../dates/civil-date.ts";
import { readableMonth } from "../dates/readable-date.ts";
import { availabilityDesign } from "../sheets/availability.ts";
import { columnOf } from "../sheets/design.ts";
import { columnIndex } from "../sheets/own-rows.ts";
import { monthly } from "../tasks/monthly.ts";
import type { MatchChecklist, Programme } from "../tasks/match-checklists.ts";
import { cellAddress } from "../workbook/address.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { MemberHours, Place } from "./views.ts";

/** Weeks in a month, on average over the year. */
const weeksAMonth = 52 / 12;

/** Where the hours of a member are kept: their cell, or the sheet while they have no row. */
function placeOfMember(snapshot: Snapshot, row: number | undefined): Place | undefined {
  const sheet = sheetWithKey(snapshot, availabilityDesign.key);
  if (sheet === undefined) return undefined;
  const index = columnIndex(sheet, columnOf(availabilityDesign, "hours"));
  return { sheet: sheet.name, ...(row === undefined || index < 0 ? {} : { cell: cellAddress(row, index + 1) }) };
}

/** The members of the group of a match with their hours, in the order of the group: hours, never a ranking (R43). */
export function memberHours(
  { match, anchors, division, months }: MatchChecklist,
  { helpers }: Programme,
  snapshot: Snapshot,
  language: Language,
): readonly MemberHours[] {
  return helpers.of(match.group).map(({ id, label, name, row, hoursPerWeek }) => {
    const place = placeOfMember(snapshot, row);
    return {
      label,
      ...(name === undefined ? {} : { name }),
      ...(place === undefined ? {} : { place }),
      ...(hoursPerWeek === undefined ? {} : { offered: hoursPerWeek }),
      months: monthly(months.get(id)).map((hours, month) => ({
        label: readableMonth(plusMonths(anchors.start, month), language),
        hours: Math.round(hours * 10) / 10,
        ...(hoursPerWeek === undefined ? {} : { offered: Math.round(hoursPerWeek * weeksAMonth * 10) / 10 }),
      })),
      total: Math.round((division?.hours.get(id) ?? 0) * 10) / 10,
    };
  });
}
