import type { FlowSide } from "../../evaluation/response.ts";

const stages: Readonly<Record<keyof FlowSide, string>> = {
  registered: "Everybody on the lists.",
  dropped: "Stopped before there was a match.",
  matched: "Got a match that was confirmed or went further.",
  control: "Was drawn to compare with, without a group.",
  ended: "Of those with a match: the first match ended.",
  rematched: "Of these: got a new match after that.",
};

/** Sentences of the tables of the evaluation, in English. */
export const evaluation = {
  "step-evaluation": (v: { name: string }) => `Evaluation: sheet ${v.name}`,
  "evaluation-counted": (v: { responses: number; questions: number; moments: number }) =>
    `${v.responses} questionnaires counted: ${v.questions} questions at ${v.moments === 1 ? "1 moment" : `${v.moments} moments`}.`,
  "no-questionnaires": (_: object) => "We find no answers to questionnaires in this workbook.",
  "no-questionnaires-remedy": (_: object) =>
    "Put every questionnaire on a sheet of this workbook, one row for each that was filled in. Share makes blank ones (share --for forms).",
  "overview-evaluation": (_: object) => "Questionnaires in the last evaluation",
  "overview-evaluation-next": (_: object) => "Are there new answers? Make the evaluation again.",
  "evaluation-nobody": (_: object) => "Nobody gave an answer that can be counted.",
  "evaluation-few": (_: object) => "Few answers: quote the numbers, not the percentage.",
  "evaluation-many-missing": (_: object) => "Half or more gave no answer.",
  "evaluation-worse-when-higher": (_: object) => "To agree is less favourable here.",
  "evaluation-own-question": (_: object) => "Own question.",
  "evaluation-at-least-one": (_: object) => "at least one of these",
  "evaluation-more-than-nought": (_: object) => "more than 0",
  "evaluation-bar": (v: { question: string; who: string; n: number }) => `${v.question} (${v.who}, n=${v.n})`,
  "evaluation-level": (v: { question: string; level: string; who: string; n: number }) =>
    `${v.question}: ${v.level} (${v.who}, n=${v.n})`,
  "evaluation-rate": (v: { wave: string; who: string; n: number }) => `${v.wave}: ${v.who} (n=${v.n})`,
  "evaluation-distance-band": (v: { from?: number; to?: number }) => {
    if (v.from === undefined) return "distance not known";
    if (v.to === undefined) return `more than ${v.from} km`;
    return v.from === 0 ? `up to ${v.to} km` : `more than ${v.from} up to ${v.to} km`;
  },
  "evaluation-between": (v: { low: string; high: string }) => `between ‘${v.low}’ and ‘${v.high}’`,
  "evaluation-number": (v: { value: number }) => String(Math.round(v.value * 10) / 10),
  "evaluation-stage": (v: { stage: keyof FlowSide }) => stages[v.stage],
};
