import { HostProblem } from "../workbook/host-problem.ts";
import { WorkbookProblem } from "../workbook/problem.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { ProblemData, TakenStep } from "./desk-service.ts";

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

function inSheet(sheet: string | undefined): { readonly sheet?: string } {
  return sheet === undefined ? {} : { sheet };
}

/** What went wrong when steps before it were done already: people must know that they have half of it. */
export function halfway(error: unknown): HostProblem {
  if (error instanceof HostProblem) return new HostProblem(error.code, { ...inSheet(error.sheet), isPartly: true });
  const sheet = error instanceof WorkbookProblem ? error.sheet : undefined;
  return new HostProblem("unknown", { ...inSheet(sheet), isPartly: true });
}

/**
 * Throws the `HostProblem` that a program would come to half-way: a step changes a sheet that nobody may type on.
 * `protectedNames` are in lower case.
 */
export function refuseProtected(steps: readonly Pick<TakenStep, "edits">[], protectedNames: ReadonlySet<string>): void {
  const named = steps.flatMap(({ edits }) => edits.flatMap((edit) => ("table" in edit ? [edit.table.sheet] : [])));
  const sheet = named.find((name) => protectedNames.has(name.toLowerCase()));
  if (sheet !== undefined) throw new HostProblem("protected", { sheet });
}

/** Names in lower case of the sheets that nobody may type on. */
export function protectedNames({ sheets }: Snapshot): ReadonlySet<string> {
  return new Set(sheets.filter((sheet) => sheet.protected === true).map(({ name }) => name.toLowerCase()));
}
