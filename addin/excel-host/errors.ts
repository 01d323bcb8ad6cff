import { HostProblem, type HostProblemCode } from "../../core/workbook/host-problem.ts";

/** Codes of Office.js errors, which are the same in every language, and what they come down to. */
const meanings: ReadonlyMap<string, HostProblemCode> = new Map([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["AccessDenied", "protected"],
  ["FilteredRangeConflict", "filtered"],
  ["MergedRangeConflict", "in-the-way"],
  ["InsertDeleteConflict", "in-the-way"],
  ["NonBlankCellOffSheet", "in-the-way"],
  ["OverlappingTables", "in-the-way"],
  ["RangeExceedsLimit", "too-large"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "too-old"],
  ["ApiNotAvailable", "too-old"],
  ["NotImplemented", "too-old"],
  ["UnsupportedOperation", "too-old"],
  ["ActivityLimitReached", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["RequestAborted", "busy"],
  ["InactiveWorkbook", "busy"],
  ["HostRestartNeeded", "busy"],
  ["ReadOnlyWorkbook", "read-only"],
  ["WorkbookReadOnly", "read-only"],
]);

/** Codes with which Excel refuses a request before it does the first thing of it. */
const refusedWhole: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ActivityLimitReached",
  "ServiceNotAvailable",
]);

/** The code of an error that Office.js threw; undefined for every other error. */
export function officeCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || !("debugInfo" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** True where an error says that nothing of its request was done. */
export function wasRefusedWhole(error: unknown): boolean {
  const code = officeCode(error);
  return code !== undefined && refusedWhole.has(code);
}

/**
 * What an error of Office.js comes down to; other errors stay what they are. Office's own message is left out: it is in
 * English and may say what stands in a cell.
 */
export function problemFrom(
  error: unknown,
  where: { readonly sheet?: string; readonly isPartly?: boolean } = {},
): unknown {
  const code = officeCode(error);
  return code === undefined ? error : new HostProblem(meanings.get(code) ?? "unknown", where);
}
