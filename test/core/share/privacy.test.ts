import assert from "node:assert/strict";
import fc from "fast-check";
import { unzipSync } from "fflate";
import type { SharedFile, ShareRequest } from "../../../core/share/shared-file.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { sharedWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { shared, typedCells, typedOver, wordOf, workbook, type TypedCell } from "./shared-programme.ts";

/** Every text of a file as it leaves: all parts of the package, unpacked, and the names of the parts. */
function allText(file: SharedFile): string {
  if (file.kind === "calendar") return `${file.name}\n${file.text.replace(/\r\n /gu, "")}`;
  const decoder = new TextDecoder();
  const parts = Object.entries(unzipSync(sharedWorkbook(file.sheets)));
  return [file.name, ...parts.map(([name, bytes]) => `${name}\n${decoder.decode(bytes)}`)].join("\n");
}

/** The secret words in a text, in lower case: keys of parties are. */
function secretsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/Zqx[A-Za-z0-9]+/giu) ?? []).map((word) => word.toLowerCase()));
}

/** Columns of which the group of a match may read what people typed, by the start of the key of the sheet. */
const forTheGroup: readonly (readonly [sheet: string, columns: readonly string[]])[] = [
  // Who sees to a task may be a party of their own.
  ["tasks_M_07", ["responsible"]],
  ["plan_M_07", ["goal", "step"]],
  ["referrals", ["purpose", "contact", "reachable", "website"]],
];

const ownOfTheGroup = ["ZqxOwnTitle07", "ZqxOwnParty07", "ZqxContactAlmere", "ZqxBackupAlmere", "ZqxContactVwn"];

/** The words that a file may hold, of all that stand in the workbook and in the lists. */
function allowed({ audience, names, calendar }: ShareRequest, cells: readonly TypedCell[]): ReadonlySet<string> {
  if (audience !== "group" || calendar === true) return new Set();
  const typed = cells.filter(({ design, column }) =>
    forTheGroup.some(([sheet, columns]) => design.key === sheet && columns.includes(column)),
  );
  const first = names ? [1, 2, 3].map((place) => `ZqxFirst03${place}`) : [];
  return new Set([...typed.map(wordOf), ...ownOfTheGroup, ...first].map((word) => word.toLowerCase()));
}

const working: fc.Arbitrary<ShareRequest> = fc
  .record({
    audience: fc.constantFrom("group", "municipality", "contact", "ambassador"),
    names: fc.boolean(),
    calendar: fc.boolean(),
  })
  .map(({ audience, names, calendar }) => ({
    audience,
    names,
    match: "M-07",
    ...(calendar ? { calendar } : {}),
  }));

const anonymous: fc.Arbitrary<ShareRequest> = fc
  .record({ audience: fc.constantFrom("profile", "home"), names: fc.boolean() })
  .map((some) => ({ ...some, match: "M-07" }));

describe("what is shared", () => {
  const plain: Snapshot = workbook();
  const cells = typedCells(plain);

  it("never holds a word that people typed, or that stands in their lists, but where the allow-list says so", function () {
    this.timeout(60_000);
    const some = fc.uniqueArray(fc.integer({ min: 0, max: cells.length - 1 }), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(
        some,
        fc.oneof({ weight: 4, arbitrary: working }, { weight: 1, arbitrary: anonymous }),
        (places, request) => {
          const typed = places.flatMap((place) => cells[place] ?? []);
          const found = secretsIn(allText(shared(typedOver(plain, typed), request)));
          const fine = allowed(request, typed);
          const strange = [...found].filter((word) => !fine.has(word));
          assert.deepEqual(strange, [], `${JSON.stringify(request)} tells ${strange.join(", ")}`);
        },
      ),
      // What is found says all there is to say: a smaller example would only take time.
      { numRuns: 25, endOnFailure: true },
    );
  });

  it("holds no word at all when every cell is typed over, for any audience but the group", function () {
    this.timeout(60_000);
    const full = typedOver(plain, cells);
    for (const audience of ["municipality", "contact", "ambassador", "profile"] as const) {
      for (const calendar of audience === "profile" ? [false] : [false, true]) {
        const request: ShareRequest = { audience, match: "M-07", names: true, ...(calendar ? { calendar } : {}) };
        assert.deepEqual([...secretsIn(allText(shared(full, request)))], [], audience);
      }
    }
  });

  it("says nothing of another match, and no score, to a group", () => {
    const full = typedOver(plain, cells);
    for (const names of [false, true]) {
      const text = allText(shared(full, { audience: "group", match: "M-07", names }));
      for (const word of ["M-08", "G-04", "H-13", "Haarlem", "3.125", "2.375", "6.875", "1.625"]) {
        assert.ok(!text.includes(word), word);
      }
    }
  });

  it("does hold what the group may read", () => {
    const full = typedOver(plain, []);
    const named = secretsIn(allText(shared(full, { audience: "group", match: "M-07", names: true })));
    for (const word of [...ownOfTheGroup, "ZqxFirst031", "ZqxFirst032", "ZqxFirst033"])
      assert.ok(named.has(word.toLowerCase()), word);
    const numbered = secretsIn(allText(shared(full, { audience: "group", match: "M-07", names: false })));
    assert.ok([...numbered].every((word) => !word.startsWith("zqxfirst")));
  });

  it("is values alone: no formulas, links, comments, tables, hidden sheets, marks or properties", () => {
    const file = shared(plain, { audience: "group", match: "M-07", names: false });
    assert.ok(file.kind === "workbook");
    const parts = unzipSync(sharedWorkbook(file.sheets));
    const names = Object.keys(parts).map((name) => name.replace(/\d+\.xml$/u, ".xml"));
    assert.deepEqual(
      [...new Set(names)].sort(),
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet.xml",
      ].sort(),
    );
    const text = allText(file);
    for (const mark of ["<f>", "<f ", "SH_", "hidden", "dataValidation", "hyperlink", "creator", "lastModifiedBy"]) {
      assert.ok(!text.includes(mark), mark);
    }
    const defined = [...text.matchAll(/<definedName name="([^"]+)"/gu)].map(([, name]) => name);
    assert.deepEqual([...new Set(defined)], ["_xlnm.Print_Titles"]);
  });
});
