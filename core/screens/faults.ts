import { RequestProblem } from "../jobs/request-problem.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { WorkbookProblem } from "../workbook/problem.ts";
import { problemTold } from "../workbook/told.ts";
import { spoken } from "./screen-words.ts";
import type { ProblemData, ToldFault } from "./desk-service.ts";

/** That the workbook is no longer what the plan was made from. */
export function staleFault(language: Language): ToldFault {
  return {
    kind: "stale",
    message: say(language, sentence("screen-stale", {})),
    remedy: say(language, sentence("remedy-screen-stale", {})),
  };
}

/** That something was asked before a workbook was taken in. */
export function nothingOpen(language: Language): ToldFault {
  return {
    kind: "refused",
    message: say(language, sentence("screen-nothing-open", {})),
    remedy: say(language, sentence("remedy-screen-nothing-open", {})),
  };
}

/** A defect of ours: nothing of it is told, because it may hold what stands in a cell. */
function failed(language: Language): ToldFault {
  return {
    kind: "failed",
    message: say(language, sentence("screen-failed", {})),
    remedy: say(language, sentence("remedy-screen-failed", {})),
  };
}

function workbookFault(problem: WorkbookProblem, language: Language): ToldFault {
  const kinds = { stale: "stale", missing: "refused", taken: "refused", malformed: "failed" } as const;
  return {
    kind: kinds[problem.code],
    message: say(language, problemTold(problem)),
    ...(problem.sheet === "" ? {} : { place: { sheet: problem.sheet } }),
  };
}

type HostData = Extract<ProblemData, { readonly from: "host" }>;

function hostFault({ code, sheet = "", isPartly }: HostData, language: Language): ToldFault {
  const done = sentence(isPartly ? "host-partly-done" : "host-nothing-done", {});
  const remedies = [sentence(`remedy-host-${code}`, { sheet })];
  if (isPartly) remedies.push(sentence("remedy-host-partly-done", {}));
  return {
    kind: "failed",
    message: [sentence(`host-${code}`, { sheet }), done].map((one) => say(language, one)).join(" "),
    remedy: remedies.map((one) => say(language, one)).join(" "),
    ...(sheet === "" ? {} : { place: { sheet } }),
  };
}

/** What a person is told of a problem of a host that came as data. */
export function toldFault(problem: ProblemData, language: Language): ToldFault {
  switch (problem.from) {
    case "workbook":
      return workbookFault(new WorkbookProblem(problem.code, problem.sheet, problem.place), language);
    case "host":
      return hostFault(problem, language);
    case "unknown":
      return failed(language);
  }
}

/** What a person is told of whatever stopped a view or a plan. */
export function faultOf(error: unknown, language: Language): ToldFault {
  if (error instanceof WorkbookProblem) return workbookFault(error, language);
  if (!(error instanceof RequestProblem)) return failed(language);
  return {
    kind: "refused",
    message: spoken(error.told, language),
    ...(error.remedy === undefined ? {} : { remedy: spoken(error.remedy, language) }),
  };
}
