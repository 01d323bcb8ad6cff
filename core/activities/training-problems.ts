import { codeKey } from "../intake/codes.ts";
import { plusDays } from "../dates/civil-date.ts";
import type { Group } from "../records/group.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { matchCell } from "../sheets/match-place.ts";
import { isConfirmed, matchesOf } from "../sheets/matches.ts";
import { ownCell } from "../sheets/own-cell.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { sentence } from "../text/sentence.ts";
import type { ActivitySource } from "./activity-source.ts";
import { PeopleSheet, type PersonRow, takingPart } from "./people-rows.ts";
import { trainingOf } from "./training-state.ts";

/** How long before and after the first day a missing training is told. Days. */
const near = 30;

/** The day before which everybody should have followed the training: arrival or the first meeting, whichever is first. */
function firstDayOf({ arrivesOn, startsOn }: Match): string | undefined {
  return [arrivesOn, startsOn].flatMap((day) => day ?? []).sort()[0];
}

/** Members who will not have followed the start training on a day; one planned up to that day, and not past, will have. */
export function withoutTraining(
  group: Group,
  people: readonly PersonRow[],
  { day, today }: { readonly day: string; readonly today: string },
): readonly PersonRow[] {
  return people.filter((person) => {
    const state = trainingOf(group, person);
    if (state.is !== "planned") return state.is === "missing";
    return state.on !== undefined && (state.on > day || state.on < today);
  });
}

/**
 * A warning for each match that begins within thirty days, or did so less than thirty days ago, of whose group somebody
 * has not followed the start training (R26): at the cell of the first on `Training`.
 */
export function trainingProblems({ snapshot, reading, today, language }: ActivitySource): readonly Problem[] {
  const sheet = new PeopleSheet(snapshot, trainingsDesign);
  const groups = new Map(takingPart(reading.groups).map((group) => [codeKey(group.code), group]));
  return matchesOf(snapshot)
    .filter(isConfirmed)
    .flatMap((match): Problem[] => {
      const day = firstDayOf(match);
      const group = groups.get(codeKey(match.group));
      if (day === undefined || group === undefined) return [];
      if (day > plusDays(today, near) || day < plusDays(today, -near)) return [];
      const people = sheet.of(group, language);
      const missing = withoutTraining(group, people, { day, today });
      if (missing.length === 0) return [];
      const row = missing.find(({ own }) => own !== undefined)?.own?.row;
      const place =
        row === undefined
          ? matchCell(snapshot, match.id, "starts-on")
          : ownCell(snapshot, trainingsDesign, { row, column: "start" });
      const told = sentence("training-missing", { match: match.id, count: missing.length, of: people.length });
      return [{ level: "warning", ...place, told, remedy: sentence("remedy-training-missing", {}) }];
    });
}
