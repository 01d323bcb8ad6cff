import { strict as assert } from "node:assert";
import fc from "fast-check";
import { readPeople } from "../../../../core/intake/read-people.ts";
import { headerOf, listsToFill } from "../../../../core/sheets/lists-to-fill.ts";
import { lettersDesign } from "../../../../core/sheets/letters.ts";
import { moneyDesign } from "../../../../core/sheets/money.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { partiesDesign } from "../../../../core/sheets/parties.ts";
import { referralsDesign } from "../../../../core/sheets/referrals.ts";
import { nobodysRow, rolesDesign } from "../../../../core/sheets/roles.ts";
import type { SheetDesign } from "../../../../core/sheets/design.ts";
import { standardCatalogue, type WorkbookCatalogue } from "../../../../core/tasks/workbook-catalogue.ts";
import { say } from "../../../../core/text/sentence.ts";
import { inverted } from "../../../../core/workbook/invert.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import { textOf } from "../../../../core/workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../../../../core/workbook/snapshot.ts";
import { sheetOf } from "../../jobs/pilot.ts";
import { cellIn, emptyWorkbook, optionsOn, readingWith, rowTyped, typedIn, workbookWith } from "../workbooks.ts";
import { arriving, settled, stepsOn, today, told, type Run } from "./programme.ts";

const programme = workbookWith([arriving, settled]);

/** The catalogue with another party for some tasks. */
function catalogueWith(responsible: Readonly<Record<string, string>>): WorkbookCatalogue {
  const tasks = standardCatalogue.tasks.map((task) => ({
    ...task,
    responsible: responsible[task.id] ?? task.responsible,
  }));
  return { tasks, taskOf: (id) => tasks.find((task) => task.id === id) };
}

function made(run: Run = {}, snapshot: Snapshot = programme): Snapshot {
  return stepsOn(snapshot, run).after;
}

function sheetNames(snapshot: Snapshot): readonly string[] {
  return snapshot.sheets.map(({ name }) => name).filter((name) => name !== "Matches");
}

