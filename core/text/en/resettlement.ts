import type { resettlement as dutch } from "../nl/resettlement.ts";

const criteria = {
  distance: "distance",
  priorities: "priorities",
  expectation: "expectations",
  interests: "interests",
  work: "work",
};

const focuses = [
  "",
  "mostly company",
  "more company than goals",
  "company and goals",
  "more goals than company",
  "mostly help with goals",
];

/** Sentences of the second variant of matching, in English. */
export const resettlement: typeof dutch = {
  "pair-criteria": (v) =>
    `score ${v.points.toFixed(1)} of 10 = ${v.parts
      .map(
        ({ criterion, points, unknown }) =>
          `${criteria[criterion]} ${points.toFixed(1)}${unknown === true ? " (not known: counts half)" : ""}`,
      )
      .join(" + ")}`,
  "pair-expectation-hours": (v) =>
    `note: the group thinks of ${v.group} hours a week, the household of ${v.household}; talk about it`,
  "pair-expectation-focus": (v) =>
    `note: the group wants ${focuses[Math.round(v.group)] ?? ""}, the household ${focuses[Math.round(v.household)] ?? ""}; talk about it`,
  "level-criteria": () => "As many whole points as possible for distance, priorities, expectations, interests and work",
  "round-without-consent": (v) =>
    `${v.count === 1 ? "1 household takes" : `${v.count} households take`} no part: there is no consent.`,
};
