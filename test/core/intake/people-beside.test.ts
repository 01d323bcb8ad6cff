import assert from "node:assert/strict";
import fc from "fast-check";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { book, problemCodes, read, sheet } from "./book.ts";

const header = ["Groepscode", "Gemeente", "Lid 1 naam", "Lid 1 leeftijd", "Lid 2 naam", "Lid 2 leeftijd"];
const linde = ["WG-01", "Almere", "Anna Test", 44, "Bram Test", 51];

/** The names of the members of each group. */
function namesIn(...sheets: readonly Sheet[]): (string | undefined)[][] {
  return read(...sheets).groups.map(({ record: { members = [] } }) => members.map(({ name }) => name));
}

describe("members side by side on the row of their group", () => {
  it("are members of that group, each with what stands below their own number", () => {
    const reading = read(sheet("Groepen", [header, linde, ["WG-02", "Zwolle", "Carla Test", 30, null, null]]));
    const [first, second] = reading.groups.map(({ record }) => record);
    assert.deepEqual(first?.members, [{ name: "Anna Test", age: 44 }, { name: "Bram Test", age: 51 }]); // prettier-ignore
    assert.deepEqual(second?.members, [{ name: "Carla Test", age: 30 }]);
    assert.deepEqual(reading.sheets[0]?.columns.map(({ field }) => field), ["code", "municipality", "member.name", "member.age", "member.name", "member.age"]); // prettier-ignore
    assert.ok(!problemCodes(reading).includes("people-side-by-side"));
  });

  const ways: readonly (readonly string[])[] = [
    ["Naam lid 1", "Lft. lid 1", "Naam lid 2", "Lft. lid 2"],
    ["1e lid: naam", "1e lid: leeftijd", "2e lid: naam", "2e lid: leeftijd"],
    ["lid_1_naam", "lid_1_leeftijd", "lid_2_naam", "lid_2_leeftijd"],
    ["Member 1", "Member 1 age", "Member 2", "Member 2 age"],
  ];
  for (const own of ways)
    it(`are known by their numbers: ${own[0]}`, () => {
      const found = namesIn(sheet("Groepen", [["Groepscode", "Gemeente", ...own], linde]));
      assert.deepEqual(found, [["Anna Test", "Bram Test"]]);
    });

  it("give way to a list of members of the same group", () => {
    const list = sheet("Leden", [["Groep", "Naam", "Beroep"], ["WG-01", "Dirk Test", "kok"], ["WG-01", "Eva Test", "arts"]]); // prettier-ignore
    const other = ["WG-02", "Zwolle", "Carla Test", 30, null, null];
    assert.deepEqual(namesIn(sheet("Groepen", [header, linde, other]), list), [["Dirk Test", "Eva Test"], ["Carla Test"]]); // prettier-ignore
  });

  it("are left alone where a person said so, by column", () => {
    const mappings = [{ sheet: "Groepen", header: "Lid 2 leeftijd", field: "-" }];
    const reading = readPeople(book(sheet("Groepen", [header, linde])), { mappings });
    assert.deepEqual(reading.groups[0]?.record.members, [{ name: "Anna Test", age: 44 }, { name: "Bram Test" }]);
  });

  it("are read wherever their columns stand", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([2, 3, 4, 5], { minLength: 4 }), (order) => {
        const moved = (row: readonly Scalar[]): Scalar[] => [row[0] ?? null, row[1] ?? null, ...order.map((place) => row[place] ?? null)]; // prettier-ignore
        assert.deepEqual(namesIn(sheet("Groepen", [moved(header), moved(linde)])), [["Anna Test", "Bram Test"]]);
      }),
    );
  });

  it("tell of a cell that cannot be read by its own address", () => {
    const { problems } = read(sheet("Groepen", [header, ["WG-01", "Almere", "Anna Test", 44, "Bram Test", "oud zat"]]));
    assert.ok(problems.some(({ cell }) => cell === "F2"));
  });
});

describe("children side by side on the row of their household", () => {
  it("are told and not read", () => {
    const rows = [["H-01", 2, "Anna", 4, "Bram", 7], ["H-02", 1, "Carla", 9, null, null]]; // prettier-ignore
    const reading = read(sheet("Huishoudens", [["Code", "Volwassenen", "Kind 1 naam", "Kind 1 leeftijd", "Kind 2 naam", "Kind 2 leeftijd"], ...rows])); // prettier-ignore
    assert.ok(problemCodes(reading).includes("people-side-by-side"));
  });
});
