import { wrap } from "comlink";
import type { Answered, ProblemData, TakenPlan, ToldFault } from "../core/screens/desk-service.ts";
import type { Preview } from "../core/screens/preview.ts";
import type { JobName, JobRequest, Moment } from "../core/screens/request.ts";
import type { ScreenName, Views } from "../core/screens/views.ts";
import type { SharedFile, SharedSheet, ShareRequest } from "../core/share/shared-file.ts";
import type { ErasureReport } from "../core/workbook/erasure.ts";
import type { Language } from "../core/workbook/layout.ts";
import type { Outline, Snapshot } from "../core/workbook/snapshot.ts";
import type { BridgeFault } from "./bridge.ts";

/** `DeskService` from another thread: the same calls, each a promise; and what is heavy besides thinking. */
export interface RemoteDesk {
  needs(outline: Outline, job?: JobName): Promise<readonly string[]>;
  open(snapshot: Snapshot): Promise<void>;
  view<Screen extends ScreenName>(screen: Screen, moment: Moment): Promise<Answered<Views[Screen]>>;
  preview(request: JobRequest, moment: Moment): Promise<Answered<Preview>>;
  take(fingerprint: string, language: Language): Promise<Answered<TakenPlan>>;
  share(request: ShareRequest, moment: Moment): Promise<Answered<SharedFile>>;
  told(problem: ProblemData, language: Language): Promise<ToldFault>;
  toldErasure(report: ErasureReport, language: Language): Promise<readonly string[]>;
  /** The bytes of a workbook file with these sheets. */
  written(sheets: readonly SharedSheet[]): Promise<Uint8Array>;
}

/** A desk that was started, and how to end it in the middle of its work. */
export interface StartedDesk {
  readonly desk: RemoteDesk;
  /** Ends its thread; calls that are under way are never answered. */
  end(): void;
}

/** A desk in a thread of its own. */
export interface DeskThread extends StartedDesk {
  /** Rejects with the fault when the thread could not be started or broke down; never resolves. */
  readonly broken: Promise<never>;
}

/**
 * The desk in a thread. When its script cannot be loaded or breaks down, every call rejects with that fault, instead of
 * never being answered.
 */
export function deskIn(worker: Worker, tell: () => BridgeFault): DeskThread {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => {
      reject(tell());
    });
  });
  // Nobody may be waiting when it breaks.
  broken.catch(() => undefined);
  const unlessBroken = <Value>(asked: Promise<Value>): Promise<Value> => Promise.race([asked, broken]);
  // The types of comlink lose that a view belongs to its screen.
  const remote = wrap<RemoteDesk>(worker) as RemoteDesk;
  const desk: RemoteDesk = {
    needs: (outline, job) => unlessBroken(remote.needs(outline, job)),
    open: (snapshot) => unlessBroken(remote.open(snapshot)),
    view: (screen, moment) => unlessBroken(remote.view(screen, moment)),
    preview: (request, moment) => unlessBroken(remote.preview(request, moment)),
    take: (fingerprint, language) => unlessBroken(remote.take(fingerprint, language)),
    share: (request, moment) => unlessBroken(remote.share(request, moment)),
    told: (problem, language) => unlessBroken(remote.told(problem, language)),
    toldErasure: (report, language) => unlessBroken(remote.toldErasure(report, language)),
    written: (sheets) => unlessBroken(remote.written(sheets)),
  };
  return {
    desk,
    broken,
    end: () => {
      worker.terminate();
    },
  };
}
