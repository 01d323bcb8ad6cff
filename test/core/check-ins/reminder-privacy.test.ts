import { strict as assert } from "node:assert";
import fc from "fast-check";
import { checkIns, checklists, plans, remind } from "../../../core/jobs/all.ts";
import { attentionDesign } from "../../../core/sheets/attention.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import { logDesign } from "../../../core/sheets/log.ts";
import { matchPlanDesign } from "../../../core/sheets/match-plan.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, optionsOn, typedIn, workbookWith } from "../tasks/workbooks.ts";
import { PostOffice } from "./post-office.ts";
import { withSettingsOf } from "./programme.ts";

const monday = "2026-03-16";

/** Letters that no word of ours has in this order, as long as the shortest names. */
const canary = fc.string({ unit: fc.constantFrom("Q", "X", "Z", "V", "W", "J"), minLength: 3, maxLength: 9 });

/** Gives one canary after another, and remembers which it gave. */
class Canaries {
  readonly given: string[] = [];
  constructor(private readonly words: readonly string[]) {}

  next(): string {
    const word = this.words[this.given.length % this.words.length] ?? "QXZ";
    this.given.push(word);
    return word;
  }
}

function table(name: string, headers: readonly string[], rows: readonly (readonly Scalar[])[]): Sheet {
  return { name, headerRow: 0, cells: [headers, ...rows] };
}

const kinds = ["", "-12", " 1985", "1985", "'s match"];

/** What a match is called: a code of ours, a name, or a name that looks like a code. */
function matchId(place: number, style: number, canaries: Canaries): string {
  return style === 0 ? `M-0${place}` : `${canaries.next()}${kinds[style - 1] ?? ""}`;
}

/** The coordinator's own sheets, with a canary wherever people can be known from. */
function ownSheets(canaries: Canaries, contacts: readonly string[]): readonly Sheet[] {
  const one = (): string => canaries.next();
  const numbers = [1, 2, 3];
  return [
    table(
      "Contactpersonen",
      ["Contactpersoon", "E-mail", "Gemeente", "Telefoon", "Opmerking"],
      contacts.map((name, place) => [name, place === 2 ? null : `c${place}@example.org`, one(), one(), one()]),
    ),
    table(
      "Groepen",
      ["Groep", "Naam groep", "Gemeente", "Adres", "Lid 1", "E-mail lid 1", "Opmerking"],
      numbers.map((number) => [`G-${number}`, one(), one(), one(), one(), `${one()}@example.org`, one()]),
    ),
    table(
      "Huishoudens",
      ["Code", "Naam", "Gemeente", "Adres", "Leeftijd", "Geboortedatum", "Volwassenen", "Kinderen", "Bijzonderheden"],
      numbers.map((number) => [`H-${number}`, one(), one(), one(), one(), one(), 2, 1, one()]),
    ),
    table(
      "Partijen",
      ["Partij", "Organisatie", "Contactpersoon", "Vervanger", "Bereikbaar"],
      [
        ["gemeente", one(), one(), one(), one()],
        ["coördinator", one(), contacts[0] ?? one(), one(), one()],
      ],
    ),
  ];
}

/** Free text in every column of a row that people fill in with text. */
function scribbled(snapshot: Snapshot, design: SheetDesign, row: string, canaries: Canaries): Snapshot {
  return design.columns
    .filter(
      ({ filledBy, type, choices, key }) => filledBy === "people" && type === "text" && !choices && key !== "signals",
    )
    .reduce((state, { key }) => typedIn(state, design, row, key, canaries.next()), snapshot);
}

interface Case {
  readonly words: readonly string[];
  readonly styles: readonly number[];
  readonly signal: string;
  readonly saysNo: boolean;
  readonly leader: boolean;
}

const cases: fc.Arbitrary<Case> = fc.record({
  words: fc.uniqueArray(canary, { minLength: 30, maxLength: 30 }),
  styles: fc.array(fc.nat({ max: kinds.length }), { minLength: 3, maxLength: 3 }),
  signal: fc.constantFrom("S5", "S6", "S10", "S11"),
  saysNo: fc.boolean(),
  leader: fc.boolean(),
});

