import type { ResponseRate, SampleFlow } from "../evaluation/response.ts";
import { fewAnswers } from "../evaluation/views/figures.ts";
import { stageLabel, stages } from "../evaluation/views/flow-rows.ts";
import { waveLabel, whoLabel } from "../evaluation/views/words.ts";
import { capital } from "../text/capital.ts";
import type { Language } from "../workbook/layout.ts";
import type { FlowLine, RateLine } from "./views/results.ts";

/** The way from signing up to a second match, in counts (R9). */
export function flowLines({ groups, households }: SampleFlow, language: Language): FlowLine[] {
  return stages.flatMap((stage) => {
    if (stage === "control" && households.control === 0) return [];
    const label = capital(stageLabel(stage, language));
    return [{ label, households: households[stage], ...(stage === "control" ? {} : { groups: groups[stage] }) }];
  });
}

function rateLine(rate: ResponseRate, language: Language): RateLine {
  const { wave, respondent, arm, expected, responded, groups } = rate;
  const isTold = expected !== undefined && expected >= fewAnswers;
  return {
    wave: capital(waveLabel(wave, language)),
    who: capital(whoLabel(respondent, arm, language)),
    responded,
    ...(expected === undefined ? {} : { expected }),
    ...(isTold ? { percent: Math.round((responded / expected) * 100) } : {}),
    ...(groups === undefined || respondent !== "member" ? {} : { groups }),
  };
}

/** How many answered of those who were there to answer, moment by moment; by arm where the arms differ. */
export function rateLines({ rates }: SampleFlow, language: Language): RateLine[] {
  const isByArm = ({ wave, respondent }: ResponseRate) =>
    rates.some((one) => one.wave === wave && one.respondent === respondent && one.arm === "control");
  return rates
    .filter((rate) => (rate.arm !== undefined) === isByArm(rate))
    .filter(({ responded, expected = 0 }) => responded > 0 || expected > 0)
    .map((rate) => rateLine(rate, language));
}
