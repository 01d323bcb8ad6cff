import { periodsIn, periodsText } from "./dates/periods.ts";
import type { SettingKey } from "./settings.ts";
import { understood, type Choice } from "./sheets/design.ts";

/** Numbers that a setting may be. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** Set where `least` itself is too little. */
  readonly above?: true;
  readonly whole?: true;
  /** Set where 0 may be said too, and means that it is off. */
  readonly orOff?: true;
}

/** What a setting may be: one of some words, a number, days and periods of days, or an e-mail address. */
export type SettingValues =
  | { readonly words: readonly Choice[] }
  | { readonly range: NumberRange }
  | { readonly periods: true }
  | { readonly address: true };

function word(value: string, nl: string, en: string, ...also: readonly string[]): Choice {
  return { value, words: { nl, en }, also };
}

const truth: SettingValues = {
  words: [
    word("true", "ja", "yes", "waar", "aan", "on", "j", "y"),
    word("false", "nee", "no", "onwaar", "uit", "off", "n"),
  ],
};

const keep = word("keep", "doet mee", "keep", "houden");
const leaveOut = word("leave-out", "doet niet mee", "leave out", "weglaten");

const scale: SettingValues = { range: { least: 0, most: 1000, above: true } };
const weight: SettingValues = { range: { least: 0, most: 10 } };

/**
 * What every setting may be, with the words that people read for it and others that clearly mean the same: all of them are
 * understood, on the sheet `Instellingen` and behind `--set`. The rules themselves are in `settings`.
 */
export const settingValues: Readonly<Record<SettingKey, SettingValues>> = {
  language: {
    words: [word("nl", "Nederlands", "Dutch", "nederlandse"), word("en", "Engels", "English", "engelse")],
  },
  preset: { words: [word("pilot", "pilot", "pilot"), word("resettlement", "hervestiging", "resettlement")] },
  "distance.km": { range: { least: 0, most: 500, above: true } },
  "distance.from": {
    words: [
      word("nearest", "dichtstbij", "nearest", "dichtst bij", "dichtstbijzijnde"),
      word("mean", "midden", "middle", "gemiddelde", "gemiddeld"),
      word("farthest", "verst", "farthest", "verste", "furthest"),
    ],
  },
  "distance.uncertain": {
    words: [word("keep", "houden en melden", "keep and mark", "houden"), word("exclude", "uitsluiten", "exclude")],
  },
  "vulnerability.rule": {
    words: [
      word("sum", "bereidheid + ervaring", "willingness + experience", "som", "bereidheid en ervaring"),
      word("max", "hoogste van de twee", "the higher of the two", "hoogste", "maximum"),
      word("willingness", "alleen bereidheid", "only willingness", "bereidheid"),
      word("off", "uit", "off", "nee", "no", "false"),
    ],
  },
  "vulnerability.scale": scale,
  "vulnerability.group-scale": scale,
  "vulnerability.willingness": weight,
  "vulnerability.experience": weight,
  "types.several": { words: [word("best", "beste", "best"), word("worst", "slechtst", "worst", "slechtste")] },
  "ranks.singles": truth,
  "ranking.first": {
    words: [
      word("ask", "vraag het", "ask", "vragen"),
      word("lowest", "het laagste", "lowest", "laagste", "the lowest"),
      word("highest", "het hoogste", "highest", "hoogste", "the highest"),
    ],
  },
  "survey.unfinished": { words: [word("keep", "doet mee en wordt gemeld", "keep", "doet mee", "houden"), leaveOut] },
  "survey.test": { words: [leaveOut, keep] },
  "survey.doubles": {
    words: [
      word("last", "de nieuwste", "newest", "nieuwste", "laatste", "de laatste", "de nieuwste die af is telt"),
      word("first", "de oudste", "oldest", "oudste", "eerste", "de eerste"),
      word("keep", "allemaal", "all", "alle"),
    ],
  },
  municipality: {
    words: [
      word("any", "alle gemeenten", "any", "alle", "all"),
      word("same", "alleen binnen één gemeente", "same", "dezelfde", "zelfde", "binnen één gemeente"),
    ],
  },
  objective: {
    words: [
      word("fair", "zo min mogelijk laatste keuzes", "fewest last choices", "eerlijk"),
      word("total", "kleinste som", "smallest sum", "totaal"),
      word("rank-maximal", "meeste eerste keuzes", "most first choices"),
    ],
  },
  control: truth,
  "bands.km": { range: { least: 0.1, most: 100, orOff: true } },
  "goals.order": {
    words: [
      word("wishes-criteria-bands", "wensen, passen, afstand", "wishes, fit, distance"),
      word("wishes-bands-criteria", "wensen, afstand, passen", "wishes, distance, fit"),
      word("criteria-wishes-bands", "passen, wensen, afstand", "fit, wishes, distance"),
      word("criteria-bands-wishes", "passen, afstand, wensen", "fit, distance, wishes"),
      word("bands-wishes-criteria", "afstand, wensen, passen", "distance, wishes, fit"),
      word("bands-criteria-wishes", "afstand, passen, wensen", "distance, fit, wishes"),
    ],
  },
  "criteria.distance": weight,
  "criteria.priorities": weight,
  "criteria.expectation": weight,
  "criteria.interests": weight,
  "criteria.work": weight,
  phase: { range: { least: 1, most: 2, whole: true } },
  "minimum.groups": { range: { least: 0, most: 1000, whole: true } },
  "holidays.good-friday": truth,
  "holidays.liberation-day": {
    words: [
      word("every-year", "elk jaar", "every year", "ieder jaar"),
      word("lustrum", "elke vijf jaar", "every fifth year"),
      word("never", "nooit", "never"),
    ],
  },
  "holidays.closed": { periods: true },
  "reminders.weekday": { range: { least: 1, most: 5, whole: true } },
  "reminders.hour": { range: { least: 7, most: 17, whole: true } },
  "reminders.weeks-ahead": { range: { least: 0, most: 8, whole: true } },
  "reminders.coordinator": { address: true },
  "waiting.match-days": { range: { least: 1, most: 1000, whole: true } },
  "waiting.meeting-days": { range: { least: 1, most: 1000, whole: true } },
  "tasks.hours-per-week": { range: { least: 0.5, most: 40 } },
  "tasks.reserve": { range: { least: 0, most: 90, whole: true } },
  "ambassadors.capacity": { range: { least: 1, most: 100, whole: true } },
  "retention.applicants-weeks": { range: { least: 0, most: 520, whole: true } },
  "retention.check-ins-months": { range: { least: 0, most: 120, whole: true } },
  "retention.lists-months": { range: { least: 0, most: 120, whole: true } },
  "retention.survey-months": { range: { least: 0, most: 240, whole: true } },
  "retention.key-months": { range: { least: 0, most: 120, whole: true } },
  "retention.conduct-months": { range: { least: 0, most: 120, whole: true } },
};

