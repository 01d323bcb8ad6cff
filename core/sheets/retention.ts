import { dayIn, wordIn } from "../activities/own-values.ts";
import { retained, retentionKey, type Retained, type RetentionSources } from "../privacy/retention/retained.ts";
import { stateOn, type RetentionCategory, type RetentionState } from "../privacy/retention/terms.ts";
import { say, sentence } from "../text/sentence.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import { categoryChoices } from "./retention-words.ts";
import type { Wanted, WantedRow } from "./synced.ts";
import { dateToFill, hintOf, nobodyNamed, textToFill } from "./to-fill.ts";

const whoChoices: readonly Choice[] = [
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "household", words: { nl: "huishouden", en: "household" } },
  { value: "match", words: { nl: "match", en: "match" } },
  { value: "sheet", words: { nl: "blad zonder codes", en: "sheet without codes" } },
];

/** `kept`: people wrote why it stays. `over`: nothing of it is left, or it is on the list no more. */
type Shown = RetentionState | "kept" | "over";

const stateChoices: readonly Choice[] = [
  { value: "past", words: { nl: "termijn voorbij", en: "past its term" } },
  { value: "soon", words: { nl: "binnen 30 dagen", en: "within 30 days" } },
  { value: "later", words: { nl: "nog niet", en: "not yet" } },
  { value: "unknown", words: { nl: "dag onbekend", en: "day unknown" } },
  { value: "kept", words: { nl: "blijft, met reden", en: "stays, with a reason" } },
  { value: "over", words: { nl: "niet meer op de lijst", en: "on the list no more" } },
] satisfies readonly (Choice & { readonly value: Shown })[];

function ours(key: string, nl: string, en: string, rest: Partial<ColumnDesign>): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width: 12, ...rest, filledBy: "us" };
}

/**
 * The sheet `Bewaartermijnen`: what is past its term or will be soon, by code and never by name. A list to look at: nothing
 * is removed by it (evaluation-and-privacy.md 6).
 */
export const retentionDesign: SheetDesign = {
  key: "retention",
  name: { nl: "Bewaartermijnen", en: "Retention" },
  lead: [
    { nl: "Bewaartermijnen: wat kan weg?", en: "Retention: what can go?" },
    {
      nl: "Dit is een lijst om na te kijken: er gaat niets vanzelf weg. De termijnen staan op het blad Instellingen (retention) en zijn een voorstel; uw organisatie beslist.",
      en: "This is a list to look through: nothing goes by itself. The terms stand on the sheet Settings (retention) and are a proposal; your organisation decides.",
    },
    {
      nl: "Staat er dag onbekend? Vul de dag in waarop het eindigde. Moet iets blijven? Schrijf waarom.",
      en: "Does it say day unknown? Fill in the day on which it ended. Must something stay? Write why.",
    },
  ],
  columns: [
    ours("category", "Wat", "What", { width: 22, wrap: true, choices: categoryChoices, open: true }),
    ours("who", "Van wie", "Of whom", { width: 14, wrap: true, choices: whoChoices, open: true }),
    ours("code", "Code", "Code", { width: 14 }),
    ours("since", "Telt vanaf", "Counts from", { type: "date", width: 13 }),
    ours("until", "Bewaren tot en met", "Keep until", { type: "date", width: 14 }),
    ours("state", "Stand", "State", { width: 19, choices: stateChoices, open: true }),
    ours("sheets", "Op de bladen", "On the sheets", { width: 34, wrap: true }),
    ours("do", "Wat te doen", "What to do", { width: 48, wrap: true }),
    dateToFill("day", { nl: "Dag van einde", en: "Day of the end" }, hintOf(
      ["Alleen als de dag onbekend is", "De dag waarop iemand werd afgewezen, zich afmeldde of stopte."],
      ["Only where the day is unknown", "The day on which somebody was turned down, withdrew or stopped."],
    )), // prettier-ignore
    textToFill("kept-because", { nl: "Blijft, omdat", en: "Stays, because" }, 30, nobodyNamed),
  ],
  keyColumns: ["category", "who", "code"],
  frozenColumns: 3,
  emphases: [
    { when: "equals", column: "state", value: "past", emphasis: "bad" },
    { when: "equals", column: "state", value: "soon", emphasis: "attention" },
    { when: "equals", column: "state", value: "unknown", emphasis: "attention" },
    { when: "equals", column: "state", value: "kept", emphasis: "muted" },
    { when: "equals", column: "state", value: "over", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "7F7F7F",
  place: "last",
};

/** What a list of terms is made from, the days that people gave left out: those stand on the sheet. */
export type RetentionInput = Omit<RetentionSources, "days">;

function keyOf({ values }: OwnRow): string {
  const text = (column: string): string => String(values[column] ?? "");
  return retentionKey({
    category: text("category") as RetentionCategory,
    who: text("who") as Retained["who"],
    code: text("code"),
  });
}

function typedDays(rows: readonly OwnRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const day = dayIn(row, "day");
      return day === undefined ? [] : [[keyOf(row), day]];
    }),
  );
}

