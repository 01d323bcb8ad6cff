import { readableDate } from "../dates/readable-date.ts";
import { isCivilDate } from "../dates/civil-date.ts";
import type { Match } from "../records/match.ts";
import { settingMeaning } from "../settings.ts";
import { matchesDesign } from "../sheets/matches.ts";
import { roundDesign, roundProofDesign } from "../sheets/rounds.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { DrawnPair } from "./blocks.ts";
import { canonicalCode } from "./codes.ts";
import { isSameArea, type Distance } from "./distance.ts";
import { wishesKnown } from "./explanation.ts";
import { blockCode, isKept, roundSettingKeys, type PlannedRound } from "./planned-round.ts";
import type { Rank } from "./preferences.ts";
import { methodOf } from "./round-result.ts";
import type { DrawnLevel } from "./round.ts";

/** Without wishes every partner has rank 1, which would read as a first choice: the cell stays blank. */
export function rankCell(rank: Rank, isKnown: boolean): number | null {
  return rank === "unranked" || !isKnown ? null : rank;
}

/** Kilometres as people may take them; blank where the place of one is not known, a number, or words where both live at the same point of a postcode area. */
export function kilometresCell(distance: Distance, language: Language): number | string | null {
  if (distance.unknown === true) return null;
  return isSameArea(distance) ? say(language, sentence("kilometres-same-area", {})) : distance.metres / 1000;
}

/** Reasons in one cell, one after another: a line for each would make rows of six lines high. */
function running(told: readonly Sentence[], language: Language): string | null {
  return told.length === 0 ? null : told.map((one) => say(language, one)).join("; ");
}

function pairRow(planned: PlannedRound, pair: DrawnPair, language: Language): WantedRow {
  const { candidate, group, household, block } = pair;
  const { errorKm } = candidate.distance;
  const known = wishesKnown(group, household);
  const compared = planned.drawn.control.find((one) => block !== undefined && one.block === block);
  return {
    id: planned.ids.get(pair) ?? "",
    group: group.code,
    household: household.code,
    kilometres: kilometresCell(candidate.distance, language),
    uncertainty: errorKm === 0 ? null : Math.round(errorKm * 1000) / 1000,
    "group-rank": rankCell(candidate.groupRank, known.group),
    "household-rank": rankCell(candidate.householdRank, known.household),
    why: running(pair.reasons, language),
    attention: running(pair.marks, language),
    block: block === undefined ? null : blockCode(planned.number, block),
    slot: block === undefined ? null : pair.slot,
    compared: compared?.household.code ?? null,
  };
}

function dayText(date: string, language: Language): string {
  return isCivilDate(date) ? readableDate(date, language) : date;
}

function roundLead(planned: PlannedRound, language: Language): readonly string[] {
  const { number: round, date, seed, drawn, settings } = planned;
  const counts = { groups: drawn.groups, households: drawn.households };
  const { preset, objective } = settings;
  const made = { date: dayText(date, language), seed };
  const warnings = [...planned.pool.findings, ...drawn.findings].filter(({ level }) => level === "warning");
  const told = warnings.map((finding) => say(language, finding.told)).join(" ");
  return [
    say(language, sentence("round-lead-title", { round })),
    say(language, sentence("round-lead-drawn", made)),
    say(
      language,
      sentence("round-lead-counts", { ...counts, matches: drawn.pairs.length, control: drawn.control.length }),
    ),
    say(language, sentence("round-lead-settings", { km: settings["distance.km"], preset, objective, round })),
    ...controlLead(planned).map((line) => say(language, line)),
    ...(told === "" ? [] : [say(language, sentence("round-lead-attention", { told }))]),
  ];
}

/** What a control group means, and for whom; nothing where none was drawn. */
function controlLead({ number: round, drawn }: PlannedRound): readonly Sentence[] {
  const blocks = drawn.control.length;
  return blocks === 0 ? [] : [sentence("round-lead-control", { blocks, single: drawn.pairs.length - blocks, round })];
}

/** What the sheet `Ronde N` says. */
export function wantedRound(planned: PlannedRound, language: Language): Wanted {
  return {
    design: roundDesign(planned.number),
    rows: planned.drawn.pairs.map((pair) => pairRow(planned, pair, language)),
    others: "keep",
    lead: roundLead(planned, language),
  };
}

const rankPlaces = ["first", "second", "third", "fourth", "fifth"] as const;

/** The goal in words; names of goals are those of `proof.levels`. */
function goalMeaning({ name }: DrawnLevel, most: boolean): Sentence {
  const rank = /^rank([1-5])$/u.exec(name);
  if (rank !== null) return sentence("level-rank", { rank: Number(rank[1]), most });
  const codes = [
    "pairs",
    "seconds",
    "unranked",
    "total",
    "criteria",
    "kept",
    "bands",
    "waiting",
    "households",
    "groups",
    "firsts",
    "similarity",
    "distance",
  ] as const;
  const known = codes.find((code) => code === name);
  if (known === undefined) throw new Error(`No words for the goal ${name}`);
  return sentence(`level-${known}`, {});
}

