import { waitsIn, type Wait } from "../life/waits.ts";
import type { Reading } from "../intake/reading.ts";
import { isBlank } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";
import { matchesOf } from "./matches.ts";
import { ownRows } from "./own-rows.ts";
import { settingsOf } from "./settings.ts";
import type { Wanted, WantedRow } from "./synced.ts";

const whoChoices: readonly Choice[] = [
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "household", words: { nl: "huishouden", en: "household" } },
  { value: "match", words: { nl: "match", en: "match" } },
];

const waitsForChoices: readonly Choice[] = [
  { value: "match", words: { nl: "een match", en: "a match" } },
  { value: "meeting", words: { nl: "eerste ontmoeting", en: "first meeting" } },
];

const longChoices: readonly Choice[] = [
  { value: "yes", words: { nl: "ja", en: "yes" } },
  { value: "no", words: { nl: "nee", en: "no" } },
  { value: "unknown", words: { nl: "begin onbekend", en: "start unknown" } },
  { value: "over", words: { nl: "wacht niet meer", en: "waits no more" } },
];

function ours(key: string, nl: string, en: string, rest: Partial<ColumnDesign>): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width: 12, ...rest, filledBy: "us" };
}

function typed(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, wrap: true, filledBy: "people" };
}

/** The sheet `Wachttijden`: who waits for a match and which match for its first meeting, the longest wait first (R25). */
export const waitingDesign: SheetDesign = {
  key: "waiting",
  name: { nl: "Wachttijden", en: "Waiting times" },
  lead: [
    { nl: "Wie wacht het langst?", en: "Who has waited longest?" },
    {
      nl: "Wachten telt vanaf de intake, en na een eerdere match vanaf het einde daarvan. Staat er geen dag? Vul de intake in op uw eigen blad.",
      en: "A wait counts from the intake, and after an earlier match from its end. Is there no day? Fill in the intake on your own sheet.",
    },
    {
      nl: "Schrijf bij Begeleiding nu wie het huishouden helpt zolang het wacht. De dagen zijn die van de laatste opdracht.",
      en: "Write under Support now who helps the household while it waits. The days are those of the last command.",
    },
  ],
  columns: [
    ours("who", "Wie", "Who", { choices: whoChoices }),
    ours("code", "Code", "Code", { width: 12 }),
    ours("waits-for", "Wacht op", "Waits for", { width: 17, choices: waitsForChoices }),
    ours("since", "Sinds", "Since", { type: "date" }),
    ours("days", "Dagen", "Days", { type: "integer", width: 8 }),
    ours("total-days", "Dagen in totaal", "Days in all", {
      type: "integer",
      width: 9,
      hint: {
        title: { nl: "Ook van eerder", en: "Of before too" },
        text: {
          nl: "Met het wachten dat aan een eerdere match voorafging.",
          en: "With the wait that came before an earlier match.",
        },
      },
    }),
    ours("threshold", "Lang na", "Long after", {
      type: "integer",
      width: 8,
      hint: {
        title: { nl: "Uit de instellingen", en: "From the settings" },
        text: {
          nl: "Zie waiting.match-days en waiting.meeting-days op het blad Instellingen.",
          en: "See waiting.match-days and waiting.meeting-days on the sheet Settings.",
        },
      },
    }),
    ours("long", "Lang", "Long", { width: 16, choices: longChoices }),
    typed("support", "Begeleiding nu", "Support now", 24),
    typed("note", "Opmerking", "Note", 30),
  ],
  keyColumns: ["who", "code"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "long", value: "yes", emphasis: "bad" },
    { when: "equals", column: "long", value: "unknown", emphasis: "attention" },
    { when: "equals", column: "long", value: "over", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};

/** Who waits in a workbook as it is, the longest wait first. */
export function waitsOf(snapshot: Snapshot, reading: Reading, today: string): readonly Wait[] {
  const { settings } = settingsOf(snapshot);
  return waitsIn({ reading, matches: matchesOf(snapshot), settings, today });
}

function rowOf({ who, code, waitsFor, since, days, totalDays, threshold, isLong }: Wait): WantedRow {
  return {
    who,
    code,
    "waits-for": waitsFor,
    since: since ?? null,
    days: days ?? null,
    "total-days": totalDays ?? null,
    threshold,
    long: days === undefined ? "unknown" : isLong ? "yes" : "no",
  };
}

function keyOf(who: unknown, code: unknown): string {
  return JSON.stringify([who, String(code)]);
}

/** Rows of who waits no more with something that people typed: they stay, and say so. */
function overRows(snapshot: Snapshot, waits: readonly Wait[]): readonly WantedRow[] {
  const present = new Set(waits.map(({ who, code }) => keyOf(who, code)));
  return ownRows(snapshot, waitingDesign)
    .filter(({ values }) => !present.has(keyOf(values["who"], values["code"])))
    .filter(({ values }) => !isBlank(values["support"]) || !isBlank(values["note"]))
    .map(({ values: { who = null, code = null } }) => ({
      ...{ who, code, since: null, days: null, "total-days": null, threshold: null },
      long: "over",
    }));
}

/** What the sheet should say of a workbook as it is; nothing where nobody waits and the sheet is not there. */
export function waitingWanted(snapshot: Snapshot, reading: Reading, today: string): Wanted | undefined {
  const waits = waitsOf(snapshot, reading, today);
  if (waits.length === 0 && sheetWithKey(snapshot, waitingDesign.key) === undefined) return undefined;
  const rows = [...waits.map(rowOf), ...overRows(snapshot, waits)];
  return { design: waitingDesign, rows, others: "remove", ordered: true };
}

/** The same, but only where the sheet stands. */
export function waitingKeptUp(snapshot: Snapshot, reading: Reading, today: string): Wanted | undefined {
  if (sheetWithKey(snapshot, waitingDesign.key) === undefined) return undefined;
  return waitingWanted(snapshot, reading, today);
}
