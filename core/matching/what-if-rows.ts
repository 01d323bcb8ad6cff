import type { Advice, Chance, DistanceBand, DistancePoint, PoolPoint, TypeAudit } from "../records/explanations.ts";
import type { Profile } from "../records/round.ts";
import { householdTypes, type HouseholdType } from "../records/words.ts";
import type { whatIfTopics } from "../sheets/round-what-if.ts";
import { roundWhatIfDesign } from "../sheets/rounds.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { redraws } from "./chances.ts";
import { estimatedUpTo, isEstimated } from "./explained.ts";
import type { PlannedRound } from "./planned-round.ts";
import { fewestGroups } from "./pool-points.ts";
import { ownLimitsIn, saidNo } from "./pool.ts";

/** A line of the sheet, without a language. */
interface Line {
  readonly topic: (typeof whatIfTopics)[number]["value"];
  readonly item: Sentence;
  readonly number: number | null;
  readonly unit: Sentence;
  readonly told: readonly Sentence[];
}

/** One decimal: means are no more certain than that. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function typeNamed(name: string | undefined): HouseholdType | "unknown" {
  return householdTypes.find((type) => type === name) ?? "unknown";
}

function distanceLine(point: DistancePoint, own: DistancePoint | undefined): Line {
  const { km, matches, profile } = point;
  const more = matches - (own?.matches ?? matches);
  return {
    topic: "distance",
    item: sentence("what-if-item-distance", { km }),
    number: matches,
    unit: sentence("what-if-unit-matches", {}),
    told: [
      point === own
        ? sentence("what-if-distance-own", { matches, profile })
        : sentence("what-if-distance", { matches, more, profile }),
    ],
  };
}

function distanceLines({ explanations, settings }: PlannedRound): readonly Line[] {
  const curve = explanations.distanceCurve ?? [];
  const own = curve.find(({ km }) => km === settings["distance.km"]);
  return curve.map((point) => distanceLine(point, own));
}

/** How far apart people live (R18). */
function bandLine({ fromKm, toKm, possible, matches }: DistanceBand): Line {
  return {
    topic: "band",
    item: sentence("what-if-item-band", { from: fromKm, ...(toKm === undefined ? {} : { to: toKm }) }),
    number: matches,
    unit: sentence("what-if-unit-matches", {}),
    told: [sentence("what-if-band", { possible, matches })],
  };
}

/** Those who got the worst there is: a fifth choice, or a type that was not on their list. */
function lastIn({ fifth, unranked }: Profile): number {
  return fifth + unranked;
}

function objectiveTold(profile: Profile, own: Profile, isOwn: boolean): Sentence {
  if (isOwn) return sentence("what-if-objective-own", { profile });
  const same = (Object.keys(own) as (keyof Profile)[]).every((place) => own[place] === profile[place]);
  if (same) return sentence("what-if-objective-same", {});
  const [first, last] = [profile.first - own.first, lastIn(profile) - lastIn(own)];
  return sentence("what-if-objective", { profile, first, last });
}

/** The price of the rule: what each objective would have given (matching.md 2.3). */
function objectiveLines({ drawn, settings }: PlannedRound): readonly Line[] {
  return drawn.profiles.map(({ objective, profile }) => ({
    topic: "objective",
    item: sentence("what-if-item-objective", { objective }),
    number: profile.first,
    unit: sentence("what-if-unit-first", {}),
    told: [objectiveTold(profile, drawn.profile, objective === settings.objective)],
  }));
}

/** The kinds of chances, from the best to the worst. */
const categories = ["always", "sometimes", "outnumbered", "no-candidate"] as const;

function categoryOf({ matched, never }: Chance): (typeof categories)[number] {
  return matched === 1 ? "always" : (never ?? "sometimes");
}

/**
 * How many are sure of a match, depend on the draw, or have no chance at all, and why (matching.md 2.4). Households that
 * gave no consent take no part.
 */
function chanceLines({ explanations, pool }: PlannedRound): readonly Line[] {
  const refused = new Set(pool.households.filter(saidNo).map(({ code }) => code));
  const chances = (explanations.chances ?? []).filter(({ side, code }) => side === "group" || !refused.has(code));
  return categories.flatMap((category): readonly Line[] => {
    const those = chances.filter((chance) => categoryOf(chance) === category);
    const groups = those.filter(({ side }) => side === "group").length;
    const households = those.length - groups;
    if (those.length === 0) return [];
    const told = sentence("what-if-chance", { category, groups, households, draws: redraws });
    const item = sentence("what-if-item-chance", { category });
    return [{ topic: "chance", item, number: households, unit: sentence("what-if-unit-people", {}), told: [told] }];
  });
}

