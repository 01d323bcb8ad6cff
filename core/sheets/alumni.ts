import { canonicalCode } from "../canonical-code.ts";
import { waves, type EvaluationData, type Respondent, type Response } from "../evaluation/response.ts";
import { isBlank, textOf, type Cell } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import type { Wanted, WantedRow } from "./synced.ts";

const sideChoices: readonly Choice[] = [
  { value: "household", words: { nl: "oud-nieuwkomer", en: "former newcomer" } },
  { value: "group", words: { nl: "oud-groep", en: "former group" } },
  { value: "member", words: { nl: "oud-groepsleden", en: "former group members" } },
];

const stateChoices: readonly Choice[] = [
  { value: "joins", words: { nl: "wil meedoen in een groep", en: "wants to join a group" } },
  { value: "in-touch", words: { nl: "wil contact houden", en: "wants to stay in touch" } },
  { value: "joined", words: { nl: "doet mee in een groep", en: "takes part in a group" } },
  { value: "over", words: { nl: "zegt geen ja meer", en: "says yes no more" } },
];

const agreedChoices: readonly Choice[] = [
  { value: "yes", words: { nl: "ja", en: "yes" } },
  { value: "no", words: { nl: "nee", en: "no" } },
];

function ours(key: string, nl: string, en: string, rest: Partial<ColumnDesign>): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width: 12, ...rest, filledBy: "us" };
}

function typed(key: string, nl: string, en: string, rest: Partial<ColumnDesign>): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width: 16, ...rest, filledBy: "people" };
}

/**
 * The sheet `Oud-deelnemers` (R72): who said yes to staying in touch, or to joining a new group, when asked after the year.
 * Nobody else stands here, and members of a group only as a number.
 */
