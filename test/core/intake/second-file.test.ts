import assert from "node:assert/strict";
import * as fc from "fast-check";
import { readPeople } from "../../../core/intake/read-people.ts";
import { fileOfName, nameInOther } from "../../../core/intake/second-file.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { inspect } from "../../../core/jobs/all.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, groupRows, householdRows, sheet } from "./book.ts";

const groups = sheet("Welkom Groepen", groupRows);
// Invented members.
const memberRows = [
  ["Groepscode", "Voornaam", "E-mail", "Postcode"],
  ["WG-1", "Anne", "anne@voorbeeld.nl", "1324 AA"],
  ["WG-1", "Bob", "bob@voorbeeld.nl", "1324 BB"],
  ["WG-3", "Carla", "carla@voorbeeld.nl", "2023 CC"],
];
const members = sheet("Leden", memberRows);

const options: JobOptions = {
  today: "2026-03-02",
  now: "2026-03-02T00:00",
  language: "nl",
  settings: [],
  mappings: [],
};

function together(first: Snapshot, second: Snapshot, name = "Leden.xlsx"): Reading {
  return readPeople(first, { mappings: [], second: { name, snapshot: second } });
}

/** Groups with how many members they have. */
function counted(reading: Reading): [string, number][] {
  return reading.groups.map(({ record }) => [record.code, record.members?.length ?? 0]);
}

describe("a second file of a programme", () => {
  it("is read with the first, under the names that Excel gives sheets of another workbook", () => {
    const reading = together(book(groups), book(members));
    assert.deepEqual(
      reading.sheets.map(({ name, role }) => [name, role]),
      [
        ["Welkom Groepen", "groups"],
        ["[Leden.xlsx]Leden", "members"],
      ],
    );
    assert.deepEqual(counted(reading), [["WG-1", 2], ["WG-2", 0], ["WG-3", 1]]); // prettier-ignore
  });

  it("gives the same people whichever of the two is the first", () => {
    const [one, other] = [together(book(groups), book(members)), together(book(members), book(groups), "Groepen.xlsx")];
    assert.deepEqual(other.groups.map(({ record }) => record), one.groups.map(({ record }) => record)); // prettier-ignore
  });

  it("may have sheets of the same name, and codes of the first stand before equal ones of the second", () => {
    const reading = together(book(groups), book(sheet("Welkom Groepen", groupRows)));
    assert.deepEqual(reading.groups.map(({ sheet: name, blocked }) => [name, blocked]), [
      ["Welkom Groepen", false], ["Welkom Groepen", false], ["Welkom Groepen", false],
      ["[Leden.xlsx]Welkom Groepen", true], ["[Leden.xlsx]Welkom Groepen", true], ["[Leden.xlsx]Welkom Groepen", true],
    ]); // prettier-ignore
    assert.equal(reading.problems.filter(({ told }) => told.code === "code-duplicate").length, 3);
  });

  it("keeps what we once wrote in it to itself, but for coordinates", () => {
    const households = book(sheet("Statushouders", householdRows));
    const written = applied(households, editsOf(inspect.plan(households, options)));
    const names = together(book(groups), written).sheets.map(({ name }) => name);
    assert.deepEqual(names, ["Welkom Groepen", "[Leden.xlsx]Statushouders"]);
  });

  it("is never written: every edit is in the first", () => {
    const second = { name: "Leden.xlsx", snapshot: book(members) };
    const plan = inspect.plan(book(groups), { ...options, second });
    assert.doesNotMatch(JSON.stringify(editsOf(plan).map((edit) => ("table" in edit ? edit.table.sheet : edit.layout.name))), /Leden/u); // prettier-ignore
  });

  it("is remembered, and told when it is not there the next time, with what was said of its columns kept", () => {
    const second = { name: "Leden.xlsx", snapshot: book(members) };
    const after = applied(book(groups), editsOf(inspect.plan(book(groups), { ...options, second })));
    assert.deepEqual(editsOf(inspect.plan(after, { ...options, second })), []);
    const alone = inspect.plan(after, options);
    assert.ok(alone.findings.some(({ told }) => told.code === "second-file-missing"));
    const later = applied(after, editsOf(alone));
    const lines = later.sheets.find(({ name }) => name === "Kolommen")?.cells ?? [];
    assert.ok(lines.some((cells) => cells[0] === "[Leden.xlsx]Leden"));
    assert.deepEqual(counted(readPeople(later, { mappings: [], second })), [["WG-1", 2], ["WG-2", 0], ["WG-3", 1]]); // prettier-ignore
  });

  it("is part of the fingerprint of the input", () => {
    const logged = (snapshot: Snapshot): unknown => {
      const second = { name: "Leden.xlsx", snapshot };
      const after = applied(book(groups), editsOf(inspect.plan(book(groups), { ...options, second })));
      const log = after.sheets.find(({ name }) => name === "Logboek");
      return log?.cells[log.cells.length - 1];
    };
    const other = sheet("Leden", [...memberRows.slice(0, 3), ["WG-2", "Dirk", "dirk@voorbeeld.nl", "1111 AA"]]);
    assert.notDeepEqual(logged(book(other)), logged(book(members)));
  });

  it("has names from which the file can be told again", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (file, name) => {
        const plain = file.replace(/\[/gu, "(").replace(/\]/gu, ")");
        assert.equal(fileOfName(nameInOther(file, name)), plain);
      }),
    );
  });
});
