import { readableDate } from "../dates/readable-date.ts";
import { isCivilDate } from "../dates/civil-date.ts";
import type { Match } from "../records/match.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { matchesDesign } from "../sheets/matches.ts";
import { roundDesign } from "../sheets/rounds.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { problemMessage, problemPlace } from "../text/problem.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { DrawnPair } from "./blocks.ts";
import { canonicalCode } from "./codes.ts";
import { isSameArea, type Distance } from "./distance.ts";
import { wishesKnown } from "./explanation.ts";
import { blockCode, isKept, type PlannedRound } from "./planned-round.ts";
import { ownLimitsIn } from "./pool.ts";
import type { Rank } from "./preferences.ts";
import { goalOf, type SufferingGoal } from "./why-not.ts";

/** Without wishes every partner has rank 1, which would read as a first choice: the cell stays blank. */
export function rankCell(rank: Rank, isKnown: boolean): number | null {
  return rank === "unranked" || !isKnown ? null : rank;
}

/** Kilometres as people may take them; blank where the place of one is not known, a number, or words where both live at the same point of a postcode area. */
export function kilometresCell(distance: Distance, language: Language): number | string | null {
  if (distance.unknown === true) return null;
  return isSameArea(distance) ? say(language, sentence("kilometres-same-area", {})) : distance.metres / 1000;
}

/** Sentences in one cell; reasons get a line each, because run together they are a block that nobody reads on paper. */
function together(told: readonly Sentence[], between: "\n" | "; ", language: Language): string | null {
  return told.length === 0 ? null : told.map((one) => say(language, one)).join(between);
}

function pairRow(planned: PlannedRound, pair: DrawnPair, language: Language): WantedRow {
  const { candidate, group, household, block } = pair;
  const { errorKm } = candidate.distance;
  const known = wishesKnown(group, household, planned.settings);
  const compared = planned.drawn.control.find((one) => block !== undefined && one.block === block);
  return {
    id: planned.ids.get(pair) ?? "",
    group: group.code,
    household: household.code,
    kilometres: kilometresCell(candidate.distance, language),
    uncertainty: errorKm === 0 ? null : Math.round(errorKm * 1000) / 1000,
    "group-rank": rankCell(candidate.groupRank, known.group),
    "household-rank": rankCell(candidate.householdRank, known.household),
    why: together(pair.reasons, "\n", language),
    attention: together(pair.marks, "; ", language),
    block: block === undefined ? null : blockCode(planned.number, block),
    slot: block === undefined ? null : pair.slot,
    compared: compared?.household.code ?? null,
  };
}

function dayText(date: string, language: Language): string {
  return isCivilDate(date) ? readableDate(date, language) : date;
}

/** Whatever people should look at, one after another, with where it stands: arrangements that did not count, first of all. */
function attentionTold({ unusable, pool, drawn }: PlannedRound, language: Language): string {
  return [...unusable, ...pool.findings, ...drawn.findings]
    .filter(({ level }) => level !== "info")
    .map((finding) => {
      const place = problemPlace(finding, language);
      return `${problemMessage(finding, language)}${place === undefined ? "" : ` (${place})`}`;
    })
    .join(" ");
}

function roundLead(planned: PlannedRound, language: Language): readonly string[] {
  const { number: round, date, seed, drawn, settings } = planned;
  const counts = { groups: drawn.groups, households: drawn.households };
  const { preset, objective } = settings;
  const made = { date: dayText(date, language), seed };
  const told = attentionTold(planned, language);
  return [
    say(language, sentence("round-lead-title", { round })),
    say(language, sentence("round-lead-drawn", made)),
    say(
      language,
      sentence("round-lead-counts", { ...counts, matches: drawn.pairs.length, control: drawn.control.length }),
    ),
    say(language, sentence("round-lead-settings", { km: settings["distance.km"], preset, objective, round })),
    say(language, sentence("round-lead-order", { goals: goalsInOrder(planned) })),
    ...ownLimitsLead(planned).map((line) => say(language, line)),
    ...controlLead(planned).map((line) => say(language, line)),
    say(language, sentence("round-lead-since", {})),
    ...(told === "" ? [] : [say(language, sentence("round-lead-attention", { told }))]),
  ];
}

