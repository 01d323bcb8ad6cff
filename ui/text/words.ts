import type { Language } from "../../core/workbook/layout.ts";
import { checkIns as checkInsEn } from "./en/check-ins.ts";
import { gate as gateEn } from "./en/gate.ts";
import { life as lifeEn } from "./en/life.ts";
import { log as logEn } from "./en/log.ts";
import { places as placesEn } from "./en/places.ts";
import { plan as planEn } from "./en/plan.ts";
import { preview as previewEn } from "./en/preview.ts";
import { privacy as privacyEn } from "./en/privacy.ts";
import { results as resultsEn } from "./en/results.ts";
import { round as roundEn } from "./en/round.ts";
import { schedule as scheduleEn } from "./en/schedule.ts";
import { settings as settingsEn } from "./en/settings.ts";
import { setup as setupEn } from "./en/setup.ts";
import { share as shareEn } from "./en/share.ts";
import { sheets as sheetsEn } from "./en/sheets.ts";
import { shell as shellEn } from "./en/shell.ts";
import { start as startEn } from "./en/start.ts";
import { tasks as tasksEn } from "./en/tasks.ts";
import { checkIns } from "./nl/check-ins.ts";
import { gate } from "./nl/gate.ts";
import { life } from "./nl/life.ts";
import { log } from "./nl/log.ts";
import { places } from "./nl/places.ts";
import { plan } from "./nl/plan.ts";
import { preview } from "./nl/preview.ts";
import { privacy } from "./nl/privacy.ts";
import { results } from "./nl/results.ts";
import { round } from "./nl/round.ts";
import { schedule } from "./nl/schedule.ts";
import { settings } from "./nl/settings.ts";
import { setup } from "./nl/setup.ts";
import { share } from "./nl/share.ts";
import { sheets } from "./nl/sheets.ts";
import { shell } from "./nl/shell.ts";
import { start } from "./nl/start.ts";
import { tasks } from "./nl/tasks.ts";

const dutch = {
  shell,
  preview,
  places,
  start,
  sheets,
  round,
  gate,
  tasks,
  plan,
  share,
  checkIns,
  life,
  results,
  privacy,
  settings,
  log,
  schedule,
  setup,
};

/** Every label of the screens, by screen. Dutch comes first: what it says, every other language must say too. */
export type Words = typeof dutch;

/** The labels of the screens per language. What the core has to say comes from the desk, already said. */
export const wordsIn: Readonly<Record<Language, Words>> = {
  nl: dutch,
  en: {
    shell: shellEn,
    preview: previewEn,
    places: placesEn,
    start: startEn,
    sheets: sheetsEn,
    round: roundEn,
    gate: gateEn,
    tasks: tasksEn,
    plan: planEn,
    share: shareEn,
    checkIns: checkInsEn,
    life: lifeEn,
    results: resultsEn,
    privacy: privacyEn,
    settings: settingsEn,
    log: logEn,
    schedule: scheduleEn,
    setup: setupEn,
  },
};
