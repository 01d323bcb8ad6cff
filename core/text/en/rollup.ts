import type { rollup as dutch } from "../nl/rollup.ts";

/** Sentences of the counts that a municipality shares and of the national overview, in English. */
export const rollup: typeof dutch = {
  "step-figures": () => "Update the sheet Figures",
  "figures-shared": () =>
    "The sheet Figures has what goes to the national overview: numbers only. Delete the sheet if you do not want to share anything.",
  "overview-figures": () => "Figures that you share",
  "overview-figures-next": () => "Only these numbers go to the national overview.",
  "figures-right": () => "The sheet Figures is right.",
  "rollup-few": () => "<5",
  "rollup-withheld": () => "not shown",
  "rollup-unknown": () => "unknown",
  "rollup-at-least": (v) => `at least ${v.from}`,
  "rollup-range": (v) => `${v.from} to ${v.to}`,
  "rollup-about-name": () => "About",
  "rollup-about-title": () =>
    "National overview of Samen Hier: numbers only, from the sheet Figures of each municipality.",
  "rollup-about-total": (v) => `about ${v.count}`,
  "rollup-about-small": () =>
    "Numbers from 1 to 4 stand as <5. What would give away such a number is left out, rounded, or stands as from-to.",
  "rollup-about-days": () =>
    "Share no more than a few overviews a year, on fixed days. Whoever compares overviews of days close together can see what changed between those days.",
  "rollup-about-silent": () =>
    "A municipality without an answer does not count, not as 0 either. Each municipality says of which day its figures are.",
  "rollup-about-made": (v) => `Made on ${v.date}.`,
  "rollup-no-workbook": () => "No workbook is known yet. Put its address in the register, or use network provision.",
  "rollup-figures-wrong": () =>
    "The sheet Figures says something else than numbers and a day. Ask the coordinator to delete the sheet and make it anew.",
  "rollup-nothing-shared": () => "Shares no figures: there is no sheet Figures.",
  "rollup-not-asked": () => "Not asked any more, because going on had no use.",
  "rollup-shares-nothing": (v) => `${v.name}: shares no figures, and so does not count.`,
  "rollup-read": (v) => `${v.name}: figures of ${v.date}.`,
  "rollup-total": (v) => `${v.what}: ${v.total} (${v.of === 1 ? "1 municipality" : `${v.of} municipalities`})`,
  "rollup-out-xlsx": () => "Give --out a name that ends in .xlsx.",
  "remind-later": (v) => `${v.name}: not now. It is not the day or hour of the settings; --now sends all the same.`,
  "remind-would": (v) =>
    `${v.name}: ${v.count === 1 ? "1 reminder stands" : `${v.count} reminders stand`} ready. Nothing was sent.`,
  "remind-sent": (v) =>
    [
      `${v.name}: ${v.count} sent`,
      ...(v.failed > 0 ? [`${v.failed} failed`] : []),
      ...(v.uncertain > 0 ? [`${v.uncertain} uncertain: look at the sheet Reminders`] : []),
      ...(v.postponed > 0 ? [`${v.postponed} still stand ready`] : []),
    ].join(", ") + ".",
  "cli-option-smtp": () => "file with the settings of the mail server (otherwise from the environment)",
  "cli-option-now": () => "send outside the day and hour of the settings too",
  "rollup-written": () => "The Google sheet with the national overview is up to date.",
  "cli-option-rollup-into": () => "id of a Google workbook that gets the national overview",
};
