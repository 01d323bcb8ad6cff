import type { Counterfactual, Shortage } from "../records/explanations.ts";
import { roundWhyDesign } from "../sheets/rounds.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { canonicalCode } from "./codes.ts";
import { toldChange } from "./counterfactual.ts";
import { numbersOf } from "./levels.ts";
import { placesBy } from "./lottery.ts";
import type { PlannedRound } from "./planned-round.ts";
import { saidNo } from "./pool.ts";
import { releasable, type Releasable } from "./releasable.ts";
import type { DrawnWaiting } from "./round.ts";

type Side = Shortage["side"];

/** A dozen codes can be read aloud; of more the number is told. */
const mostCodes = 12;

/** A limit of more than so many times the one there is would be told as too far. */
const sensible = 3;

/** What the rows of all people are told from, looked up by side and code. */
interface Work {
  readonly planned: PlannedRound;
  readonly language: Language;
  readonly candidates: ReadonlyMap<string, number>;
  readonly chances: ReadonlyMap<string, number>;
  /** Places in the draw of those for whom it mattered. */
  readonly lots: ReadonlyMap<string, number>;
  readonly shortages: ReadonlyMap<string, Shortage>;
  readonly changes: ReadonlyMap<string, readonly Counterfactual[]>;
  readonly free: Releasable;
  /** Who would fit and is fixed with somebody else. */
  readonly fixed: ReadonlyMap<string, readonly string[]>;
  /** Codes of the households that said that they want no match. */
  readonly refused: ReadonlySet<string>;
}

function keyOf(side: Side, code: string): string {
  return `${side} ${code}`;
}

function workFor(planned: PlannedRound, language: Language): Work {
  const { solved, explanations } = planned;
  const { chances = [], shortages = [], counterfactuals = [] } = explanations;
  const changes = new Map<string, Counterfactual[]>();
  for (const change of counterfactuals) {
    const key = keyOf(change.side, change.code);
    changes.set(key, [...(changes.get(key) ?? []), change]);
  }
  return {
    planned,
    language,
    candidates: new Map([
      ...solved.draw.groups.map((code, at) => [keyOf("group", code), solved.groupCandidates[at] ?? 0] as const),
      ...solved.draw.households.map(
        (code, at) => [keyOf("household", code), solved.householdCandidates[at] ?? 0] as const,
      ),
    ]),
    chances: new Map(chances.map(({ side, code, matched }) => [keyOf(side, code), matched])),
    lots: new Map([
      ...lotsOf(solved, "group", solved.draw.groups, solved.contested.rows),
      ...lotsOf(solved, "household", solved.draw.households, solved.contested.columns),
    ]),
    shortages: new Map(shortages.flatMap((one) => one.codes.map((code) => [keyOf(one.side, code), one] as const))),
    changes,
    free: releasable(solved),
    fixed: fixedIn(solved),
    refused: new Set(solved.pool.households.filter(saidNo).map(({ code }) => code)),
  };
}

/** The places in the draw of one side, of those who owe a place or the lack of one to it. */
function lotsOf(
  { draw }: PlannedRound["solved"],
  side: Side,
  codes: readonly string[],
  drawn: ReadonlySet<number>,
): readonly (readonly [string, number])[] {
  if (drawn.size === 0) return [];
  const places = placesBy(codes.map(numbersOf(draw)), codes);
  return codes.flatMap((code, at) => (drawn.has(at) ? [[keyOf(side, code), places[at] ?? 0] as const] : []));
}

/** Sentences in one cell, one after another. */
function running(told: readonly Sentence[], language: Language): string | null {
  return told.length === 0 ? null : told.map((one) => say(language, one)).join(" ");
}

/** Sentences in one cell, each on a line of its own. */
function lines(told: readonly Sentence[], language: Language): string | null {
  return told.length === 0 ? null : told.map((one) => say(language, one)).join("\n");
}

/** What is told of everybody alike; the rest of the row stands apart. */
function baseRow({ candidates, chances, lots }: Work, side: Side, code: string): WantedRow {
  const key = keyOf(side, code);
  return {
    side,
    code,
    candidates: candidates.get(key) ?? 0,
    chance: chances.get(key) ?? null,
    lot: lots.get(key) ?? null,
  };
}

