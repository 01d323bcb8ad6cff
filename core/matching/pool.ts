import type { Found, Reading } from "../intake/reading.ts";
import type { Group } from "../records/group.ts";
import type { Absence } from "../records/explanations.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import type { Stages } from "../records/round.ts";
import { rematchHold, type RematchHold } from "../life/rematch-rules.ts";
import type { Settings } from "../settings.ts";
import type { Arrangement } from "../sheets/arrangements.ts";
import { isRunning } from "../sheets/matches.ts";
import { withSteadyNumbers } from "../steady-number.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { leftOutOfScore } from "./criteria.ts";
import { AreaTable } from "./area-table.ts";
import { canonicalCode, compareCodes, pairKey } from "./codes.ts";
import { matchesBySide } from "./matches-by-side.ts";
import { settledPins, type Pin } from "./pins.ts";
import { inputHashOf } from "./pool-hash.ts";
import { paperKinds, type PaperKind, type RuleSettings } from "./rules.ts";

/** A group and a household by their codes. */
export interface NamedPair {
  readonly group: string;
  readonly household: string;
}

/** Who takes part in a round, frozen: the same people in whatever order their rows stand. */
export interface Pool {
  /** In the order of their codes; those with a break are among them, so that the rules can say so. */
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
  readonly rules: RuleSettings;
  /** Pairs that people fixed, by code; they are formed before anything else. */
  readonly pins: readonly Pin[];
  /** The arrangements that were not refused. */
  readonly arrangements: readonly Arrangement[];
  /** Why pairs that were given for this run cannot be fixed or ruled out. */
  readonly refused: readonly Sentence[];
  /** SHA-256 over everything that can change the outcome, settings and seed apart. */
  readonly hash: string;
  /** How far everybody was, those who take no part included (R9). */
  readonly stages: { readonly groups: Stages; readonly households: Stages };
  /** Everybody who was read and takes no part, with why. */
  readonly absent: readonly Absence[];
  /** Who is left out and why, as far as a person should know. */
  readonly findings: readonly Problem[];
}

/** Somebody on either side. */
type Person = Group | Household;

/** Not yet in the pool (R9), or no more. */
const heldBack = ["registered", "intake", "withdrawn", "ended"] as const;

/** One side of the pool, and how many are left out for which reason. */
interface Side<Item> {
  readonly people: readonly Item[];
  readonly inMatch: number;
  readonly stages: Stages;
  readonly absent: readonly Absence[];
  readonly findings: readonly Problem[];
}

/** How far somebody is, and what a match says of it: the running one, or the last one that ended. */
interface Place {
  readonly stage: Exclude<keyof Stages, "read">;
  readonly running?: Match | undefined;
  readonly hold?: RematchHold | undefined;
}

/**
 * How far somebody is: whoever is in a running match is matched, whatever the sheet says; approved is in the pool, but for
 * who is not back after a match that ended (R58).
 */
function placeOf(side: Absence["side"], person: Person, matches: readonly Match[]): Place {
  const { status } = person;
  // Of several the last one on the sheet.
  const running = matches.filter(isRunning).pop();
  if (running !== undefined) return { stage: "matched", running };
  const hold = rematchHold(side, person, matches);
  const isFree = status === undefined || status === "approved" || status === "pool" || status === "matched";
  if (hold !== undefined && isFree) return { stage: "resting", hold };
  return { stage: status === undefined || status === "approved" ? "pool" : status };
}

/** Why somebody takes no part; nothing for one who does, a break included. */
function becauseOf({ stage, running, hold }: Place): Pick<Absence, "because" | "match"> | undefined {
  if (hold !== undefined) return { ...hold };
  if (stage === "matched") return running ? { because: "in-match", match: running.id } : { because: "status-matched" };
  return stage === "pool" || stage === "paused" || stage === "resting" ? undefined : { because: stage };
}

/** What a person has to do for somebody to take part. */
function findingOf({ stage, running, hold }: Place, code: string): Sentence | undefined {
  if (stage === "matched" && running === undefined) return sentence("round-status-matched", { code });
  if (hold?.because !== "again-intake" && hold?.because !== "again-approval") return undefined;
  return sentence(`round-${hold.because}`, { code, match: hold.match });
}

/**
 * Everyone eligible (contracts.md): read without an error, in no running match, not withdrawn or ended, not held back by
 * an earlier status or by what came of an earlier match. Of rows with the same code the first counts. A status `matched`
 * without a match of ours is taken at its word: out, and reported. Numbers are made steady here, so that rules, draw and
 * hash all see the same.
 */
