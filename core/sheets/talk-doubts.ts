import { plusDays } from "../dates/civil-date.ts";
import { signalCode } from "../records/check-in.ts";
import type { Problem } from "../records/problem.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { folded } from "../workbook/table.ts";
import { checkInsDesign } from "./check-ins.ts";
import { columnOf } from "./design.ts";
import { columnIndex, ownRows, type OwnRow } from "./own-rows.ts";
import { unreadColumns } from "./talk-answers.ts";
import { codesSaid, doubtIn, talkIn, typedNextDate, type TalkRow } from "./talks.ts";

/** Talks that took place longer ago are history: nobody is asked about them any more. Days. */
const daysAsked = 60;

/** The length of a note that is short, in characters. */
const longestNote = 200;

/** Where people typed a status that stays as it is: for each such row why, and the cell. */
export function talkDoubts(snapshot: Snapshot): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, checkInsDesign.key);
  if (sheet === undefined) return [];
  const column = columnIndex(sheet, columnOf(checkInsDesign, "status")) + 1;
  return ownRows(snapshot, checkInsDesign).flatMap((row): Problem[] => {
    const doubt = doubtIn(row);
    if (doubt === undefined) return [];
    const told = sentence(`talk-status-${doubt}`, {});
    return [{ level: "warning", sheet: sheet.name, cell: cellAddress(row.row, column), row: row.row, told }];
  });
}

/** A row, and the talk that it is. */
interface ToldTalk {
  readonly row: OwnRow;
  readonly talk: TalkRow;
}

/** What may be wrong with a talk, at which column, and what is said of all of them together. */
interface Gap {
  readonly column: string;
  readonly holds: (talk: ToldTalk) => boolean;
  readonly told: (values: { readonly count: number; readonly cells: readonly string[] }) => Sentence;
  readonly remedy: Sentence;
}

function lacks({ values }: OwnRow, column: string): boolean {
  return isBlank(values[column] ?? null);
}

/** Words for nothing at all, where a code could stand. */
const nothing: ReadonlySet<string> = new Set(["-", "geen", "nee", "nvt", "n.v.t.", "none", "no", "n/a"]);

/** True where something stands that is no code of ours: another number, or only words. */
function hasStrangeCode({ row }: ToldTalk): boolean {
  const text = textOf(row.values["signals"]);
  if (text === "" || nothing.has(folded(text))) return false;
  const codes = codesSaid(text);
  return codes.length === 0 || codes.some((code) => !signalCode.safeParse(code).success);
}

/** True where the next talk would be before this one. */
function isNextTooEarly({ row, talk }: ToldTalk): boolean {
  const day = talk.done ?? talk.planned;
  const next = typedNextDate(row);
  return day !== undefined && next !== undefined && next < day;
}

const gaps: readonly Gap[] = [
  {
    column: "wants-on",
    holds: ({ row, talk }) => talk.wantsOn === undefined && row.values["wants-on"] !== undefined,
    told: (values) => sentence("talk-wish-missing", values),
    remedy: sentence("remedy-talk-wish-missing", {}),
  },
  {
    column: "signals",
    holds: hasStrangeCode,
    told: (values) => sentence("talk-code-unknown", values),
    remedy: sentence("remedy-talk-code-unknown", {}),
  },
  {
    column: "next-date",
    holds: isNextTooEarly,
    told: (values) => sentence("talk-next-early", values),
    remedy: sentence("remedy-talk-next-early", {}),
  },
  {
    column: "action",
    holds: ({ row }) => !lacks(row, "action") && lacks(row, "owner") && lacks(row, "action-done"),
    told: (values) => sentence("talk-action-unowned", values),
    remedy: sentence("remedy-talk-action-unowned", {}),
  },
  {
    column: "note",
    holds: ({ row }) => textOf(row.values["note"]).length > longestNote,
    told: (values) => sentence("talk-note-long", values),
    remedy: sentence("remedy-talk-note-long", {}),
  },
];

/** True where people filled in how it went, and not that it took place or was called off. */
function lacksDay({ talk }: ToldTalk): boolean {
  const { held, skipped, doubt, codes, contact, sentiment, workload, helpBalance, expectations, wantsOn } = talk;
  if (held || skipped || doubt !== undefined) return false;
  const answers = [contact, sentiment, workload, helpBalance, expectations, wantsOn];
  return codes.length > 0 || answers.some((answer) => answer !== undefined);
}

/** Of talks that did not take place as far as we know. */
const undated: Gap = {
  column: "done",
  holds: lacksDay,
  told: (values) => sentence("talk-day-missing", values),
  remedy: sentence("remedy-talk-day-missing", {}),
};

/** A talk that is said to have taken place on a day to come: nobody is reminded of it. */
function aheadOf(today: string): Gap {
  return {
    column: "done",
    holds: ({ talk: { done } }) => done !== undefined && done > today,
    told: (values) => sentence("talk-day-ahead", values),
    remedy: sentence("remedy-talk-day-ahead", {}),
  };
}

/** One warning about cells of some rows; none of no cells. */
function problemAt(
  sheet: Sheet,
  { told, remedy }: Pick<Gap, "told" | "remedy">,
  places: readonly { readonly row: number; readonly column: string }[],
): Problem[] {
  const found = places.flatMap(({ row, column }) => {
    const index = columnIndex(sheet, columnOf(checkInsDesign, column));
    return index < 0 ? [] : [{ row, cell: cellAddress(row, index + 1) }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const cells = found.map(({ cell }) => cell);
  return [{ level: "warning", sheet: sheet.name, ...first, told: told({ count: cells.length, cells }), remedy }];
}

function problemOf(sheet: Sheet, gap: Gap, talks: readonly ToldTalk[]): Problem[] {
  const { column } = gap;
  return problemAt(
    sheet,
    gap,
    talks.filter(gap.holds).map(({ row: { row } }) => ({ row, column })),
  );
}

const unread: Pick<Gap, "told" | "remedy"> = {
  told: (values) => sentence("talk-answer-unknown", values),
  remedy: sentence("remedy-talk-answer-unknown", {}),
};

/**
 * What is missing or cannot be read at talks of the last 60 days: whether the side wants to go on, codes that are none, a
 * next talk before this one, actions that nobody does, notes that are too long; at any talk answers without the day on
 * which it took place, or with a day to come; and answers on no scale, also where the talk is still open. One warning for
 * each kind, with all its cells.
 */
export function talkGaps(snapshot: Snapshot, today: string): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, checkInsDesign.key);
  if (sheet === undefined) return [];
  const first = plusDays(today, -daysAsked);
  const all = ownRows(snapshot, checkInsDesign).flatMap((row) => talkIn(row).map((talk): ToldTalk => ({ row, talk })));
  const late = all.filter(({ talk }) => {
    const day = talk.done ?? talk.planned ?? "";
    return talk.held && day >= first && day <= today;
  });
  const asked = new Set([...late, ...all.filter(({ talk }) => !talk.held && !talk.skipped)]);
  const strange = all
    .filter((told) => asked.has(told))
    .flatMap(({ row, talk }) => unreadColumns(row, talk).map((column) => ({ row: row.row, column })));
  return [
    ...problemOf(sheet, undated, all),
    ...problemOf(sheet, aheadOf(today), all),
    ...problemAt(sheet, unread, strange),
    ...gaps.flatMap((gap) => problemOf(sheet, gap, late)),
  ];
}