/** In how many earlier rounds somebody waited, where they did. */
function waitedBefore({ planned }: Work, side: Side, code: string): readonly Sentence[] {
  const waited = side === "group" ? planned.groupsWaited : planned.householdsWaited;
  const count = waited.get(canonicalCode(code)) ?? 0;
  return count === 0 ? [] : [sentence("why-waited", { count })];
}

function shortageOf({ shortages, planned }: Work, side: Side, code: string): readonly Sentence[] {
  const shortage = shortages.get(keyOf(side, code));
  if (shortage === undefined) return [];
  const { codes, reach } = shortage;
  const each = side === "household" && planned.settings.control ? 2 : 1;
  const named = codes.slice(0, mostCodes);
  return [sentence("shortage-waits", { side, count: codes.length, reach: reach.length, codes: named, each })];
}

const takePartRules = ["approval", "consent", "location-unknown", "vulnerability-unknown"] as const;

/** What keeps somebody out altogether, where that alone stands between them and those who came nearest. */
function keptOutBy({ nearest }: DrawnWaiting): (typeof takePartRules)[number] | undefined {
  const [first, ...others] = nearest[0]?.reasons ?? [];
  return others.length > 0 ? undefined : takePartRules.find((rule) => rule === first?.code);
}

function helpsIn({ planned, changes, free }: Work, waiting: DrawnWaiting): readonly Sentence[] {
  const { side, code } = waiting;
  const found = changes.get(keyOf(side, code)) ?? [];
  const told = found.flatMap((change) => toldChange(planned.solved, change) ?? []);
  const [only] = told;
  const limitKm = Math.max(only?.now ?? 0, planned.settings["distance.km"]);
  if (only?.rule === "distance" && told.length === 1 && only.needed > sensible * limitKm) {
    return [sentence("helps-too-far", { needed: only.needed })];
  }
  if (told.length === 0) {
    const rule = keptOutBy(waiting);
    if (rule !== undefined) return [sentence("helps-take-part", { side, rule })];
    const others = side === "group" ? free.households : free.groups;
    return [
      others.length === 0
        ? sentence("helps-one-more", { side })
        : sentence("helps-no-single-rule", { none: planned.drawn.pairs.length === 0 }),
    ];
  }
  const isCertain = told.some(({ rule }) => rule !== "location-unknown" && rule !== "vulnerability-unknown");
  return [
    ...told.map((change) => sentence("helps-change", { change })),
    ...(isCertain ? [sentence("helps-nobody-loses", {})] : []),
  ];
}

function nearestTold({ nearest }: DrawnWaiting, language: Language): readonly Sentence[] {
  return nearest.map(({ code, reasons }) =>
    sentence("waiting-nearest", { code, because: reasons.map((reason) => say(language, reason.told)).join(" ") }),
  );
}

/** What is told of somebody who waits. */
interface WaitingTold {
  readonly explanation: readonly Sentence[];
  readonly helps: readonly Sentence[];
  readonly nearest: readonly Sentence[];
}

/** A household that said no stands outside the round, whoever is near: the same reason for every group would only press. */
const refusedTold: WaitingTold = {
  explanation: [sentence("waiting-said-no", {})],
  helps: [sentence("helps-said-no", {})],
  nearest: [],
};

function isRefusal({ refused }: Work, { side, code }: DrawnWaiting): boolean {
  return side === "household" && refused.has(code);
}

/** Why somebody waits, with whom of those who fit people fixed with another; that alone where they did so with all. */
function fixedOr(told: Sentence, { fixed }: Work, { side, code, candidates }: DrawnWaiting): readonly Sentence[] {
  const codes = fixed.get(keyOf(side, code)) ?? [];
  if (codes.length === 0) return [told];
  const named = sentence("waiting-fixed", { side, codes: codes.slice(0, mostCodes), count: codes.length });
  return codes.length === candidates ? [named] : [told, named];
}

/** With whom people agreed that somebody is not to be together. */
function forbiddenFor({ planned }: Work, side: Side, code: string): readonly Sentence[] {
  const other = side === "group" ? "household" : "group";
  const codes = planned.pool.arrangements
    .filter((one) => one.kind === "forbid" && canonicalCode(one[side]) === canonicalCode(code))
    .map((one) => one[other]);
  const distinct = [...new Set(codes)].slice(0, mostCodes);
  return distinct.length === 0 ? [] : [sentence("waiting-forbidden", { codes: distinct })];
}

