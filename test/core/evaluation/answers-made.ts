import * as fc from "fast-check";
import { levels, respondents, waves } from "../../../core/evaluation/response.ts";
import type { Answer, EvaluationData, Item, Response, StudyArm } from "../../../core/evaluation/response.ts";

/** One item of every scale, in two themes; that of the match is never asked of the control group. */
export const items: readonly Item[] = [
  { key: "trust", scale: "agree", theme: "contact", words: { nl: "Vertrouwt de match", en: "Trusts the match" }, ofMatch: true },
  { key: "distance", scale: "agree", theme: "contact", words: { nl: "Woont te ver weg", en: "Lives too far away" }, ofMatch: true, isWorseWhenHigher: true },
  { key: "satisfied-training", scale: "satisfied", theme: "satisfaction", words: { nl: "Tevreden over de training", en: "Satisfied with the training" } },
  { key: "looking-for-work", scale: "yes-no", theme: "work", words: { nl: "Zoekt werk", en: "Looks for work" } },
  { key: "dutch-level", scale: "level", theme: "language", words: { nl: "Niveau Nederlands", en: "Level of Dutch" } },
  {
    key: "work-status", scale: "choices", theme: "work", words: { nl: "Werk en studie", en: "Work and study" },
    options: [
      { key: "full-time", words: { nl: "voltijd", en: "full-time" } },
      { key: "part-time", words: { nl: "deeltijd", en: "part-time" } },
      { key: "none", words: { nl: "geen van deze", en: "none of these" } },
    ],
  },
  {
    key: "sex", scale: "choice", theme: "background", words: { nl: "Vrouw of man", en: "Woman or man" },
    options: [
      { key: "woman", words: { nl: "vrouw", en: "woman" } },
      { key: "man", words: { nl: "man", en: "man" } },
    ],
  },
  { key: "work-hours", scale: "number", theme: "work", words: { nl: "Uren werk per week", en: "Hours of work a week" } },
]; // prettier-ignore

/** The item with this key; asking for another is a mistake in a test. */
export function itemWith(key: string): Item {
  const found = items.find((item) => item.key === key);
  if (found === undefined) throw new Error(`No item ${key}`);
  return found;
}

const noFlow = { registered: 0, dropped: 0, matched: 0, control: 0, ended: 0, rematched: 0 };

/** Data of an evaluation with nothing but these responses; every sheet asks every item unless told otherwise. */
export function dataOf(
  responses: readonly Response[],
  asks: readonly string[] = items.map(({ key }) => key),
): EvaluationData {
  const sheets = new Map(
    responses.map(({ sheet, wave, respondent }) => [
      `${sheet} ${wave} ${respondent}`,
      { sheet, wave, respondent, items: asks },
    ]),
  );
  return {
    items,
    asked: [...sheets.values()],
    responses,
    flow: { groups: noFlow, households: noFlow, rates: [] },
    notes: [],
    primary: [],
    problems: [],
  };
}

/** A questionnaire of a household half-way, with these answers. */
export function responseOf(answers: Readonly<Record<string, Answer>>, rest: Partial<Response> = {}): Response {
  return {
    wave: "mid",
    respondent: "household",
    arm: "treated",
    isRematched: false,
    sheet: "Tussenmeting",
    row: 2,
    answers: new Map(Object.entries(answers)),
    ...rest,
  };
}

const five = fc.integer({ min: 1, max: 5 });

const anyAnswers = fc
  .record(
    {
      trust: five,
      distance: five,
      "satisfied-training": five,
      "looking-for-work": fc.integer({ min: 0, max: 1 }),
      "dutch-level": fc.integer({ min: 0, max: levels.length - 1 }),
      "work-status": fc.uniqueArray(fc.constantFrom("full-time", "part-time", "none")),
      sex: fc.constantFrom("woman", "man").map((key) => [key]),
      "work-hours": fc.integer({ min: 0, max: 40 }),
    },
    { requiredKeys: [] },
  )
  .map((answers) => new Map<string, Answer>(Object.entries(answers)));

const arm = fc.constantFrom<StudyArm>("treated", "control", "outside", "none");

/** Questionnaires as they come: some without a code, some by people who answer more than once, in any arm. */
export const anyData: fc.Arbitrary<EvaluationData> = fc
  .array(
    fc.record({
      wave: fc.constantFrom(...waves),
      respondent: fc.constantFrom(...respondents),
      code: fc.option(
        fc.integer({ min: 1, max: 12 }).map((number) => `H-${number}`),
        { nil: undefined },
      ),
      arm,
      km: fc.option(
        fc.integer({ min: 0, max: 60 }).map((hundreds) => hundreds / 10),
        { nil: undefined },
      ),
      answers: anyAnswers,
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    dataOf(
      rows.map(({ wave, respondent, code, arm: group, km, answers }, place): Response => ({
        wave,
        respondent,
        ...(code === undefined ? {} : { code }),
        arm: group,
        isRematched: false,
        ...(km === undefined ? {} : { km }),
        sheet: `${wave} ${respondent}`,
        row: place + 2,
        // Nobody in the control group is asked about a match.
        answers:
          group === "control" ? new Map([...answers].filter(([key]) => itemWith(key).ofMatch !== true)) : answers,
      })),
    ),
  );
