import type { Stages } from "../../records/round.ts";

const stages: Readonly<Record<Exclude<keyof Stages, "read">, string>> = {
  registered: "signed up",
  intake: "in the intake",
  pool: "ready for a round",
  matched: "in a proposal or match",
  paused: "on a break",
  resting: "not back yet after an earlier match",
  withdrawn: "withdrawn",
  ended: "stopped",
  error: "with an error in the row",
};

/** Sentences of waiting times and of how far people are, in English. */
export const waiting = {
  "overview-stage": (v: { side: "groups" | "households"; stage: Exclude<keyof Stages, "read"> }) =>
    `${v.side === "groups" ? "Groups" : "Households"}: ${stages[v.stage]}`,
  "overview-stage-error": (_: object) => "Correct these rows. The sheet Attention says what is missing.",
  "overview-waits": (_: object) => "Waiting for a match or a first meeting",
  "overview-waits-none": (_: object) => "Nobody waits for a match now.",
  "overview-waits-median": (v: { days: number }) =>
    `Half of them wait ${v.days} ${v.days === 1 ? "day" : "days"} or longer for a match. Begin with who waits longest.`,
  "overview-vulnerability": (_: object) => "Matches ended for vulnerability",
  "overview-vulnerability-solved": (v: { solved: number }) =>
    `In ${v.solved} of them the group or household had another match since.`,
};
