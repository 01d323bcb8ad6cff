import { HostProblem } from "../workbook/host-problem.ts";
import { WorkbookProblem } from "../workbook/problem.ts";
import type { ProblemData } from "./desk-service.ts";

/** What was thrown by a host, as data that can travel; of what nobody foresaw nothing, because it may hold a cell. */
export function problemData(error: unknown): ProblemData {
  if (error instanceof WorkbookProblem) {
    const { code, sheet, place } = error;
    return { from: "workbook", code, sheet, ...(place === undefined ? {} : { place }) };
  }
  if (error instanceof HostProblem) {
    const { code, sheet, isPartly } = error;
    return { from: "host", code, isPartly, ...(sheet === undefined ? {} : { sheet }) };
  }
  return { from: "unknown" };
}

/** The error that it was in the other thread. */
export function problemOf(data: ProblemData): WorkbookProblem | HostProblem {
  if (data.from === "workbook") return new WorkbookProblem(data.code, data.sheet, data.place);
  return data.from === "host" ? new HostProblem(data.code, data) : new HostProblem("unknown");
}
