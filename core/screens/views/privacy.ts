import type { UnreachableKind } from "../../privacy/forget-request.ts";
import type { Place } from "../views.ts";

/** Something of somebody that is past its term, or of which nobody knows when it will be. */
export interface DueView {
  /** Code of a group, household or match; the name of a sheet without codes. */
  readonly code: string;
  /** `household`, and what is kept of it, in words. */
  readonly what: string;
  readonly state: "past" | "soon" | "unknown";
  /** The last day on which it may be there, readable. */
  readonly untilLabel?: string;
  /** True where forgetting that group or household is what is to be done. */
  readonly canForget: boolean;
  readonly place: Place;
}

/** Privacy: what is past its term, and what is written down of how people are protected. */
export interface PrivacyView {
  /** True once the sheets stand with terms, the register and the start of an assessment. */
  readonly isMade: boolean;
  /** Of the sheet with terms, what is over first; what people gave a reason for is left out. */
  readonly due: readonly DueView[];
  readonly sheets: readonly Place[];
}

/** Somebody who would be forgotten, as the preview tells it; places and counts, never what stands there. */
export interface ForgetPreview {
  /** What takes the place of the code wherever rows still count: `verwijderd 1`. */
  readonly replacement: string;
  readonly removed: readonly { readonly sheet: string; readonly cells: number; readonly rows: number }[];
  /** What the workbook cannot reach, in words. */
  readonly unreachable: readonly { readonly kind: UnreachableKind; readonly text: string }[];
  /** Cells that may be about them, which only a person can tell. */
  readonly doubtful: readonly Place[];
}
