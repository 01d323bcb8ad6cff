import type { Answered, TakenPlan } from "../../core/screens/desk-service.ts";
import { halfway, protectedNames, refuseProtected } from "../../core/screens/problem-data.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import type { ServerApplied } from "../../core/screens/server-call.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Erasure } from "../../core/workbook/erasure.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import { momentNow, type TimeBudget } from "./clock.ts";
import { locked } from "./document-lock.ts";
import { countForgotten, isOfBefore } from "./forgotten.ts";
import { activeWorkbook, opened, type Opened } from "./opened.ts";
import { ServerProblem } from "./told-problem.ts";
import { undoDropped, undoPartsFor, type UndoPart } from "./undoable.ts";
import { carriedOn, restOfWork, type Work } from "./work.ts";

/** What a change needs besides what is changed. */
export interface Changing {
  readonly language: Language;
  readonly budget: TimeBudget;
}

function workOf({ steps, counted, changes, place, erasure }: TakenPlan): Work {
  const size = { counted, changes };
  const kind = erasure === undefined ? "change" : "final";
  return { kind, parts: steps, done: 0, size, ...(place === undefined ? {} : { place }) };
}

/** Does the steps that follow once somebody was forgotten: what fails of them fails half-way. */
function finished(taken: TakenPlan, { host }: Opened, budget: TimeBudget): ServerApplied {
  try {
    return carriedOn(workOf(taken), host, budget);
  } catch (error) {
    throw halfway(error);
  }
}

/**
 * Forgets somebody, and does what follows, all in this call. What anybody could take back would bring them back, so that
 * it is given up first, and nothing of this can be taken back.
 */
function forgotten(taken: TakenPlan, erasure: Erasure, here: Opened, { language, budget }: Changing): ServerApplied {
  undoDropped();
  countForgotten();
  const report = here.host.erase(erasure);
  return { ...finished(taken, here, budget), forgotten: here.desk.toldErasure(report, language) };
}

/**
 * Does what a preview showed: reads and plans again while nobody else writes, and goes on only where the plan is the one
 * that the person saw. Edits never come from the browser.
 */
export function applied(
  request: JobRequest,
  fingerprint: string,
  { language, budget }: Changing,
): Answered<ServerApplied> {
  return locked(() => {
    const here = opened(request.job);
    const { host, desk, snapshot } = here;
    const preview = desk.preview(request, momentNow(language));
    if ("fault" in preview) return preview;
    const taken = desk.take(fingerprint, language);
    if ("fault" in taken) return taken;
    refuseProtected(taken.value.steps, protectedNames(snapshot));
    const { erasure } = taken.value;
    if (erasure !== undefined) return { value: forgotten(taken.value, erasure, here, { language, budget }) };
    return { value: carriedOn(workOf(taken.value), host, budget) };
  });
}

/** What was kept before somebody was forgotten may hold that person. */
function refuseOfBefore(token: string): void {
  if (isOfBefore(token)) throw new ServerProblem("google-before-forgetting");
}

/** Goes on with what was cut short for want of time. */
export function continued(token: string, { budget }: Changing): ServerApplied {
  return locked(() => {
    refuseOfBefore(token);
    const work = restOfWork(token);
    if (work === undefined) throw new ServerProblem("google-rest-lost");
    return carriedOn(work, activeWorkbook(), budget);
  });
}

function undoWork(parts: readonly UndoPart[], language: Language): Work | undefined {
  const [newest] = parts;
  if (newest === undefined) return undefined;
  const title = say(language, sentence("google-undoing", {}));
  const all = parts.map((part) => ({ ...part, title, undo: [] }));
  return { kind: "undo", parts: all, done: 0, size: newest.soFar };
}

/** Takes back; a person must hear of what they typed since, not of a proposal. */
export function undone(token: string, { language, budget }: Changing): ServerApplied {
  return locked(() => {
    refuseOfBefore(token);
    const work = undoWork(undoPartsFor(token) ?? [], language);
    if (work === undefined) throw new ServerProblem("google-undo-lost");
    try {
      return carriedOn(work, activeWorkbook(), budget);
    } catch (error) {
      const isChanged = error instanceof WorkbookProblem && error.code === "stale";
      throw isChanged ? new ServerProblem("google-undo-changed") : error;
    }
  });
}
