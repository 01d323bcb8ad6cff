import type { Item, Respondent, StudyArm, Wave, WaveNote } from "../response.ts";
import type { Comparison, Effect } from "../result.ts";

/**
 * A count as it may be shown. `few`: fewer than five, nobody included. `all-but-few`: more than so many (`above`), which is
 * all of them or all but fewer than five. `about`: rounded to five. `at-least`: no fewer than so many. `hidden`: something else would follow from it.
 */
export type ShownCount =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "few" }
  | { readonly kind: "all-but-few"; readonly above: number }
  | { readonly kind: "about"; readonly count: number }
  | { readonly kind: "at-least"; readonly count: number }
  | { readonly kind: "hidden" };

/** A share as it may be shown: percentage and interval are absent where the count is not told or too few answered. */
export interface ShownShare {
  readonly count: ShownCount;
  readonly percent?: number;
  readonly low?: number;
  readonly high?: number;
}

/** What one kind of respondent answered to one item at one moment, as it may be shown. */
export interface SharedTable {
  readonly item: Item;
  readonly wave: Wave;
  readonly respondent: Respondent;
  /** Only where everything is shown: of arms beside all together the rest would follow. */
  readonly arm?: StudyArm;
  readonly n: ShownCount;
  readonly missing: ShownCount;
  readonly counts: readonly ShownCount[];
  readonly agree?: ShownShare;
  readonly median?: number;
  readonly shares?: readonly (ShownShare & { readonly option: string })[];
  readonly atLeastOne?: ShownShare;
}

/** How the same respondents moved, as it may be shown. */
export interface SharedTransition {
  readonly item: Item;
  readonly option?: string;
  readonly respondent: Respondent;
  readonly arm?: StudyArm;
  readonly from: Wave;
  readonly to: Wave;
  readonly n: ShownCount;
  readonly missing: ShownCount;
  readonly up: ShownCount;
  readonly same: ShownCount;
  readonly down: ShownCount;
  /** From every answer to every other; only where everything is shown. */
  readonly cells?: readonly (readonly number[])[];
}

/** Who agrees by distance, as it may be shown: bands with too few in them are taken together. */
export interface SharedBand {
  readonly item: Item;
  readonly wave: Wave;
  readonly respondent: Respondent;
  readonly from?: number;
  readonly to?: number;
  readonly n: ShownCount;
  readonly missing: ShownCount;
  readonly agree: ShownShare;
}

/** What a comparison comes to, in one word. */
export type Verdict = "difference" | "not-told" | "too-few" | "no-control" | "all-equal";

/** A comparison as it may be shown: rounded, with what it comes to and without the chance itself. */
export interface SharedComparison extends Pick<
  Comparison,
  | "item"
  | "option"
  | "wave"
  | "before"
  | "respondent"
  | "arm"
  | "design"
  | "method"
  | "isPrimary"
  | "isExact"
  | "detectable"
  | "reason"
> {
  readonly n: { readonly pairs: ShownCount } | { readonly treated: ShownCount; readonly control: ShownCount };
  /** Percent or median of each side; percent rounded to ten. */
  readonly treated?: number;
  readonly control?: number;
  /** Rounded; its interval outwards. */
  readonly effect?: Effect;
  readonly verdict: Verdict;
  /** This and what follows: only where everything is shown. */
  readonly moved?: NonNullable<Comparison["moved"]>;
  readonly incomplete?: number;
  readonly crossed?: number;
  readonly p?: number;
  readonly adjusted?: number;
}

/** The stages of one side of the study, as they may be shown. */
export interface SharedSide {
  readonly registered: ShownCount;
  readonly dropped: ShownCount;
  readonly matched: ShownCount;
  readonly control: ShownCount;
  readonly ended: ShownCount;
  readonly rematched: ShownCount;
}

/** How many answered, as it may be shown. */
export interface SharedRate {
  readonly wave: Wave;
  readonly respondent: Respondent;
  /** Only where everything is shown. */
  readonly arm?: StudyArm;
  readonly expected?: ShownCount;
  readonly responded: ShownCount;
  /** Of those expected; at least so much where `responded` is. */
  readonly percent?: number;
  readonly groups?: ShownCount;
}

/** All that an evaluation comes to, as it may be shown to whoever reads it. */
export interface SharedResult {
  /** `internal`: small numbers too, for who may see the answers themselves, and for nobody else. */
  readonly mode: "shared" | "internal";
  readonly flow: {
    readonly groups: SharedSide;
    readonly households: SharedSide;
    readonly rates: readonly SharedRate[];
  };
  readonly notes: readonly WaveNote[];
  readonly tables: readonly SharedTable[];
  readonly transitions: readonly SharedTransition[];
  readonly distance: readonly SharedBand[];
  readonly comparisons: readonly SharedComparison[];
  readonly hasControl: boolean;
}
