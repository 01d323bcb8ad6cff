import type { Settings } from "../../settings.ts";

/** A group as the pre-selection sees it. */
export interface PlaceSeeker {
  /** Key of its municipality. */
  readonly municipality: string;
  /** Place in the draw, from 1. */
  readonly place: number;
  /** The place of a kind in its ranking, 6 for one left out; nothing where it cannot support it. */
  readonly rankOf: (kind: number) => number | undefined;
}

/** Homes of one kind. */
export interface PlaceOffer {
  /** Key of the municipality. */
  readonly municipality: string;
  readonly count: number;
  /** Whether households of a kind can live there. */
  readonly fits: (kind: number) => boolean;
}

/** All that is divided; kinds of households by their number. */
export interface PlaceProblem {
  readonly groups: readonly PlaceSeeker[];
  readonly homes: readonly PlaceOffer[];
  /** How many households of every kind there are. */
  readonly kinds: readonly number[];
  readonly objective: Settings["objective"];
}

/** A place of a group: which kind of household, in which kind of home. */
export interface Place {
  readonly group: number;
  readonly kind: number;
  readonly home: number;
}
