import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { accept, checkIns, checklists, forget, inspect, planRound, plans, remind } from "../../../core/jobs/all.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { ForgetRequest } from "../../../core/privacy/forget-request.ts";
import { matchesOf } from "../../../core/sheets/matches.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { valueOf, type Scalar } from "../../../core/workbook/cell.ts";
import { erased } from "../../../core/workbook/erase.ts";
import { editsOf, type Job, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { saysValue } from "../../../core/workbook/without-values.ts";
import { numbers, sheetOf, told } from "../jobs/pilot.ts";

/** Invented people, told apart by their numbers. */
const first = ["Anke", "Bram", "Ciska", "Daan", "Elif", "Fatma", "Gijs", "Hanna", "Imke"];
const last = ["Vinkelaar", "Broekstra", "Zomerdijk", "Kwaadsteniet", "Poelhekke", "Yavuzoglu", "Tesfazgi", "Almasri", "Okonkwo"]; // prettier-ignore

function nameOf(number: number): string {
  return `${first[number - 1] ?? ""} ${last[number - 1] ?? ""}`;
}

function household(number: number): readonly Scalar[] {
  const types = ["alleenstaande man", "gezin met kinderen", "stel zonder kinderen"];
  return [`H-${number}`, nameOf(number), `h${number}@voorbeeld.nl`, `06-1000000${number}`, 52.001 + number * 0.0045, 5.1, 4, "ja", types[number % 3] ?? null, "Marit Kessels", "kan niet goed slapen"]; // prettier-ignore
}

function members(group: number): readonly (readonly Scalar[])[] {
  return [1, 2, 3].map((at) => [`WG-${group}`, `${["Joost", "Mila", "Ravi"][at - 1] ?? ""} ${["Aalders", "Bontekoe", "Cuppen", "Dorrestein", "Elzinga", "Folkerts"][group - 1] ?? ""}`, `m${group}${at}@voorbeeld.nl`, `06-2000${group}00${at}`, 40 + at]); // prettier-ignore
}

const lists: readonly Sheet[] = [
  sheetOf("Welkom Groepen", [
    ["Groepscode", "Breedtegraad", "Lengtegraad", "Bereidheid (0-4)", "Ervaring (0-4)", "Contactpersoon"],
    ...numbers(6).map((number) => [`WG-${number}`, 52 + number * 0.0045, 5.1, 3, 3, "Marit Kessels"]),
  ]),
  sheetOf("Huishoudens", [
    ["Code huishouden", "Naam", "E-mail", "Telefoon", "Breedtegraad", "Lengtegraad", "Kwetsbaarheid (0-8)", "Toestemming", "Gezinssamenstelling", "Contactpersoon", "Bijzonderheden"],
    ...numbers(9).map(household),
  ]), // prettier-ignore
  sheetOf("Groepsleden", [
    ["Groep", "Naam", "E-mail", "Telefoon", "Leeftijd"],
    ...numbers(6).flatMap((number) => members(number)),
  ]),
  sheetOf("Contactpersonen", [
    ["Naam contactpersoon", "E-mail"],
    ["Marit Kessels", "marit@voorbeeld.nl"],
    ["Tom Verhulst", "tom@voorbeeld.nl"],
  ]),
  sheetOf("Belnotities", [
    ["Datum", "Wat"],
    ["2026-01-02", "Gesproken met Anke Vinkelaar (H1) en met WG-2."],
    ["2026-01-03", "Anke belde terug; bram kwam niet. 06 1000 0003 is fout."],
    ["2026-01-04", "Joost weet niets van H-12."],
  ]),
]; // prettier-ignore

const start: Snapshot = { sheets: lists, sheetNames: lists.map(({ name }) => name) };

function done(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  const begun = plan.erasure === undefined ? snapshot : erased(snapshot, plan.erasure);
  return applied(begun, editsOf(plan));
}

function withJob<Options, Result>(snapshot: Snapshot, job: Job<Options, Result>, options: Options): Snapshot {
  return done(snapshot, job.plan(snapshot, options));
}

/** The workbook after the work of a year has begun: rounds, lists of tasks, plans, talks, reminders. */
function worked(snapshot: Snapshot): Snapshot {
  let state = withJob(snapshot, inspect, { ...told, addCodes: false });
  state = withJob(state, planRound, { ...told, seed: "lente", pins: [], forbidden: [], whyNot: [] });
  state = withJob(state, accept, { ...told, round: 1, by: "all", start: "2026-02-20" });
  state = withJob(state, checklists, told);
  state = withJob(state, plans, told);
  state = withJob(state, checkIns, told);
  return withJob(state, remind, told);
}

const year = worked(start);

function forgotten(
  snapshot: Snapshot,
  request: ForgetRequest,
): { plan: ReturnType<typeof forget.plan>; after: Snapshot } {
  const plan = forget.plan(snapshot, { ...told, ...request });
  return { plan, after: done(snapshot, plan) };
}

function sheet(snapshot: Snapshot, name: string): Sheet {
  const found = snapshot.sheets.find((one) => one.name === name);
  assert.ok(found !== undefined, name);
  return found;
}

/** The lists with another name for the second household, other notes, and what the first member does. */
function noted(name: string, said: readonly string[], trade?: string): Snapshot {
  const sheets = lists.map((one): Sheet => {
    if (one.name === "Belnotities")
      return sheetOf(one.name, [["Datum", "Wat"], ...said.map((text) => ["2026-01-02", text])]);
    const cells = one.cells.map((row) => {
      if (one.name === "Huishoudens") return row[0] === "H-2" ? row.map((cell, at) => (at === 1 ? name : cell)) : row;
      return one.name === "Groepsleden" && trade !== undefined ? [...row, row[0] === "Groep" ? "Beroep" : trade] : row;
    });
    return { ...one, cells };
  });
  return { ...start, sheets };
}

function notesIn(snapshot: Snapshot): readonly Scalar[] {
  return sheet(snapshot, "Belnotities")
    .cells.slice(1)
    .map((row) => valueOf(row[1] ?? null));
}

function column(snapshot: Snapshot, key: string, title: string): Scalar[] {
  const own = sheetWithKey(snapshot, key);
  assert.ok(own !== undefined, key);
  const index = own.cells[own.headerRow - 1]?.findIndex((cell) => valueOf(cell) === title) ?? -1;
  assert.ok(index >= 0, title);
  return own.cells.slice(own.headerRow).map((row) => valueOf(row[index]));
}

/** Everybody who can be forgotten, and a text that only says them. */
const everybody: readonly (readonly [ForgetRequest, readonly string[]])[] = [
  ...numbers(9).map((number): [ForgetRequest, string[]] => [
    { code: `H-${number}` },
    [`H-${number}`, nameOf(number), last[number - 1] ?? "", `h${number}@voorbeeld.nl`, `0610000000${number}`.slice(0, 2) + `1000000${number}`],
  ]),
  ...numbers(6).map((number): [ForgetRequest, string[]] => [
    { code: `WG-${number}` },
    [`WG-${number}`, ...members(number).flatMap((row) => [String(row[1]), String(row[2]), String(row[3])])],
  ]),
  ...numbers(6).map((number): [ForgetRequest, string[]] => [
    { code: `WG-${number}`, member: String(members(number)[0]?.[1]) },
    [String(members(number)[0]?.[1]), String(members(number)[0]?.[2]), String(members(number)[0]?.[3])],
  ]),
  [{ code: "Marit Kessels" }, ["Marit Kessels", "Kessels", "marit@voorbeeld.nl"]],
]; // prettier-ignore

describe("forgetting somebody", function () {
  this.timeout(120_000);

  it("leaves nothing of anybody, and a second time knows nobody by that name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everybody), fc.boolean(), ([request, texts], isYear) => {
        const before = isYear ? year : start;
        const { after, plan } = forgotten(before, request);
        const values = [...(plan.erasure?.values ?? []), ...texts.map((text) => ({ text, replacement: "" }))];
        for (const { name, cells } of after.sheets)
          cells.forEach((row, at) => {
            for (const cell of row) assert.ok(!saysValue(String(valueOf(cell)), values), `${name} row ${at + 1}`);
          });
        assert.throws(() => forget.plan(after, { ...told, ...request }), /forget-(?:member-)?unknown/u);
      }),
      { numRuns: 8 },
    );
  });

  it("leaves the rows of lists where they were, and everybody else's as they were", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everybody), ([request, texts]) => {
        const { after, plan } = forgotten(start, request);
        const values = [...(plan.erasure?.values ?? []), ...texts.map((text) => ({ text, replacement: "" }))];
        for (const { name, cells } of lists) {
          const then = sheet(after, name).cells;
          assert.equal(then.length, cells.length, name);
          cells.forEach((row, at) => {
            if (!row.some((cell) => saysValue(String(valueOf(cell)), values))) assert.deepEqual(then[at], row);
          });
        }
      }),
      { numRuns: 16 },
    );
  });

  it("makes nothing go wrong afterwards: no new errors, and the jobs that follow have nothing to mend", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everybody), ([request]) => {
        const { after } = forgotten(year, request);
        const errors = (snapshot: Snapshot): number =>
          readPeople(snapshot, told).problems.filter(({ level }) => level === "error").length;
        assert.equal(errors(after), errors(year));
        assert.deepEqual(editsOf(inspect.plan(after, { ...told, addCodes: false })), []);
        assert.deepEqual(editsOf(checkIns.plan(after, told)), []);
      }),
      { numRuns: 4 },
    );
  });

  it("puts a number in the place of a household, which takes part in nothing", () => {
    const { after, plan } = forgotten(year, { code: "h-1" });
    assert.equal(plan.result.replacement, "verwijderd 1");
    assert.deepEqual(sheet(after, "Huishoudens").cells[1], ["verwijderd 1"]);
    assert.equal(readPeople(after, told).households.length, 8);
    const second = forgotten(after, { code: "H-2" });
    assert.equal(second.plan.result.replacement, "verwijderd 2");
    assert.throws(() => forget.plan(second.after, { ...told, code: "verwijderd 1" }), /forget-unknown/u);
  });

  it("ends the match that was going on, today and without a reason, and frees the other side", () => {
    const { household: code, id } = matchesOf(year)[0] ?? { household: "", id: "" };
    const match = matchesOf(forgotten(year, { code }).after).find((one) => one.id === id);
    assert.equal(match?.status, "ended");
    assert.equal(match.endedOn, told.today);
    assert.equal(match.endReasons, undefined);
    assert.equal(match.household, "verwijderd 1");
  });

  it("declines a proposal", () => {
    const proposed = withJob(start, planRound, { ...told, seed: "lente", pins: [], forbidden: [], whyNot: [] });
    const { household: code, id } = matchesOf(proposed)[0] ?? { household: "", id: "" };
    const match = matchesOf(forgotten(proposed, { code }).after).find((one) => one.id === id);
    assert.equal(match?.status, "declined");
    assert.equal(match.endedOn, undefined);
  });

  it("takes away the number of the draw, by which the code could be found again", () => {
    const { after } = forgotten(year, { code: "H-1" });
    const codes = column(after, "round_1_why", "Code");
    const lots = column(after, "round_1_why", "Lot");
    codes.forEach((code, at) => {
      if (code === "verwijderd 1") assert.equal(lots[at], null);
    });
    const before = column(year, "round_1_why", "Lot").filter((lot) => lot !== null).length;
    assert.ok(lots.filter((lot) => lot !== null).length >= before - 1);
  });

  it("says of a round that somebody was removed, and not that it was tampered with", () => {
    const { after } = forgotten(year, { code: "H-1" });
    const { findings } = planRound.plan(after, { ...told, seed: "", check: 1, pins: [], forbidden: [], whyNot: [] });
    const codes = findings.map((finding) => finding.told.code);
    assert.ok(codes.includes("round-check-forgotten"));
    assert.ok(!codes.includes("round-check-input-changed"));
  });

  it("blanks what people wrote about a household, and of a member only the name", () => {
    const { household: code, group } = matchesOf(year)[0] ?? { household: "", group: "" };
    const member = String(members(Number(group.slice(3)))[0]?.[1]);
    const talks = sheetWithKey(year, "check_ins");
    assert.ok(talks !== undefined);
    const note = talks.cells[talks.headerRow - 1]?.findIndex((cell) => valueOf(cell) === "Notitie") ?? 0;
    const noted = (text: string): Snapshot => ({
      ...year,
      sheets: year.sheets.map((one) =>
        one.key !== "check_ins"
          ? one
          : {
              ...one,
              cells: one.cells.map((row, at) =>
                at !== one.headerRow ? row : [...row, ...Array<null>(note - row.length + 1).fill(null)].map((cell, index) => (index === note ? text : cell)),
              ),
            },
      ),
    }); // prettier-ignore
    assert.equal(column(forgotten(noted("slaapt slecht"), { code }).after, "check_ins", "Notitie")[0] ?? null, null);
    const { after } = forgotten(noted(`${member} belde over de bus`), { code: group, member });
    assert.equal(column(after, "check_ins", "Notitie")[0], "verwijderd 1 belde over de bus");
  });

  it("replaces the code in any spelling in notes of others, and leaves other codes that begin alike", () => {
    const { after } = forgotten(start, { code: "H-1" });
    const notes = sheet(after, "Belnotities").cells.map((row) => row[1]);
    assert.equal(notes[1], "Gesproken met verwijderd 1 (verwijderd 1) en met WG-2.");
    assert.equal(notes[2], "verwijderd 1 belde terug; bram kwam niet. 06 1000 0003 is fout.");
    assert.equal(notes[3], "Joost weet niets van H-12.");
  });

  it("leaves a name that is also a word, and says where it stands", () => {
    const { after, plan } = forgotten(noted("Bram Bakker", ["Onze bakker belde.", "Bakker belde.", "BRAM BAKKER"]), {
      code: "H-2",
    });
    assert.deepEqual(notesIn(after), ["Onze bakker belde.", "Bakker belde.", "verwijderd 1"]);
    const doubtful = plan.result.unreachable.filter(({ kind }) => kind === "doubtful").map(({ place }) => place);
    assert.deepEqual(doubtful, ["Belnotities!B3"]);
  });

  it("takes a name in small letters for the name: who types so means the same people", () => {
    const said = [
      "bel zéynep ölmezoglu even",
      "zeynep komt later",
      "de zus van Ölmezoğlu",
      "OLMEZOGLU, ZEYNEP",
      "zeynepje",
    ];
    const { after } = forgotten(noted("Zeynep van der Ölmezoğlu", said), { code: "H-2" });
    assert.deepEqual(notesIn(after), ["bel verwijderd 1 even", "verwijderd 1 komt later", "de zus van verwijderd 1", "verwijderd 1", "zeynepje"]); // prettier-ignore
  });

  it("finds a name without what stands between its parts, also where others have each of them", () => {
    const others = noted("Joost de Kessels", ["Joost Kessels belde", "Kessels, Joost de", "Joost belde"]);
    const { after } = forgotten(others, { code: "H-2" });
    assert.deepEqual(notesIn(after), ["verwijderd 1 belde", "verwijderd 1 de", "Joost belde"]);
  });

  it("leaves the words of lists, whoever is called by one", () => {
    const { after } = forgotten(noted("Hans Metaal", ["Hans belt", "Omscholing Metaal"], "Metaal"), { code: "H-2" });
    assert.deepEqual(notesIn(after), ["verwijderd 1 belt", "Omscholing Metaal"]);
    assert.equal(sheet(after, "Groepsleden").cells[1]?.[5], "Metaal");
  });

  it("leaves the first name of a member that others have too, and names the cell", () => {
    const { after, plan } = forgotten(start, { code: "WG-1", member: "m11@voorbeeld.nl" });
    assert.equal(sheet(after, "Belnotities").cells[3]?.[1], "Joost weet niets van H-12.");
    assert.ok(plan.result.unreachable.some(({ place }) => place === "Belnotities!B4"));
    assert.deepEqual(sheet(after, "Groepsleden").cells[1], [null, "verwijderd 1"]);
    assert.deepEqual(sheet(after, "Groepsleden").cells[2], sheet(start, "Groepsleden").cells[2]);
  });

  it("gives tasks of a member back to the group, where nobody does them until they are divided again", () => {
    const { group } = matchesOf(year)[0] ?? { group: "" };
    const row = members(Number(group.slice(3)))[0];
    const name = String(row?.[1]);
    assert.ok(column(year, "tasks", "Wie").includes(name));
    const { after } = forgotten(year, { code: group, member: name });
    assert.ok(!JSON.stringify(after).includes(name));
  });

  it("empties the answers of a group's members, which an evaluation knows by the code of the group alone", () => {
    const header = [
      "Groepscode",
      "Moment",
      "Ik vertrouw de statushouder",
      "De tijd valt mij zwaar",
      "Ik ben tevreden over de begeleiding",
    ];
    const answers = sheetOf("Tussenmeting groepsleden", [
      header,
      ...numbers(6).flatMap((number) => [4, 5].map((mark) => [`WG-${number}`, "tussenmeting", mark, 2, mark])),
    ]);
    const asked = { sheets: [...start.sheets, answers], sheetNames: [...start.sheetNames, answers.name] };
    const { after } = forgotten(asked, { code: "WG-2" });
    const rows = sheet(after, answers.name).cells;
    assert.deepEqual(rows.slice(3, 5), [["verwijderd 1"], ["verwijderd 1"]]);
    assert.deepEqual(rows.slice(5), answers.cells.slice(5));
    assert.doesNotMatch(JSON.stringify(after), /WG-2/u);
  });

  it("tells nobody's name: not in sentences, not in what is printed, not in the log", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everybody), ([request, texts]) => {
        const { plan, after } = forgotten(year, request);
        const values = texts.map((text) => ({ text, replacement: "" }));
        assert.ok(!saysValue(JSON.stringify([plan.summary, plan.result, plan.findings]), values));
        const log = sheetWithKey(after, "log");
        assert.ok(!saysValue(JSON.stringify(log?.cells), values));
      }),
      { numRuns: 3 },
    );
  });

  it("refuses a code that nobody has or two have, and a member that the group does not have", () => {
    const both = { ...start, sheets: [...start.sheets] };
    both.sheets[1] = sheetOf("Huishoudens", [
      ...sheet(start, "Huishoudens").cells,
      ["WG-1", "Naam Tien"],
    ] as Scalar[][]);
    const refused: readonly (readonly [Snapshot, ForgetRequest, string])[] = [
      [start, { code: "H-99" }, "forget-unknown"],
      [start, { code: "" }, "forget-unknown"],
      [start, { code: "H-1", member: "Joost" }, "forget-no-members"],
      [both, { code: "WG-1" }, "forget-several"],
      [start, { code: "WG-1", member: "Niemand" }, "forget-member-unknown"],
    ];
    for (const [snapshot, request, message] of refused)
      assert.throws(() => forget.plan(snapshot, { ...told, ...request }), { message });
  });
});
