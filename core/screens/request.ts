import type { ArrangedPair } from "../jobs/plan-round.ts";
import type { ColumnMapping } from "../intake/reading.ts";
import type { NamedPair } from "../matching/pool.ts";
import type { ForgetRequest } from "../privacy/forget-request.ts";
import type { MatchChange } from "../records/match-change.ts";
import type { RematchMode } from "../records/round.ts";
import type { PlanEntry } from "../tasks/plan/plan-entries.ts";
import type { Language } from "../workbook/layout.ts";

/** A setting that a person changes, as text. */
export interface SettingChange {
  readonly key: string;
  readonly value: string;
}

/** What a person asks from a screen. Each is one job of core/jobs, JSON-safe, so that it can travel to a worker or a server. */
export type JobRequest =
  | {
      readonly job: "inspect";
      /** What the person said of sheets and columns. */
      readonly mappings: readonly ColumnMapping[];
      readonly addCodes?: true;
      /** Settings that say how sheets are read, such as which number is the first choice. */
      readonly settings?: readonly SettingChange[];
    }
  | {
      readonly job: "round";
      readonly seed: string;
      /** Rules of this round alone. */
      readonly settings: readonly SettingChange[];
      readonly pins: readonly ArrangedPair[];
      readonly forbidden: readonly ArrangedPair[];
      readonly rematch?: { readonly round: number; readonly mode: RematchMode };
      /** Pairs of which to tell why they are none. */
      readonly whyNot: readonly NamedPair[];
    }
  | { readonly job: "check-round"; readonly round: number; readonly whyNot: readonly NamedPair[] }
  | {
      readonly job: "accept";
      readonly round: number;
      readonly match?: string;
      readonly by: "group" | "household" | "municipality" | "all";
      /** `yyyy-MM-dd`. */
      readonly start?: string;
    }
  | {
      readonly job: "replace";
      readonly match: string;
      readonly household?: string;
      readonly group?: string;
      readonly reason: string;
    }
  | {
      readonly job: "checklists";
      /** Ids of matches whose tasks are divided anew; of all others only what has nobody is divided. */
      readonly again?: readonly string[];
    }
  | {
      readonly job: "add-task";
      /** Id of the match; its list has been made. */
      readonly match: string;
      /** What is to be done, in the words of people. */
      readonly title: string;
      /** Key of one of the eight domains. */
      readonly domain: string;
      /** `yyyy-MM-dd`. */
      readonly due: string;
      /** Key of the party that sees to it. */
      readonly responsible: string;
      /** Hours in all, where somebody can say. */
      readonly hours?: number;
      /** Only possible in office hours. */
      readonly daytime?: true;
    }
  | { readonly job: "ambassadors" }
  | {
      readonly job: "plans";
      /** Ids of matches; every confirmed match when absent. */
      readonly matches?: readonly string[];
    }
  | {
      readonly job: "plan-entries";
      /** Id of the match; its plan is made first where it is not there. */
      readonly match: string;
      readonly entries: readonly PlanEntry[];
    }
  | {
      readonly job: "match-life";
      /** Id of the match. */
      readonly match: string;
      readonly change: MatchChange;
    }
  | { readonly job: "check-ins" }
  | { readonly job: "remind" }
  | { readonly job: "evaluate" }
  | { readonly job: "figures" }
  | { readonly job: "activities" }
  | (ForgetRequest & { readonly job: "forget" })
  | { readonly job: "privacy" }
  | {
      readonly job: "postcodes";
      /** Name of the file, as people know it. */
      readonly name: string;
      /** All that stands in it: where postcodes are. */
      readonly text: string;
    }
  | { readonly job: "settings"; readonly settings: readonly SettingChange[] };

/** The name of what is asked: of a request that can be large, all that says which sheets it needs. */
export type JobName = JobRequest["job"];

/** What every view and plan depends on besides the workbook: the clock and the language are the host's business. */
export interface Moment {
  /** Civil date in the zone of the programme. */
  readonly today: string;
  /** `yyyy-MM-ddTHH:mm`. */
  readonly now: string;
  /** Language of the screens; the sheets have the language of the workbook. */
  readonly language: Language;
}
