import { isUsed, usedPlaces } from "../intake/used-places.ts";
import { readPeople } from "../intake/read-people.ts";
import type { Reading } from "../intake/reading.ts";
import { pointsInText } from "../intake/table-text.ts";
import { postcodes } from "../jobs/all.ts";
import type { PostcodesResult } from "../jobs/postcodes.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { sentence } from "../text/sentence.ts";
import type { Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { jobOptions } from "./job-options.ts";
import type { JobRequest, Moment } from "./request.ts";

type TableRequest = Extract<JobRequest, { readonly job: "postcodes" }>;

/** What a zip or a workbook begins with, and a gzip. */
const packed = ["PK", "\u001f"] as const;

/**
 * Puts the points of a file that a person chose on `Locaties`. Throws a `RequestProblem` for a file that is no table of
 * postcodes.
 */
export function postcodesPlanned(
  { name, text }: TableRequest,
  snapshot: Snapshot,
  moment: Moment,
): Plan<PostcodesResult> {
  if (packed.some((start) => text.startsWith(start)))
    throw new RequestProblem(sentence("postcodes-table-packed", { file: name }));
  const options = jobOptions(moment);
  const points = pointsInText(text, isUsed(usedPlaces(readPeople(snapshot, options))));
  if (points === undefined) throw new RequestProblem(sentence("postcodes-table-unknown", { file: name }));
  return postcodes.plan(snapshot, { ...options, points, source: { kind: "table", name } });
}

/** How many postcodes people have of which nobody knows where they are: what a table of postcodes can mend. */
export function postcodesWithoutPoint({ groups, households }: Reading): number {
  const homes = [
    ...groups.flatMap(({ record }) => [record, ...(record.members ?? [])]),
    ...households.map(({ record }) => record),
  ];
  return new Set(homes.flatMap(({ location, postcode }) => (location === undefined ? (postcode ?? []) : []))).size;
}

/** Whether half the groups and households or more have a postcode of which nobody knows where it is. */
export function needsPlaces({ groups, households }: Reading): boolean {
  const people = [...groups, ...households].map(({ record }) => record);
  const lost = people.filter(({ location, postcode }) => location === undefined && postcode !== undefined);
  return lost.length > 0 && lost.length * 2 >= people.length;
}
