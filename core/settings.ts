import * as z from "zod/mini";
import { isAddress } from "./check-ins/address.ts";
import { isPeriodsText } from "./dates/periods.ts";
import { numberFrom } from "./intake/cells/number.ts";
import { personalSubject } from "./intake/personal-words.ts";
import { meantBy, settingValues } from "./setting-values.ts";
import type { Words } from "./sheets/design.ts";

/** The orders in which a round can weigh wishes, criteria and distance bands; the first is the usual one. */
export const goalOrders = [
  "wishes-criteria-bands",
  "wishes-bands-criteria",
  "criteria-wishes-bands",
  "criteria-bands-wishes",
  "bands-wishes-criteria",
  "bands-criteria-wishes",
] as const;

/** Every setting with its rule; contracts.md gives the defaults. Keys stand in the sheet `Instellingen` as they are. */
export const settings = z.object({
  /** Language of the workbook: names and headers of our sheets. */
  language: z._default(z.enum(["nl", "en"]), "nl"),
  /** `pilot`: rules of report B. `resettlement`: those of report A, two phases. */
  preset: z._default(z.enum(["pilot", "resettlement"]), "pilot"),
  /** Largest straight-line distance in kilometres, boundary allowed (R1). */
  "distance.km": z._default(z.number().check(z.positive(), z.maximum(500)), 5),
  /** Which member address counts. */
  "distance.from": z._default(z.enum(["nearest", "mean", "farthest"]), "nearest"),
  /** What happens to a pair whose distance is too uncertain to tell. */
  "distance.uncertain": z._default(z.enum(["keep", "exclude"]), "keep"),
  /** How willingness and experience make up what a group can carry (R2); the reports do not say. */
  "vulnerability.rule": z._default(z.enum(["sum", "max", "willingness", "off"]), "sum"),
  /** The highest vulnerability score of a household in this workbook: read on that scale, compared on 0 to 8 (R2). */
  "vulnerability.scale": z._default(z.number().check(z.positive(), z.maximum(1000)), 8),
  /** The highest mark for willingness or experience of a group in this workbook: compared on 0 to 4 (R2). */
  "vulnerability.group-scale": z._default(z.number().check(z.positive(), z.maximum(1000)), 4),
  /** How heavily willingness counts in what a group can carry, where the rule is `sum` (R2). */
  "vulnerability.willingness": z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  /** How heavily experience counts in what a group can carry, where the rule is `sum` (R2). */
  "vulnerability.experience": z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  /** Which of several types of a group counts for the household: the one it ranks best, or worst. */
  "types.several": z._default(z.enum(["best", "worst"]), "best"),
  /** Whether it counts what groups prefer about single men and single women; otherwise nobody is their lower choice. */
  "ranks.singles": z._default(z.boolean(), true),
  /** The number of the first choice in rankings of which the sheet does not say it; `ask` until a person does. */
  "ranking.first": z._default(z.enum(["ask", "lowest", "highest"]), "ask"),
  /** What happens to answers that nobody finished. */
  "survey.unfinished": z._default(z.enum(["keep", "leave-out"]), "keep"),
  /** What happens to answers that somebody gave to try the survey out. */
  "survey.test": z._default(z.enum(["leave-out", "keep"]), "leave-out"),
  /** Which of several answers of one respondent counts: the newest complete one, the oldest, or each of them. */
  "survey.doubles": z._default(z.enum(["last", "first", "keep"]), "last"),
  /** `same`: only within one municipality. */
  municipality: z._default(z.enum(["any", "same"]), "any"),
  /** Which rank profile is best. */
  objective: z._default(z.enum(["fair", "total", "rank-maximal"]), "fair"),
  /** Draw a control household per group where there are two candidates (R5). */
  control: z._default(z.boolean(), false),
  /** Width of distance bands in kilometres, at least a tenth, as distances are told; 0 is off. */
  "bands.km": z._default(z.union([z.literal(0), z.number().check(z.minimum(0.1), z.maximum(100))]), 0),
  /** Which of wishes, criteria and distance bands goes first, second and third (matching.md 2.2). */
  "goals.order": z._default(z.enum(goalOrders), goalOrders[0]),
  /** Weights of the criteria of the second variant (R11, R19); with preset `pilot` none of them counts (R7). */
  "criteria.distance": z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  "criteria.priorities": z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  "criteria.expectation": z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  "criteria.interests": z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  "criteria.work": z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  /** Resettlement goes in two phases (R12): 1 chooses by profile, before anybody has a name; 2 matches households. */
  phase: z._default(z.literal([1, 2]), 2),
  /** Fewer groups than this gives a warning (R4). */
  "minimum.groups": z._default(z.int().check(z.minimum(0), z.maximum(1000)), 5),
  /** Whether offices are closed on Good Friday. */
  "holidays.good-friday": z._default(z.boolean(), true),
  /** In which years offices are closed on 5 May; `lustrum` is every fifth year. */
  "holidays.liberation-day": z._default(z.enum(["every-year", "lustrum", "never"]), "lustrum"),
  /** Other days on which offices are closed, as `periodsText` writes them (R43); blank: none. */
  "holidays.closed": z._default(z.string().check(z.refine(isPeriodsText)), ""),
  /** The weekday from which a week's reminders are sent: 1 is Monday, 5 is Friday. */
  "reminders.weekday": z._default(z.int().check(z.minimum(1), z.maximum(5)), 1),
  /** The hour from which reminders are sent on that day and, where they could not be, on later working days. */
  "reminders.hour": z._default(z.int().check(z.minimum(7), z.maximum(17)), 9),
  /** How many weeks after this one stand ready on `Herinneringen`, for senders that no program of ours wakes. */
  "reminders.weeks-ahead": z._default(z.int().check(z.minimum(0), z.maximum(8)), 0),
  /** Where the weekly digest of the coordinator goes when no party says who that is (R30); blank: nowhere. */
  "reminders.coordinator": z._default(z.string().check(z.refine((text) => text === "" || isAddress(text))), ""),
  /** Days after which a wait for a match is long (R25). */
  "waiting.match-days": z._default(z.int().check(z.minimum(1), z.maximum(1000)), 90),
  /** Days after which the wait of an agreed match for its first meeting is long (R25). */
  "waiting.meeting-days": z._default(z.int().check(z.minimum(1), z.maximum(1000)), 21),
  /** Hours a week of a member of whom nobody said how much time they have (R43). */
  "tasks.hours-per-week": z._default(z.number().check(z.minimum(0.5), z.maximum(40)), 2),
  /** Percentage of everybody's hours that is kept free for the unexpected (R44). */
  "tasks.reserve": z._default(z.int().check(z.minimum(0), z.maximum(90)), 10),
  /** How many matches at once a cultural ambassador has room for where the list does not say (R51). */
  "ambassadors.capacity": z._default(z.int().check(z.minimum(1), z.maximum(100)), 3),
  /** Weeks that data stay of whoever was turned down or withdrew before any match (evaluation-and-privacy.md 6). */
  "retention.applicants-weeks": z._default(z.int().check(z.minimum(0), z.maximum(520)), 4),
  /** Months that talks and their notes stay after the end of a match. */
  "retention.check-ins-months": z._default(z.int().check(z.minimum(0), z.maximum(120)), 3),
  /** Months that the list of tasks and the plan stay after the end of a match. */
  "retention.lists-months": z._default(z.int().check(z.minimum(0), z.maximum(120)), 3),
  /** Months that answers to questionnaires stay, under a pseudonym, after the end of a match. */
  "retention.survey-months": z._default(z.int().check(z.minimum(0), z.maximum(240)), 24),
  /** Months after the end in which it can still be told who is who: by a name behind a code, or by the key. */
  "retention.key-months": z._default(z.int().check(z.minimum(0), z.maximum(120)), 3),
  /** Months after the end that it stays noted when a certificate of conduct (VOG) was seen. */
  "retention.conduct-months": z._default(z.int().check(z.minimum(0), z.maximum(120)), 0),
});
/** All settings of a workbook, defaults filled in. */
export type Settings = z.infer<typeof settings>;
/** The name of a setting. */
export type SettingKey = keyof Settings;

