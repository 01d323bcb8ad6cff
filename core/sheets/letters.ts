import { numberBetween } from "../intake/cells/number.ts";
import { valueIn } from "../intake/outcome.ts";
import { folded } from "../intake/words.ts";
import type { Problem } from "../records/problem.ts";
import { sentence } from "../text/sentence.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { SheetDesign } from "./design.ts";
import { ownCell } from "./own-cell.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import type { Wanted } from "./synced.ts";
import { matchToFill } from "./to-fill.ts";

/**
 * The sheet `Post`: which organisations write how often, and whether their letters were understood (R38). People fill it
 * in at the weekly post moment. No content, and no persons: it is a sign for the organisations that write.
 */
export const lettersDesign: SheetDesign = {
  key: "letters",
  name: { nl: "Post", en: "Letters" },
  lead: [
    { nl: "Post: wie schrijft, en is het te begrijpen?", en: "Letters: who writes, and can it be understood?" },
    {
      nl: "Schrijf na het postmoment op hoeveel brieven elke organisatie stuurde. Alleen de organisatie: niet wat erin staat.",
      en: "After the post moment, write down how many letters each organisation sent. Only the organisation: not what they say.",
    },
    {
      nl: "Op het blad Overleg staan de aantallen per organisatie, om te bespreken.",
      en: "The sheet Meeting has the numbers by organisation, to discuss.",
    },
  ],
  columns: [
    { key: "on", title: { nl: "Datum", en: "Date" }, type: "date", width: 13, filledBy: "people" },
    matchToFill,
    {
      key: "sender",
      title: { nl: "Afzender", en: "Sender" },
      type: "text",
      width: 32,
      hint: {
        title: { nl: "Een organisatie", en: "An organisation" },
        text: {
          nl: "Bijvoorbeeld Belastingdienst, gemeente of zorgverzekeraar. Geen naam van een persoon.",
          en: "For example the tax office, the municipality or the health insurer. Not the name of a person.",
        },
      },
      filledBy: "people",
    },
    {
      key: "count",
      title: { nl: "Aantal brieven", en: "Number of letters" },
      type: "integer",
      width: 10,
      hint: {
        title: { nl: "Aantal", en: "Number" },
        text: { nl: "Leeg telt als één brief.", en: "Blank counts as one letter." },
      },
      filledBy: "people",
    },
    {
      key: "understood",
      title: { nl: "Begrepen?", en: "Understood?" },
      type: "text",
      width: 12,
      choices: [
        { value: "yes", words: { nl: "ja", en: "yes" }, also: ["j", "y", "x", "true", "waar"] },
        {
          value: "no",
          words: { nl: "nee", en: "no" },
          also: ["n", "false", "onwaar", "deels", "niet", "partly", "not"],
        },
      ],
      filledBy: "people",
    },
  ],
  keyColumns: ["on", "match", "sender", "count", "understood"],
  frozenColumns: 0,
  emphases: [{ when: "equals", column: "understood", value: "no", emphasis: "attention" }],
  print: { orientation: "portrait" },
  tabColour: "548235",
  place: "last",
};

/** The sheet without rows, for people to fill in. */
export const lettersWanted: Wanted = { design: lettersDesign, rows: [], others: "keep" };

/** How many letters came from one organisation, over all matches. */
export interface LettersOfSender {
  /** As typed the first time. */
  readonly sender: string;
  readonly letters: number;
  /** Of these, how many the newcomers did not understand, even with their group. */
  readonly notUnderstood: number;
}

const countIn = numberBetween(0, 10_000, "count-unreadable", { whole: true });

/** The number of letters of a row, one where it is blank; undefined where something else than a number stands. */
function lettersIn({ values }: OwnRow): number | undefined {
  const cell = values["count"] ?? null;
  if (isBlank(cell)) return 1;
  const count = countIn(typeof cell === "string" ? cell.replace(/\s*(?:brief|brieven|stuks|letters?)$/iu, "") : cell);
  return count.is === "fault" ? undefined : valueIn(count);
}

/**
 * Letters by sender, most first and then by name: counts without matches or persons (R38). Names that differ in capitals,
 * accents or spaces are one sender; a row without a sender, or with a number that cannot be read, is left out.
 */
export function lettersPerSender(snapshot: Snapshot): readonly LettersOfSender[] {
  const senders = new Map<string, LettersOfSender>();
  for (const row of ownRows(snapshot, lettersDesign)) {
    const sender = textOf(row.values["sender"]).trim();
    const letters = lettersIn(row) ?? 0;
    if (folded(sender) === "" || letters === 0) continue;
    const known = senders.get(folded(sender)) ?? { sender, letters: 0, notUnderstood: 0 };
    const not = row.values["understood"] === "no" ? letters : 0;
    senders.set(folded(sender), {
      ...known,
      letters: known.letters + letters,
      notUnderstood: known.notUnderstood + not,
    });
  }
  return [...senders]
    .sort(([one, first], [other, second]) => second.letters - first.letters || (one < other ? -1 : 1))
    .map(([, found]) => found);
}

/** A warning at each number of letters that cannot be read. */
export function letterProblems(snapshot: Snapshot): readonly Problem[] {
  return ownRows(snapshot, lettersDesign)
    .filter((row) => lettersIn(row) === undefined)
    .map(({ row }) => ({
      level: "warning",
      ...ownCell(snapshot, lettersDesign, { row, column: "count" }),
      told: sentence("letters-unreadable", {}),
    }));
}