function sideOf<Item extends Person>(
  side: Absence["side"],
  found: readonly Found<Item>[],
  matches: readonly Match[],
): Side<Item> {
  const byCode = matchesBySide(matches, side);
  const seen = new Set<string>();
  const stages: Stages = { ...noStages, read: found.length };
  const people: Item[] = [];
  const absent: Absence[] = [];
  const findings: Problem[] = [];
  let inMatch = 0;
  for (const { record, sheet, row, blocked } of found) {
    const code = canonicalCode(record.code);
    const isUsable = !blocked && !seen.has(code);
    const place: Place = isUsable ? placeOf(side, record, byCode.get(code) ?? []) : { stage: "error" };
    const because = becauseOf(place);
    if (because !== undefined && !seen.has(code)) absent.push({ side, code: record.code, ...because });
    seen.add(code);
    stages[place.stage] += 1;
    if (place.stage === "pool" || place.stage === "paused") people.push(withSteadyNumbers(record));
    if (place.running !== undefined) inMatch += 1;
    const told = findingOf(place, record.code);
    if (told !== undefined) findings.push({ level: "warning", sheet, row, told });
  }
  people.sort((one, other) => compareCodes(one.code, other.code));
  return { people, inMatch, stages, absent, findings };
}

/** How far everybody of both sides is, whatever a round would make of them (R9). */
export function stagesIn(reading: Reading, matches: readonly Match[]): Pool["stages"] {
  return {
    groups: sideOf("group", reading.groups, matches).stages,
    households: sideOf("household", reading.households, matches).stages,
  };
}

const noStages: Stages = {
  read: 0,
  error: 0,
  registered: 0,
  intake: 0,
  pool: 0,
  paused: 0,
  resting: 0,
  matched: 0,
  withdrawn: 0,
  ended: 0,
};

/** Everybody who takes no part, those on a break among them, but for who was fixed all the same. */
function heldBackIn({ stages, people }: Side<Person>, fixed: readonly string[]): number {
  const codes = new Set(fixed.map(canonicalCode));
  const paused = people.filter(({ code, status }) => status === "paused" && !codes.has(canonicalCode(code))).length;
  return heldBack.reduce((sum, stage) => sum + stages[stage], paused);
}

/** The columns that the rule on vulnerability needs and the workbook lacks; none when the rule is off anyway. */
function missingColumns(reading: Reading, settings: Settings): readonly string[] {
  const rule = settings["vulnerability.rule"];
  if (rule === "off") return [];
  const ofGroups = [
    ...(rule === "sum" && settings["vulnerability.willingness"] === 0 ? [] : ["vulnerability.willingness"]),
    ...(rule === "willingness" || (rule === "sum" && settings["vulnerability.experience"] === 0)
      ? []
      : ["vulnerability.experience"]),
  ];
  return [
    ...["vulnerability.score"].filter((field) => !reading.householdFields.has(field)),
    ...ofGroups.filter((field) => !reading.groupFields.has(field)),
  ];
}

/** The papers for which there is a column, about groups or about members. */
function papersIn(reading: Reading): readonly PaperKind[] {
  const isMemberColumn = (kind: PaperKind): boolean =>
    reading.sheets.some(
      ({ role, columns }) =>
        role === "members" &&
        columns.some(({ field, confidence }) => field === `approval.${kind}` && confidence === "sure"),
    );
  const isKnown = (kind: PaperKind): boolean =>
    reading.groups.some(({ record }) => record.members?.some((member) => member.approval?.[kind] !== undefined));
  return paperKinds.filter(
    (kind) => reading.groupFields.has(`approval.${kind}`) || isMemberColumn(kind) || isKnown(kind),
  );
}

/** The matches that may not be formed again: all but proposals that only fell because of another. Nobody said no to those. */
function refusable(matches: readonly Match[]): readonly Match[] {
  const fell = new Set(matches.flatMap(({ replaces = [] }) => replaces.slice(1)));
  return matches.filter(({ id, status }) => status !== "declined" || !fell.has(id));
}

function rulesOf(
  reading: Reading,
  matches: readonly Match[],
  settings: Settings,
  forbidden: readonly NamedPair[],
): RuleSettings {
  return {
    settings,
    knowsVulnerability: missingColumns(reading, settings).length === 0,
    knowsConsent: reading.householdFields.has("consent"),
    papers: papersIn(reading),
    forbidden: new Set(forbidden.map(({ group, household }) => pairKey(group, household))),
    earlier: new Set(refusable(matches).map(({ group, household }) => pairKey(group, household))),
    ...(reading.areaDistances.size === 0 ? {} : { areas: new AreaTable(reading.areaDistances) }),
  };
}

/** Those ruled out who are both in the pool: what people agreed on others must not change what a round follows from. */
function forbiddenAmong(
  arrangements: readonly Arrangement[],
  groups: readonly Group[],
  households: readonly Household[],
): readonly NamedPair[] {
  const [ofGroups, ofHouseholds] = [groups, households].map(
    (people: readonly Person[]) => new Set(people.map(({ code }) => canonicalCode(code))),
  );
  return arrangements.filter(
    ({ kind, group, household }) =>
      kind === "forbid" &&
      ofGroups?.has(canonicalCode(group)) === true &&
      ofHouseholds?.has(canonicalCode(household)) === true,
  );
}

