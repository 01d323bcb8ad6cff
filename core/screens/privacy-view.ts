import { dayIn, wordIn } from "../activities/own-values.ts";
import { readableDate } from "../dates/readable-date.ts";
import { stateOn } from "../privacy/retention/terms.ts";
import { columnOf, shown } from "../sheets/design.ts";
import { dpiaDesign } from "../sheets/dpia.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { processingDesign } from "../sheets/processing.ts";
import { retentionDesign } from "../sheets/retention.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { Moment } from "./request.ts";
import type { DueView, PrivacyView } from "./views/privacy.ts";

/** Kinds of data that go by forgetting whose they are; of all others only some sheets go. */
const ofWhole: ReadonlySet<string> = new Set(["applicant", "key"]);
/** What people settled already, or what is on the list no more. */
const settled: ReadonlySet<string> = new Set(["kept", "over"]);

const order: readonly DueView["state"][] = ["past", "soon", "unknown"];

/** One line of the list, by the days on it and not by how it stood when the sheet was made. */
function dueView(row: OwnRow, sheet: string, { today, language }: Moment): DueView | undefined {
  const state = stateOn(today, dayIn(row, "until"));
  if (state === "later" || settled.has(wordIn(row, "state")) || wordIn(row, "kept-because") !== "") return undefined;
  const [category, who, until] = [wordIn(row, "category"), wordIn(row, "who"), dayIn(row, "until")];
  const isSide = who === "household" || who === "group";
  return {
    code: wordIn(row, "code"),
    what: shown(columnOf(retentionDesign, "category"), category, language),
    state,
    ...(until === undefined ? {} : { untilLabel: readableDate(until, language) }),
    canForget: isSide && ofWhole.has(category) && state !== "unknown",
    place: { sheet, cell: `A${row.row}` },
  };
}

function dueIn(snapshot: Snapshot, moment: Moment): DueView[] {
  const sheet = sheetWithKey(snapshot, retentionDesign.key);
  if (sheet === undefined) return [];
  const due = ownRows(snapshot, retentionDesign).flatMap((row) => dueView(row, sheet.name, moment) ?? []);
  return order.flatMap((state) => due.filter((one) => one.state === state));
}

/** What the screen of settings shows of privacy: what is past its term, by code, and the sheets about it. */
export function privacyView(snapshot: Snapshot, moment: Moment): PrivacyView {
  const sheets = [retentionDesign, processingDesign, dpiaDesign].flatMap(({ key }) => {
    const sheet = sheetWithKey(snapshot, key);
    return sheet === undefined ? [] : [{ sheet: sheet.name }];
  });
  return { isMade: sheets.length > 0, due: dueIn(snapshot, moment), sheets };
}
