import { capital } from "../capital.ts";

/** What those who agree say. */
const agreeing = { agree: "agree", satisfied: "are satisfied", yes: "say yes" } as const;

function margin(v: { percent?: number; low?: number; high?: number }): string {
  return v.percent === undefined || v.low === undefined || v.high === undefined
    ? ""
    : ` (${v.percent}%, margin ${v.low} to ${v.high}%)`;
}

function missed(words: string): string {
  return words === "" ? "" : ` No answer: ${words}.`;
}

/** Sentences of the report that others read, in English. */
export const report = {
  "report-title": (_: object) => "Report: what do people say themselves?",
  "report-lead": (v: { isInternal: boolean }): string =>
    v.isInternal
      ? "INTERNAL: small numbers stand here too. Do not pass this on; make a report without them for others."
      : "Made to be shared: numbers under five, and what would follow from them, are not in it.",
  "report-made": (v: { date: string }) => `Made on ${v.date}.`,
  "report-few": (_: object) => "fewer than 5",
  "report-more-than": (v: { count: number }) => `more than ${v.count}`,
  "report-about": (v: { count: number }) => `about ${v.count}`,
  "report-at-least": (v: { count: number }) => `at least ${v.count}`,
  "report-some": (_: object) => "a number that is not shared",
  "report-heading-summary": (_: object) => "In short",
  "report-heading-sample": (_: object) => "Who took part?",
  "report-heading-changes": (_: object) => "What became different for the same people?",
  "report-heading-distance": (_: object) => "Distance and time",
  "report-heading-comparison": (_: object) => "Compared",
  "report-heading-context": (_: object) => "What else went on then?",
  "report-heading-limits": (_: object) => "What this report does not say",
  "report-heading-reading": (_: object) => "How to read the figures",
  "report-main-questions": (v: { isChosen: boolean }): string =>
    v.isChosen
      ? "The questions that were chosen beforehand as the main ones:"
      : "Five fixed questions; nobody chose the main ones beforehand:",
  "report-flow": (v: {
    of: "groups" | "households";
    registered: string;
    dropped: string;
    matched: string;
    control: string;
    ended: string;
    rematched: string;
  }) => {
    const compared = v.of === "groups" ? "" : ` Drawn for comparison, without a group: ${v.control}.`;
    return `${capital(v.of)}: signed up ${v.registered}, stopped before a match ${v.dropped}, with a match ${v.matched}. Of these the first match ended for ${v.ended}; began again: ${v.rematched}.${compared}`;
  },
  "report-rate": (v: {
    wave: string;
    who: string;
    responded: string;
    expected?: string;
    percent?: number;
    isAtLeast: boolean;
    groups?: string;
  }) => {
    const of = v.expected === undefined ? "" : ` of ${v.expected}`;
    const percent = v.percent === undefined ? "" : ` (${v.isAtLeast ? "at least " : ""}${v.percent}%)`;
    const groups = v.groups === undefined ? "" : `, from ${v.groups} groups`;
    return `${capital(v.wave)}, ${v.who}: ${v.responded}${of} questionnaires came back${percent}${groups}.`;
  },
  "report-no-figure": (v: { who: string; wave: string }) =>
    `${capital(v.who)}, ${v.wave}: this is not shared: it is about few people, or their number would follow from it.`,
  "report-agree": (v: {
    who: string;
    wave: string;
    count: string;
    n: string;
    word: keyof typeof agreeing;
    missed: string;
    percent?: number;
    low?: number;
    high?: number;
  }) => `${capital(v.who)}, ${v.wave}: ${v.count} of ${v.n} ${agreeing[v.word]}${margin(v)}.${missed(v.missed)}`,
  "report-counts": (v: {
    who: string;
    wave: string;
    n: string;
    answers: string;
    isSeveral: boolean;
    hasFew: boolean;
    missed: string;
  }) => {
    const several = v.isSeveral ? ", several answers possible" : "";
    const few = v.hasFew
      ? v.answers === ""
        ? "each answer fewer than 5"
        : "; the other answers fewer than 5 each"
      : "";
    return `${capital(v.who)}, ${v.wave} (${v.n} answered${several}): ${v.answers}${few}.${missed(v.missed)}`;
  },
  "report-number": (v: { who: string; wave: string; n: string; median?: number }) =>
    v.median === undefined
      ? `${capital(v.who)}, ${v.wave}: ${v.n} answered; too few to share.`
      : `${capital(v.who)}, ${v.wave}: ${v.n} answered; half of them say ${v.median} or less.`,
  "report-moved": (v: {
    item: string;
    who: string;
    from: string;
    to: string;
    n: string;
    up: string;
    same: string;
    down: string;
    isYesNo: boolean;
  }) =>
    `${v.item}; ${v.who}, from ${v.from} to ${v.to}, ${v.n} with both answers. ${v.isYesNo ? "First no and later yes" : "Higher"}: ${v.up}. The same: ${v.same}. ${v.isYesNo ? "First yes and later no" : "Lower"}: ${v.down}.`,
  "report-band": (v: { item: string; who: string; wave: string; band: string; agree: string; n: string }) =>
    `${v.item}; ${v.who}, ${v.wave}, ${v.band}: ${v.agree} of ${v.n} agree.`,
  "report-other-comparisons": (v: { others: number; told: number }) => {
    const found = "in these the difference is no more than chance can make, or too few answered";
    return `${v.others === 1 ? "1 comparison was" : `${v.others} comparisons were`} made${v.told === 0 ? "" : " besides"}; ${found}.`;
  },
  "report-compared": (v: { item: string; wave: string }) => `${v.item} (${v.wave}).`,
  "report-context": (v: { wave: string; note: string }) => `${capital(v.wave)}: ${v.note}`,
  "report-limit-few": (_: object) =>
    "It is about few people. A few other answers make a percentage quite different; that is why a margin stands beside each.",
  "report-limit-self": (_: object) =>
    "People tell themselves how things go, to those who run the programme. That can make answers kinder.",
  "report-limit-silent": (_: object) =>
    "Not everybody filled in the questionnaire. Who kept silent may think otherwise; who stopped was mostly not asked any more.",
  "report-limit-many": (_: object) =>
    "Among many questions one will always differ by chance. Only questions that were chosen beforehand count as an answer; the others are exploratory.",
  "report-limit-shared": (_: object) =>
    "Numbers under five are not in it, nor what would give them away: now and then another number is left out or rounded for that.",
  "report-limit-internal": (_: object) =>
    "This report is internal: small numbers are in it and can make people recognisable.",
  "report-reading-share": (_: object) =>
    "Behind every figure stands how many people it is of. Agree is strongly and somewhat agree together. Who gave no answer does not count in the percentage. Percentages are rounded, so they do not always add up to 100.",
  "report-reading-margin": (_: object) =>
    "The margin is about chance: if these people were a handful of a much larger group, the percentage of that larger group would lie within such a margin 19 times out of 20. The fewer answers, the wider.",
  "report-figures": (_: object) => "The answers in figures",
  "report-chart": (_: object) => "Answers side by side; n stands at each bar",
  "report-chart-agree": (_: object) => "Agree or satisfied; n stands at each bar",
  "report-nothing": (_: object) => "There are no answers to tell about yet.",
  "remedy-report-nothing": (_: object) =>
    "Put the questionnaires that were filled in into this workbook as a sheet. Blank ones are made with Share.",
  "step-report": (v: { name: string }) => `Evaluation: sheet ${v.name}`,
};
