import type { JobRequest } from "../../core/screens/request.ts";
import type { ProposalView, RoundView } from "../../core/screens/views.ts";
import type { PerformOptions, ScreenContext } from "../context.ts";
import type { RoundDraft } from "./draft.ts";

/** What every part of the round's screen is given. */
export interface RoundPart {
  readonly context: ScreenContext;
  readonly view: RoundView;
  readonly draft: RoundDraft;
  /** The proposal that was seen last; absent before the first. */
  readonly seen: ProposalView | undefined;
  /** Takes a choice; nothing is planned yet. */
  change(draft: RoundDraft): void;
  /** Asks for a proposal with these choices. */
  propose(draft: RoundDraft): void;
  /** Changes something that stands already, by way of a preview. */
  perform(request: JobRequest, options: PerformOptions): void;
}

/** How many cards, codes or lines are drawn at once; the rest on demand, so that no screen waits for a thousand. */
export const shownAtOnce = 50;
