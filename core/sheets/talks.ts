import { isLikelyDay } from "../dates/civil-date.ts";
import { onceFor } from "../remembered.ts";
import { signalCode, type SignalCode } from "../records/check-in.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import { checkInsDesign } from "./check-ins.ts";
import { sideChoices, talkStatuses } from "./talk-choices.ts";

/** Which side of a match a talk is with. */
export type Side = "group" | "household";

/** A row of the tracker as it stands: what was planned, and what people filled in. */
export interface TalkRow {
  /** Texts of the key columns, as edits address it. */
  readonly key: string;
  readonly match: string;
  readonly side: Side;
  readonly number: number;
  readonly planned?: string;
  /** Took place: there is a day, or somebody chose the word. */
  readonly held: boolean;
  readonly skipped: boolean;
  /** The match rests on its day, and nobody knows until when. */
  readonly onHold?: true;
  /** What stands as status can be read by a person only: a word that is none of ours, or one that the day contradicts. */
  readonly doubt?: "unknown" | "held";
  readonly done?: string;
  readonly languageSupport?: "none" | "interpreter" | "ambassador" | "other";
  readonly contact?: "none" | "less-than-weekly" | "weekly" | "several" | "daily";
  /** 1 to 5. */
  readonly sentiment?: number;
  /** 1 to 5, group only. */
  readonly workload?: number;
  /** -2 too little to 2 too much. */
  readonly helpBalance?: number;
  /** 1 to 5. */
  readonly expectations?: number;
  readonly wantsOn?: "yes" | "no" | "doubt";
  readonly codes: readonly SignalCode[];
  readonly actionDone?: string;
  readonly nextDate?: string;
}

/** True for a talk that somebody still has to hold: it did not take place, was not called off and does not wait. */
export function isDue(talk: Pick<TalkRow, "held" | "skipped" | "onHold">): boolean {
  return !talk.held && !talk.skipped && talk.onHold !== true;
}

function dayIn(row: OwnRow, key: string): string | undefined {
  const day = textOf(row.values[key]).slice(0, 10);
  return isLikelyDay(day) ? day : undefined;
}

/** What people typed as the day of the next talk; undefined where that is no day. */
export function typedNextDate(row: OwnRow): string | undefined {
  return dayIn(row, "next-date");
}

/** The day agreed for the next talk; one before this talk took place is a slip, and moves nothing. */
function nextDateIn(row: OwnRow, done: string | undefined): string | undefined {
  const day = typedNextDate(row);
  return day !== undefined && done !== undefined && day < done ? undefined : day;
}

function numberIn(row: OwnRow, key: string, from: number, to: number): number | undefined {
  const text = textOf(row.values[key]);
  const number = Number(text);
  return text !== "" && Number.isInteger(number) && number >= from && number <= to ? number : undefined;
}

function oneOf<Word extends string>(row: OwnRow, key: string, words: readonly Word[]): Word | undefined {
  const text = textOf(row.values[key]);
  return words.find((word) => word === text);
}

/** What looks like the code of a signal in a text, as `S5`; `s 05` is the same. */
export function codesSaid(text: string): readonly string[] {
  return [...text.toUpperCase().matchAll(/\bS\s?0*(\d+)\b/gu)].map(([, number = ""]) => `S${number}`);
}

function codesIn(row: OwnRow): readonly SignalCode[] {
  return codesSaid(textOf(row.values["signals"])).flatMap((word) => {
    const code = signalCode.safeParse(word);
    return code.success ? [code.data] : [];
  });
}

/** Only what is known: an absent field is absent, never undefined. */
function known<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}

/** What a person has to say about the status of a row; its word stays as it was typed. */
export function doubtIn(row: OwnRow): TalkRow["doubt"] {
  const status = textOf(row.values["status"]);
  if (status !== "" && !talkStatuses.some((choice) => choice.value === status)) return "unknown";
  return status === "skipped" && dayIn(row, "done") !== undefined ? "held" : undefined;
}

/** The talk that a row is; none where side or number are none of ours. */
export const talkIn: (row: OwnRow) => readonly TalkRow[] = onceFor((row) => {
  const side = oneOf<Side>(row, "side", ["group", "household"]);
  const number = numberIn(row, "number", 1, 14);
  if (side === undefined || number === undefined) return [];
  const done = dayIn(row, "done");
  const status = textOf(row.values["status"]);
  const answers = known({
    doubt: doubtIn(row),
    planned: dayIn(row, "planned"),
    done,
    languageSupport: oneOf(row, "language-support", ["none", "interpreter", "ambassador", "other"] as const),
    contact: oneOf(row, "contact", ["none", "less-than-weekly", "weekly", "several", "daily"] as const),
    sentiment: numberIn(row, "sentiment", 1, 5),
    workload: numberIn(row, "workload", 1, 5),
    helpBalance: numberIn(row, "help-balance", -2, 2),
    expectations: numberIn(row, "expectations", 1, 5),
    wantsOn: oneOf(row, "wants-on", ["yes", "no", "doubt"] as const),
    actionDone: dayIn(row, "action-done"),
    nextDate: nextDateIn(row, done),
  });
  return [
    {
      key: row.key,
      match: textOf(row.values["match"]),
      side,
      number,
      held: done !== undefined || status === "held",
      skipped: done === undefined && status === "skipped",
      ...(done === undefined && status === "on-hold" ? { onHold: true } : {}),
      codes: codesIn(row),
      ...answers,
    },
  ];
});

const talksIn = onceFor((rows: readonly OwnRow[]): readonly TalkRow[] => {
  const seen = new Set<string>();
  return rows.flatMap(talkIn).filter((talk) => {
    const key = `${talk.match} ${talk.side} ${talk.number}`;
    return !seen.has(key) && seen.add(key);
  });
});

/** The talks of the tracker, in the order of the sheet; of rows with one key the first. A word of no scale is no answer. */
export function talksOf(snapshot: Snapshot): readonly TalkRow[] {
  return talksIn(ownRows(snapshot, checkInsDesign));
}

/** Rows with a key that are no talk of ours, such as an extra talk that somebody added: they are theirs. */
export function otherTalks(snapshot: Snapshot): readonly OwnRow[] {
  return ownRows(snapshot, checkInsDesign).filter((row) => talkIn(row).length === 0);
}

/** The key of a row that is not there yet, in a language. */
export function talkKey(match: string, side: Side, number: number, language: Language): string {
  const word = sideChoices.find((one) => one.value === side)?.words[language] ?? side;
  return `${match} | ${word} | ${number}`;
}
