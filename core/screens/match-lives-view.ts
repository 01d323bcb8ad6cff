import { levelOf } from "../check-ins/levels.ts";
import { byMatch, type PlannedTalk } from "../check-ins/tracked-talks.ts";
import { readableDate } from "../dates/readable-date.ts";
import { canonicalCode } from "../matching/codes.ts";
import { medianWait, type Wait } from "../life/waits.ts";
import type { Signal } from "../records/check-in.ts";
import { again, endReason, type Match } from "../records/match.ts";
import { columnOf, shown } from "../sheets/design.ts";
import { againColumn, hasBegun, isConfirmed, matchesDesign } from "../sheets/matches.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { talksOf, type Side, type TalkRow } from "../sheets/talks.ts";
import { waitingDesign, waitsOf } from "../sheets/waiting.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { OpenedWorkbook } from "./opened.ts";
import type { Moment } from "./request.ts";
import type { MatchLivesView, MatchLifeView, MatchStep, Place, WaitView } from "./views.ts";

/** What the talks view knows already: days of talks as the tracker has or will have them, and what they worry about. */
export interface TrackedFacts {
  readonly talks: readonly PlannedTalk[];
  readonly signals: readonly Signal[];
}

/** How far a match is, where it has a life to show. */
function statusOf(match: Match, today: string): MatchLifeView["status"] | undefined {
  if (match.status === "ended" || match.status === "paused") return match.status;
  if (!isConfirmed(match)) return undefined;
  return hasBegun(match, today) ? "started" : "confirmed";
}

const steps: Readonly<Record<MatchLifeView["status"], readonly MatchStep[]>> = {
  confirmed: ["start", "end"],
  started: ["pause", "end"],
  paused: ["resume", "end"],
  ended: ["again"],
};

function counted(talks: readonly TalkRow[], side: Side): MatchLifeView["groupTalks"] {
  const own = talks.filter((talk) => talk.side === side);
  return { held: own.filter(({ held }) => held).length, total: own.filter(({ skipped }) => !skipped).length };
}

function placesIn(snapshot: Snapshot): ReadonlyMap<string, Place> {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined) return new Map();
  const rows = [...ownRows(snapshot, matchesDesign)].reverse();
  return new Map(rows.map(({ key, row }) => [key, { sheet: sheet.name, cell: `A${row}` }]));
}

/** Days of a match as people read them, where they are known. */
function labels(match: Match, language: Language): Partial<MatchLifeView> {
  const { startsOn, pausedFrom, resumesOn, endedOn, status } = match;
  const read = (day: string): string => readableDate(day, language);
  const isPaused = status === "paused";
  return {
    ...(startsOn === undefined ? {} : { startsOn, startsOnLabel: read(startsOn) }),
    ...(isPaused && pausedFrom !== undefined ? { pausedLabel: read(pausedFrom) } : {}),
    ...(isPaused && resumesOn !== undefined ? { resumesLabel: read(resumesOn) } : {}),
    ...(status === "ended" && endedOn !== undefined ? { endedLabel: read(endedOn) } : {}),
  };
}

const order: readonly MatchLifeView["status"][] = ["started", "paused", "confirmed", "ended"];

function livesIn(opened: OpenedWorkbook, facts: TrackedFacts, { today, language }: Moment): readonly MatchLifeView[] {
  const { snapshot, matches } = opened;
  const places = placesIn(snapshot);
  const [planned, standing, signals] = [byMatch(facts.talks), byMatch(talksOf(snapshot)), byMatch(facts.signals)];
  const views = matches.flatMap((match): MatchLifeView[] => {
    const status = statusOf(match, today);
    if (status === undefined) return [];
    const { id, group, household } = match;
    const talks = planned.get(id) ?? standing.get(id) ?? [];
    const place = places.get(id);
    return [
      {
        match: id,
        group,
        household,
        status,
        statusLabel: shown(columnOf(matchesDesign, "status"), status, language),
        ...labels(match, language),
        steps: steps[status],
        groupTalks: counted(talks, "group"),
        householdTalks: counted(talks, "household"),
        level: levelOf(signals.get(id) ?? []),
        ...(place === undefined ? {} : { place }),
      },
    ];
  });
  return views.sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
}

/** Where each row of the sheet with waits stands, by who and code. */
function waitPlaces(snapshot: Snapshot): ReadonlyMap<string, Place> {
  const sheet = sheetWithKey(snapshot, waitingDesign.key);
  if (sheet === undefined) return new Map();
  return new Map(
    ownRows(snapshot, waitingDesign).map(({ values, row }) => [
      `${String(values["who"])} ${canonicalCode(String(values["code"]))}`,
      { sheet: sheet.name, cell: `A${row}` },
    ]),
  );
}

/** Waits of which the first day is known: the others stand on the sheet, which says so. */
function waitViews(waits: readonly Wait[], snapshot: Snapshot, language: Language): readonly WaitView[] {
  const places = waitPlaces(snapshot);
  return waits.flatMap(({ who, code, since, days, totalDays, isLong }): WaitView[] => {
    if (since === undefined || days === undefined) return [];
    const place = places.get(`${who} ${canonicalCode(code)}`);
    const sinceLabel = readableDate(since, language);
    const view = { who, code, sinceLabel, days, totalDays: totalDays ?? days, isLong };
    return [{ ...view, ...(place === undefined ? {} : { place }) }];
  });
}

/** What the screen with talks shows of the lives of matches, and of who waits (R25, R58). */
export function matchLivesView(opened: OpenedWorkbook, facts: TrackedFacts, moment: Moment): MatchLivesView {
  const { language, today } = moment;
  const waits = waitsOf(opened.snapshot, opened.reading, today);
  const median = medianWait(waits);
  const labelled = <Value extends string>(column: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: shown(columnOf(matchesDesign, column), value, language) }));
  return {
    matches: livesIn(opened, facts, moment),
    waiting: waitViews(waits, opened.snapshot, language),
    ...(median === undefined ? {} : { medianDays: median }),
    endReasons: labelled("end-reason", endReason.options),
    againChoices: labelled(againColumn("household"), again.options),
    stopping: say(language, sentence("life-stopping", {})),
  };
}
