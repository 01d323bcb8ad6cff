import type { Words } from "../sheets/design.ts";

/**
 * The counts that a municipality can share, in the order in which they are shown. No two of them add up to a third of the
 * same municipality: otherwise one that is left out because it is small could be calculated from the others. So there
 * is no number of all groups: those that wait and those in a match would give each other away.
 */
export const figureKeys = [
  "groups.waiting",
  "households.waiting",
  "matches.proposed",
  "matches.running",
  "matches.ended",
  "matches.declined",
  "talks.held",
  "tasks.done",
] as const;

/** The name of one count. */
export type FigureKey = (typeof figureKeys)[number];

/** Every count of one workbook: whole numbers, 0 and up. */
export type Figures = Readonly<Record<FigureKey, number>>;

/** What each count is, for people. */
export const figureWords: Readonly<Record<FigureKey, Words>> = {
  "groups.waiting": { nl: "Groepen die op een match wachten", en: "Groups that wait for a match" },
  "households.waiting": { nl: "Huishoudens die op een match wachten", en: "Households that wait for a match" },
  "matches.proposed": { nl: "Voorstellen die op akkoord wachten", en: "Proposals that wait for a yes" },
  "matches.running": {
    nl: "Matches: bevestigd, gestart of gepauzeerd",
    en: "Matches: confirmed, started or paused",
  },
  "matches.ended": { nl: "Matches die zijn beëindigd", en: "Matches that ended" },
  "matches.declined": { nl: "Voorstellen die zijn afgewezen", en: "Proposals that were declined" },
  "talks.held": { nl: "Gesprekken die zijn gevoerd", en: "Talks that took place" },
  "tasks.done": { nl: "Taken die klaar zijn", en: "Tasks that are done" },
};

/**
 * Counts that grow with the matches of a municipality: 28 talks and some 90 tasks each. Where the number of matches is
 * left out, they would give it away.
 */
export const figuresOfMatches: ReadonlySet<FigureKey> = new Set(["talks.held", "tasks.done"]);

/** The counts of matches that those grow with. */
export const matchFigures: readonly FigureKey[] = ["matches.running", "matches.ended"];
