import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Answered } from "../../../core/screens/desk-service.ts";
import { Desk } from "../../../core/screens/desk.ts";
import type { JobRequest, Moment } from "../../../core/screens/request.ts";
import type { ScreenName, Views } from "../../../core/screens/views.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";

/** The day and language of these tests. */
export const monday: Moment = { today: "2026-03-02", now: "2026-03-02T10:00", language: "nl" };

/** All screens. */
export const screens: readonly ScreenName[] = [
  "start",
  "sheets",
  "round",
  "tasks",
  "check-ins",
  "results",
  "settings",
  "log",
];

/** What was answered; fails where something stood in its way. */
export function valueOf<Value>(answer: Answered<Value>): Value {
  assert.ok("value" in answer, JSON.stringify(answer));
  return answer.value;
}

/** A desk with a workbook on it. */
export function deskWith(snapshot: Snapshot): Desk {
  const desk = new Desk();
  desk.open(snapshot);
  return desk;
}

/** What a screen shows of a workbook. */
export function viewOf<Screen extends ScreenName>(snapshot: Snapshot, screen: Screen, moment = monday): Views[Screen] {
  return valueOf(deskWith(snapshot).view(screen, moment));
}

/** The workbook after a request, as a person would do it: look, then apply. */
export function done(snapshot: Snapshot, request: JobRequest, moment = monday): Snapshot {
  const desk = deskWith(snapshot);
  const { fingerprint } = valueOf(desk.preview(request, moment));
  const { steps } = valueOf(desk.take(fingerprint, moment.language));
  return applied(
    snapshot,
    steps.flatMap(({ edits }) => edits),
  );
}

/** A round with nothing special. */
export const plainRound: Extract<JobRequest, { readonly job: "round" }> = {
  job: "round",
  seed: "voorbeeld",
  settings: [],
  pins: [],
  forbidden: [],
  whyNot: [],
};

/** The sample workbook, read from its file. */
export async function sampleSnapshot(): Promise<Snapshot> {
  const bytes = readFileSync(new URL("../../../samples/pilot.xlsx", import.meta.url));
  const host = XlsxHost.open(new Uint8Array(bytes));
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}
