import { domainChoices } from "../tasks/words.ts";
import type { Choice } from "./design.ts";

/** The two sides of a match; each has talks of its own. */
export const sideChoices: readonly Choice[] = [
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "household", words: { nl: "huishouden", en: "household" } },
];

/**
 * How far a talk is. `skipped`: agreed that it does not take place. A talk that was tried and failed, such as a no-show,
 * is none of these: two of them in a row are a signal (S2), so the word stays for a person to decide. `on-hold`: the match
 * rests and nobody knows until when; we write it and take it away, so no other word means it.
 */
export const talkStatuses: readonly Choice[] = [
  { value: "planned", words: { nl: "gepland", en: "planned" }, also: ["staat gepland", "ingepland", "scheduled"] },
  {
    value: "held",
    words: { nl: "gevoerd", en: "held" },
    also: ["klaar", "gedaan", "gereed", "geweest", "gehad", "gesproken", "afgerond", "done", "completed", "finished"],
  },
  {
    value: "skipped",
    words: { nl: "vervalt", en: "skipped" },
    also: [
      ...["vervallen", "overgeslagen", "afgezegd", "geannuleerd", "gaat niet door", "niet doorgegaan"],
      ...["cancelled", "canceled", "called off"],
    ],
  },
  { value: "on-hold", words: { nl: "wacht", en: "on hold" } },
];

/** How a talk was held. */
export const channels: readonly Choice[] = [
  { value: "phone", words: { nl: "telefoon", en: "telephone" } },
  { value: "video", words: { nl: "video", en: "video" } },
  { value: "visit", words: { nl: "bezoek", en: "visit" } },
  { value: "message", words: { nl: "berichten", en: "messages" } },
];

/** Who helped with the language. */
export const languageSupports: readonly Choice[] = [
  { value: "none", words: { nl: "geen", en: "none" } },
  { value: "interpreter", words: { nl: "tolk", en: "interpreter" } },
  { value: "ambassador", words: { nl: "cultureel ambassadeur", en: "cultural ambassador" } },
  { value: "other", words: { nl: "anders", en: "other" } },
];

/** How often the two sides were in touch since the talk before. */
export const frequencies: readonly Choice[] = [
  { value: "none", words: { nl: "geen contact", en: "no contact" } },
  { value: "less-than-weekly", words: { nl: "minder dan 1 keer per week", en: "less than once a week" } },
  { value: "weekly", words: { nl: "1 keer per week", en: "once a week" } },
  { value: "several", words: { nl: "2 of 3 keer per week", en: "2 or 3 times a week" } },
  { value: "daily", words: { nl: "elke dag", en: "every day" } },
];

/** Whether a side wants the contact to go on. */
export const wishes: readonly Choice[] = [
  { value: "yes", words: { nl: "ja", en: "yes" } },
  { value: "no", words: { nl: "nee", en: "no" } },
  { value: "doubt", words: { nl: "twijfel", en: "in doubt" } },
];

/** How far the plan is in a domain, as told at a talk. */
export const progressChoices: readonly Choice[] = [
  {
    value: "not-started",
    words: { nl: "0 niet begonnen", en: "0 not started" },
    also: ["0", "niet begonnen", "nog niet", "not started"],
  },
  { value: "busy", words: { nl: "1 bezig", en: "1 busy" }, also: ["1", "bezig", "busy"] },
  { value: "done", words: { nl: "2 klaar", en: "2 done" }, also: ["2", "klaar", "done"] },
  { value: "not-applicable", words: { nl: "n.v.t.", en: "n/a" }, also: ["nvt", "n.v.t", "not applicable"] },
];

/** A domain of the plan, with the key of its column on the tracker. */
export const progressDomains: readonly { readonly key: string; readonly words: Choice["words"] }[] = domainChoices.map(
  ({ value, words }) => ({ key: `progress-${value}`, words }),
);