function typeLine({ type, households, possible, matched, meanChance, meanRank }: TypeAudit): Line {
  return {
    topic: "type",
    item: sentence("what-if-item-type", { type: typeNamed(type) }),
    number: Math.round((100 * matched) / households),
    unit: sentence("what-if-unit-share", {}),
    told: [
      sentence("what-if-type", { households, possible, matched }),
      ...(meanChance === undefined ? [] : [sentence("what-if-type-chance", { chance: meanChance })]),
      ...(meanRank === undefined ? [] : [sentence("what-if-type-rank", { rank: meanRank })]),
    ],
  };
}

/** Support in five bands of words, never the score itself, as on the sheet of the round. */
function bandOf({ vulnerability }: Advice): number {
  return vulnerability === undefined ? -1 : Math.ceil(vulnerability / 2);
}

function adviceLine(advice: Advice): Line {
  const { side, municipality = "", area = "", helps } = advice;
  const type = typeNamed(advice.type);
  const where = { municipality, area, type };
  const band = bandOf(advice);
  const isGroup = side === "group";
  return {
    topic: "recruitment",
    item: isGroup ? sentence("what-if-item-group", where) : sentence("what-if-item-household", where),
    number: helps,
    unit: isGroup ? sentence("what-if-unit-households", {}) : sentence("what-if-unit-groups", {}),
    told: [isGroup ? sentence("what-if-group", { band, helps }) : sentence("what-if-household", { band, helps })],
  };
}

function poolLine({ share, candidates, matched }: PoolPoint): Line {
  return {
    topic: "pool",
    item: sentence("what-if-item-pool", { share }),
    number: rounded(candidates),
    unit: sentence("what-if-unit-candidates", {}),
    told: [sentence("what-if-pool", { share, candidates, matched })],
  };
}

function linesOf(planned: PlannedRound): readonly Line[] {
  const { audit = [], advice = [], pools = [], distanceBands = [] } = planned.explanations;
  return [
    ...distanceLines(planned),
    ...distanceBands.map(bandLine),
    ...objectiveLines(planned),
    ...chanceLines(planned),
    ...audit.map(typeLine),
    ...advice.map(adviceLine),
    ...(planned.drawn.groups < fewestGroups ? [] : pools.map(poolLine)),
  ];
}

function rowOf({ topic, item, number, unit, told }: Line, language: Language): WantedRow {
  return {
    topic,
    item: say(language, item),
    number,
    unit: say(language, unit),
    explanation: told.map((one) => say(language, one)).join(" "),
  };
}

/** How sure the chances are: exact where the draw decided about nobody. */
function chancesLead({ solved, settings }: PlannedRound): readonly Sentence[] {
  if (!isEstimated(solved)) return [sentence("what-if-too-large", { pairs: estimatedUpTo })];
  const { rows, columns } = solved.contested;
  if (settings.control) return [sentence("what-if-counted", { draws: redraws }), sentence("what-if-coin", {})];
  return [
    rows.size + columns.size === 0 ? sentence("what-if-certain", {}) : sentence("what-if-counted", { draws: redraws }),
  ];
}

/** Whose limit stays as it is in the lines about other limits; nothing without those lines, or where nobody has one. */
function ownLimitsLead({ explanations, pool }: PlannedRound): readonly Sentence[] {
  const groups = explanations.distanceCurve === undefined ? 0 : ownLimitsIn(pool);
  return groups === 0 ? [] : [sentence("what-if-own-limits", { groups })];
}

/** What the sheet `Ronde N wat als` says; rows that nobody wrote a note in go when they no longer hold. */
export function wantedRoundWhatIf(planned: PlannedRound, language: Language): Wanted {
  const { number: round } = planned;
  return {
    design: roundWhatIfDesign(round),
    rows: linesOf(planned).map((line) => rowOf(line, language)),
    others: "remove",
    ordered: true,
    lead: [
      sentence("what-if-title", { round }),
      sentence("what-if-about", {}),
      sentence("what-if-wishes", {}),
      ...ownLimitsLead(planned),
      ...chancesLead(planned),
      sentence("what-if-types", {}),
    ].map((told) => say(language, told)),
  };
}