function reasonsIn(rows: readonly OwnRow[]): ReadonlySet<string> {
  return new Set(rows.filter((row) => wordIn(row, "kept-because") !== "").map(keyOf));
}

/** Everything with a term, by the days that people gave on the sheet. */
export function retainedIn(input: RetentionInput): readonly Retained[] {
  return retained({ ...input, days: typedDays(ownRows(input.snapshot, retentionDesign)) });
}

function rowOf(one: Retained, shown: Shown, language: RetentionInput["settings"]["language"]): WantedRow {
  const { category, who, code, since, until, sheets } = one;
  return {
    category,
    who,
    code,
    since: since ?? null,
    until: until ?? null,
    state: shown,
    sheets: sheets.join(", "),
    do: say(language, sentence("retention-do", { category, who, code })),
  };
}

/** Rows in which people typed something and that are on the list no more: they stay, and say so. */
function overRows(rows: readonly OwnRow[], present: ReadonlySet<string>): readonly WantedRow[] {
  const typed = rows.filter((row) => wordIn(row, "kept-because") !== "" || wordIn(row, "day") !== "");
  return typed
    .filter((row) => !present.has(keyOf(row)))
    .map(({ values: { category = null, who = null, code = null } }) => ({
      ...{ category, who, code, since: null, until: null, sheets: null, do: null },
      state: "over",
    }));
}

/** What the sheet should say: what is over or soon will be, what nobody can tell, and what people typed something at. */
export function retentionWanted(input: RetentionInput): Wanted {
  const standing = ownRows(input.snapshot, retentionDesign);
  const reasons = reasonsIn(standing);
  const typed = typedDays(standing);
  const { language } = input.settings;
  const shown = retainedIn(input).flatMap((one): { one: Retained; state: Shown }[] => {
    const key = retentionKey(one);
    if (reasons.has(key)) return [{ one, state: "kept" }];
    return one.state === "later" && !typed.has(key) ? [] : [{ one, state: one.state }];
  });
  const present = new Set(shown.map(({ one }) => retentionKey(one)));
  const rows = [...shown.map(({ one, state }) => rowOf(one, state, language)), ...overRows(standing, present)];
  return { design: retentionDesign, rows, others: "remove", ordered: true };
}

/** The same, but only where the sheet stands: people asked for it once. */
export function retentionKeptUp(snapshot: Snapshot, input: () => RetentionInput): Wanted | undefined {
  return sheetWithKey(snapshot, retentionDesign.key) === undefined ? undefined : retentionWanted(input());
}

/** How much is past its term, and will be within 30 days; what people gave a reason for does not count. */
export interface RetentionCounts {
  readonly past: number;
  readonly soon: number;
  readonly unknown: number;
}

/** Counts of the sheet as it stands, by the days on it: codes and names stay where they are. */
export function retentionCounts(snapshot: Snapshot, today: string): RetentionCounts {
  const open = ownRows(snapshot, retentionDesign).filter(
    (row) => wordIn(row, "kept-because") === "" && !["kept", "over"].includes(wordIn(row, "state")),
  );
  const states = open.map((row) => stateOn(today, dayIn(row, "until")));
  const count = (state: RetentionState): number => states.filter((one) => one === state).length;
  return { past: count("past"), soon: count("soon"), unknown: count("unknown") };
}
