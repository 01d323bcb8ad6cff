import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { SharedRate, SharedSide } from "../suppression/shared-result.ts";
import { waveLabel, whoLabel } from "../views/words.ts";
import type { ReportPart, ReportSource } from "./report-part.ts";
import { countWords } from "./shown.ts";

function sideLine(side: SharedSide, of: "groups" | "households", language: Language): string {
  const words = (key: keyof SharedSide): string => countWords(side[key], language);
  return say(
    language,
    sentence("report-flow", {
      of,
      registered: words("registered"),
      dropped: words("dropped"),
      matched: words("matched"),
      control: words("control"),
      ended: words("ended"),
      rematched: words("rematched"),
    }),
  );
}

/** How many of those who could answer did; of partners nobody knows how many there are. Nothing where it may not be told. */
export function rateLines(rate: SharedRate, language: Language): readonly string[] {
  return rate.responded.kind === "hidden" ? [] : [rateLine(rate, language)];
}

function rateLine(rate: SharedRate, language: Language): string {
  const { wave, respondent, arm, expected, responded, percent, groups } = rate;
  return say(
    language,
    sentence("report-rate", {
      wave: waveLabel(wave, language),
      who: whoLabel(respondent, arm, language),
      responded: countWords(responded, language),
      ...(expected === undefined ? {} : { expected: countWords(expected, language) }),
      ...(percent === undefined ? {} : { percent: Math.round(percent) }),
      isAtLeast: responded.kind === "at-least",
      ...(groups === undefined ? {} : { groups: countWords(groups, language) }),
    }),
  );
}

/** From sign-up to answers. */
export function samplePart({ shown, language }: ReportSource): ReportPart {
  const { groups, households, rates } = shown.flow;
  return {
    key: "sample",
    heading: say(language, sentence("report-heading-sample", {})),
    lines: [
      sideLine(groups, "groups", language),
      sideLine(households, "households", language),
      ...rates.filter(({ arm }) => arm === undefined).flatMap((rate) => rateLines(rate, language)),
    ],
  };
}
