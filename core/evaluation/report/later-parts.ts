import { say, sentence, type SentenceCode } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { causeCaveat, sharedReadingOf } from "../comparison/reading.ts";
import type { SharedBand, SharedComparison } from "../suppression/shared-result.ts";
import { bandLabel } from "../views/distance-rows.ts";
import { waveLabel, whoLabel } from "../views/words.ts";
import { transitionLines } from "./figure-lines.ts";
import type { ReportPart, ReportSource } from "./report-part.ts";
import { countWords } from "./shown.ts";

function bandLine(band: SharedBand, language: Language): string {
  const { item, wave, respondent, n, agree } = band;
  return say(
    language,
    sentence("report-band", {
      item: item.words[language],
      who: whoLabel(respondent, undefined, language),
      wave: waveLabel(wave, language),
      band: bandLabel(band, language),
      agree: countWords(agree.count, language),
      n: countWords(n, language),
    }),
  );
}

/** How the same people moved between two moments. */
function changesPart({ shown, language }: ReportSource): ReportPart {
  const lines = shown.transitions
    .filter(({ arm, n }) => arm === undefined && (n.kind !== "count" || n.count > 0))
    .flatMap((transition) => transitionLines(transition, language));
  return { key: "changes", heading: say(language, sentence("report-heading-changes", {})), lines };
}

/** Distances beside each other: one that holds everybody says no more than the question itself. */
function bandsTold({ distance }: ReportSource["shown"]): readonly SharedBand[] {
  const told = distance.filter(({ n }) => n.kind !== "count" || n.count > 0);
  const isSame = (one: SharedBand, other: SharedBand): boolean =>
    one.item.key === other.item.key && one.wave === other.wave && one.respondent === other.respondent;
  return told.filter((band) => told.some((other) => other !== band && isSame(band, other)));
}

function distancePart({ shown, language }: ReportSource): ReportPart {
  const told = bandsTold(shown);
  return {
    key: "distance",
    heading: say(language, sentence("report-heading-distance", {})),
    lines: told.map((band) => bandLine(band, language)),
  };
}

/** Question and moments, then what the comparison comes to. */
function comparisonLine(comparison: SharedComparison, language: Language): string {
  const { item, option, before, wave } = comparison;
  const chosen = item.options?.find(({ key }) => key === option)?.words[language];
  const moments = [...(before === undefined ? [] : [before]), wave].map((one) => waveLabel(one, language));
  const about = sentence("report-compared", {
    item: chosen === undefined ? item.words[language] : `${item.words[language]} – ${chosen}`,
    wave: moments.join(" – "),
  });
  return [about, ...sharedReadingOf(comparison)].map((told) => say(language, told)).join(" ");
}

/**
 * The comparisons that were chosen beforehand, and those that say more than chance; of the others only how many there are,
 * so that nobody counts the hits and forgets the misses.
 */
function comparisonPart({ shown, language }: ReportSource): ReportPart {
  const told = shown.comparisons.filter(({ isPrimary, verdict }) => isPrimary || verdict === "difference");
  const others = shown.comparisons.length - told.length;
  const lines = [
    ...told.map((comparison) => comparisonLine(comparison, language)),
    ...(others === 0 ? [] : [say(language, sentence("report-other-comparisons", { others, told: told.length }))]),
  ];
  return { key: "comparison", heading: say(language, sentence("report-heading-comparison", {})), lines };
}

/** What else went on at each moment, in the words of the coordinator (R70). */
function contextPart({ shown, language }: ReportSource): ReportPart {
  const lines = shown.notes
    .filter(({ note }) => note !== "")
    .map(({ wave, note }) => say(language, sentence("report-context", { wave: waveLabel(wave, language), note })));
  return { key: "context", heading: say(language, sentence("report-heading-context", {})), lines };
}

const limits = [
  "report-limit-few",
  "report-limit-self",
  "report-limit-silent",
  "report-limit-many",
] as const satisfies readonly SentenceCode[];

/** What nobody may read into it. */
function limitsPart({ shown, language }: ReportSource): ReportPart {
  const caveat = causeCaveat(shown);
  const mode = shown.mode === "internal" ? "report-limit-internal" : "report-limit-shared";
  const told = [...(caveat === undefined ? [] : [caveat]), ...limits.map((code) => sentence(code, {})), sentence(mode, {})]; // prettier-ignore
  return {
    key: "limits",
    heading: say(language, sentence("report-heading-limits", {})),
    lines: told.map((line) => say(language, line)),
  };
}

function readingPart({ language }: ReportSource): ReportPart {
  return {
    key: "reading",
    heading: say(language, sentence("report-heading-reading", {})),
    lines: [sentence("report-reading-share", {}), sentence("report-reading-margin", {})].map((line) => say(language, line)), // prettier-ignore
  };
}

/** All that comes behind the answers themselves; what has nothing to say is left out. */
export function laterParts(source: ReportSource): readonly ReportPart[] {
  const parts = [
    changesPart(source),
    distancePart(source),
    comparisonPart(source),
    contextPart(source),
    limitsPart(source),
    readingPart(source),
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