/** The pool of a round: from what was read, the matches there have been, and what people agreed on pairs. */
export function poolOf(
  reading: Reading,
  matches: readonly Match[],
  settings: Settings,
  arrangements: readonly Arrangement[] = [],
): Pool {
  const groups = sideOf("group", reading.groups, matches);
  const households = sideOf("household", reading.households, matches);
  const forbidden = forbiddenAmong(arrangements, groups.people, households.people);
  const rules = rulesOf(reading, matches, settings, forbidden);
  const people = { groups: groups.people, households: households.people, rules };
  const settled = settledPins(arrangements, { ...people, reading, matches });
  return {
    ...people,
    pins: settled.pins,
    arrangements: settled.accepted,
    refused: settled.refused,
    stages: { groups: groups.stages, households: households.stages },
    hash: inputHashOf({ ...people, pins: settled.pins }),
    absent: [...groups.absent, ...households.absent],
    findings: [
      ...ruleFindings(reading, settings, rules),
      ...withoutConsent(households.people, rules),
      ...withoutPersonalWords([...groups.people, ...households.people], rules),
      ...unknownCodes(reading, matches),
      ...groups.findings,
      ...households.findings,
      ...leftOut("round-in-match", groups.inMatch, households.inMatch),
      ...leftOut("round-resting", groups.stages.resting, households.stages.resting),
      ...leftOut(
        "round-held-back",
        heldBackIn(
          groups,
          settled.pins.map(({ group }) => group),
        ),
        heldBackIn(
          households,
          settled.pins.map(({ household }) => household),
        ),
      ),
      ...settled.findings,
    ],
  };
}

function leftOut(
  code: "round-in-match" | "round-held-back" | "round-resting",
  groups: number,
  households: number,
): readonly Problem[] {
  return groups + households === 0 ? [] : [{ level: "info", told: sentence(code, { groups, households }) }];
}

function ruleFindings(reading: Reading, settings: Settings, rules: RuleSettings): readonly Problem[] {
  const missing = missingColumns(reading, settings);
  const noConsent = settings.preset === "resettlement" && !rules.knowsConsent;
  return [
    ...(missing.length === 0
      ? []
      : [{ level: "warning", told: sentence("round-vulnerability-off", { missing }) } as const]),
    ...(settings["ranks.singles"] ? [] : [{ level: "info", told: sentence("round-singles-off", {}) } as const]),
    ...(noConsent ? [{ level: "warning", told: sentence("round-consent-column-missing", {}) } as const] : []),
  ];
}

/** Whether somebody gave no consent, and so takes no part; one who is yet to be asked does (R12 apart). */
export function saidNo(person: Group | Household): boolean {
  return "consent" in person && person.consent === "no";
}

/** How many households the lack of consent leaves out is told; with resettlement those who are yet to be asked too (R12). */
function withoutConsent(households: readonly Household[], rules: RuleSettings): readonly Problem[] {
  const { settings, knowsConsent } = rules;
  const isStrict = settings.preset === "resettlement" && knowsConsent;
  const count = households.filter((one) => (isStrict ? one.consent !== "yes" : saidNo(one))).length;
  const level = isStrict ? "warning" : "info";
  return count === 0 ? [] : [{ level, told: sentence("round-without-consent", { count }) }];
}

/** R10, R20: what says who somebody is takes no part in a score; how often that was is told, never of whom. */
function withoutPersonalWords(people: readonly Person[], { settings }: RuleSettings): readonly Problem[] {
  const count = leftOutOfScore(people, settings);
  return count === 0 ? [] : [{ level: "info", told: sentence("round-criteria-left-out", { count }) }];
}

/** Matches typed by hand with a code that nobody has would let the same people be matched twice. */
function unknownCodes(reading: Reading, matches: readonly Match[]): readonly Problem[] {
  const groups = new Set(reading.groups.map(({ record }) => canonicalCode(record.code)));
  const households = new Set(reading.households.map(({ record }) => canonicalCode(record.code)));
  return matches
    .filter(
      (match) =>
        isRunning(match) && !(groups.has(canonicalCode(match.group)) && households.has(canonicalCode(match.household))),
    )
    .map(({ id }) => ({ level: "warning", told: sentence("round-match-unknown-code", { id }) }));
}

/** How many groups of the pool set a limit for the distance themselves. */
export function ownLimitsIn({ groups }: Pick<Pool, "groups">): number {
  return groups.filter(({ distanceKm }) => distanceKm !== undefined).length;
}
