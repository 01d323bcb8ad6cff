import type { Answered, TakenPlan } from "../../core/screens/desk-service.ts";
import { protectedNames, refuseProtected } from "../../core/screens/problem-data.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import type { ServerApplied } from "../../core/screens/server-call.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import { momentNow, type TimeBudget } from "./clock.ts";
import { locked } from "./document-lock.ts";
import { activeWorkbook, opened } from "./opened.ts";
import { ServerProblem } from "./told-problem.ts";
import { undoPartsFor, type UndoPart } from "./undoable.ts";
import { carriedOn, restOfWork, type Work } from "./work.ts";

/** What a change needs besides what is changed. */
export interface Changing {
  readonly language: Language;
  readonly budget: TimeBudget;
}

function workOf({ steps, counted, changes, place }: TakenPlan): Work {
  const size = { counted, changes };
  return { kind: "change", parts: steps, done: 0, size, ...(place === undefined ? {} : { place }) };
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
    const { host, desk, snapshot } = opened(request.job);
    const preview = desk.preview(request, momentNow(language));
    if ("fault" in preview) return preview;
    const taken = desk.take(fingerprint, language);
    if ("fault" in taken) return taken;
    refuseProtected(taken.value.steps, protectedNames(snapshot));
    return { value: carriedOn(workOf(taken.value), host, budget) };
  });
}

/** Goes on with what was cut short for want of time. */
export function continued(token: string, { budget }: Changing): ServerApplied {
  return locked(() => {
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