/** A word with what stands in brackets behind it, as sheets and messages show what a setting can be. */
const withBrackets = /^([^()]+?)\s*\([^()]*\)$/u;

/** The value that a text means for a setting, as `settings` takes it; the text itself where it is none of the words. */
export function meantBy(key: SettingKey, text: string): string {
  const values = settingValues[key];
  const bare = withBrackets.exec(text.trim())?.[1] ?? text.trim();
  if ("words" in values) return understood({ choices: values.words }, bare);
  if ("periods" in values) {
    const periods = periodsIn(text);
    return periods === undefined ? text : periodsText(periods);
  }
  if ("address" in values) return text.trim();
  return values.range.orOff === true && /^(?:uit|off|nee|no)$/iu.test(bare) ? "0" : bare;
}

/** What a setting may be, as sentences take it. */
export interface PossibleValues {
  /** The words with how people read them; none where it is a number. */
  readonly words: readonly { readonly value: string; readonly nl: string; readonly en: string }[];
  readonly least: number;
  readonly most: number;
  /** `least` itself is too little. */
  readonly above: boolean;
  readonly whole: boolean;
  /** 0 may be said too. */
  readonly orOff: boolean;
  /** Days and periods of days, and neither words nor numbers. */
  readonly periods: boolean;
  /** One e-mail address, and neither of those. */
  readonly address: boolean;
}

/** What a setting may be, to be told. */
export function possibleValues(key: SettingKey): PossibleValues {
  const values = settingValues[key];
  const { above = false, whole = false, orOff = false, ...bounds } = "range" in values ? values.range : noRange;
  const words = "words" in values ? values.words : [];
  const kinds = { periods: "periods" in values, address: "address" in values };
  return { ...bounds, above, whole, orOff, ...kinds, words: words.map((one) => ({ value: one.value, ...one.words })) };
}

const noRange: NumberRange = { least: 0, most: 0 };
