import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { matchesOf } from "../../../core/sheets/matches.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { optionsOn } from "../../core/tasks/workbooks.ts";
import { run } from "./run-command.ts";

const sample = "samples/pilot-evaluatie.xlsx";
const research = "Samen Hier voor onderzoek.xlsx";
const key = "Samen Hier voor de bewaarder van de sleutel.xlsx";

/** Every text of a file as it leaves, entities read as what they stand for. */
function textOf(path: string): string {
  const decoder = new TextDecoder();
  const parts = Object.values(unzipSync(new Uint8Array(readFileSync(path))));
  return parts.map((bytes) => decoder.decode(bytes)).join("\n").replace(/&amp;/gu, "&").replace(/&apos;/gu, "'"); // prettier-ignore
}

/** Everything of the sample that tells who somebody is. */
function identifying(snapshot: Snapshot, reading: Reading): readonly string[] {
  const members = reading.groups.flatMap(({ record }) => record.members ?? []);
  return [
    ...[...reading.households, ...reading.groups].flatMap(({ record: { code, postcode = "", name = "" } }) => [code, postcode, name]),
    ...members.flatMap(({ name = "", email = "", phone = "", postcode = "" }) => [name, email, phone, postcode]),
    ...reading.contactPersons.flatMap(({ record: { name, email = "" } }) => [name, email]),
    ...[...reading.households, ...reading.groups].flatMap(({ record: { contactPerson = "" } }) => [contactPerson]),
    ...matchesOf(snapshot).map(({ id }) => id),
  ].filter((text) => text.length > 2); // prettier-ignore
}

/** Values that stand in a text by themselves. */
function foundIn(text: string, values: readonly string[]): readonly string[] {
  const words = new Set(text.split(/[^\p{L}\p{N}@._-]+/gu));
  return [...new Set(values)].filter((value) => (value.includes(" ") ? text.includes(value) : words.has(value)));
}

describe("files about people, from the command line", function () {
  this.timeout(120_000);
  let folder = "";
  let values: readonly string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "samen-hier-"));
    const host = XlsxHost.open(new Uint8Array(readFileSync(sample)));
    const snapshot = await host.read((await host.outline()).sheets.map(({ name }) => name));
    values = identifying(snapshot, readPeople(snapshot, optionsOn("2020-12-31")));
    assert.ok(values.length > 300);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("choose a secret for researchers, write the key beside their file, and never over another key", async () => {
    const first = await run("share", sample, "--for", "research", "--out", `${folder}/`);
    assert.ok([0, 1].includes(first.code), first.remarks);
    assert.deepEqual(readdirSync(folder).sort(), [key, research].sort());
    const before = readFileSync(join(folder, key));
    const again = await run("share", sample, "--for", "research", "--out", `${folder}/`, "--overwrite");
    assert.equal(again.code, 2);
    assert.deepEqual(readFileSync(join(folder, key)), before);
    assert.deepEqual(foundIn(textOf(join(folder, research)), values), []);
    assert.ok(foundIn(textOf(join(folder, key)), values).includes("H-001"));
  });

  it("give the same pseudonyms for the same secret", async () => {
    const seed = ["--seed", "een lang geheim dat niemand raadt"];
    for (const name of ["een.xlsx", "twee.xlsx"]) {
      await run("share", sample, "--for", "research", ...seed, "--out", join(folder, name));
    }
    // No more than whether they are equal: a difference of two files would be pages long.
    assert.ok(textOf(join(folder, "een.xlsx")) === textOf(join(folder, "twee.xlsx")));
    assert.ok(textOf(join(folder, "een.xlsx")) !== textOf(join(folder, research)));
  });

  it("refuse a secret that could be guessed, and one for a file without pseudonyms", async () => {
    const out = ["--out", `${folder}/x.xlsx`];
    for (const asked of [
      ["key"],
      ["key", "--seed", "kort"],
      ["person", "--who", "H-001", "--seed", "een lang geheim"],
    ]) {
      assert.equal((await run("share", sample, "--for", ...asked, ...out)).code, 2, asked.join(" "));
    }
    assert.ok(!readdirSync(folder).includes("x.xlsx"));
  });

  it("hold of a household of the sample its own values and nobody else's", async () => {
    const out = join(folder, "persoon.xlsx");
    await run("share", sample, "--for", "person", "--who", "H-014", "--out", out);
    const strange = foundIn(textOf(out), values).filter((value) => value !== "H-014");
    const host = XlsxHost.open(new Uint8Array(readFileSync(sample)));
    const snapshot = await host.read((await host.outline()).sheets.map(({ name }) => name));
    const { households } = readPeople(snapshot, optionsOn("2020-12-31"));
    const own = households.find(({ record }) => record.code === "H-014")?.record;
    const matches = matchesOf(snapshot).filter(({ household }) => household === "H-014");
    const allowed = new Set([own?.postcode, own?.name, ...matches.map(({ id }) => id)]);
    assert.deepEqual(strange.filter((value) => !allowed.has(value)), []); // prettier-ignore
  });
});