describe("the sheets about parties", () => {
  it("are made in the order of the work, and not the ones about matches while there is none", () => {
    const all = ["Partijen", "Taakverdeling", "Verwijslijst", "Geld", "Post"];
    assert.deepEqual([...sheetNames(made())].sort(), [...all].sort());
    assert.deepEqual(
      stepsOn(programme).steps.map(({ title }) => title.code),
      ["step-parties", "step-roles", "step-referrals", "step-money", "step-letters"],
    );
    assert.deepEqual([...sheetNames(made({}, emptyWorkbook))].sort(), all.slice(0, 3).sort());
  });

  it("are right the second time, say the same, and can be undone", () => {
    for (const run of [{}, { language: "en" as const }, { catalogue: catalogueWith({ T01: "", T02: "de-brug" }) }]) {
      const first = stepsOn(programme, run);
      const second = stepsOn(first.after, run);
      assert.deepEqual(second.steps, []);
      assert.deepEqual(second.problems, first.problems);
      const edits = first.steps.flatMap((step) => step.edits);
      assert.deepEqual(applied(first.after, inverted(programme, edits)), programme);
    }
  });

  it("keep every word that people typed, however often and over whatever catalogue they are made", () => {
    const columns: readonly (readonly [SheetDesign, string, readonly string[]])[] = [
      [partiesDesign, "gemeente", ["organisation", "contact", "backup", "reachable"]],
      [partiesDesign, "COA", ["organisation", "contact", "backup", "reachable"]],
      [referralsDesign, "wonen | ", ["purpose", "contact", "reachable", "website"]],
      [moneyDesign, "M-07", ["status"]],
    ];
    const place = fc
      .constantFrom(...columns)
      .chain(([design, row, some]) => fc.constantFrom(...some).map((column) => ({ design, row, column })));
    const typing = fc.record({ place, text: fc.stringMatching(/^q[a-z]{2,8}$/u), orphan: fc.boolean() });
    fc.assert(
      fc.property(fc.array(typing, { maxLength: 8 }), (typings) => {
        const expected = new Map<string, readonly [(typeof typings)[number], string]>();
        let workbook = made();
        for (const one of typings) {
          const { design, row, column } = one.place;
          workbook = typedIn(workbook, design, row, column, one.text);
          expected.set(`${design.key} ${row} ${column}`, [one, one.text]);
          workbook = made(
            { catalogue: one.orphan ? catalogueWith({ T05: "", T25: "vwn" }) : standardCatalogue },
            workbook,
          );
        }
        for (const [{ place: at }, text] of expected.values())
          assert.equal(cellIn(workbook, at.design, at.row, at.column), text);
        assert.deepEqual(stepsOn(made({}, workbook)).steps, []);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the sheet of parties", () => {
  it("says who lacks a contact or a backup, and asks none of the group, the newcomer and who only helps", () => {
    let workbook = made();
    assert.deepEqual(
      ownRows(workbook, partiesDesign).map(({ values }) => [values["party"], values["state"]]),
      [
        ["coordinator", "no-contact"],
        ["municipality", "no-contact"],
        ["vwn", "no-contact"],
        ["coa", "no-contact"],
        ["ggd", "no-contact"],
        ["housing", "helps-only"],
        ["school", "helps-only"],
        ["ambassador", "helps-only"],
      ],
    );
    workbook = typedIn(workbook, partiesDesign, "gemeente", "contact", "Invented Contact");
    workbook = typedIn(workbook, partiesDesign, "COA", "contact", "Invented Other");
    workbook = made({}, typedIn(workbook, partiesDesign, "COA", "backup", "Invented Backup"));
    assert.equal(cellIn(workbook, partiesDesign, "gemeente", "state"), "no-backup");
    assert.equal(cellIn(workbook, partiesDesign, "COA", "state"), "complete");
    assert.equal(cellIn(workbook, rolesDesign, "gemeente", "contact"), "Invented Contact");
    assert.deepEqual(
      told(stepsOn(workbook)).filter((one) => one.startsWith("party-")),
      ["C6", "C8", "C10"].map((cell) => `party-without-contact Partijen ${cell}`),
    );
  });

  it("takes a party that people typed over a word of ours, or on a line of its own, for what it is", () => {
    let workbook = typedIn(made(), partiesDesign, "gemeente", "party", "Gemeente Zeist");
    workbook = rowTyped(workbook, partiesDesign, { party: "De Brug", contact: "Invented Contact" });
    const catalogue = catalogueWith({ T53: "de-brug" });
    workbook = made({ catalogue }, workbook);
    const rows = ownRows(workbook, partiesDesign);
    assert.equal(rows.length, 9);
    assert.equal(cellIn(workbook, partiesDesign, "Gemeente Zeist", "state"), "no-contact");
    assert.equal(cellIn(workbook, partiesDesign, "De Brug", "state"), "no-backup");
    assert.equal(cellIn(workbook, partiesDesign, "De Brug", "arranges"), 1);
    assert.equal(cellIn(workbook, rolesDesign, "De Brug", "total"), "regelt 1");
    assert.deepEqual(stepsOn(workbook, { catalogue }).steps, []);
  });

  it("is not made beside a list of the coordinator; what that lacks is told there, cell by cell", () => {
    const reading = {
      ...readingWith({
        parties: [
          { key: "municipality", contact: "Invented Contact", backup: "Invented Backup" },
          { key: "vwn", contact: "Invented Other" },
          { key: "ggd" },
        ],
      }),
      sheets: [
        {
          name: "Partijen",
          role: "parties" as const,
          headerRow: 1,
          firstRow: 2,
          lastRow: 4,
          columns: [
            { column: "A", header: "Partij", field: "key", confidence: "sure" as const },
            { column: "C", header: "Vast contact", field: "contact", confidence: "sure" as const },
            { column: "D", header: "Vervanger", field: "backup", confidence: "sure" as const },
          ],
        },
      ],
    };
    const first = stepsOn(programme, { reading });
    assert.equal(sheetWithKey(first.after, partiesDesign.key), undefined);
    assert.deepEqual(
      told(first).filter((one) => one.startsWith("party-")),
      ["party-without-contact Partijen", "party-without-contact Partijen C4", "party-without-backup Partijen D3"],
    );
    assert.deepEqual(stepsOn(first.after, { reading }).steps, []);
  });

  it("is not made beside the empty list of a new workbook, which is told in one line", () => {
    const list = listsToFill.find(({ name }) => name.nl === "Partijen");
    assert.ok(list !== undefined);
    for (const language of ["nl", "en"] as const) {
      const sheet = sheetOf(list.name[language], [headerOf(list, language)]);
      const book = { sheets: [...programme.sheets, sheet], sheetNames: [...programme.sheetNames, sheet.name] };
      const first = stepsOn(book, { reading: readPeople(book, optionsOn(today)) });
      assert.equal(sheetWithKey(first.after, partiesDesign.key), undefined);
      const [problem, ...others] = first.problems.filter(({ told: { code } }) => code === "party-without-contact");
      assert.ok(problem !== undefined && others.length === 0);
      assert.equal(problem.sheet, sheet.name);
      assert.equal(
        say("nl", problem.told),
        "Er is geen vast contact voor: coördinator, gemeente, VluchtelingenWerk, COA en GGD. Deze partijen regelen samen 45 taken.",
      );
    }
  });

  it("is made beside a list of other organisations, and goes on counting when it lost its mark", () => {
    const cells = [
      ["Organisatie", "Waarvoor", "Contactpersoon", "Telefoon"],
      ["De Brug", "taalles", "Invented Contact", "030-555 0101"],
      ["Het Huis", "koffie", "Invented Other", "030-555 0102"],
    ];
    const sheet = sheetOf("Organisaties", cells);
    const book = { sheets: [...programme.sheets, sheet], sheetNames: [...programme.sheetNames, sheet.name] };
    const workbook = typedIn(
      made({ reading: readPeople(book, optionsOn(today)) }, book),
      partiesDesign,
      "gemeente",
      "contact",
      "Invented Contact",
    );
    const sheets = workbook.sheets.map(({ name, cells: rows, ...rest }) =>
      rest.key === partiesDesign.key ? { name, headerRow: 0, cells: rows } : { name, cells: rows, ...rest },
    );
    const lost = { ...workbook, sheets };
    const reading = readPeople(lost, optionsOn(today));
    const again = stepsOn(lost, { reading });
    assert.equal(sheetWithKey(again.after, partiesDesign.key), undefined);
    assert.equal(cellIn(again.after, rolesDesign, "gemeente", "contact"), "Invented Contact");
    assert.ok(!told(again).includes("party-without-contact Partijen C7"));
  });

  it("is the only one of these sheets that is read when another program dropped the marks", () => {
    const workbook = made();
    const lost = { ...workbook, sheets: workbook.sheets.map(({ name, cells }) => ({ name, headerRow: 0, cells })) };
    const roles = new Map(readPeople(lost, optionsOn(today)).sheets.map(({ name, role }) => [name, role]));
    for (const name of ["Taakverdeling", "Verwijslijst", "Geld", "Post"]) assert.equal(roles.get(name), "output", name);
    assert.equal(roles.get("Partijen"), "parties");
  });
});

describe("the page with who does what", () => {
  it("has a row for every party, with its share of each domain in words", () => {
    const workbook = made();
    assert.equal(cellIn(workbook, rolesDesign, "GGD", "domain-health"), "regelt 1, helpt 1");
    assert.equal(cellIn(workbook, rolesDesign, "GGD", "domain-work"), null);
    assert.equal(cellIn(workbook, rolesDesign, "groep", "contact"), "per match");
    assert.equal(cellIn(workbook, rolesDesign, "zonder partij", "total"), undefined);
    const english = made({ language: "en" });
    assert.equal(cellIn(english, rolesDesign, "GGD", "domain-health"), "leads 1, helps 1");
  });

  it("shows what nobody sees to on a last row, until somebody does", () => {
    const run = { catalogue: catalogueWith({ T28: "", T33: "" }) };
    const workbook = made(run);
    const rows = ownRows(workbook, rolesDesign);
    const last = rows[rows.length - 1];
    assert.deepEqual(
      [
        last?.values["party"],
        last?.values["domain-health"],
        last?.values["domain-administration"],
        last?.values["total"],
      ],
      [nobodysRow, "1", "1", "2"],
    );
    assert.deepEqual(
      told(stepsOn(workbook, run)).filter((one) => one.startsWith("task-")),
      ["task-without-party", "task-without-party"],
    );
    assert.equal(cellIn(made({}, workbook), rolesDesign, "zonder partij", "total"), undefined);
  });
});

describe("the list of referrals", () => {
  it("asks for an organisation for each domain, once", () => {
    let workbook = made();
    assert.equal(ownRows(workbook, referralsDesign).length, 8);
    for (const { values } of ownRows(workbook, referralsDesign).slice(0, 7)) {
      const domain = String(values["domain"]);
      workbook = rowTyped(workbook, referralsDesign, { domain, organisation: `Invented ${domain}` });
    }
    const steps = stepsOn(workbook);
    assert.equal(ownRows(steps.after, referralsDesign).length, 15);
    const problem = steps.problems.find(({ told: { code } }) => code === "domain-without-referral");
    assert.match(problem === undefined ? "" : say("nl", problem.told), /: administratie\./u);
    workbook = rowTyped(workbook, referralsDesign, { domain: "administratie", organisation: "Invented" });
    assert.ok(!told(stepsOn(workbook)).some((one) => one.startsWith("domain-")));
  });

  it("gets its blank row back when people take the last organisation away", () => {
    const workbook = typedIn(made(), referralsDesign, "wonen | ", "organisation", "Invented");
    assert.equal(ownRows(made({}, workbook), referralsDesign).length, 8);
    const cleared = typedIn(workbook, referralsDesign, "wonen | Invented", "organisation", null);
    assert.deepEqual(stepsOn(cleared).steps, []);
  });
});

describe("the page about money", () => {
  const status = (snapshot: Snapshot, match: string): unknown => cellIn(snapshot, moneyDesign, match, "status");

  it("explains who arranges what and when, and has a line for every household that arrives", () => {
    const reading = readingWith({
      parties: [{ key: "municipality", contact: "Invented Contact", reachable: "ma-do" }],
    });
    const workbook = made({ reading });
    const lead = sheetWithKey(workbook, moneyDesign.key)?.cells.slice(0, 12).flat().map(textOf).join(" ") ?? "";
    assert.match(
      lead,
      /Bankrekening openen\. Wie: nieuwkomer, met hulp van groep, VluchtelingenWerk\. Wanneer: binnen 7/u,
    );
    assert.match(lead, /Regel: voorschot binnen 4 weken na de aanvraag/u);
    assert.equal(cellIn(workbook, moneyDesign, "M-07", "due"), "2026-03-06");
    assert.equal(cellIn(workbook, moneyDesign, "M-07", "ask"), "gemeente: Invented Contact (ma-do)");
    assert.equal(status(workbook, "M-07"), "not-yet");
    assert.equal(status(workbook, "M-08"), undefined);
  });

  it("is not made for households that lived here already, nor by itself taken away", () => {
    const before = workbookWith([settled]);
    assert.ok(!sheetNames(made({}, before)).includes("Geld"));
    const typed = typedIn(made(), moneyDesign, "M-07", "status", "voorschot");
    const [matches] = before.sheets;
    assert.ok(matches !== undefined);
    const sheets = typed.sheets.map((sheet) => (sheet.key === "matches" ? matches : sheet));
    assert.equal(status(made({}, { ...typed, sheets }), "M-07"), "advance");
  });

  it("keeps the line of a household that need not apply, and says so", () => {
    const run = {
      catalogue: { ...standardCatalogue, tasks: standardCatalogue.tasks.filter(({ id }) => id !== "T31") },
    };
    const workbook = made(run);
    assert.equal(cellIn(workbook, moneyDesign, "M-07", "due"), null);
    assert.equal(cellIn(workbook, moneyDesign, "M-07", "arranges"), "staat niet op de takenlijst");
    assert.equal(status(workbook, "M-07"), null);
  });

  it("says by when there has to be an advance, from the day of applying", () => {
    let workbook = typedIn(made(), moneyDesign, "M-07", "since", "2026-03-05");
    workbook = made({}, typedIn(workbook, moneyDesign, "M-07", "status", "aangevraagd"));
    assert.equal(cellIn(workbook, moneyDesign, "M-07", "advance-by"), "2026-04-02");
    workbook = made({}, typedIn(workbook, moneyDesign, "M-07", "status", "voorschot"));
    assert.equal(cellIn(workbook, moneyDesign, "M-07", "advance-by"), null);
  });

  it("tells words that are no status", () => {
    const workbook = typedIn(made(), moneyDesign, "M-07", "status", "straks");
    assert.ok(told(stepsOn(workbook)).some((one) => one.startsWith("money-status-unknown Geld F")));
    for (const word of ["Aangevraagd", "n.v.t.", "uitkering loopt", "BENEFIT"])
      assert.ok(
        !told(stepsOn(typedIn(workbook, moneyDesign, "M-07", "status", word))).some((one) => one.startsWith("money")),
      );
  });

  it("loses the line of a match that is over, unless people wrote on it", () => {
    const ended = (before: Snapshot): Snapshot => {
      const over = workbookWith([{ ...arriving, status: "ended" }, settled]);
      const [matches] = over.sheets;
      assert.ok(matches !== undefined);
      return { ...before, sheets: before.sheets.map((sheet) => (sheet.key === "matches" ? matches : sheet)) };
    };
    assert.equal(status(made({}, ended(made())), "M-07"), undefined);
    const typed = typedIn(made(), moneyDesign, "M-07", "status", "voorschot");
    assert.equal(status(made({}, ended(typed)), "M-07"), "advance");
  });
});

describe("the sheet for letters", () => {
  it("is made once, and its rows are people's", () => {
    const row = { on: "2026-03-09", match: "M-07", sender: "Invented Office", count: 3, understood: "nee" };
    const workbook = rowTyped(made(), lettersDesign, row);
    assert.deepEqual(stepsOn(workbook).steps, []);
    assert.equal(ownRows(workbook, lettersDesign).length, 1);
  });
});