/** Of everybody the codes of those who fit and are fixed with another, by side and code. */
function fixedIn({ draw, fixedElsewhere }: PlannedRound["solved"]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (key: string, code: string): void => {
    const codes = found.get(key) ?? [];
    codes.push(code);
    found.set(key, codes);
  };
  for (const { group, household } of fixedElsewhere) {
    const [one, other] = [draw.groups[group] ?? "", draw.households[household] ?? ""];
    add(keyOf("group", one), other);
    add(keyOf("household", other), one);
  }
  return found;
}

function toldOfWaiting(work: Work, waiting: DrawnWaiting): WaitingTold {
  if (isRefusal(work, waiting)) return refusedTold;
  const { side, code, told } = waiting;
  return {
    explanation: [
      ...fixedOr(told, work, waiting),
      ...waitedBefore(work, side, code),
      ...shortageOf(work, side, code),
      ...forbiddenFor(work, side, code),
    ],
    helps: helpsIn(work, waiting),
    nearest: nearestTold(waiting, work.language),
  };
}

function waitingRow(work: Work, waiting: DrawnWaiting): WantedRow {
  const { language } = work;
  const { side, code, reason } = waiting;
  const { explanation, helps, nearest } = toldOfWaiting(work, waiting);
  return {
    ...baseRow(work, side, code),
    outcome: isRefusal(work, waiting) ? "said-no" : (waiting.decidedBy ?? reason),
    partner: null,
    explanation: running(explanation, language),
    helps: lines(helps, language),
    nearest: lines(nearest, language),
  };
}

/** Why each of those who wait does, and what would help, in sentences of a language; in the order of `drawn.waiting`. */
export function waitingTexts(
  planned: PlannedRound,
  language: Language,
): readonly { readonly because: string[]; readonly helps: string[] }[] {
  const work = workFor(planned, language);
  const spoken = (told: readonly Sentence[]): string[] => told.map((one) => say(language, one));
  return planned.drawn.waiting.map((waiting) => {
    const { explanation, helps } = toldOfWaiting(work, waiting);
    return { because: spoken(explanation), helps: spoken(helps) };
  });
}

function placedRow(work: Work, side: Side, code: string, partner: string, isMatched: boolean): WantedRow {
  const { planned, language, shortages } = work;
  const shortage = shortages.get(keyOf(side, code));
  const told = [
    isMatched ? sentence("why-matched", { round: planned.number }) : sentence("why-compared", {}),
    ...waitedBefore(work, side, code),
    ...(shortage === undefined
      ? []
      : [sentence("shortage-placed", { side, count: shortage.codes.length, reach: shortage.reach.length })]),
  ];
  return {
    ...baseRow(work, side, code),
    outcome: isMatched ? "matched" : "compared",
    partner,
    explanation: running(told, language),
    helps: null,
    nearest: null,
  };
}

function placedRows(work: Work): readonly WantedRow[] {
  const { pairs, control } = work.planned.drawn;
  return [
    ...control.map(({ group, household }) => placedRow(work, "household", household.code, group.code, false)),
    ...pairs.map(({ group, household }) => placedRow(work, "group", group.code, household.code, true)),
    ...pairs.map(({ group, household }) => placedRow(work, "household", household.code, group.code, true)),
  ];
}

function excludedIn({ drawn }: PlannedRound, language: Language): readonly { reason: string; count: number }[] {
  return [...drawn.excluded]
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => ({ reason: say(language, sentence(`excluded-${code}`, {})), count }));
}

/** What the sheet `Ronde N uitleg` says: everybody in the round, those who wait first. */
export function wantedRoundWhy(planned: PlannedRound, language: Language): Wanted {
  const { number: round } = planned;
  const work = workFor(planned, language);
  return {
    design: roundWhyDesign(round),
    rows: [...planned.drawn.waiting.map((waiting) => waitingRow(work, waiting)), ...placedRows(work)],
    others: "keep",
    lead: [
      sentence("why-title", { round }),
      sentence("round-why-kind", {}),
      sentence("why-not-shared", {}),
      sentence("round-why-excluded", { counts: excludedIn(planned, language) }),
    ].map((told) => say(language, told)),
  };
}
