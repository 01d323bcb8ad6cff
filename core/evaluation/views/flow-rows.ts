import { allArms } from "../../sheets/evaluation-columns.ts";
import { shown } from "../../sheets/design.ts";
import { evaluationFlowDesign, stageColumn } from "../../sheets/evaluation-flow.ts";
import { evaluationResponseDesign } from "../../sheets/evaluation-response.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { FlowSide, ResponseRate, WaveNote } from "../response.ts";
import type { EvaluationResult } from "../result.ts";
import { fraction } from "./figures.ts";
import { waveLabel, whoLabel } from "./words.ts";

/** The stages in the order in which people pass them. */
export const stages: readonly (keyof FlowSide)[] = [
  "registered",
  "dropped",
  "matched",
  "control",
  "ended",
  "rematched",
];

/** A stage as people call it. */
export function stageLabel(stage: keyof FlowSide, language: Language): string {
  return shown(stageColumn, stage, language);
}

/** What the sheet with the stages of the study should say. Groups are never drawn for comparison. */
export function flowWanted({ flow }: EvaluationResult, language: Language): Wanted {
  const rows = stages.map((stage): WantedRow => ({
    stage,
    groups: stage === "control" ? null : flow.groups[stage],
    households: flow.households[stage],
    remark: say(language, sentence("evaluation-stage", { stage })),
  }));
  return { design: evaluationFlowDesign, rows, others: "remove", ordered: true };
}

function noteOf(notes: readonly WaveNote[], { wave, arm }: ResponseRate): string | null {
  if (arm !== undefined) return null;
  return (
    notes
      .filter((one) => one.wave === wave)
      .map(({ note }) => note)
      .join(" ") || null
  );
}

function rateRow(rate: ResponseRate, notes: readonly WaveNote[], language: Language): WantedRow {
  const { wave, respondent, arm, expected, responded, groups } = rate;
  const who = whoLabel(respondent, arm, language);
  return {
    ...{ wave, respondent },
    arm: arm ?? allArms,
    expected: expected ?? null,
    responded,
    missing: expected === undefined ? null : Math.max(0, expected - responded),
    share: expected === undefined || expected === 0 ? null : fraction((100 * responded) / expected),
    groups: groups ?? null,
    label: say(language, sentence("evaluation-rate", { wave: waveLabel(wave, language), who, n: responded })),
    note: noteOf(notes, rate),
  };
}

/** What the sheet with response rates should say. */
export function responseWanted({ flow, notes }: EvaluationResult, language: Language): Wanted {
  const rows = flow.rates.map((rate) => rateRow(rate, notes, language));
  return { design: evaluationResponseDesign, rows, others: "remove", ordered: true };
}
