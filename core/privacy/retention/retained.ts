import { canonicalCode } from "../../canonical-code.ts";
import type { Response } from "../../evaluation/response.ts";
import type { Reading } from "../../intake/reading.ts";
import type { Match } from "../../records/match.ts";
import type { Settings } from "../../settings.ts";
import { approvalsDesign, seenOnColumn } from "../../sheets/approvals.ts";
import { checkInsDesign } from "../../sheets/check-ins.ts";
import { matchPlanKey } from "../../sheets/match-plan.ts";
import { matchTasksKey } from "../../sheets/match-tasks.ts";
import { matchesOf } from "../../sheets/matches.ts";
import { onceFor } from "../../remembered.ts";
import { ownRows, type OwnRow } from "../../sheets/own-rows.ts";
import { signalsDesign } from "../../sheets/signals.ts";
import { isBlank, textOf } from "../../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { leftOf, type Left } from "./left.ts";
import { sheetsByCode } from "./sheets-by-code.ts";
import { keptUntil, stateOn, type RetentionCategory, type RetentionState } from "./terms.ts";

/** Data that have a term, of one code: never of a name. */
export interface Retained {
  readonly category: RetentionCategory;
  /** Whose: `sheet` are answers that carry no code, of which `code` is the name of their sheet. */
  readonly who: "group" | "household" | "match" | "sheet";
  readonly code: string;
  /** The day from which the term counts; absent where nobody wrote it down. */
  readonly since?: string;
  /** The last day on which they may be there. */
  readonly until?: string;
  readonly state: RetentionState;
  /** Names of the sheets with something of them. */
  readonly sheets: readonly string[];
}

/** What a list of terms is made from. */
export interface RetentionSources {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly settings: Settings;
  /** Answers to questionnaires, those without a code too. */
  readonly responses: readonly Response[];
  /** `yyyy-MM-dd`. */
  readonly today: string;
  /** The day that people gave for what has none, by `retentionKey`. */
  readonly days: ReadonlyMap<string, string>;
}

/** What tells one row of the list from another. */
export function retentionKey({ category, who, code }: Pick<Retained, "category" | "who" | "code">): string {
  return JSON.stringify([category, who, canonicalCode(code)]);
}

type Kept = Pick<Retained, "category" | "who" | "code" | "sheets"> & { readonly since?: string | undefined };

function withTerm(kept: Kept, { settings, today, days }: RetentionSources): Retained {
  const { since: written, ...rest } = kept;
  const since = written ?? days.get(retentionKey(kept));
  if (since === undefined) return { ...rest, state: "unknown" };
  const until = keptUntil(kept.category, since, settings);
  return { ...rest, since, until, state: stateOn(today, until) };
}

function sheetsOf(code: string, { snapshot }: RetentionSources): readonly string[] {
  // By name: people move tabs, and then the list would change.
  return [...(sheetsByCode(snapshot).get(canonicalCode(code)) ?? [])].sort();
}

/** Groups with a member of whom `Goedkeuring` says when a certificate of conduct was seen. */
const codesWithConduct = onceFor((rows: readonly OwnRow[]): ReadonlySet<string> => {
  const seen = rows.filter(({ values }) => !isBlank(values[seenOnColumn("conductCertificate")]));
  return new Set(seen.map(({ values }) => canonicalCode(textOf(values["code"]))));
});

/** True where it stands on a list, or on `Goedkeuring`, when a certificate of conduct was seen of a member. */
function hasConduct({ record, code }: Left, { snapshot }: RetentionSources): boolean {
  const members = "members" in record ? (record.members ?? []) : [];
  if (members.some(({ approval }) => approval?.conductCertificate !== undefined)) return true;
  return codesWithConduct(ownRows(snapshot, approvalsDesign)).has(canonicalCode(code));
}

function ofLeft(left: Left, sources: RetentionSources): Kept[] {
  const { side, code, hadMatch, since } = left;
  const base = { who: side, code, since, sheets: sheetsOf(code, sources) };
  return [
    { ...base, category: hadMatch ? "key" : "applicant" },
    ...(side === "group" && hasConduct(left, sources) ? [{ ...base, category: "conduct" } as const] : []),
  ];
}

