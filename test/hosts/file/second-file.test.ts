import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run-command.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot.xlsx", import.meta.url));

// Invented groups, members and households.
const groups = "Groepscode,Groepsnaam,Lat,Lon,Aantal leden\nWG-1,De Eik,52.36,5.21,2\nWG-2,Het Plein,52.38,4.62,1\n";
const members =
  "Groepscode,Voornaam,E-mail,Leeftijd\nWG-1,Anne,anne@voorbeeld.nl,34\nWG-1,Bob,bob@voorbeeld.nl,51\nWG-2,Carla,c@voorbeeld.nl,62\n";
const households =
  "Code huishouden,Lat,Lon,Volwassenen,Kinderen,Gezinssamenstelling\nH-1,52.37,5.22,2,2,gezin met kinderen\nH-2,52.39,4.63,1,0,alleenstaande man\n";

interface Answer {
  readonly sheets: readonly { readonly name: string; readonly role: string }[];
  readonly groups: readonly { readonly code: string; readonly members?: readonly unknown[] }[];
  readonly households: readonly unknown[];
}

describe("--with OTHER", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
    await writeFile(at("groepen.csv"), groups);
    await writeFile(at("leden.csv"), members);
    await writeFile(at("statushouders.csv"), households);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("reads the second file beside the first", async () => {
    const { code, answer } = await run("inspect", at("groepen.csv"), "--with", at("leden.csv"), "--json");
    const found = JSON.parse(answer) as Answer;
    assert.equal(code, 0);
    assert.deepEqual(found.sheets.map(({ name, role }) => [name, role]), [["groepen", "groups"], ["[leden.csv]leden", "members"]]); // prettier-ignore
    assert.deepEqual(found.groups.map(({ members: all }) => all?.length), [2, 1]); // prettier-ignore
  });

  it("takes --map for its columns", async () => {
    const map = "[leden.csv]leden!Leeftijd=-";
    const { answer } = await run("inspect", at("groepen.csv"), "--with", at("leden.csv"), "--map", map, "--json");
    assert.ok(!JSON.stringify((JSON.parse(answer) as Answer).groups).includes('"age"'));
  });

  it("plans a round of both, writes only the first, and a check says when the second is missing", async () => {
    const [first, second] = [at("groepen.csv"), at("statushouders.csv")];
    const before = await readFile(second);
    const out = at("ronde.xlsx");
    const written = await run("round", first, "--with", second, "--seed", "s", "--out", out, "--json");
    const { matches } = JSON.parse(written.answer) as { matches: readonly { group: string; household: string }[] };
    assert.deepEqual(matches.map(({ group, household }) => [group, household]), [["WG-1", "H-1"], ["WG-2", "H-2"]]); // prettier-ignore
    assert.deepEqual(await readFile(second), before);
    const checked = await run("round", out, "--with", second, "--check", "1", "--json");
    assert.deepEqual([checked.code, checked.answer.includes("second-file-missing")], [0, false]);
    const alone = await run("round", out, "--check", "1", "--json");
    assert.deepEqual([alone.code, alone.answer.includes("second-file-missing")], [1, true]);
  });

  for (const [what, words, sentence] of [
    ["a file that is not there", ["--with", "nergens.xlsx"], /nergens\.xlsx/u],
    ["the same file twice", ["--with", "SELF"], /het bestand zelf/u],
    ["a file of another kind", ["--with", "OTHERKIND"], /notes\.ods/u],
    ["a result over the second file", ["--with", "COPY", "--out", "COPY"], /achter --with/u],
  ] as const) {
    it(`refuses ${what} in one sentence`, async () => {
      await copyFile(sample, at("copy.xlsx"));
      await writeFile(at("notes.ods"), "no workbook");
      const real = new Map([["SELF", sample], ["OTHERKIND", at("notes.ods")], ["COPY", at("copy.xlsx")]]); // prettier-ignore
      const { code, answer, remarks } = await run("inspect", sample, ...words.map((word) => real.get(word) ?? word));
      assert.deepEqual([code, answer], [2, ""]);
      assert.match(remarks, sentence);
      assert.equal(remarks.trim().split("\n").length, 1);
    });
  }
});