/** What each setting means, for the sheet `Instellingen` and the help. */
export const settingMeaning: Readonly<Record<SettingKey, Words>> = {
  language: { nl: "Taal van onze bladen: nl of en", en: "Language of our sheets: nl or en" },
  preset: { nl: "pilot of resettlement (hervestiging)", en: "pilot or resettlement" },
  "distance.km": {
    nl: "Grootste afstand in kilometer, hemelsbreed",
    en: "Largest distance in kilometres, straight line",
  },
  "distance.from": {
    nl: "Welk adres van de groep telt: nearest (dichtstbij), mean (midden) of farthest (verst)",
    en: "Which address of the group counts: nearest, mean or farthest",
  },
  "distance.uncertain": {
    nl: "Afstand te onzeker om te beslissen: keep (houden en melden) of exclude (uitsluiten)",
    en: "Distance too uncertain to tell: keep (and mark) or exclude",
  },
  "vulnerability.rule": {
    nl: "Wat een groep aankan: sum (bereidheid + ervaring), max, willingness (alleen bereidheid) of off (uit)",
    en: "What a group can carry: sum (willingness + experience), max, willingness (only that) or off",
  },
  "vulnerability.scale": {
    nl: "Hoogste score voor kwetsbaarheid in uw bladen; wij rekenen met 0 tot 8",
    en: "Highest vulnerability score in your sheets; we count with 0 to 8",
  },
  "vulnerability.group-scale": {
    nl: "Hoogste cijfer voor bereidheid en ervaring in uw bladen; wij rekenen met 0 tot 4",
    en: "Highest mark for willingness and experience in your sheets; we count with 0 to 4",
  },
  "vulnerability.willingness": {
    nl: "Hoe zwaar bereidheid telt bij sum; 0 telt niet mee",
    en: "How heavily willingness counts with sum; 0 does not count",
  },
  "vulnerability.experience": {
    nl: "Hoe zwaar ervaring telt bij sum; 0 telt niet mee",
    en: "How heavily experience counts with sum; 0 does not count",
  },
  "types.several": {
    nl: "Bestaat een groep uit meer soorten: de soort die telt voor het huishouden, best (beste) of worst (slechtst) gekozen",
    en: "Where a group consists of several types: best or worst, the one that counts for the household",
  },
  "ranks.singles": {
    nl: "Tellen voorkeuren van groepen over alleenstaande mannen en vrouwen mee: true of false (dan zijn die niemands lagere keuze)",
    en: "Whether preferences of groups about single men and women count: true or false (then they are nobody's lower choice)",
  },
  "ranking.first": {
    nl: "Welk cijfer de eerste keus is, als uw blad het niet zegt: lowest (het laagste), highest (het hoogste) of ask (vraag het)",
    en: "Which number is the first choice where your sheet does not say: lowest, highest or ask",
  },
  "survey.unfinished": {
    nl: "Vragenlijst niet afgemaakt: keep (doet mee en wordt gemeld) of leave-out (doet niet mee)",
    en: "Survey not finished: keep (takes part, and is told) or leave-out",
  },
  "survey.test": {
    nl: "Proefinzending van een vragenlijst: leave-out (doet niet mee) of keep (doet mee)",
    en: "Test response to a survey: leave-out or keep",
  },
  "survey.doubles": {
    nl: "Vragenlijst meer dan eens ingevuld: last (de nieuwste die af is telt), first (de oudste) of keep (allemaal)",
    en: "Survey filled in more than once: last (the newest that is finished counts), first (the oldest) or keep (all)",
  },
  municipality: {
    nl: "any (alle gemeenten) of same (alleen binnen één gemeente)",
    en: "any or same (within one municipality)",
  },
  objective: {
    nl: "fair (zo min mogelijk laatste keuzes), total (kleinste som) of rank-maximal (meeste eerste keuzes)",
    en: "fair (fewest last choices), total (smallest sum) or rank-maximal (most first choices)",
  },
  control: { nl: "Controlegroep loten: true of false", en: "Draw a control group: true or false" },
  "bands.km": {
    nl: "Afstandsbanden in kilometer: 0,1 of meer; 0 is uit",
    en: "Distance bands in kilometres: 0.1 or more; 0 is off",
  },
  "goals.order": {
    nl: "Wat voorgaat van wensen, hoe goed mensen bij elkaar passen, en afstandsbanden; het eerste telt het zwaarst",
    en: "Which of wishes, how well people fit and distance bands goes before which; the first counts most",
  },
  "criteria.distance": {
    nl: "Gewicht van dichtbij wonen, alleen bij resettlement; 0 telt niet mee",
    en: "Weight of living near, with resettlement only; 0 does not count",
  },
  "criteria.priorities": {
    nl: "Gewicht van dezelfde prioriteiten, alleen bij resettlement; 0 telt niet mee",
    en: "Weight of the same priorities, with resettlement only; 0 does not count",
  },
  "criteria.expectation": {
    nl: "Gewicht van dezelfde verwachtingen, alleen bij resettlement; 0 telt niet mee",
    en: "Weight of the same expectations, with resettlement only; 0 does not count",
  },
  "criteria.interests": {
    nl: "Gewicht van dezelfde interesses, alleen bij resettlement; 0 telt niet mee",
    en: "Weight of the same interests, with resettlement only; 0 does not count",
  },
  "criteria.work": {
    nl: "Gewicht van dezelfde soort werk, alleen bij resettlement; 0 telt niet mee",
    en: "Weight of the same field of work, with resettlement only; 0 does not count",
  },
  phase: {
    nl: "Alleen bij resettlement: 1 is vooraf kiezen op profiel, 2 is matchen op huishouden",
    en: "With resettlement only: 1 chooses by profile, 2 matches households",
  },
  "minimum.groups": { nl: "Waarschuw bij minder groepen dan dit", en: "Warn below this number of groups" },
  "holidays.good-friday": {
    nl: "Kantoren dicht op Goede Vrijdag: true of false",
    en: "Offices closed on Good Friday: true or false",
  },
  "holidays.liberation-day": {
    nl: "Kantoren dicht op 5 mei: every-year (elk jaar), lustrum (elke vijf jaar) of never (nooit)",
    en: "Offices closed on 5 May: every-year, lustrum (every fifth year) or never",
  },
  "holidays.closed": {
    nl: "Andere dagen dat kantoren dicht zijn, zoals 2026-05-04/2026-05-08, met komma's ertussen; leeg: geen",
    en: "Other days on which offices are closed, such as 2026-05-04/2026-05-08, with commas between them; blank: none",
  },
  "reminders.weekday": {
    nl: "Vanaf welke dag van de week de herinneringen gaan: 1 is maandag, 5 is vrijdag",
    en: "From which day of the week reminders go out: 1 is Monday, 5 is Friday",
  },
  "reminders.hour": {
    nl: "Vanaf welk uur de herinneringen gaan: 9 is negen uur 's ochtends. Wat dan niet lukt, gaat op een latere werkdag",
    en: "From which hour reminders go out: 9 is nine in the morning. What fails then goes on a later working day",
  },
  "reminders.weeks-ahead": {
    nl: "Hoeveel weken na deze al klaarstaan op het blad Herinneringen; 0 is alleen deze week",
    en: "How many weeks after this one stand ready on the sheet Reminders; 0 is this week alone",
  },
  "reminders.coordinator": {
    nl: "E-mailadres voor het weekoverzicht van de coördinator, als het blad Partijen niet zegt wie dat is; leeg: geen",
    en: "E-mail address for the weekly overview of the coordinator, where the sheet Parties does not say who that is; blank: none",
  },
  "waiting.match-days": {
    nl: "Na hoeveel dagen het wachten op een match lang is",
    en: "After how many days a wait for a match is long",
  },
  "waiting.meeting-days": {
    nl: "Na hoeveel dagen het wachten op de eerste ontmoeting lang is",
    en: "After how many days a wait for the first meeting is long",
  },
  "tasks.hours-per-week": {
    nl: "Hoeveel uur per week een lid van een groep geeft, als niemand het heeft gezegd",
    en: "How many hours a week a member of a group gives where nobody said",
  },
  "tasks.reserve": {
    nl: "Welk deel van de uren van een groep vrij blijft voor wat er onverwacht bij komt, in procent",
    en: "Which part of the hours of a group stays free for the unexpected, in per cent",
  },
  "ambassadors.capacity": {
    nl: "Hoeveel matches tegelijk een ambassadeur aankan, als de lijst het niet zegt",
    en: "How many matches at once an ambassador has room for where the list does not say",
  },
  "retention.applicants-weeks": {
    nl: "Hoeveel weken gegevens blijven van wie is afgewezen of zich afmeldde vóór een match",
    en: "How many weeks data stay of whoever was turned down or withdrew before a match",
  },
  "retention.check-ins-months": {
    nl: "Hoeveel maanden na het einde van een match de gesprekken met hun notities blijven",
    en: "How many months after the end of a match its talks with their notes stay",
  },
  "retention.lists-months": {
    nl: "Hoeveel maanden na het einde van een match de takenlijst en het plan blijven",
    en: "How many months after the end of a match its list of tasks and its plan stay",
  },
  "retention.survey-months": {
    nl: "Hoeveel maanden na het einde van een match de antwoorden op vragenlijsten blijven, dan al zonder naam",
    en: "How many months after the end of a match answers to questionnaires stay, by then without a name",
  },
  "retention.key-months": {
    nl: "Hoeveel maanden na het einde nog te zien is wie bij welke code hoort: namen op de lijst, en de sleutel",
    en: "How many months after the end it can be told who belongs to which code: names on the list, and the key",
  },
  "retention.conduct-months": {
    nl: "Hoeveel maanden na het einde blijft staan wanneer een VOG is gezien; 0 is tot en met de dag van het einde",
    en: "How many months after the end it stays noted when a VOG was seen; 0 is up to the day of the end",
  },
};

