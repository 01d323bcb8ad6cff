import type { ToldSides } from "../../evaluation/comparison/told-sides.ts";
import type { Respondent } from "../../evaluation/response.ts";
import type { Design } from "../../evaluation/result.ts";
import type { ShownCount, Verdict } from "../../evaluation/suppression/shared-result.ts";

type Text = Readonly<Record<"nl" | "en", string>>;

function count(shown: ShownCount): string {
  switch (shown.kind) {
    case "count":
      return String(shown.count);
    case "about":
      return `about ${shown.count}`;
    case "at-least":
      return `at least ${shown.count}`;
    case "few":
      return "fewer than 5";
    case "all-but-few":
      return `more than ${shown.above}`;
    case "hidden":
      return "a number of";
  }
}

const people: Readonly<Record<Respondent, string>> = {
  household: "households",
  group: "groups",
  member: "groups (the members of a group count as one)",
  partner: "partners",
};

/** Whose change it is. */
function whose({ respondent, arm }: ToldSides): string {
  if (respondent !== "household") return people[respondent];
  return arm === "control" ? "households of the control group" : "households with a group";
}

/** Two shares, each followed by what they answer. */
function shares(v: ToldSides, chooses: string, [first, second]: readonly [string, string]): string {
  if (v.design === "arms") {
    return `Of ${count(v.first)} households with a group ${first} ${chooses}, of ${count(v.second)} without a group ${second}.`;
  }
  return `In ${count(v.first)} pairs ${first} of the households with a group ${chooses}, and ${second} of those without.`;
}

const verdicts: Readonly<Record<Verdict, string>> = {
  difference:
    "Chance alone rarely gives a difference this large: at most 1 time in 20, also counting how many questions were compared.",
  "not-told": "This difference can be chance. With these numbers nobody can tell whether there really is one.",
  "too-few": "These are too few to compare: fewer than 10.",
  "no-control": "No control group answered this too. So where a change comes from cannot be seen here.",
  "all-equal": "Both sides gave the same answer everywhere: there is no difference to look at.",
};

function points(value: number): string {
  return `${value > 0 ? "+" : ""}${value}`;
}

/** What a share of signs is of: pairs of which one side is higher, or people who went up. */
function higher(design: Design): string {
  return design === "pairs" ? "of the pairs that comes out higher with a group" : "that goes up";
}

function lower(design: Design): string {
  return design === "pairs" ? "that comes out lower" : "that goes down";
}

/** Sentences of comparisons of answers, in English. */
export const statistics = {
  "reading-numbers": (v: ToldSides) =>
    v.design === "arms"
      ? `Compared: ${count(v.first)} households with a group and ${count(v.second)} without.`
      : `Compared: ${count(v.first)} ${v.design === "pairs" ? "pairs of households with and without a group" : whose(v)}.`,
  "reading-share": (v: ToldSides & { treated: number; control: number; isOption: boolean }) => {
    if (v.design !== "change")
      return shares(v, v.isOption ? "choose this" : "answer yes", [`${v.treated}%`, `${v.control}%`]);
    return `Of the same ${count(v.first)} ${whose(v)} ${v.control}% ${v.isOption ? "chose this" : "answered yes"} before and ${v.treated}% later.`;
  },
  "reading-middle-share": (v: ToldSides & { treated: number; control: number; isOption: boolean }) =>
    `In the middle one of ${count(v.first)} groups ${v.control}% of the members ${v.isOption ? "chose this" : "answered yes"} before and ${v.treated}% later.`,
  "reading-middle": (v: ToldSides & { treated: Text; control: Text }) => {
    const [first, second] = [`‘${v.treated.en}’`, `‘${v.control.en}’`];
    if (v.design === "arms")
      return `The middle answer of ${count(v.first)} households with a group is ${first}, that of ${count(v.second)} without ${second}.`;
    if (v.design === "pairs")
      return `In ${count(v.first)} pairs the middle answer of households with a group is ${first}, and of those without ${second}.`;
    return `The middle answer of the same ${count(v.first)} ${whose(v)} was ${second} before and ${first} later.`;
  },
  "reading-moved": (v: { higher: number; same: number; lower: number; design: Design }) =>
    v.design === "change"
      ? `${v.higher} went up, ${v.lower} went down and ${v.same} stayed the same.`
      : `With a group the answer was higher in ${v.higher} pairs, lower in ${v.lower} and the same in ${v.same}.`,
  "reading-verdict": (v: { verdict: Verdict }) => verdicts[v.verdict],
  "reading-interval": (v: { low: number; high: number }) =>
    `The real difference can be about ${points(v.low)} to ${points(v.high)} percentage points.`,
  "reading-signs": (v: { value: number; low: number; high: number; design: Design }) =>
    `The share ${higher(v.design)}, less the share ${lower(v.design)}, is ${points(v.value)} percentage points; really it can be about ${points(v.low)} to ${points(v.high)}.`,
  "reading-delta": (v: { value: number; low: number; high: number }) =>
    `On a scale from -100 (always lower with a group) to +100 (always higher) this is ${points(v.value)}; really it can be about ${points(v.low)} to ${points(v.high)}.`,
  "reading-detectable": (v: { points: number; design: Design }) =>
    `With so few ${v.design === "pairs" ? "pairs" : "people"} only a difference of at least ${v.points} percentage points would mostly have been seen (4 times out of 5).`,
  "reading-detectable-signs": (v: { points: number; design: Design }) =>
    `With so few ${v.design === "pairs" ? "pairs" : "people"} this would mostly (4 times out of 5) have been seen only if the share ${higher(v.design)} is at least ${v.points} percentage points more than the share ${lower(v.design)}.`,
  "reading-by-coin": (_: object) =>
    "A coin chose which of the two got a group; in everything else they differ by chance alone.",
  "reading-exploratory": (_: object) =>
    "This question was not chosen as a main question beforehand, or is looked at in a second way here: read this as a first look.",
  "reading-crossed": (v: { households: number }) =>
    v.households === 1
      ? "1 household of the control group had a group of its own by then. It counts as it was drawn."
      : `${v.households} households of the control group had a group of their own by then. They count as they were drawn.`,
  "reading-incomplete": (v: { count: number; design: Design }) =>
    v.design === "change"
      ? `Not counted: ${v.count} who answered at one of the two moments only.`
      : `Not counted: ${v.count} ${v.count === 1 ? "pair" : "pairs"} of which one household did not answer.`,
  "cause-caveat-no-control": (_: object) =>
    "These figures show how things are, not why. Language classes, work, school and time itself change a lot too, and there is no control group to compare with.",
  "cause-caveat-few-pairs": (_: object) =>
    "These figures show how things are, not why. There are too few pairs of households with and without a group to say more.",
  "published-fewer": (v: { counts: string }) => `If a few left it blank: ${v.counts}.`,
  "published-cut-off": (v: { counts: string }) => `If decimals were cut off: ${v.counts}.`,
  "published-rounded-up": (v: { counts: string }) => `If it was rounded up: ${v.counts}.`,
  "published-sum": (v: { counts: string }) => `If two rounded percentages were added up: ${v.counts}.`,
  "published-unexplained": (_: object) => "No count near this number of people gives this percentage.",
};
