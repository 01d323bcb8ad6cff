import { isCivilDate } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import type { Pool } from "../matching/pool.ts";
import { takingPart } from "../matching/round.ts";
import { withdrawnProblems } from "../matching/withdrawn.ts";
import type { Absence } from "../records/explanations.ts";
import type { Problem } from "../records/problem.ts";
import { arrangementsIn } from "../sheets/arrangements.ts";
import { matchSheetProblems, refusalProblems } from "../sheets/match-doubts.ts";
import { roundDesign, writtenRounds } from "../sheets/rounds.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import { FoundPlaces, type Side } from "./found-places.ts";
import { hinderedIn } from "./hindered.ts";
import { matchViews } from "./match-view.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { groupedProblems } from "./problems.ts";
import { needsPlaces, postcodesWithoutPoint } from "./postcodes-planned.ts";
import type { Moment } from "./request.ts";
import { spoken } from "./screen-words.ts";
import { settingViews } from "./setting-view.ts";
import type { AbsentView, RoundLine, RoundView } from "./views.ts";

function reasonOf({ because, match = "" }: Absence, language: Language): string {
  switch (because) {
    case "in-match":
    case "again-not":
    case "again-later":
    case "again-intake":
    case "again-approval":
      return say(language, sentence(`absent-${because}`, { match }));
    case "status-matched":
    case "registered":
    case "intake":
    case "withdrawn":
    case "ended":
    case "error":
      return say(language, sentence(`absent-${because}`, {}));
  }
}

const sides = ["group", "household"] as const;

/** Everybody who takes no part and why: those with a break and those who want no match stand behind the others. */
function absentIn({ pool }: OpenedWorkbook, places: FoundPlaces, language: Language): AbsentView[] {
  const absent = pool.absent.map((absence) => {
    const { side, code } = absence;
    return { side, code, reason: reasonOf(absence, language), ...places.placed(side, code) };
  });
  const aside = sides.flatMap((side) => {
    const there = new Set(codesIn(pool, side));
    const people = side === "group" ? pool.groups : pool.households;
    return people
      .filter(({ code }) => !there.has(code))
      .map(({ code, status }) => {
        const reason = sentence(status === "paused" ? "absent-paused" : "absent-consent", {});
        return { side, code, reason: say(language, reason), ...places.placed(side, code) };
      });
  });
  return [...absent, ...aside];
}

/** The codes of those who take part, as the round itself counts them. */
function codesIn(pool: Pool, side: Side): string[] {
  return takingPart(pool, side).map(({ code }) => code);
}

function roundLines({ snapshot, matches }: OpenedWorkbook, language: Language): RoundLine[] {
  return writtenRounds(snapshot).map(({ number, date }) => {
    const sheet = sheetWithKey(snapshot, roundDesign(number).key);
    return {
      number,
      date: isCivilDate(date) ? readableDate(date, language) : date,
      matches: matches.filter(({ round }) => round === number).length,
      place: { sheet: sheet?.name ?? roundDesign(number).name[language] },
    };
  });
}

/** Why no round can be made: nobody was found, or one side has nobody who is free. */
function blockedBy({ reading, pool }: OpenedWorkbook, language: Language): string | undefined {
  const missing = reading.problems.find(({ told }) => told.code === "no-people");
  if (missing !== undefined) return spoken(missing.told, language);
  const isFree = sides.every((side) => takingPart(pool, side).length > 0);
  return isFree ? undefined : say(language, sentence("round-nobody-free", {}));
}

function problemsOf({ snapshot, reading, pool, settingsReading }: OpenedWorkbook, places: FoundPlaces): Problem[] {
  return [
    ...settingsReading.problems,
    ...arrangementsIn(snapshot).problems,
    ...matchSheetProblems(snapshot),
    ...refusalProblems(snapshot),
    ...withdrawnProblems(snapshot, reading),
    ...pool.findings,
    ...hinderedIn(pool, places),
  ];
}

/** What the screen of a round shows before anything is drawn: who takes part, by which rules, and what stands. */
export function roundView(opened: OpenedWorkbook, { language }: Moment): RoundView {
  const { snapshot, reading, pool, settings, matches, arrangements } = opened;
  const places = new FoundPlaces(reading);
  const blocked = blockedBy(opened, language);
  return {
    ...(blocked === undefined ? {} : { blocked }),
    groups: codesIn(pool, "group"),
    households: codesIn(pool, "household"),
    absent: absentIn(opened, places, language),
    unplaced: postcodesWithoutPoint(reading),
    needsPlaces: needsPlaces(reading),
    problems: groupedProblems(problemsOf(opened, places), language),
    settings: settingViews(settings, "rules", language),
    arrangements: arrangements.map(({ kind, group, household, reason }) => {
      return { kind, group, household, ...(reason === undefined ? {} : { reason }) };
    }),
    rounds: roundLines(opened, language),
    matches: matchViews(snapshot, matches, language),
  };
}
