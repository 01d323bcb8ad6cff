import type { Answered, ProblemData, TakenPlan, ToldFault } from "../core/screens/desk-service.ts";
import type { Preview } from "../core/screens/preview.ts";
import type { JobRequest, Moment } from "../core/screens/request.ts";
import type { ScreenName, Views } from "../core/screens/views.ts";
import type { Language } from "../core/workbook/layout.ts";
import type { Outline, Snapshot } from "../core/workbook/snapshot.ts";

/** `DeskService` from another thread: the same calls, each a promise. */
export interface RemoteDesk {
  needs(outline: Outline, request?: JobRequest): Promise<readonly string[]>;
  open(snapshot: Snapshot): Promise<void>;
  view<Screen extends ScreenName>(screen: Screen, moment: Moment): Promise<Answered<Views[Screen]>>;
  preview(request: JobRequest, moment: Moment): Promise<Answered<Preview>>;
  take(fingerprint: string, language: Language): Promise<Answered<TakenPlan>>;
  told(problem: ProblemData, language: Language): Promise<ToldFault>;
}

/** A desk that was started, and how to end it in the middle of its work. */
export interface StartedDesk {
  readonly desk: RemoteDesk;
  /** Ends its thread; calls that are under way never settle. */
  end(): void;
}