/** A line of the proof sheet: part, code, value, meaning. */
type ProofLine = readonly [section: string, item: string, value: string, meaning: Sentence | string];

function drawLines(planned: PlannedRound): readonly ProofLine[] {
  return [
    ["draw", "date", planned.date, sentence("proof-date", {})],
    ["draw", "seed", planned.seed, sentence("proof-seed", {})],
    ["draw", "method", methodOf(planned), sentence("proof-method", {})],
    ["draw", "input-hash", planned.inputHash, sentence("proof-input-hash", {})],
    ["draw", "optimal", String(planned.drawn.proven), sentence("proof-optimal", {})],
    ...rematchLines(planned),
  ];
}

/** Which round was matched again and how, over which proposals, and what the other ways would have given. */
function rematchLines({ standing, modes = [] }: PlannedRound): readonly ProofLine[] {
  if (standing === undefined) return [];
  const { round, mode, pairs } = standing;
  return [
    ["draw", "rematch", String(round), sentence("proof-rematch", {})],
    ["draw", "mode", mode, sentence("proof-mode", {})],
    ...[...pairs].map(([group, household]): ProofLine => [
      "standing",
      group,
      household,
      sentence("proof-standing", {}),
    ]),
    ...modes.map((one): ProofLine => [
      "mode",
      one.mode,
      [one.matches, ...rankPlaces.map((place) => one.profile[place]), one.profile.unranked].join(", "),
      sentence("proof-outcome", { mode: one.mode, moved: one.moved }),
    ]),
  ];
}

function countLines({ drawn }: PlannedRound): readonly ProofLine[] {
  return [
    ["count", "groups", String(drawn.groups), sentence("proof-count-groups", {})],
    ["count", "households", String(drawn.households), sentence("proof-count-households", {})],
    ["count", "matches", String(drawn.pairs.length), sentence("proof-count-matches", {})],
    ["count", "control", String(drawn.control.length), sentence("proof-count-control", {})],
  ];
}

function profileLines({ drawn }: PlannedRound): readonly ProofLine[] {
  const { profile } = drawn;
  return [
    ...rankPlaces.map((place, index): ProofLine => [
      "profile",
      place,
      String(profile[place]),
      sentence("proof-rank", { rank: index + 1 }),
    ]),
    ["profile", "unranked", String(profile.unranked), sentence("proof-rank", { rank: 0 })],
    ...drawn.profiles.map(({ objective, profile: other }): ProofLine => {
      const values = [...rankPlaces.map((place) => other[place]), other.unranked].join(", ");
      return ["objective", objective, values, sentence("proof-profile", { objective })];
    }),
  ];
}

/** What people had agreed on pairs when the round was drawn: it can be drawn again without the sheet `Afspraken`. */
function arrangementLines({ pool }: PlannedRound): readonly ProofLine[] {
  const ruledOut = new Map<string, string[]>();
  for (const key of [...pool.rules.forbidden].sort()) {
    const [group = "", household = ""] = key.split("\n");
    ruledOut.set(group, [...(ruledOut.get(group) ?? []), household]);
  }
  return [
    ...pool.pins.map(({ group, household, reason = "" }): ProofLine => [
      "pin",
      group,
      household,
      sentence("proof-pin", { reason }),
    ]),
    ...[...ruledOut].map(([group, households]): ProofLine => [
      "forbidden",
      group,
      households.join("\n"),
      sentence("proof-forbidden", {}),
    ]),
  ];
}

function proofLines(planned: PlannedRound, language: Language): readonly ProofLine[] {
  const { settings, drawn } = planned;
  const most = settings.objective === "rank-maximal";
  return [
    ...drawLines(planned),
    ...countLines(planned),
    ...drawn.levels.map((level): ProofLine => ["goal", level.name, String(level.value), goalMeaning(level, most)]),
    ...profileLines(planned),
    ...[...drawn.excluded].map(([code, count]): ProofLine => {
      const reason = say(language, sentence(`excluded-${code}`, {}));
      return ["excluded", code, String(count), sentence("proof-excluded", { reason })];
    }),
    ...arrangementLines(planned),
    ...roundSettingKeys.map((key): ProofLine => ["setting", key, String(settings[key]), settingMeaning[key][language]]),
  ];
}

/** What the sheet `Ronde N bewijs` says. */
export function wantedRoundProof(planned: PlannedRound, language: Language): Wanted {
  const { number: round } = planned;
  return {
    design: roundProofDesign(round),
    rows: proofLines(planned, language).map(([section, item, value, meaning]) => ({
      section,
      item,
      value,
      meaning: typeof meaning === "string" ? meaning : say(language, meaning),
    })),
    others: "keep",
    lead: [
      sentence("round-proof-title", { round }),
      sentence("round-proof-how", {}),
      sentence("round-proof-repeat", { round }),
    ].map((told) => say(language, told)),
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
