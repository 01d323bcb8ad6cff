import {
  type ErasureChange,
  type ErasureFound,
  type Unreachable,
  placeText,
  countedChanges,
  unchanged,
} from "../../../core/workbook/erasure-search.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { erased } from "../../../core/workbook/erase.ts";
import { WholeCells } from "../../../core/workbook/erased-places.ts";
import type { ErasedKind, Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { saysValue } from "../../../core/workbook/without-values.ts";
import { stateOf } from "../apply-edits.ts";
import type { Capabilities } from "../capabilities.ts";
import { officeCode, problemFrom } from "../errors.ts";
import type { Queue } from "../queue.ts";
import { readWorkbook } from "../read-workbook.ts";
import { sendAll, type Sent } from "../send.ts";
import type { Standing } from "../standing.ts";
import { searchComments, searchNotes } from "./comments.ts";
import { searchCharts, searchDrawings } from "./drawings.ts";
import { erasedCells } from "./erase-cells.ts";
import { searchFilters } from "./filters.ts";
import { searchLinks } from "./links.ts";
import { searchLooks } from "./looks.ts";
import { searchNames } from "./names.ts";
import { searchPages } from "./pages.ts";
import { pivotsOf, type Pivot } from "./pivots.ts";
import { searchParts, searchProperties } from "./properties.ts";
import { searchRules } from "./rules.ts";
import type { Search, Searched } from "./search.ts";

/** A kind of place that is searched, where this Excel can. */
interface Searching {
  readonly kind: ErasedKind;
  readonly search: Search;
  readonly isThere: (can: Capabilities) => boolean;
}

const always = (): boolean => true;

const searches: readonly Searching[] = [
  { kind: "comment", search: searchComments, isThere: (can) => can.comments },
  { kind: "note", search: searchNotes, isThere: (can) => can.notes },
  { kind: "name", search: searchNames, isThere: always },
  { kind: "property", search: searchProperties, isThere: always },
  { kind: "header-footer", search: searchPages, isThere: always },
  { kind: "drawing", search: searchDrawings, isThere: always },
  { kind: "chart", search: searchCharts, isThere: always },
  { kind: "link", search: searchLinks, isThere: always },
  { kind: "dropdown", search: searchRules, isThere: always },
  { kind: "text", search: searchLooks, isThere: always },
  { kind: "filter", search: searchFilters, isThere: always },
  { kind: "other", search: searchParts, isThere: always },
];

/** Excel cannot be asked anything now, so that it is no use to go on. */
const away: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestAborted",
  "HostRestartNeeded",
  "InactiveWorkbook",
]);

/** True for an error of Office.js after which the rest can go on: what it was about is told as unreachable. */
function isLocal(error: unknown): boolean {
  const code = officeCode(error);
  return code !== undefined && !away.has(code);
}

async function searchedFor(
  { kind, search, isThere }: Searching,
  searched: Searched,
  can: Capabilities,
): Promise<ErasureFound> {
  if (!isThere(can)) return { changes: [], unreachable: [{ kind }] };
  try {
    return await search(searched);
  } catch (error) {
    if (!isLocal(error)) throw error;
    return { changes: [], unreachable: [{ kind }] };
  }
}

/** One kind of place after the other: what Excel refuses of one says nothing of the others. */
async function searchedAll(
  [first, ...rest]: readonly Searching[],
  searched: Searched,
  can: Capabilities,
): Promise<readonly ErasureFound[]> {
  if (first === undefined) return [];
  const found = await searchedFor(first, searched, can);
  return [found, ...(await searchedAll(rest, searched, can))];
}

/** Pivot tables, as far as Excel tells of them. */
async function pivotsFound(context: Excel.RequestContext): Promise<readonly Pivot[] | undefined> {
  try {
    return await pivotsOf(context);
  } catch (error) {
    if (!isLocal(error)) throw error;
    return undefined;
  }
}

/** Does one change; false where Excel refuses it. What is gone already went with the first try. */
async function changedAlone(context: Excel.RequestContext, { run }: ErasureChange): Promise<boolean> {
  try {
    run();
    await context.sync();
    return true;
  } catch (error) {
    if (!isLocal(error)) throw error;
    return officeCode(error) === "ItemNotFound";
  }
}

async function changedOneByOne(
  context: Excel.RequestContext,
  [first, ...rest]: readonly ErasureChange[],
): Promise<readonly ErasureChange[]> {
  if (first === undefined) return [];
  const undone = (await changedAlone(context, first)) ? [] : [first];
  return [...undone, ...(await changedOneByOne(context, rest))];
}

