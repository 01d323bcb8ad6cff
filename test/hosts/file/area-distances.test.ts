import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook, type NewSheet } from "../../../file-host/xlsx/new-workbook.ts";
import { run } from "./run-command.ts";

// Invented groups and households: WG-1 across the water from H-1, and WG-2 at the far end of a new bridge to H-3.
const people: readonly NewSheet[] = [
  {
    name: "Groepen",
    cells: [
      ["Code", "Postcode", "Lat", "Lon", "Aantal leden"],
      ["WG-1", "1324 AQ", 52.36, 5.21, 5],
      ["WG-2", "1399 BQ", 52.6, 5.21, 5],
    ],
  },
  {
    name: "Huishoudens",
    cells: [
      ["Code", "Postcode", "Lat", "Lon", "Volwassenen", "Kinderen"],
      ["H-1", "1351 AQ", 52.37, 5.21, 2, 2],
      ["H-2", "1325 BQ", 52.4, 5.21, 2, 1],
      ["H-3", "1398 CQ", 52.7, 5.21, 2, 3],
    ],
  },
];
const water: NewSheet = {
  name: "Water",
  cells: [
    ["Van postcode", "Naar postcode", "Km", "Opmerking"],
    [1351, 1324, 12, "om het water heen"],
    ["1399 BQ", 1398, 4.5, "over de nieuwe brug"],
  ],
};

interface Answer {
  readonly matches: readonly {
    readonly group: string;
    readonly household: string;
    readonly km: number;
    readonly kmByTable?: true;
    readonly reasons: readonly string[];
  }[];
  readonly excluded: Readonly<Record<string, number>>;
  readonly proof: { readonly optimal: boolean };
  readonly problems: readonly { readonly code: string }[];
  readonly whyNot: readonly { readonly reasons?: readonly object[] }[];
}

describe("kilometres between postcodes, on files", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const drawn = ["--seed", "s", "--today", "2026-03-02"];

  async function round(file: string, ...words: readonly string[]): Promise<Answer> {
    const { answer } = await run("round", at(file), ...drawn, ...words, "--json");
    return JSON.parse(answer) as Answer;
  }
  function pairs({ matches }: Answer): readonly unknown[] {
    return matches.map(({ group, household, km, kmByTable }) => [group, household, km, kmByTable]);
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
    await writeFile(at("zonder.xlsx"), newWorkbook(people));
    await writeFile(at("water.xlsx"), newWorkbook([...people, water]));
    const { code } = await run("round", at("water.xlsx"), ...drawn, "--out", at("ronde.xlsx"));
    assert.equal(code, 0);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("take away who lives across the water, and bring who lives across the bridge", async () => {
    const [without, by] = [await round("zonder.xlsx"), await round("water.xlsx")];
    assert.deepEqual(without.matches.map(({ group }) => group), ["WG-1"]); // prettier-ignore
    assert.equal(without.excluded["distance"], 4);
    assert.deepEqual(pairs(by), [["WG-1", "H-2", 4.448, undefined], ["WG-2", "H-3", 4.5, true]]); // prettier-ignore
    assert.equal(by.excluded["distance"], 4);
    assert.equal(by.matches[1]?.reasons[0], "4,5 km via uw eigen tabel van elkaar (grens 5 km)");
  });

  it("are told where they keep two apart", async () => {
    const asked = ["--why-not", "WG-1:H-1"];
    const { whyNot } = await round("water.xlsx", ...asked);
    assert.deepEqual(whyNot.flatMap(({ reasons = [] }) => reasons), [{ code: "distance", metres: 12_000, byTable: true, limitMetres: 5000 }]); // prettier-ignore
    const dutch = await run("round", at("water.xlsx"), ...drawn, ...asked);
    assert.match(dutch.answer, /Te ver: 12,0 km via uw eigen tabel, de grens is 5 km\./u);
    const english = await run("round", at("water.xlsx"), ...drawn, ...asked, "--lang", "en");
    assert.match(english.answer, /Too far: 12.0 km by your own table, the limit is 5 km\./u);
  });

  it("are part of the input of a round that is checked", async () => {
    const check = await round("ronde.xlsx", "--check", "1");
    assert.equal(check.proof.optimal, true);
    const parts = unzipSync(new Uint8Array(await readFile(at("ronde.xlsx"))));
    const sheet = Object.keys(parts).find((name) => strFromU8(parts[name] ?? new Uint8Array()).includes("<v>1351</v>"));
    const text = strFromU8(parts[sheet ?? ""] ?? new Uint8Array());
    assert.ok(text.includes("<v>12</v>"));
    const other = { ...parts, [sheet ?? ""]: strToU8(text.replace("<v>12</v>", "<v>11</v>")) };
    await writeFile(at("anders.xlsx"), zipSync(other));
    const changed = await round("anders.xlsx", "--check", "1");
    assert.deepEqual(changed.problems.map(({ code }) => code).filter((code) => code.startsWith("round-check")), ["round-check-input-changed"]); // prettier-ignore
    assert.equal(changed.proof.optimal, false);
  });
});
