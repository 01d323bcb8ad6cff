import assert from "node:assert/strict";
import * as fc from "fast-check";
import { fieldLabel, fieldNamed, roleLabel, roleNamed } from "../../../core/intake/field-names.ts";
import { dictionary } from "../../../core/intake/dictionary.ts";
import { mappingsOf } from "../../../core/intake/mappings.ts";
import { inspect } from "../../../core/jobs/all.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { attentionDesign } from "../../../core/sheets/attention.ts";
import { columnsDesign } from "../../../core/sheets/columns.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Cell, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, groupRows, householdRows, sheet } from "../intake/book.ts";

const options: JobOptions = {
  today: "2020-05-01",
  now: "2020-05-01T10:00",
  language: "nl",
  settings: [],
  mappings: [],
};

/** Two columns `Naam`, one with names of groups and one with those of their spokespersons. */
const twoNames: readonly (readonly Scalar[])[] = [
  ["Groepscode", "Naam", "Naam", "Aantal leden", "BSN"],
  ["WG-1", "De Buren", "Anna Wit", 5, "x"],
  ["WG-2", "Vrienden", "Bert Bos", 4, "x"],
  ["WG-3", "Collega's", "Cor Smit", 6, "x"],
];

const people = (): Snapshot => book(sheet("Welkom Groepen", groupRows), sheet("Statushouders", householdRows));

function run(snapshot: Snapshot, changed: Partial<JobOptions> = {}): Snapshot {
  return applied(snapshot, editsOf(inspect.plan(snapshot, { ...options, ...changed })));
}

/** The workbook after a person typed in one cell of `Kolommen`, in the line of a header. */
function typed(snapshot: Snapshot, header: string, key: string, value: string): Snapshot {
  const title = columnsDesign.columns.find((column) => column.key === key)?.title.nl ?? "";
  const change = (own: Sheet): Sheet => {
    const headers = own.cells[own.headerRow - 1] ?? [];
    const [line, place] = [headers.indexOf("Kop"), headers.indexOf(title)];
    const cells = own.cells.map((row) => {
      if (textOf(row[line]) !== header) return row;
      return Array.from({ length: headers.length }, (_, index): Cell =>
        index === place ? value : (row[index] ?? null),
      );
    });
    return { ...own, cells };
  };
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one.key === "columns" ? change(one) : one)) };
}

function lines(snapshot: Snapshot, header: string): Readonly<Record<string, Scalar>> | undefined {
  return ownRows(snapshot, columnsDesign).find(({ values }) => values["header"] === header)?.values;
}

describe("inspect", () => {
  it("says what it found as data, sheets and problems included", () => {
    const { result } = inspect.plan(people(), options);
    assert.deepEqual(result.sheets.map(({ name, role, headerRow, firstRow, lastRow }) => [name, role, headerRow, firstRow, lastRow]), [
      ["Welkom Groepen", "groups", 3, 4, 6],
      ["Statushouders", "households", 1, 2, 4],
    ]); // prettier-ignore
    assert.deepEqual(result.sheets[0]?.columns[0], {
      column: "A",
      header: "Groepscode",
      field: "code",
      confidence: "sure",
    });
    assert.equal(result.groups.length, 3);
    assert.equal(result.households.length, 3);
    assert.ok(result.problems.every(({ code, message }) => code !== "" && message !== ""));
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
  });

  it("leaves rows with an error out of its records, and names them", () => {
    const twice = [...householdRows, householdRows[1] ?? []];
    const { result, summary } = inspect.plan(book(sheet("Statushouders", twice)), options);
    assert.equal(result.households.length, 3);
    assert.deepEqual(result.problems.filter(({ level }) => level === "error").map(({ code, cell }) => [code, cell]), [["code-duplicate", "A5"]]); // prettier-ignore
    assert.ok(summary.some((line) => say("nl", line).startsWith("1 rij doet niet mee")));
  });

  it("writes its sheet and finds nothing to change the second time, in both languages", () => {
    for (const language of ["nl", "en"] as const) {
      const settings = [{ key: "language", value: language }];
      const after = run(people(), { settings });
      assert.ok(after.sheetNames.includes(language === "nl" ? "Kolommen" : "Columns"));
      assert.deepEqual(editsOf(inspect.plan(after, { ...options, settings })), []);
    }
  });

  it("changes nothing on the coordinator's sheets", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 5 }), { maxLength: 6 }),
        (rows) => {
          const before = book(sheet("Blad1", rows));
          assert.deepEqual(
            run(before).sheets.filter(({ key }) => key === undefined),
            before.sheets,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it("speaks English when asked", () => {
    const { result } = inspect.plan(book(sheet("Groepen", twoNames)), { ...options, language: "en" });
    assert.ok(result.problems.some(({ message }) => message.startsWith("We are not sure what this column holds")));
    assert.match(result.sheets[0]?.columns[4]?.refused ?? "", /never read/u);
  });
});

