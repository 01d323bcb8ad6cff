import { writeFileSync } from "node:fs";
import { assign } from "../../core/matching/assignment.ts";
import { candidatesOf } from "../../core/matching/candidates.ts";
import { chancesOf } from "../../core/matching/chances.ts";
import { distanceCurveOf } from "../../core/matching/distance-curve.ts";
import { explained } from "../../core/matching/explained.ts";
import { profileProblem } from "../../core/matching/levels.ts";
import { oneMoreOf } from "../../core/matching/one-more.ts";
import { dividedPlaces } from "../../core/matching/preselection.ts";
import { preselectionProblem } from "../../core/matching/preselection-problem.ts";
import { adviceOf } from "../../core/matching/recruitment.ts";
import { toldRound } from "../../core/matching/round.ts";
import { solvedRound, type SolvedRound } from "../../core/matching/solved.ts";
import { generatedRound, type Size } from "./instances.ts";
import { generatedPreselection } from "./preselections.ts";

/** A whole round: possible pairs, all levels with their prices, the check of the proof, reasons. Gives the pairs. */
function wholeRound(size: Size): () => number {
  const input = generatedRound(size);
  return () => {
    const work = solvedRound(input);
    const { pairs, proven } = toldRound(work);
    if (!proven) throw new Error("a round without a proof");
    explained(work);
    return pairs.length;
  };
}

/** The possible pairs alone. Gives their number. */
function possiblePairs(size: Size): () => number {
  const { groups, households, rules } = generatedRound(size).pool;
  return () => candidatesOf(groups, households, rules).possible.length;
}

/** All levels of a round with their prices, and nothing else. Gives the pairs. */
function allLevels(size: Size): () => number {
  const { problem } = solvedRound(generatedRound(size));
  return () => assign(problem).pairOfRow.filter((pair) => pair >= 0).length;
}

/** Something told of a round that is solved already. Gives the number of lines. */
function told(tell: (work: SolvedRound) => readonly unknown[]): (size: Size) => () => number {
  return (size) => {
    const work = solvedRound(generatedRound(size));
    return () => tell(work).length;
  };
}

/** Phase 1 of resettlement, with a home and a half for every group: the division, or what one more changes as well. */
function phaseOne(withMore: boolean): (size: Size) => () => number {
  return ({ groups, households, cities: municipalities }) => {
    const homes = Math.floor(1.5 * groups);
    const pool = generatedPreselection({ groups, homes, households, municipalities, seed: 1 });
    return () => {
      const work = preselectionProblem(pool);
      const division = dividedPlaces(work.problem);
      const isExact = division.gap === undefined && (!withMore || oneMoreOf(work, division).exact);
      if (!isExact) throw new Error("a search that was cut short");
      return division.places.length;
    };
  };
}

/** What can be measured of our own matching, by name; each makes its people first and gives what is then measured. */
const parts: ReadonlyMap<string, (size: Size) => () => number> = new Map([
  ["round", wholeRound],
  ["candidates", possiblePairs],
  ["assign", allLevels],
  ["explained", told((work) => Object.values(explained(work)).flat())],
  ["chances", told((work) => chancesOf(work))],
  ["distance-curve", told(distanceCurveOf)],
  ["advice", told(adviceOf)],
  ["phase-one", phaseOne(false)],
  ["phase-one-more", phaseOne(true)],
]);

/** What is to be measured, ready to run. Throws for a name that is not there. */
export function matchingPart(name: string, size: Size): () => number {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`cannot measure ${name}`);
  return part(size);
}

/** Writes the single cost of a round for other solvers (`readSingleCost`). Gives the number of possible pairs. */
export function writeSingleCost(path: string, size: Size): number {
  const { draw } = solvedRound(generatedRound(size));
  const { rows, columns, offsets, targets, levels } = profileProblem(draw, "total");
  const costs = levels.find(({ name }) => name === "total")?.costs ?? new Int32Array(targets.length);
  writeFileSync(path, Int32Array.from([rows, columns, targets.length, ...offsets, ...targets, ...costs]));
  return targets.length;
}
