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
  ["PivotTableRangeConflict", "in-the-way"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
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
  // Another workbook is in front, or a chart is selected where cells are asked for.
  ["InvalidSelection", "busy"],
  // Somebody else renamed, removed or added a sheet between our look and our writing.
  ["ItemNotFound", "busy"],
  ["ItemAlreadyExists", "busy"],
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

/** True where an error of Office.js says nothing that we know what to do about. */
export function isUnexplained(error: unknown): boolean {
  const code = officeCode(error);
  return code !== undefined && !meanings.has(code);
}

/** Where in Excel's library an error arose, such as `WorksheetCollection.add`; empty where it does not say. */
export function officeLocation(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const told: unknown = error.debugInfo;
  if (typeof told !== "object" || told === null || !("errorLocation" in told)) return "";
  return typeof told.errorLocation === "string" ? told.errorLocation : "";
}

/** True where Excel made no sheet because one of its name stands there already; also where Excel does not say what was taken. */
export function isSheetTaken(error: unknown): boolean {
  return officeCode(error) === "ItemAlreadyExists" && !/^(?:NamedItem|Table|Chart)/u.test(officeLocation(error));
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