/** Does these changes; gives those that could not be done. Where one of many fails they are done one by one. */
async function changed(
  context: Excel.RequestContext,
  changes: readonly ErasureChange[],
): Promise<readonly ErasureChange[]> {
  if (changes.length === 0) return [];
  try {
    for (const { run } of changes) run();
    await context.sync();
    return [];
  } catch (error) {
    if (!isLocal(error)) throw error;
  }
  return changedOneByOne(context, changes);
}

async function changedAll(
  context: Excel.RequestContext,
  found: readonly ErasureFound[],
): Promise<readonly ErasureChange[]> {
  const [first, ...rest] = found;
  if (first === undefined) return [];
  return [...(await changed(context, first.changes)), ...(await changedAll(context, rest))];
}

/** What is read of Excel once more: a cell may say somebody because another workbook does. */
async function leftIn(
  context: Excel.RequestContext,
  { values }: Erasure,
  can: Capabilities,
): Promise<readonly Unreachable[]> {
  try {
    const { snapshot } = await readWorkbook(context, { levelOf: () => "whole", can, known: undefined });
    return snapshot.sheets.flatMap((sheet) => leftOn(sheet, values));
  } catch {
    // All is erased by now: that nobody looked once more is told, and is no reason to say that it failed.
    return [{ kind: "text" }];
  }
}

function leftOn({ name, cells }: Sheet, values: Erasure["values"]): readonly Unreachable[] {
  return cells.flatMap((row, place) =>
    row.flatMap((cell, index): readonly Unreachable[] =>
      saysValue(textOf(cell), values)
        ? [{ kind: "text", place: placeText(name, cellAddress(place + 1, index + 1), values) }]
        : [],
    ),
  );
}

/** What an erasure writes: first all that is no cell, so that the person can still be looked up where that fails. */
async function written(
  context: Excel.RequestContext,
  found: readonly ErasureFound[],
  queue: Queue,
): Promise<readonly ErasureChange[]> {
  const sent: Sent = { requests: 0, isWhole: false };
  const hasChanges = found.some(({ changes }) => changes.length > 0);
  try {
    const undone = await changedAll(context, found);
    if (!queue.isEmpty) await sendAll(context, queue.requests(), sent, () => ({ taken: () => undefined }));
    return undone;
  } catch (error) {
    const isUntouched = sent.isWhole && sent.requests === 0 && !hasChanges;
    throw problemFrom(error, { isPartly: !isUntouched });
  }
}

/** Pivot tables show what their cells say now; what they keep behind that nobody can look into. */
async function refreshed(
  context: Excel.RequestContext,
  pivots: readonly Pivot[] | undefined,
  values: Erasure["values"],
): Promise<readonly Unreachable[]> {
  if (pivots === undefined) return [{ kind: "pivot" }];
  if (pivots.length === 0) return [];
  const changes = pivots.map(({ table }): ErasureChange => ({
    kind: "pivot",
    run: () => {
      table.refresh();
    },
  }));
  // One that is not refreshed shows what it showed: it is told in any case, because nobody can look behind it.
  await changed(context, changes).catch(() => undefined);
  return pivots.map(({ sheet }) => ({ kind: "pivot", place: placeText(sheet, undefined, values) }));
}

/** The workbook as it is searched. */
function searchedIn(context: Excel.RequestContext, { structure }: Standing, erasure: Erasure): Searched {
  return {
    context,
    values: erasure.values,
    whole: new WholeCells(erasure),
    structure,
    sheets: structure.sheets.filter(({ hasNoCells }) => hasNoCells !== true),
  };
}

/**
 * Forgets somebody in the workbook that is open. All is looked up before the first thing is written: a `WorkbookProblem` or
 * a `HostProblem` then says that nothing was. Two dozen syncs, whatever the size, and more for a large workbook.
 */
export async function eraseWorkbook(
  context: Excel.RequestContext,
  erasure: Erasure,
  can: Capabilities,
): Promise<ErasureReport> {
  const standing = await readWorkbook(context, { levelOf: () => "whole", can, known: undefined, formulas: true });
  erased(stateOf(standing), erasure);
  const pivots = await pivotsFound(context);
  const queue = erasedCells(standing, erasure, pivots ?? []);
  const found = await searchedAll(searches, searchedIn(context, standing, erasure), can);
  const undone = await written(context, found, queue);
  const behind = await refreshed(context, pivots, erasure.values);
  const left = await leftIn(context, erasure, can);
  const unreachable = [...found.flatMap((one) => one.unreachable), ...undone.map(unchanged), ...behind, ...left];
  return { cleaned: countedChanges(found, undone), unreachable: [...unreachable, { kind: "undo" }] };
}
