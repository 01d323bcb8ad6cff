import type { FlowSide } from "../../evaluation/response.ts";

const stages: Readonly<Record<keyof FlowSide, string>> = {
  registered: "Iedereen die op de lijsten staat.",
  dropped: "Stopte voordat er een match was.",
  matched: "Kreeg een match die bevestigd werd of verder kwam.",
  control: "Werd geloot om mee te vergelijken, zonder groep.",
  ended: "Van wie een match kreeg: de eerste match eindigde.",
  rematched: "Van hen: kreeg daarna een nieuwe match.",
};

/** Sentences of the tables of the evaluation, in Dutch. */
export const evaluation = {
  "step-evaluation": (v: { name: string }) => `Evaluatie: blad ${v.name}`,
  "evaluation-counted": (v: { responses: number; questions: number; moments: number }) =>
    `${v.responses} vragenlijsten geteld: ${v.questions} vragen op ${v.moments === 1 ? "1 moment" : `${v.moments} momenten`}.`,
  "no-questionnaires": (_: object) => "Wij vinden geen antwoorden op vragenlijsten in deze werkmap.",
  "no-questionnaires-remedy": (_: object) =>
    "Zet elke vragenlijst als blad in deze werkmap, met één regel per ingevulde lijst. Lege vragenlijsten maakt u met Delen (share --for forms).",
  "overview-evaluation": (_: object) => "Vragenlijsten in de laatste evaluatie",
  "overview-evaluation-next": (_: object) => "Zijn er nieuwe antwoorden? Maak de evaluatie dan opnieuw.",
  "evaluation-nobody": (_: object) => "Niemand gaf een antwoord dat te tellen is.",
  "evaluation-few": (_: object) => "Weinig antwoorden: noem de aantallen, niet het percentage.",
  "evaluation-many-missing": (_: object) => "De helft of meer gaf geen antwoord.",
  "evaluation-worse-when-higher": (_: object) => "Hier is eens zijn minder gunstig.",
  "evaluation-own-question": (_: object) => "Eigen vraag.",
  "evaluation-at-least-one": (_: object) => "minstens één hiervan",
  "evaluation-more-than-nought": (_: object) => "meer dan 0",
  "evaluation-bar": (v: { question: string; who: string; n: number }) => `${v.question} (${v.who}, n=${v.n})`,
  "evaluation-level": (v: { question: string; level: string; who: string; n: number }) =>
    `${v.question}: ${v.level} (${v.who}, n=${v.n})`,
  "evaluation-rate": (v: { wave: string; who: string; n: number }) => `${v.wave}: ${v.who} (n=${v.n})`,
  "evaluation-distance-band": (v: { from?: number; to?: number }) => {
    if (v.from === undefined) return "afstand niet bekend";
    if (v.to === undefined) return `meer dan ${v.from} km`;
    return v.from === 0 ? `tot en met ${v.to} km` : `meer dan ${v.from} tot en met ${v.to} km`;
  },
  "evaluation-between": (v: { low: string; high: string }) => `tussen ‘${v.low}’ en ‘${v.high}’`,
  "evaluation-number": (v: { value: number }) => String(Math.round(v.value * 10) / 10).replace(".", ","),
  "evaluation-stage": (v: { stage: keyof FlowSide }) => stages[v.stage],
};
