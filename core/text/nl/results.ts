import type { FlowSide, Respondent, Scale, StudyArm, Theme, Wave } from "../../evaluation/response.ts";

const themes: Readonly<Record<Theme | "own", string>> = {
  contact: "Contact",
  group: "De groep",
  language: "Taal",
  work: "Werk en opleiding",
  network: "Netwerk",
  ambassador: "Cultureel ambassadeur",
  satisfaction: "Tevredenheid",
  closing: "Afronding",
  background: "Achtergrond",
  own: "Eigen vragen",
};

const waves: Readonly<Record<Wave, string>> = { intake: "Intake", mid: "Tussenmeting", end: "Eindmeting" };

const respondents: Readonly<Record<Respondent, string>> = {
  household: "Huishoudens",
  member: "Leden van groepen",
  group: "Groepen",
  partner: "Partners",
};

const arms: Readonly<Record<StudyArm, string>> = {
  treated: "met een groep",
  control: "controlegroep",
  outside: "met een groep, niet geloot",
  none: "nog zonder groep",
};

const stages: Readonly<Record<keyof FlowSide, string>> = {
  registered: "aangemeld",
  dropped: "afgevallen voor een match",
  matched: "gematcht",
  control: "in de controlegroep",
  ended: "eerste match gestopt",
  rematched: "daarna opnieuw gematcht",
};

const answers: Readonly<Partial<Record<Scale, readonly string[]>>> = {
  agree: [
    "helemaal mee oneens",
    "enigszins mee oneens",
    "niet mee eens, niet mee oneens",
    "enigszins mee eens",
    "helemaal mee eens",
  ],
  satisfied: [
    "heel ontevreden",
    "enigszins ontevreden",
    "niet tevreden, niet ontevreden",
    "enigszins tevreden",
    "heel tevreden",
  ],
  "yes-no": ["nee", "ja"],
  level: ["geen kennis", "onder A1", "A1", "A2", "B1", "B2", "C1", "C2"],
};

/** Sentences of the screen of results, in Dutch. */
export const results = {
  "results-theme": (v: { theme: Theme | "own" }) => themes[v.theme],
  "results-wave": (v: { wave: Wave }) => waves[v.wave],
  "results-who": (v: { respondent: Respondent }) => respondents[v.respondent],
  "results-who-of-arm": (v: { respondent: Respondent; arm: StudyArm }) =>
    `${respondents[v.respondent]}, ${arms[v.arm]}`,
  "results-stage": (v: { stage: keyof FlowSide }) => stages[v.stage],
  /** An answer by its place on the scale, from 0. */
  "results-answer": (v: { scale: Scale; place: number }) => answers[v.scale]?.[v.place] ?? String(v.place),
  "results-between": (v: { low: string; high: string }) => `tussen ‘${v.low}’ en ‘${v.high}’`,
  "results-number": (v: { value: number }) => String(Math.round(v.value * 10) / 10).replace(".", ","),
  "results-option-of": (v: { item: string; option: string }) => `${v.item}: ${v.option}`,
  "results-band": (v: { from: number; to: number }) => `meer dan ${v.from} tot en met ${v.to} km`,
  "results-band-first": (v: { to: number }) => `tot en met ${v.to} km`,
  "results-band-last": (v: { from: number }) => `meer dan ${v.from} km`,
  "results-band-unknown": (_: object) => "afstand onbekend",
  "results-limit-few": (_: object) =>
    "Het gaat om weinig mensen. Het echte percentage kan overal tussen de twee getallen achter ‘van’ en ‘tot’ liggen.",
  "results-limit-response": (_: object) =>
    "Wie niet antwoordde, kan anders denken dan wie wel antwoordde. Kijk dus ook hoeveel mensen antwoordden.",
  "results-limit-own-words": (_: object) =>
    "Mensen zeggen dit zelf. Wie de vragen stelt, kan meespelen in wat mensen antwoorden.",
};
