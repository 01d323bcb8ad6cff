import { settingMeaning } from "../settings.ts";
import { roundProofDesign } from "../sheets/rounds.ts";
import type { Wanted } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { roundSettingKeys, type PlannedRound } from "./planned-round.ts";
import { methodOf } from "./round-result.ts";
import type { DrawnLevel } from "./round.ts";

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
    "certain-waiting",
    "certain",
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

const stageKeys = [
  "read",
  "error",
  "registered",
  "intake",
  "pool",
  "paused",
  "resting",
  "matched",
  "withdrawn",
  "ended",
] as const;

/** How far everybody of both sides was (R9); where nobody was is left out. */
function stageLines({ pool: { stages } }: PlannedRound): readonly ProofLine[] {
  return (["groups", "households"] as const).flatMap((side) =>
    stageKeys
      .filter((stage) => stage === "read" || stages[side][stage] > 0)
      .map((stage): ProofLine => [
        "count",
        `${side}-${stage}`,
        String(stages[side][stage]),
        sentence("proof-stage", { side, stage }),
      ]),
  );
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
    ...stageLines(planned),
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
