import type { Size, TakenStep } from "../../core/screens/desk-service.ts";
import { halfway } from "../../core/screens/problem-data.ts";
import type { ServerApplied } from "../../core/screens/server-call.ts";
import type { Place } from "../../core/screens/views.ts";
import type { ImmediateHost } from "../../core/workbook/host.ts";
import { dropped, kept, keptText } from "./cache-parts.ts";
import type { TimeBudget } from "./clock.ts";
import { newToken } from "./forgotten.ts";
import { keptUndo, type UndoPart } from "./undoable.ts";

/** Edits in parts, of which the first ones may be done. */
export interface Work {
  readonly parts: readonly TakenStep[];
  readonly done: number;
  /** What all of it comes to. */
  readonly size: Size;
  /** What is taken back cannot be taken back itself; what is final cannot either, and is never left for a next call. */
  readonly kind: "change" | "undo" | "final";
  /** The sheet to look at afterwards. */
  readonly place?: Place;
}

function restName(token: string): string {
  return `rest.${token}`;
}

/** Work that was cut short; undefined when Google threw it away. It can be asked for once. */
export function restOfWork(token: string): Work | undefined {
  const text = keptText(restName(token));
  dropped(restName(token));
  return text === undefined ? undefined : (JSON.parse(text) as Work);
}

/** What can be taken back by now, the newest first: of an undo what is left of it. */
function undoParts({ kind, parts }: Work, done: number): readonly UndoPart[] {
  if (kind === "final") return [];
  if (kind === "undo") return parts.slice(done).map(({ edits, soFar }) => ({ edits, soFar }));
  return parts
    .slice(0, done)
    .map(({ undo, soFar }) => ({ edits: undo, soFar }))
    .reverse();
}

/** Keeps how what stands now is taken back, for the answer. */
function undoKept(work: Work, done: number): { readonly undo?: string } {
  const token = keptUndo(undoParts(work, done));
  return token === undefined || work.kind === "undo" ? {} : { undo: token };
}

/** Keeps the rest for a next call; undefined where it cannot be kept, and has to be done in this one. */
function parked(work: Work, done: number): string | undefined {
  const token = newToken();
  return kept(restName(token), { ...work, done }) ? token : undefined;
}

/** What is told of work that goes on in a next call. */
function unfinished(work: Work, done: number, token: string): ServerApplied {
  const { parts, size } = work;
  const more = { token, done, total: parts.length, text: parts[done]?.title ?? "" };
  const soFar = work.kind === "undo" ? size : (parts[done - 1]?.soFar ?? size);
  return { ...soFar, ...undoKept(work, done), more };
}

function finished(work: Work): ServerApplied {
  const { size, place, parts } = work;
  return { ...size, ...undoKept(work, parts.length), ...(place === undefined ? {} : { place }) };
}

/** Sheets that come or go in one go: a workbook is looked at anew before each, and it may have a hundred. */
const mostSheetsAtOnce = 10;
/** Milliseconds that those may take together: with the time of a call nearly over, Google must not end it first. */
const batchTime = 80_000;

function isOfSheets({ edits }: TakenStep): boolean {
  return edits.every(({ kind }) => kind === "add-sheet" || kind === "remove-sheet");
}

/** The parts to write next: one, or some in which whole sheets come or go. */
function nextParts({ parts }: Work, done: number, sheetsAtOnce: number): readonly TakenStep[] {
  const some = parts.slice(done, done + sheetsAtOnce);
  const end = some.findIndex((part) => !isOfSheets(part));
  return some.slice(0, end < 0 ? some.length : Math.max(1, end));
}

/** Writes parts in one go; gives how many sheets the next go may hold, by how long these took. */
function writtenTogether(parts: readonly TakenStep[], host: ImmediateHost): number {
  const start = Date.now();
  host.apply(parts.flatMap(({ edits }) => edits));
  const each = Math.max(1, (Date.now() - start) / parts.length);
  return Math.min(mostSheetsAtOnce, Math.max(1, Math.floor(batchTime / each)));
}

/**
 * Does the parts in order, as far as the time goes: what is done is stored for good before the next begins. When one fails,
 * what was done can be taken back, and the error says that there is half of it. Needs the document lock.
 */
export function carriedOn(work: Work, host: ImmediateHost, budget: TimeBudget): ServerApplied {
  let { done } = work;
  let sheetsAtOnce = 2;
  try {
    while (done < work.parts.length) {
      const mayWait = work.kind !== "final" && done > work.done && budget.isSpent;
      const token = mayWait ? parked(work, done) : undefined;
      if (token !== undefined) return unfinished(work, done, token);
      const parts = nextParts(work, done, sheetsAtOnce);
      sheetsAtOnce = writtenTogether(parts, host);
      done += parts.length;
    }
  } catch (error) {
    if (done === 0) throw error;
    undoKept(work, done);
    throw halfway(error);
  }
  return finished(work);
}
