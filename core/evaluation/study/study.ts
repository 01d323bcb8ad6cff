/** What the workbook knows of everybody who can answer: to which arm they belong, and their matches in the order of time. */
import { originalArms, originRows } from "../../life/original-arms.ts";
import { canonicalCode } from "../../matching/codes.ts";
import type { Match } from "../../records/match.ts";
import { isConfirmed, matchesDesign, matchesOf } from "../../sheets/matches.ts";
import { ownRows } from "../../sheets/own-rows.ts";
import { roundDesign, roundNumbersOf } from "../../sheets/rounds.ts";
import { textOf } from "../../workbook/cell.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import type { StudyArm } from "../response.ts";

/** The draw that decided over a household. */
export interface Draw {
  readonly block?: string;
  readonly round?: number;
}

/** A side of matches. */
export type Side = "group" | "household";

/** The study of a workbook. */
export interface Study {
  /** Arm of a household, or of a group by the first of its matches; `none` where neither draw nor match is known. */
  armOf(side: Side, code: string): StudyArm;
  /** The draw of a household, or that of the match of a group. */
  drawOf(side: Side, code: string): Draw;
  /** Matches that were confirmed or went further, in the order in which they began. */
  matchesOf(side: Side, code: string): readonly Match[];
  /** The first meeting of a household that was drawn for comparison and has a match now. */
  crossoverOf(code: string): string | undefined;
  /** Kilometres between the sides of a match, as `Matches` or the sheet of its round says. */
  kmOf(match: string): number | undefined;
  /** All matches that count, by id. */
  readonly byId: ReadonlyMap<string, Match>;
  /** True where somebody was drawn for comparison. */
  readonly hasControl: boolean;
}

/** A match that was confirmed by all, or went further than that. */
export function wasConfirmed(match: Match): boolean {
  return isConfirmed(match) || match.status === "ended";
}

const unknownDay = "9999";

function beginning(one: Match, other: Match): number {
  const [first, second] = [one.startsOn ?? unknownDay, other.startsOn ?? unknownDay];
  if (first !== second) return first < second ? -1 : 1;
  return (one.round ?? 0) - (other.round ?? 0) || (one.id < other.id ? -1 : 1);
}

function bySide(matches: readonly Match[], side: Side): Map<string, Match[]> {
  const found = new Map<string, Match[]>();
  for (const match of matches) {
    const code = canonicalCode(match[side]);
    found.set(code, [...(found.get(code) ?? []), match]);
  }
  return found;
}

function drawn(match: Match | undefined): Draw {
  if (match === undefined) return {};
  const { block, round } = match;
  return { ...(block === undefined ? {} : { block }), ...(round === undefined ? {} : { round }) };
}

/** The draws of households that were drawn for comparison, by the sheets of rounds. */
function controlDraws(snapshot: Snapshot): Map<string, Draw> {
  const draws = new Map<string, Draw>();
  for (const round of roundNumbersOf(snapshot))
    for (const { values } of ownRows(snapshot, roundDesign(round))) {
      const [code, block] = [canonicalCode(textOf(values["compared"])), textOf(values["block"])];
      if (code !== "" && !draws.has(code)) draws.set(code, { round, ...(block === "" ? {} : { block }) });
    }
  return draws;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 ? value : undefined;
}

/** Kilometres by id of match: of `Matches` first, else of the sheet of the round. */
function distances(snapshot: Snapshot): Map<string, number> {
  const found = new Map<string, number>();
  const designs = [matchesDesign, ...roundNumbersOf(snapshot).map(roundDesign)];
  for (const design of designs)
    for (const { key, values } of ownRows(snapshot, design)) {
      const km = numberIn(values["kilometres"]);
      if (km !== undefined && !found.has(key)) found.set(key, km);
    }
  return found;
}

/** The arm of a group: of its first match, whoever the household of it was; nobody drew a group for comparison. */
function armOfMatch(match: Match | undefined): StudyArm {
  if (match === undefined) return "none";
  return match.arm === "treated" ? "treated" : "outside";
}

/** The study of a workbook, as its rounds and matches tell it. `today` as `yyyy-MM-dd`. */
export function studyOf(snapshot: Snapshot, today: string): Study {
  const all = matchesOf(snapshot);
  const counting = all.filter(wasConfirmed).sort(beginning);
  const sides = { group: bySide(counting, "group"), household: bySide(counting, "household") };
  const everyHousehold = bySide([...all].sort(beginning), "household");
  const arms = originalArms(snapshot);
  const controls = controlDraws(snapshot);
  const crossovers = new Map<string, string>();
  const origin = new Map(originRows(snapshot, today).map((row) => [row["id"], row["crossover-on"]]));
  for (const { id, household } of all) {
    const on = origin.get(id);
    if (typeof on === "string" && arms.get(canonicalCode(household)) === "control") crossovers.set(canonicalCode(household), on); // prettier-ignore
  }
  const km = distances(snapshot);
  const matchesOn = (side: Side, code: string): readonly Match[] => sides[side].get(canonicalCode(code)) ?? [];
  return {
    armOf: (side, code) =>
      side === "household" ? (arms.get(canonicalCode(code)) ?? "none") : armOfMatch(matchesOn("group", code)[0]),
    drawOf: (side, code) => {
      const own = canonicalCode(code);
      if (side === "group") return drawn(matchesOn("group", code)[0]);
      const treated = everyHousehold.get(own)?.find(({ arm }) => arm === "treated");
      if (arms.get(own) === "control") return controls.get(own) ?? {};
      return drawn(treated);
    },
    matchesOf: matchesOn,
    crossoverOf: (code) => crossovers.get(canonicalCode(code)),
    kmOf: (match) => km.get(match),
    byId: new Map(counting.map((match) => [match.id, match])),
    hasControl: [...arms.values()].includes("control"),
  };
}
