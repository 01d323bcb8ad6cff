import type { FlowSide, Respondent, Scale, StudyArm, Theme, Wave } from "../../evaluation/response.ts";
import type { results as dutch } from "../nl/results.ts";

const themes: Readonly<Record<Theme | "own", string>> = {
  contact: "Contact",
  group: "The group",
  language: "Language",
  work: "Work and education",
  network: "Network",
  ambassador: "Cultural ambassador",
  satisfaction: "Satisfaction",
  closing: "Closing",
  background: "Background",
  own: "Own questions",
};

const waves: Readonly<Record<Wave, string>> = { intake: "Intake", mid: "Mid-term", end: "End" };

const respondents: Readonly<Record<Respondent, string>> = {
  household: "Households",
  member: "Members of groups",
  group: "Groups",
  partner: "Partners",
};

const arms: Readonly<Record<StudyArm, string>> = {
  treated: "with a group",
  control: "control group",
  outside: "with a group, not drawn",
  none: "no group yet",
};

const stages: Readonly<Record<keyof FlowSide, string>> = {
  registered: "signed up",
  dropped: "dropped out before a match",
  matched: "matched",
  control: "in the control group",
  ended: "first match ended",
  rematched: "matched again after that",
};

const answers: Readonly<Partial<Record<Scale, readonly string[]>>> = {
  agree: ["fully disagree", "partly disagree", "neither agree nor disagree", "partly agree", "fully agree"],
  satisfied: [
    "very dissatisfied",
    "somewhat dissatisfied",
    "neither satisfied nor dissatisfied",
    "somewhat satisfied",
    "very satisfied",
  ],
  "yes-no": ["no", "yes"],
  level: ["no knowledge", "below A1", "A1", "A2", "B1", "B2", "C1", "C2"],
};

/** Sentences of the screen of results, in English. */
export const results: typeof dutch = {
  "results-theme": (v) => themes[v.theme],
  "results-wave": (v) => waves[v.wave],
  "results-who": (v) => respondents[v.respondent],
  "results-who-of-arm": (v) => `${respondents[v.respondent]}, ${arms[v.arm]}`,
  "results-stage": (v) => stages[v.stage],
  "results-answer": (v) => answers[v.scale]?.[v.place] ?? String(v.place),
  "results-between": (v) => `between ‘${v.low}’ and ‘${v.high}’`,
  "results-number": (v) => String(Math.round(v.value * 10) / 10),
  "results-option-of": (v) => `${v.item}: ${v.option}`,
  "results-band": (v) => `more than ${v.from} up to ${v.to} km`,
  "results-band-first": (v) => `up to ${v.to} km`,
  "results-band-last": (v) => `more than ${v.from} km`,
  "results-band-unknown": () => "distance unknown",
  "results-limit-few": () =>
    "These are few people. The real percentage can be anywhere between the two numbers after ‘from’ and ‘to’.",
  "results-limit-response": () =>
    "Who did not answer may think differently from who did. So look at how many people answered, too.",
  "results-limit-own-words": () =>
    "People say this themselves. Who asks the questions can play a part in what people answer.",
};
