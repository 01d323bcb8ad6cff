import assert from "node:assert/strict";
import ICAL from "ical.js";

/** The calendar that an independent reader finds in the text of a file. */
export function calendarIn(text: string): ICAL.Component {
  const jcal: unknown = ICAL.parse(text);
  assert.ok(Array.isArray(jcal));
  return new ICAL.Component(jcal);
}