/** A programme in its second week, with canaries everywhere; and every canary in it. */
function programme({ words, styles, signal, saysNo, leader }: Case): { workbook: Snapshot; given: readonly string[] } {
  const canaries = new Canaries(words);
  const contacts = [canaries.next(), canaries.next(), canaries.next()];
  const ids = styles.map((style, place) => matchId(place + 1, style, canaries));
  const matches = ids.map(
    (id, place) =>
    matchWith({ id, group: `G-${place + 1}`, household: `H-${place + 1}`, status: "started", startsOn: "2026-03-03", contactPerson: contacts[place] ?? "" }), // prettier-ignore
  );
  const own = workbookWith(matches);
  const sheets = ownSheets(canaries, contacts);
  let workbook: Snapshot = {
    sheets: [...sheets, ...own.sheets],
    sheetNames: [...sheets.map(({ name }) => name), ...own.sheetNames],
  };
  for (const job of [checklists, plans, checkIns])
    workbook = after(workbook, job.plan(workbook, optionsOn("2026-03-04")));
  const [first = ""] = ids;
  const talk = `${first} | groep | 1`;
  workbook = scribbled(workbook, checkInsDesign, talk, canaries);
  workbook = typedIn(workbook, checkInsDesign, talk, "done", "2026-03-05");
  workbook = typedIn(workbook, checkInsDesign, talk, "signals", signal);
  workbook = typedIn(workbook, matchTasksDesign(first), "T34", "person", canaries.next());
  workbook = typedIn(workbook, matchPlanDesign(first), "D3", "goal", canaries.next());
  if (saysNo) workbook = typedIn(workbook, matchPlanDesign(ids[1] ?? ""), "K1", "answer", "nee");
  if (!leader) workbook = withSettingsOf(workbook, { "reminders.weeks-ahead": "2" });
  return { workbook, given: canaries.given };
}

/** Every cell of a sheet of ours but for addresses, as one text. */
function cellsOf(workbook: Snapshot, design: SheetDesign, columns: readonly string[]): string {
  return JSON.stringify(ownRows(workbook, design).map(({ values }) => columns.map((column) => values[column])));
}

/** What reminders find; what other parts of a workbook find is theirs. */
function isOurs(code: string): boolean {
  return /^(?:reminder|coordinator|contact-address|match-contact)/u.test(code);
}

/** What stands among the points for attention because of reminders. */
function ownAttention(workbook: Snapshot): readonly (readonly unknown[])[] {
  const rows = ownRows(workbook, attentionDesign).filter(({ values }) => isOurs(String(values["code"])));
  assert.ok(rows.length > 0, "the refused reminder is told");
  return rows.map(({ values }) => [values["what"], values["remedy"]]);
}

describe("reminders say nothing by which anybody is known", () => {
  it("in mails, on the ledger, in the log and in what needs a person, whatever stands in any sheet", function () {
    this.timeout(60_000);
    let mails = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const { workbook, given } = programme(one);
        const plan = remind.plan(workbook, optionsOn(monday));
        const office = new PostOffice(applied(workbook, editsOf(plan)));
        office.run({ now: `${monday}T09:00`, mail: (asked) => (asked === 0 ? "refused" : "sent") });
        mails += office.gone.length;
        const found = plan.findings.filter(
          ({ told }) => told.code.startsWith("reminder") || told.code.includes("contact"),
        );
        const said = [
          ...plan.messages.flatMap(({ id, subject, text, about }) => [id, subject, text, ...about]),
          ...plan.summary.flatMap((told) => [say("nl", told), say("en", told)]),
          ...found.flatMap(({ told, remedy }) => [
            say("nl", told),
            ...(remedy === undefined ? [] : [say("en", remedy)]),
          ]),
          cellsOf(office.workbook, remindersDesign, ["key", "subject", "about", "text"]),
          cellsOf(office.workbook, logDesign, ["codes", "counts"]),
          JSON.stringify(ownAttention(office.workbook)),
        ];
        for (const text of said) {
          const word = given.find((name) => text.toUpperCase().includes(name));
          assert.equal(word, undefined, text);
          assert.doesNotMatch(text, /S(?:5|6|10|11)\b|https?:/u);
        }
      }),
      { numRuns: 5 },
    );
    assert.ok(mails >= 5, String(mails));
  });
});