/** The settings without any said. */
export const defaultSettings: Settings = settings.parse({});

/** Why a setting was not taken. */
export type SettingFault = "unknown" | "invalid" | "discriminates";

/**
 * Beginnings and parts of words for who somebody is: origin, religion, sex, orientation and the like, in Dutch and
 * English, without accents (R10, R20); `personalSubject` knows the names of religions, countries and languages.
 */
const whoSomebodyIs: readonly RegExp[] = [
  /origin|herkomst|afkomst|nationa|etni|ethni|geboorte|birth|huidskleur|skin|migra/u,
  /relig|gelov|geloof|kerk|church|moslim|muslim|islam|christ|jood|jewish|levensbeschouw|levensovertuig|belief/u,
  /seks|sex|gender|geslacht|geaard|orienta|lhbt|lgbt|homo|hetero|lesb|transge/u,
  /politi|handicap|disab|zwanger|pregnan|burgerlijkestaat|marital/u,
  /(?:^|[^a-z])(?:ras(?:sen)?|races?|racial|faiths?|m\/v|mannen|vrouwen|men|women|male|female)(?![a-z])/u,
  /naam|namen|(?:^|[^a-z])(?:sur|fore|first|last|family)?names?(?![a-z])/u,
  /cultu|(?:^|[^a-z])(?:land(?:en)?|countr(?:y|ies))(?![a-z])/u,
  /(?:^|[^a-z])(?:taal|talen)|moedert|spreekt|language|leeftijd|(?:^|[^a-z])ages?(?![a-z])/u,
];