/** The kinds of goals in the order in which they went, each once (matching.md 2.2). */
function goalsInOrder({ drawn }: PlannedRound): readonly SufferingGoal[] {
  return [...new Set(drawn.levels.map(({ name }) => goalOf(name)))];
}

/** How many groups have a limit of their own; nothing where none has. */
function ownLimitsLead({ pool }: PlannedRound): readonly Sentence[] {
  const groups = ownLimitsIn(pool);
  return groups === 0 ? [] : [sentence("round-lead-own-limits", { groups })];
}

/** What a control group means, and for whom; nothing where none was drawn. */
function controlLead({ number: round, drawn }: PlannedRound): readonly Sentence[] {
  const blocks = drawn.control.length;
  return blocks === 0 ? [] : [sentence("round-lead-control", { blocks, single: drawn.pairs.length - blocks, round })];
}

/** The sheet without columns that this round leaves empty: they would take the place of what there is to read. */
function designFor({ number, settings, drawn }: PlannedRound): SheetDesign {
  const design = roundDesign(number);
  const isUncertain = drawn.pairs.some(({ candidate }) => candidate.distance.errorKm !== 0);
  const empty = new Set([
    ...(isUncertain ? [] : ["uncertainty"]),
    ...(settings.control ? [] : ["block", "slot", "compared"]),
  ]);
  return { ...design, columns: design.columns.filter(({ key }) => !empty.has(key)) };
}

/** What the sheet `Ronde N` says. */
export function wantedRound(planned: PlannedRound, language: Language): Wanted {
  return {
    design: designFor(planned),
    rows: planned.drawn.pairs.map((pair) => pairRow(planned, pair, language)),
    others: "keep",
    lead: roundLead(planned, language),
  };
}

/** `treated` by the coin; `rematch` where one of the two was matched before; `outside` where nothing was drawn (R5). */
function armOf(planned: PlannedRound, pair: DrawnPair, ended: ReadonlySet<string>): Match["arm"] {
  if (pair.block !== undefined) return "treated";
  const before = ended.has(`group ${canonicalCode(pair.group.code)}`);
  return before || ended.has(`household ${canonicalCode(pair.household.code)}`) ? "rematch" : "outside";
}

function matchRow(planned: PlannedRound, pair: DrawnPair, ended: ReadonlySet<string>): WantedRow {
  const { group, household, candidate, block } = pair;
  return {
    id: planned.ids.get(pair) ?? "",
    group: group.code,
    household: household.code,
    status: "proposed",
    "arrives-on": household.arrivesOn ?? null,
    "contact-person": household.contactPerson ?? group.contactPerson ?? null,
    round: planned.number,
    kilometres: kilometresCell(candidate.distance, planned.settings.language),
    arm: armOf(planned, pair, ended),
    block: block === undefined ? null : blockCode(planned.number, block),
  };
}

/** A proposal that stays keeps its row; only the coin that was thrown for it now is new there. */
function keptRow(planned: PlannedRound, pair: DrawnPair): WantedRow {
  const { group, household, block } = pair;
  const id = planned.ids.get(pair) ?? "";
  const drawn = block === undefined ? {} : { arm: "treated", block: blockCode(planned.number, block) };
  return { id, group: group.code, household: household.code, ...drawn };
}

/** What the sheet `Matches` says of the pairs of a round; rows of other rounds stay. */
export function wantedMatches(planned: PlannedRound, matches: readonly Match[]): Wanted {
  const ended = new Set(
    matches
      .filter(({ status, round }) => status === "ended" && (round === undefined || round < planned.number))
      .flatMap(({ group, household }) => [`group ${canonicalCode(group)}`, `household ${canonicalCode(household)}`]),
  );
  return {
    design: matchesDesign,
    rows: planned.drawn.pairs.map((pair) => (isKept(planned, pair) ? keptRow : matchRow)(planned, pair, ended)),
    others: "keep",
  };
}
