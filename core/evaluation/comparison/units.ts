import type { EvaluationData, Respondent, Response, StudyArm, Wave } from "../response.ts";
import type { Outcome } from "./outcomes.ts";

/** A household or group with its answer at one moment: what counts once in a comparison. */
export interface Unit {
  readonly code: string;
  /** What the draw gave it at first, whatever came later. */
  readonly arm: StudyArm;
  readonly block?: string;
  readonly round?: number;
  readonly value: number;
  /** In the control group, and with a group of its own when it answered. */
  readonly hasCrossed: boolean;
}

/** Questionnaires by moment and kind of respondent; those that do not say whose they are cannot be compared. */
export type Answered = (wave: Wave, respondent: Respondent) => readonly Response[];

/** Sorts the questionnaires once for all outcomes. */
export function answeredIn({ responses }: Pick<EvaluationData, "responses">): Answered {
  const sorted = new Map<string, Response[]>();
  for (const response of responses) {
    if (response.code === undefined) continue;
    const key = `${response.wave} ${response.respondent}`;
    const known = sorted.get(key);
    if (known === undefined) sorted.set(key, [response]);
    else known.push(response);
  }
  return (wave, respondent) => sorted.get(`${wave} ${respondent}`) ?? [];
}

/** The mean of some answers of one household or group; yes where anybody in it says yes. */
export function together(values: readonly number[], isYesNo: boolean): number {
  if (isYesNo) return Math.max(...values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Every household or group with an answer, once, sorted by nothing else than the order of their first questionnaire. */
function unitsOf(responses: readonly Response[], outcome: Outcome): readonly Unit[] {
  const byCode = new Map<string, { readonly first: Response; readonly values: number[] }>();
  for (const response of responses) {
    const value = outcome.answerIn(response);
    if (value === undefined || response.code === undefined) continue;
    const known = byCode.get(response.code);
    if (known === undefined) byCode.set(response.code, { first: response, values: [value] });
    else known.values.push(value);
  }
  return [...byCode].map(([code, { first, values }]) => ({
    code,
    arm: first.arm,
    ...(first.block === undefined ? {} : { block: first.block }),
    ...(first.round === undefined ? {} : { round: first.round }),
    value: together(values, outcome.isYesNo),
    hasCrossed: first.arm === "control" && first.match !== undefined,
  }));
}

/** The units of one outcome at every moment, each worked out once. */
export type Units = (wave: Wave, respondent: Respondent) => readonly Unit[];

/** Looks up the units of an outcome. */
export function unitsIn(answered: Answered, outcome: Outcome): Units {
  const known = new Map<string, readonly Unit[]>();
  return (wave, respondent) => {
    const key = `${wave} ${respondent}`;
    const units = known.get(key) ?? unitsOf(answered(wave, respondent), outcome);
    known.set(key, units);
    return units;
  };
}