/** A text by which rules are told from each other: no capitals, no accents, no look-alikes. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .toLowerCase()
    .trim();
}

/** Words of settings that are ours. */
function isOwnKey(name: string): name is SettingKey {
  return Object.prototype.hasOwnProperty.call(defaultSettings, name);
}

/**
 * True for the name of a setting that would make a rule of who somebody is: origin, religion, sex, orientation,
 * language, culture, name, age. Nobody may be excluded by any of these (R10, R20).
 */
export function discriminates(key: string): boolean {
  if (isOwnKey(key.trim())) return false;
  return whoSomebodyIs.some((words) => words.test(plain(key))) || personalSubject(key) !== undefined;
}

function candidatesFor(key: SettingKey, text: string): readonly unknown[] {
  const said = meantBy(key, text);
  const meant = said.toLowerCase();
  // `6 km` and `zes` are numbers as well.
  const number = numberFrom(meant, true);
  return [
    ...("address" in settingValues[key] ? [said] : [meant]),
    ...(number === undefined ? [] : [number]),
    ...(meant === "" ? [0] : []),
    ...(meant === "true" || meant === "false" ? [meant === "true"] : []),
  ];
}

/**
 * Takes one setting from text, as it stands in a cell or behind `--set`. Returns the settings with it, or why not:
 * unknown name, a value outside its range, or a name for a rule that would exclude people by who they are. No value of a
 * setting that we know can make such a rule: each has its own few.
 */
export function withSetting(
  current: Settings,
  key: string,
  text: string,
): { readonly settings: Settings } | { readonly fault: SettingFault } {
  const name = key.trim();
  // `taal` for `language` is a slip, and no rule about the languages of people.
  const isSlip = plain(name) === "taal" && ["nl", "en"].includes(meantBy("language", plain(text)));
  if (discriminates(name) && !isSlip) return { fault: "discriminates" };
  if (!isOwnKey(name)) return { fault: "unknown" };
  for (const candidate of candidatesFor(name, text.trim())) {
    const tried = settings.shape[name].safeParse(candidate);
    if (tried.success) return { settings: { ...current, [name]: tried.data } };
  }
  return { fault: "invalid" };
}