describe("the sheet Kolommen", () => {
  const first = (): Snapshot => run(book(sheet("Groepen", twoNames)));
  const nameOf = (snapshot: Snapshot): string | undefined => inspect.plan(snapshot, options).result.groups[0]?.name;

  it("shows sheets and columns with what we take them for", () => {
    const snapshot = first();
    assert.deepEqual(lines(snapshot, "*")?.["field"], "groepen");
    assert.deepEqual(
      [lines(snapshot, "Groepscode")?.["field"], lines(snapshot, "Groepscode")?.["sure"]],
      ["Code", "sure"],
    );
    assert.equal(lines(snapshot, "Naam")?.["sure"], "guess");
    assert.equal(lines(snapshot, "BSN")?.["sure"], "refused");
    assert.deepEqual(mappingsOf(snapshot), []); // nobody said anything yet
    assert.equal(nameOf(snapshot), undefined);
  });

  it("remembers a guess that a person confirmed", () => {
    const after = run(typed(first(), "Naam", "confirmed", "Mirte"));
    assert.equal(nameOf(after), "De Buren");
    assert.equal(lines(after, "Naam")?.["sure"], "confirmed");
    assert.deepEqual(editsOf(inspect.plan(after, options)), []);
  });

  it("remembers a field that a person changed, and a column that should be left alone", () => {
    const other = run(typed(typed(first(), "Naam", "field", "-"), "Naam (2)", "confirmed", "Mirte"));
    assert.equal(nameOf(other), "Anna Wit");
    assert.deepEqual(editsOf(inspect.plan(other, options)), []);
    const changed = run(typed(first(), "Aantal leden", "field", "-"));
    assert.equal(inspect.plan(changed, options).result.groups[0]?.size, undefined);
    assert.equal(lines(changed, "Aantal leden")?.["field"], "-");
  });

  it("remembers what was said on the command line", () => {
    const mappings = [{ sheet: "groepen", header: "naam (2)", field: "name" }];
    const after = run(first(), { mappings });
    assert.equal(nameOf(after), "Anna Wit");
    assert.deepEqual(editsOf(inspect.plan(after, options)), []);
  });

  it("lets a person say what a whole sheet is", () => {
    const plain = book(sheet("Blad1", [["Naam", "Postcode", "Wat"], ["Anna", "1324 AB", "x"]])); // prettier-ignore
    const after = run(typed(run(plain), "*", "field", "huishoudens"));
    assert.equal(inspect.plan(after, options).result.households.length, 1);
    assert.deepEqual(editsOf(inspect.plan(after, options)), []);
  });

  it("keeps what a person typed that means nothing, and says so", () => {
    const after = run(typed(first(), "Naam", "field", "kleur"));
    assert.equal(lines(after, "Naam")?.["field"], "kleur");
    assert.ok(inspect.plan(after, options).result.problems.some(({ code }) => code === "mapping-unknown-field"));
    assert.deepEqual(editsOf(inspect.plan(after, options)), []);
  });

  it("changes language without changing its meaning", () => {
    const said = typed(first(), "Naam", "confirmed", "Mirte");
    const settings = [{ key: "language", value: "en" }];
    const after = run(said, { settings });
    assert.equal(inspect.plan(after, { ...options, settings }).result.groups[0]?.name, "De Buren");
    assert.deepEqual(editsOf(inspect.plan(after, { ...options, settings })), []);
  });
});

describe("the sheet Aandachtspunten", () => {
  const whole = (snapshot: Snapshot): Snapshot => applied(snapshot, editsOf(inspect.plan(snapshot, options)));

  const faulty = (date: Scalar): Snapshot =>
    book(sheet("Huishoudens", [["Code", "Volwassenen", "Aangemeld op"], ["H-1", 1, date], ["H-2", 1, "2020-03-03"], ["H-3", 1, "2020-03-04"], ["H-4", 1, "2020-03-05"]])); // prettier-ignore
  const codes = (snapshot: Snapshot): unknown[] =>
    ownRows(snapshot, attentionDesign).map(({ values }) => values["code"]);

  it("names the cell, what is wrong and what to do", () => {
    const row = ownRows(whole(faulty("morgen")), attentionDesign).find(
      ({ values }) => values["code"] === "date-unclear",
    );
    assert.deepEqual(
      [row?.values["level"], row?.values["sheet"], row?.values["cell"]],
      ["warning", "Huishoudens", "C2"],
    );
    assert.match(textOf(row?.values["what"]), /geen duidelijke datum/u);
    assert.match(textOf(row?.values["remedy"]), /3-4-2020/u);
  });

  it("loses a point that was solved, unless somebody wrote something with it", () => {
    const before = whole(faulty("morgen"));
    const solved = {
      ...before,
      sheets: before.sheets.map((one) => (one.name === "Huishoudens" ? (faulty("2020-03-02").sheets[0] ?? one) : one)),
    };
    const noteAt = attentionDesign.columns.findIndex(({ key }) => key === "note");
    assert.ok(codes(before).includes("date-unclear"));
    assert.ok(!codes(whole(solved)).includes("date-unclear"));
    const noted = solved.sheets.map((one) =>
      one.key !== "attention" ? one : { ...one, cells: one.cells.map((row) => (row.includes("date-unclear") ? row.map((cell, index) => (index === noteAt ? "gebeld" : cell)) : row)) },
    ); // prettier-ignore
    assert.ok(codes(whole({ ...solved, sheets: noted })).includes("date-unclear"));
  });
});

describe("names of fields and roles", () => {
  it("lead back to the field, in both languages", () => {
    for (const { field, roles } of dictionary) {
      for (const role of roles) {
        assert.equal(fieldNamed(field, role), field);
        for (const language of ["nl", "en"] as const)
          assert.equal(fieldNamed(fieldLabel(field, role, language), role), field, `${role} ${field}`);
      }
    }
    for (const role of ["groups", "households"] as const) {
      for (const field of ["ranking", "ranking.couple", "ranking.3"])
        assert.equal(fieldNamed(fieldLabel(field, role, "nl"), role), field);
    }
    assert.equal(fieldNamed("ranking", "members"), undefined);
    assert.equal(roleNamed(roleLabel("households", "nl")), "households");
    assert.equal(roleNamed("settings"), undefined);
  });
});
