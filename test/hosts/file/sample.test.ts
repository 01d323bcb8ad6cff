import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { planRound } from "../../../core/jobs/plan-round.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { loadExcelize, type Excelize } from "../../../scripts/sample/book.ts";
import { sampleGroups, type SampleGroup } from "../../../scripts/sample/groups.ts";
import { sampleHouseholds, type SampleHousehold } from "../../../scripts/sample/households.ts";
import { pilotGroups } from "../../../scripts/sample/pilot-groups.ts";
import { pilotWorkbook } from "../../../scripts/sample/pilot-workbook.ts";
import type { Home } from "../../../scripts/sample/places.ts";
import { postcodesCsv } from "../../../scripts/sample/postcodes-csv.ts";
import { smallCsv } from "../../../scripts/sample/small-csv.ts";

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../samples/${name}`, import.meta.url)));

/** The parts of a package as text. */
function parts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const));
}

/** The rows below the header that starts with this word, as a map from header to text. */
function rowsUnder(excelize: Excelize, sheet: string, firstHeader: string): Map<string, string>[] {
  const { result } = excelize.OpenReader(sample("pilot.xlsx")).GetRows(sheet, { RawCellValue: true });
  const top = result.findIndex((row) => row[0] === firstHeader);
  const headers = result[top] ?? [];
  const below = result.slice(top + 1);
  const end = below.findIndex((row) => row[0] === undefined || row[0] === "" || row[0] === "Totaal");
  const rows = end < 0 ? below : below.slice(0, end);
  return rows.map((row) => new Map(headers.map((header, n) => [header, row[n] ?? ""] as const)));
}

const number = (row: ReadonlyMap<string, string>, header: string): number => Number(row.get(header) ?? "");

describe("samples/pilot.xlsx", () => {
  let excelize: Excelize;
  before(async () => {
    excelize = await loadExcelize();
  });

  it("is what the script makes, byte for byte", async () => {
    const [committed, made] = [sample("pilot.xlsx"), await pilotWorkbook()];
    assert.deepEqual(parts(made), parts(committed));
    assert.deepEqual(made, committed);
  });

  it("holds the 42 real rows as the appendix prints them", () => {
    const rows = rowsUnder(excelize, "Welkom Groepen", "Groep");
    assert.deepEqual(
      rows.map((row) => ({
        code: row.get("Groep"),
        city: row.get("Stad"),
        ages: { youngest: number(row, "Jongste"), oldest: number(row, "Oudste"), mean: number(row, "Gem. leeftijd") },
        relation: row.get("Relatie"),
        professions: row.get("Beroepen"),
      })),
      pilotGroups(),
    );
    assert.equal(rows.length, 42);
  });

  it("keeps the published totals in the first 42 households", () => {
    const rows = rowsUnder(excelize, "Statushouders", "Code");
    const pilot = rows.filter((row) => (row.get("Code") ?? "") <= "H-042");
    const total = (header: string): number => pilot.reduce((sum, row) => sum + number(row, header), 0);
    const from = (country: string): number => pilot.filter((row) => row.get("Land van herkomst") === country).length;
    assert.deepEqual([rows.length, pilot.length], [71, 42]);
    assert.deepEqual([total("Volw."), total("Kinderen"), total("Leeftijd") / 42], [73, 64, 36]);
    assert.equal(pilot.filter((row) => number(row, "Kinderen") > 0).length, 22);
    assert.deepEqual([from("Syrië"), from("Eritrea")], [22, 12]);
    assert.ok(pilot.filter((row) => number(row, "Leeftijd") <= 40).length > 21, "most are between 20 and 40");
  });

  it("lists as many members as each group says it has", () => {
    const members = rowsUnder(excelize, "Groepsleden", "Groep").map((row) => row.get("Groep"));
    for (const group of rowsUnder(excelize, "Welkom Groepen", "Groep")) {
      const code = group.get("Groep");
      assert.equal(members.filter((member) => member === code).length, number(group, "Aantal leden"), code);
    }
    assert.equal(members.length, 218);
  });

  it("reaches nobody: every address is at example.org, every number begins with 06-00000", () => {
    const everything = [...parts(sample("pilot.xlsx")).values(), strFromU8(sample("klein.csv"), true)].join("\n");
    const addresses = everything.match(/[^\s<>";,]+@[^\s<>";,]+/gu) ?? [];
    const numbers = everything.match(/\b06[- ]?\d[\d ]{6,}/gu) ?? [];
    assert.ok(addresses.length > 150 && numbers.length > 150);
    assert.deepEqual(
      addresses.filter((address) => !address.endsWith("@example.org")),
      [],
    );
    assert.deepEqual(
      numbers.filter((phone) => !phone.startsWith("06-00000")),
      [],
    );
  });

  it("says on every sheet with people that they are invented", () => {
    for (const sheet of [
      "Welkom Groepen",
      "Statushouders",
      "Groepsleden",
      "Ambassadeurs",
      "Contactpersonen",
      "Partijen",
    ]) {
      const { result } = excelize.OpenReader(sample("pilot.xlsx")).GetRows(sheet);
      assert.match(result.slice(0, 4).flat().join(" "), /verzonnen/iu, sheet);
    }
  });

  it("holds what people put in their workbooks and we must keep", () => {
    const all = parts(sample("pilot.xlsx"));
    const sheets = [...all]
      .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
      .map(([, xml]) => xml)
      .join("");
    for (const part of ["xl/charts/chart1.xml", "xl/comments1.xml", "xl/tables/table1.xml"])
      assert.ok(all.has(part), part);
    for (const mark of ["<autoFilter", "<mergeCell ", "<conditionalFormatting", "<dataValidation ", 'state="frozen"']) {
      assert.ok(sheets.includes(mark), mark);
    }
    for (const mark of ['hidden="true"', "<tabColor", "<headerFooter", "<hyperlink ", "<f>"])
      assert.ok(sheets.includes(mark), mark);
    assert.match(all.get("xl/workbook.xml") ?? "", /state="hidden".*<definedName name="lijst_status"/u);
  });
});

describe("the sample's round", () => {
  const near = (one: Home, other: Home): boolean => {
    // Flat earth at 52 degrees north: a few metres off over five kilometres, and nothing here lies that close to the limit.
    const [north, east] = [
      (one.lat - other.lat) * 111.2,
      (one.lon - other.lon) * 111.2 * Math.cos((52.1 * Math.PI) / 180),
    ];
    return Math.hypot(north, east) <= 5;
  };
  const groups = sampleGroups();
  const households = sampleHouseholds();
  const inReach = (group: SampleGroup, { home }: SampleHousehold): boolean =>
    home !== undefined && near(group.home, home);
  const canCarry = (group: SampleGroup, { vulnerability }: SampleHousehold): boolean =>
    vulnerability !== undefined &&
    group.experience !== undefined &&
    vulnerability <= group.willingness + group.experience;

  it("has four households that are too much for every group nearby (R8)", () => {
    const known = households.filter((household) => household.vulnerability !== undefined);
    const reachable = known.filter((household) => groups.some((group) => inReach(group, household)));
    const tooHeavy = reachable.filter(
      (household) => !groups.some((group) => inReach(group, household) && canCarry(group, household)),
    );
    assert.deepEqual(
      tooHeavy.map((household) => household.code),
      ["H-009", "H-021", "H-033", "H-050"],
    );
  });

  it("has a household within reach for most groups, not for all", () => {
    const served = groups.filter((group) =>
      households.some((household) => inReach(group, household) && canCarry(group, household)),
    );
    assert.ok(served.length >= 36 && served.length < 42, `${served.length} of 42`);
  });
});

describe("the sample matched", () => {
  it("leaves the groups waiting that docs/sample.md names", async () => {
    const host = XlsxHost.open(sample("pilot.xlsx"));
    const snapshot = await host.read(planRound.needs(await host.outline()));
    const told = { today: "2026-03-02", now: "2026-03-02T10:00", language: "nl", mappings: [] } as const;
    for (const objective of ["fair", "total", "rank-maximal"]) {
      const settings = [{ key: "objective", value: objective }];
      const { matches, waiting } = planRound.plan(snapshot, { ...told, settings, seed: "lente" }).result;
      const groups = waiting.filter(({ side }) => side === "group").map(({ code, candidates }) => [code, candidates]);
      assert.deepEqual(Object.fromEntries(groups), { "WG-DHG-03": 1, "WG-DHG-12": 0, "WG-RTM-05": 0, "WG-RTM-12": 0 });
      assert.equal(matches.find(({ group }) => group === "WG-DHG-06")?.household, "H-035");
      assert.equal(matches.length, 36);
    }
  });
});

describe("samples/klein.csv", () => {
  it("is what the script makes", () => {
    assert.deepEqual(smallCsv(), sample("klein.csv"));
  });

  it("is windows-1252 with semicolons and CRLF, eight groups under one header", () => {
    const text = strFromU8(sample("klein.csv"), true);
    assert.ok(text.includes("Collega\u0092s"), "a curly apostrophe as one byte");
    assert.ok(text.startsWith("Groep;Gemeente;"));
    assert.equal(text.split("\r\n").length, 10);
  });
});

describe("samples/postcodes.csv", () => {
  it("is what the script makes, and knows every postcode of the sample", () => {
    const text = new TextDecoder().decode(sample("postcodes.csv"));
    assert.equal(postcodesCsv(), text);
    const homes = [...sampleGroups(), ...sampleHouseholds()].flatMap(({ home }) => home ?? []);
    for (const { postcode } of homes) assert.ok(text.includes(`\n${postcode.slice(0, 4)};`), postcode);
  });
});
