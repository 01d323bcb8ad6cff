import type { Stages } from "../../records/round.ts";

const stages: Readonly<Record<Exclude<keyof Stages, "read">, string>> = {
  registered: "aangemeld",
  intake: "in de intake",
  pool: "klaar voor een ronde",
  matched: "in een voorstel of match",
  paused: "met pauze",
  resting: "na een eerdere match nog niet terug",
  withdrawn: "afgevallen",
  ended: "gestopt",
  error: "met een fout in de regel",
};

/** Sentences of waiting times and of how far people are, in Dutch. */
export const waiting = {
  "overview-stage": (v: { side: "groups" | "households"; stage: Exclude<keyof Stages, "read"> }) =>
    `${v.side === "groups" ? "Groepen" : "Huishoudens"}: ${stages[v.stage]}`,
  "overview-stage-error": (_: object) => "Verbeter deze regels. Op het blad Aandachtspunten staat wat er mist.",
  "overview-waits": (_: object) => "Wacht op een match of een eerste ontmoeting",
  "overview-waits-none": (_: object) => "Niemand wacht nu op een match.",
  "overview-waits-median": (v: { days: number }) =>
    `De helft wacht ${v.days} ${v.days === 1 ? "dag" : "dagen"} of langer op een match. Begin bij wie het langst wacht.`,
  "overview-vulnerability": (_: object) => "Matches gestopt om kwetsbaarheid",
  "overview-vulnerability-solved": (v: { solved: number }) =>
    `Bij ${v.solved} daarvan kreeg de groep of het huishouden daarna een andere match.`,
};
