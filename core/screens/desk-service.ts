import type { HostProblemCode } from "../workbook/host-problem.ts";
import type { SharedFile, ShareRequest } from "../share/shared-file.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Erasure, ErasureReport } from "../workbook/erasure.ts";
import type { Language } from "../workbook/layout.ts";
import type { WorkbookProblemCode } from "../workbook/problem.ts";
import type { Outline, Snapshot } from "../workbook/snapshot.ts";
import type { Preview } from "./preview.ts";
import type { JobName, JobRequest, Moment } from "./request.ts";
import type { Place, ScreenName, Views } from "./views.ts";

/** One step of a plan, and how it is taken back. */
export interface TakenStep {
  /** What a person is told meanwhile. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** `inverted` of the edits, on the workbook as it is when the steps before are done. */
  readonly undo: readonly Edit[];
  /** What will have been done once it and the steps before are. */
  readonly soFar: Size;
}

/** How much is changed. */
export interface Size {
  /** `3 bladen nieuw, 12 regels erbij`. */
  readonly counted: string;
  /** Number of things. */
  readonly changes: number;
}

/** What is done to the workbook, in order. */
export interface TakenPlan extends Size {
  /** Somebody is forgotten: done before the steps. Nothing can be undone afterwards, neither this nor what came before. */
  readonly erasure?: Erasure;
  readonly steps: readonly TakenStep[];
  /** The sheet to look at afterwards. */
  readonly place?: Place;
}

/** A problem of a host as data, because errors lose their fields on the way between threads. */
export type ProblemData =
  | { readonly from: "workbook"; readonly code: WorkbookProblemCode; readonly sheet: string; readonly place?: string }
  | { readonly from: "host"; readonly code: HostProblemCode; readonly sheet?: string; readonly isPartly: boolean }
  | { readonly from: "unknown" };

/** What a person is told of a problem. */
export interface ToldFault {
  readonly kind: "stale" | "refused" | "failed";
  readonly message: string;
  readonly remedy?: string;
  readonly place?: Place;
}

/** An answer, or what stood in its way. Nothing is thrown: what is thrown across threads loses what it says. */
export type Answered<Value> = { readonly value: Value } | { readonly fault: ToldFault };

/**
 * The core behind the screens: takes in a workbook, shows it, plans what is asked. Knows no host. Runs in a worker beside
 * a pane or page, and on the server beside a sidebar.
 */
export interface DeskService {
  /** The sheets to read: for the screens, or for what is asked. */
  needs(outline: Outline, job?: JobName): readonly string[];
  /** Takes in the workbook as it is now. Where it equals the one of before, what was read of that is kept. */
  open(snapshot: Snapshot): void;
  view<Screen extends ScreenName>(screen: Screen, moment: Moment): Answered<Views[Screen]>;
  /** Plans a request on the workbook that was opened last, and keeps the plan. */
  preview(request: JobRequest, moment: Moment): Answered<Preview>;
  /** The last plan, if the workbook opened since is what it was made from; `stale` otherwise. */
  take(fingerprint: string, language: Language): Answered<TakenPlan>;
  /** A file to share, of the workbook that was opened last; nothing in the workbook changes. */
  share(request: ShareRequest, moment: Moment): Answered<SharedFile>;
  /** What a person is told of a problem of a host. */
  told(problem: ProblemData, language: Language): ToldFault;
  /** What a person is told of an erasure that a host did. */
  toldErasure(report: ErasureReport, language: Language): readonly string[];
}