function sheetsWith({ snapshot }: RetentionSources, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => sheetWithKey(snapshot, key)?.name ?? []);
}

/** Ids of the matches that the rows of a sheet are about. */
const matchesWithRows = onceFor(
  (rows: readonly OwnRow[]): ReadonlySet<string> => new Set(rows.map(({ values }) => textOf(values["match"]))),
);

/** Talks, signals, tasks and plan of a match that ended. */
function ofMatch({ id, endedOn }: Match, sources: RetentionSources): Kept[] {
  const base = { who: "match", code: id, since: endedOn } as const;
  const talks = [checkInsDesign, signalsDesign].filter((design) =>
    matchesWithRows(ownRows(sources.snapshot, design)).has(id),
  );
  const talkSheets = sheetsWith(sources, talks.map(({ key }) => key)); // prettier-ignore
  const listSheets = sheetsWith(sources, [matchTasksKey(id), matchPlanKey(id)]);
  return [
    ...(talkSheets.length === 0 ? [] : [{ ...base, category: "check-ins", sheets: talkSheets } as const]),
    ...(listSheets.length === 0 ? [] : [{ ...base, category: "lists", sheets: listSheets } as const]),
  ];
}

function lastOf(responses: readonly Response[]): string | undefined {
  const days = responses.map(({ on }) => on);
  return days.includes(undefined) ? undefined : [...days].sort()[days.length - 1];
}

function grouped(responses: readonly Response[], nameOf: (response: Response) => string): Map<string, Response[]> {
  const found = new Map<string, Response[]>();
  for (const response of responses) {
    const name = nameOf(response);
    const own = found.get(name);
    if (own === undefined) found.set(name, [response]);
    else own.push(response);
  }
  return found;
}

function sheetNames(responses: readonly Response[]): readonly string[] {
  return [...new Set(responses.map(({ sheet }) => sheet))].sort();
}

/** Answers of a group or household that is in the programme no more; without a match the term counts from the last answer. */
function answersOf(left: Left, byCode: ReadonlyMap<string, readonly Response[]>): Kept[] {
  const own = byCode.get(canonicalCode(left.code));
  if (own === undefined) return [];
  const since = left.hadMatch ? left.since : lastOf(own);
  return [{ category: "survey", who: left.side, code: left.code, since, sheets: sheetNames(own) }];
}

/** Answers that carry no code belong to nobody whose match could end: their term counts from the last of them. */
function answersOfNobody(responses: readonly Response[]): Kept[] {
  const bySheet = grouped(
    responses.filter(({ code }) => code === undefined),
    ({ sheet }) => sheet,
  );
  return [...bySheet].map(([sheet, own]) => ({
    category: "survey",
    who: "sheet",
    code: sheet,
    since: lastOf(own),
    sheets: [sheet],
  }));
}

/** What comes first on the list: what is over for longest, then what nobody can tell, then what comes. */
const order: readonly RetentionState[] = ["past", "unknown", "soon", "later"];

function compared(one: Retained, other: Retained): number {
  const byState = order.indexOf(one.state) - order.indexOf(other.state);
  if (byState !== 0) return byState;
  const [first = "", second = ""] = [one.until, other.until];
  return first < second ? -1 : Number(first > second);
}

/** Everything with a term that has begun to run, what is over first. */
export function retained(sources: RetentionSources): readonly Retained[] {
  const { snapshot, reading, responses } = sources;
  const left = leftOf(snapshot, reading);
  const byCode = grouped(responses, ({ code = "" }) => canonicalCode(code));
  const kept: readonly Kept[] = [
    ...left.flatMap((one) => ofLeft(one, sources)),
    ...matchesOf(snapshot)
      .filter(({ status }) => status === "ended")
      .flatMap((match) => ofMatch(match, sources)),
    ...left.flatMap((one) => answersOf(one, byCode)),
    ...answersOfNobody(responses),
  ];
  return kept.map((one) => withTerm(one, sources)).sort(compared);
}