export const alumniDesign: SheetDesign = {
  key: "alumni",
  name: { nl: "Oud-deelnemers", en: "Alumni" },
  lead: [
    {
      nl: "Wie wil contact houden, of meedoen in een nieuwe groep?",
      en: "Who wants to stay in touch, or join a new group?",
    },
    {
      nl: "Alleen wie zelf ja zei, staat hier. De getallen zeggen hoeveel antwoorden ja waren.",
      en: "Only those who said yes themselves stand here. The numbers say how many answers were yes.",
    },
    {
      nl: "Schrijf bij In groep de code van de nieuwe groep, en bij Afgesproken of u dit samen afsprak.",
      en: "Write under In group the code of the new group, and under Agreed whether you agreed on it together.",
    },
  ],
  columns: [
    ours("side", "Wie", "Who", { width: 18, choices: sideChoices }),
    ours("code", "Code", "Code", {}),
    ours("state", "Wens", "Wish", { width: 25, choices: stateChoices }),
    ours("in-touch", "Contact houden", "Stays in touch", { type: "integer", width: 10 }),
    ours("joins", "Nieuwe groep", "New group", { type: "integer", width: 10 }),
    ours("since", "Gezegd op", "Said on", { type: "date" }),
    typed("group", "In groep", "In group", {}),
    typed("agreed", "Afgesproken", "Agreed", { choices: agreedChoices }),
    typed("note", "Opmerking", "Note", { width: 30, wrap: true }),
  ],
  keyColumns: ["side", "code"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "state", value: "joins", emphasis: "attention" },
    { when: "equals", column: "state", value: "joined", emphasis: "good" },
    { when: "equals", column: "state", value: "over", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};

/** Everybody with one code who answers in one way: a household, a group together, or its members. */
interface Alumni {
  readonly side: Respondent;
  readonly code: string;
  readonly inTouch: number;
  readonly joins: number;
  /** The last day on which one of them said so. */
  readonly since?: string;
}

const wishes = ["keep-contact", "joins-group"] as const;

function isAnswer({ respondent, answers }: Response): boolean {
  return respondent !== "partner" && wishes.some((key) => answers.has(key));
}

/** Later answers go before earlier ones of the same household, group or member. */
function inTime(responses: readonly Response[]): readonly Response[] {
  const rank = ({ wave, on = "" }: Response): string => `${waves.indexOf(wave)} ${on}`;
  return [...responses].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** The last answers of each; a member who cannot be told from others answers for themselves each time. */
function lastOfEach(data: EvaluationData): readonly Response[] {
  const last = new Map<string, Response>();
  for (const response of inTime(data.responses.filter(isAnswer))) {
    const { respondent, code, person, sheet, row } = response;
    if (code === undefined) continue;
    const who = respondent === "member" ? (person ?? [sheet, row]) : "";
    last.set(JSON.stringify([respondent, canonicalCode(code), who]), response);
  }
  return [...last.values()];
}

function saysYes({ answers }: Response, key: (typeof wishes)[number]): boolean {
  return answers.get(key) === 1;
}

function alumniOf(responses: readonly Response[]): Alumni | undefined {
  const willing = responses.filter((response) => wishes.some((key) => saysYes(response, key)));
  const [first] = willing;
  if (first?.code === undefined) return undefined;
  const since = willing
    .flatMap(({ on = [] }) => on)
    .sort()
    .pop();
  return {
    side: first.respondent,
    code: first.code,
    inTouch: willing.filter((response) => saysYes(response, "keep-contact")).length,
    joins: willing.filter((response) => saysYes(response, "joins-group")).length,
    ...(since === undefined ? {} : { since }),
  };
}

function keyOf(side: Cell | undefined, code: Cell | undefined): string {
  return JSON.stringify([side, canonicalCode(textOf(code ?? null))]);
}

/** Who said yes, by side and code. */
function alumniIn(data: EvaluationData): readonly Alumni[] {
  const together = new Map<string, Response[]>();
  for (const response of lastOfEach(data)) {
    const key = keyOf(response.respondent, response.code ?? null);
    together.set(key, [...(together.get(key) ?? []), response]);
  }
  const order = sideChoices.map(({ value }) => value);
  const rank = ({ side, joins }: Alumni): number => order.indexOf(side) * 2 + (joins > 0 ? 0 : 1);
  return [...together.values()]
    .map(alumniOf)
    .filter((one) => one !== undefined)
    .sort((one, other) => rank(one) - rank(other) || (one.code < other.code ? -1 : 1));
}

function rowOf({ side, code, inTouch, joins, since }: Alumni, standing: OwnRow | undefined): WantedRow {
  const isIn = !isBlank(standing?.values["group"] ?? null);
  return {
    ...{ side, code, joins, since: since ?? null },
    "in-touch": inTouch,
    state: isIn ? "joined" : joins > 0 ? "joins" : "in-touch",
  };
}

/** Of who says yes no more only what people typed is kept, until they take it away themselves. */
function overRow({ values: { side = null, code = null } }: OwnRow): WantedRow {
  return { side, code, state: "over", "in-touch": null, joins: null, since: null };
}

function isTyped({ values }: OwnRow): boolean {
  return ["group", "agreed", "note"].some((key) => !isBlank(values[key] ?? null));
}

/**
 * What the sheet of former participants should say; nothing where nobody said yes and the sheet is not there. A former
 * newcomer with the code of a group in their row takes part there.
 */
export function alumniWanted(snapshot: Snapshot, data: EvaluationData): Wanted | undefined {
  const alumni = alumniIn(data);
  if (alumni.length === 0 && sheetWithKey(snapshot, alumniDesign.key) === undefined) return undefined;
  const standing = new Map(
    ownRows(snapshot, alumniDesign).map((row) => [keyOf(row.values["side"], row.values["code"]), row]),
  );
  const rows = alumni.map((one) => rowOf(one, standing.get(keyOf(one.side, one.code))));
  const present = new Set(alumni.map(({ side, code }) => keyOf(side, code)));
  const over = [...standing].filter(([key, row]) => !present.has(key) && isTyped(row)).map(([, row]) => overRow(row));
  return { design: alumniDesign, rows: [...rows, ...over], others: "remove", ordered: true };
}
