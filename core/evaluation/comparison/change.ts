import type { Respondent, Response, StudyArm, Wave } from "../response.ts";
import type { Comparison } from "../result.ts";
import { pairFigures, type Couple, type Figures } from "./figures.ts";
import type { Outcome } from "./outcomes.ts";
import { crossedIn } from "./pairs.ts";
import { together, type Answered, type Unit, type Units } from "./units.ts";

/** Whose change is told: of everybody with a match, and of the control group. */
const sides: readonly { readonly arm: StudyArm; readonly arms: readonly StudyArm[] }[] = [
  { arm: "treated", arms: ["treated", "outside"] },
  { arm: "control", arms: ["control"] },
];

/** Two moments, the earlier first. */
export type Span = readonly [before: Wave, after: Wave];

/** Answers at both moments, and how many gave one at only one of them. */
interface Followed {
  readonly couples: readonly Couple[];
  readonly incomplete: number;
  readonly units: readonly Unit[];
}

/** Households and groups by their code. */
function followedUnits(before: readonly Unit[], units: readonly Unit[]): Followed {
  const earlier = new Map(before.map((unit) => [unit.code, unit.value]));
  const couples = units.flatMap(({ code, value }): Couple[] => {
    const then = earlier.get(code);
    return then === undefined ? [] : [[value, then]];
  });
  return { couples, incomplete: earlier.size + units.length - 2 * couples.length, units };
}

/** The members of every group who answered, by group and person; who cannot be told apart cannot be followed. */
function membersOf(responses: readonly Response[], outcome: Outcome): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const groups = new Map<string, Map<string, number>>();
  for (const response of responses) {
    const value = outcome.answerIn(response);
    if (value === undefined || response.code === undefined || response.person === undefined) continue;
    const known = groups.get(response.code) ?? new Map<string, number>();
    known.set(response.person, value);
    groups.set(response.code, known);
  }
  return groups;
}

/** Members who answered at both moments, as the mean of their group: members of one group are no separate witnesses. */
function followedMembers(outcome: Outcome, before: readonly Response[], after: readonly Response[]): Followed {
  const [earlier, later] = [membersOf(before, outcome), membersOf(after, outcome)];
  const couples = [...later].flatMap(([group, members]): Couple[] => {
    const then = earlier.get(group);
    const both = [...members.keys()].filter((person) => then?.has(person) === true);
    if (then === undefined || both.length === 0) return [];
    const meanOf = (values: ReadonlyMap<string, number>): number =>
      together(
        both.map((person) => values.get(person) ?? 0),
        false,
      );
    return [[meanOf(members), meanOf(then)]];
  });
  return { couples, incomplete: earlier.size + later.size - 2 * couples.length, units: [] };
}

function ofArms<One extends { readonly arm: StudyArm }>(
  all: readonly One[],
  arms: readonly StudyArm[],
): readonly One[] {
  return all.filter(({ arm }) => arms.includes(arm));
}

/** Nothing is said of chance where no control group answered: a change alone says nothing of where it comes from (R68). */
function withoutControl({ treated, control, moved, effect, reason = "no-control" }: Figures): Figures {
  return {
    ...(treated === undefined ? {} : { treated }),
    ...(control === undefined ? {} : { control }),
    ...(moved === undefined ? {} : { moved }),
    ...(effect === undefined ? {} : { effect }),
    reason,
  };
}

/** What is asked of a study to tell changes in it. */
export interface Studied {
  readonly answered: Answered;
  readonly units: Units;
  readonly hasControl: boolean;
  readonly seed: string;
}

/** How the same households, groups or members changed between two moments, in each arm apart. */
export function changesCompared(
  outcome: Outcome,
  respondent: Respondent,
  [before, wave]: Span,
  { answered, units: unitsAt, hasControl, seed }: Studied,
): readonly Comparison[] {
  const isOfMembers = respondent === "member";
  return sides.flatMap(({ arm, arms }) => {
    const { couples, incomplete, units } = isOfMembers
      ? followedMembers(outcome, ofArms(answered(before, respondent), arms), ofArms(answered(wave, respondent), arms))
      : followedUnits(ofArms(unitsAt(before, respondent), arms), ofArms(unitsAt(wave, respondent), arms));
    if (couples.length === 0) return [];
    // The mean of yes and no over a group is a share, no longer yes or no.
    const isYesNo = outcome.isYesNo && !isOfMembers;
    const figures = pairFigures(couples, { ...outcome, isYesNo }, `${seed} ${arm}`);
    const told: Comparison = {
      item: outcome.item,
      ...(outcome.option === undefined ? {} : { option: outcome.option }),
      ...{ wave, before, respondent, arm, design: "change", isPrimary: false },
      method: isYesNo ? "mcnemar" : "sign-flip",
      n: { pairs: couples.length },
      ...(incomplete === 0 ? {} : { incomplete }),
      ...crossedIn(units),
      ...(hasControl ? figures : withoutControl(figures)),
    };
    return [told];
  });
}
