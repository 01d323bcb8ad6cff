import { isCivilDate } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import type { Match } from "../records/match.ts";
import { columnOf, shown } from "../sheets/design.ts";
import { approvingSides, isRefused, isRunning, matchesDesign } from "../sheets/matches.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { AnswerView, MatchView, Place } from "./views.ts";

function answersOf({ approvals }: Match, language: Language): AnswerView[] {
  return approvingSides.map((side) => {
    const { yes, on } = approvals[side] ?? {};
    const answer = yes === undefined ? "open" : yes ? "yes" : "no";
    return { side, answer, ...(on === undefined ? {} : { on: readableDate(on, language) }) };
  });
}

function statusLabel({ status }: Match, language: Language): string {
  if (status === "unknown") return say(language, sentence("match-status-open", {}));
  return shown(columnOf(matchesDesign, "status"), status, language);
}

/** Where each match stands, by its id; of a repeated id the first row. */
function placesOf(snapshot: Snapshot): ReadonlyMap<string, Place> {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined) return new Map();
  const rows = [...ownRows(snapshot, matchesDesign)].reverse();
  return new Map(rows.map(({ key, row }) => [key, { sheet: sheet.name, cell: `A${row}` }]));
}

const order: readonly Match["status"][] = ["proposed", "unknown", "confirmed", "started", "paused"];

/** Everything on `Matches` that is not over, proposals first. */
export function matchViews(snapshot: Snapshot, matches: readonly Match[], language: Language): MatchView[] {
  const places = placesOf(snapshot);
  return matches
    .filter(isRunning)
    .map((match, at) => ({ match, at }))
    .sort((one, other) => order.indexOf(one.match.status) - order.indexOf(other.match.status) || one.at - other.at)
    .map(({ match }): MatchView => {
      const { id, round, group, household, status, startsOn } = match;
      const place = places.get(id);
      return {
        id,
        ...(round === undefined ? {} : { round }),
        group,
        household,
        status,
        statusLabel: statusLabel(match, language),
        answers: answersOf(match, language),
        ...(isRefused(match) ? { isRefused: true } : {}),
        ...(startsOn === undefined || !isCivilDate(startsOn) ? {} : { startsOn: readableDate(startsOn, language) }),
        ...(place === undefined ? {} : { place }),
      };
    });
}
