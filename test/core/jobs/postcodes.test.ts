import assert from "node:assert/strict";
import { postcodes } from "../../../core/jobs/all.ts";
import type { PostcodesOptions } from "../../../core/jobs/postcodes.ts";
import type { TablePoint } from "../../../core/intake/postcode-file.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { logDesign } from "../../../core/sheets/log.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { placesDesign } from "../../../core/sheets/places.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { sheetOf, told } from "./pilot.ts";

/** Invented people: full and short codes, one in an address, a PO box area, a place without a postcode, own coordinates. */
const sheets = [
  sheetOf("Welkom Groepen", [
    ["Groepscode", "Gemeente", "Postcode", "Bereidheid (0-4)", "Breedtegraad", "Lengtegraad"],
    ["WG-1", "Waterdorp", "1324 AQ", 3, null, null],
    ["WG-2", "Waterdorp", null, 3, null, null],
    ["WG-3", "Waterdorp", "1326", 3, 52.38, 5.25],
  ]),
  sheetOf("Groepsleden", [
    ["Groep", "Voornaam", "Adres"],
    ["WG-1", "Lid een", "Kade 12, 1325 BQ Waterdorp"],
    ["WG-1", "Lid twee", "Postbus 1, 1300 AA Waterdorp"],
  ]),
  sheetOf("Huishoudens", [
    ["Code huishouden", "Gemeente", "Postcode", "Kwetsbaarheid (0-8)", "Toestemming", "Volwassenen"],
    ["H-1", "Waterdorp", "1329 CQ", 3, "ja", 1],
    ["H-2", "Elders", "9876 ZZ", 3, "ja", 1],
    ["H-3", "Tweeling", null, 3, "ja", 1],
    ["H-4", "Nergens", null, 3, "ja", 1],
  ]),
];
const workbook: Snapshot = { sheets, sheetNames: sheets.map(({ name }) => name) };

function row(postcode: string, lat: number, lon: number, ...names: string[]): TablePoint {
  return { postcode, lat, lon, names };
}

/** An invented table. */
const table: readonly TablePoint[] = [
  row("1324", 52.36, 5.21, "Waterdorp"),
  row("1324AQ", 52.361, 5.212, "Waterdorp"),
  row("1325", 52.37, 5.22, "Waterdorp"),
  row("1326", 52.38, 5.25, "Waterdorp"),
  row("1327", 52.35, 5.2, "Waterdorp"),
  row("4001", 51.9, 5.4, "Tweeling"),
  row("9001", 53.1, 5.8, "Tweeling"),
];

const fromTable: PostcodesOptions = { ...told, points: table, source: { kind: "table", name: "tabel.csv" } };

function after(snapshot: Snapshot, options: PostcodesOptions): Snapshot {
  return applied(snapshot, editsOf(postcodes.plan(snapshot, options)));
}

/** The rows of `Locaties`: postcode to the other columns. */
function placesIn(snapshot: Snapshot): ReadonlyMap<Scalar | undefined, Readonly<Record<string, Scalar>>> {
  return new Map(ownRows(snapshot, placesDesign).map(({ values }) => [values["postcode"], values]));
}

/** A workbook with this sheet `Locaties`. */
function withPlaces(...rows: readonly (readonly Scalar[])[]): Snapshot {
  const headers = placesDesign.columns.map(({ title }) => title.nl);
  const own = { ...sheetOf("Locaties", [headers, ...rows]), key: placesDesign.key, headerRow: 1 };
  return { sheets: [...sheets, own], sheetNames: [...workbook.sheetNames, "Locaties"] };
}

describe("the points of the postcodes in use", () => {
  it("come on Locaties and nothing else of the table: full codes, their four digits, estimates and places", () => {
    const places = placesIn(after(workbook, fromTable));
    assert.deepEqual([...places.keys()].sort(), ["1324", "1324AQ", "1325", "1326", "1329", "Waterdorp"]);
    assert.deepEqual(
      ["1324AQ", "1324", "1329", "Waterdorp"].map((key) => places.get(key)?.["source"]),
      ["tabel.csv", "tabel.csv", "geschat: midden van 132. in tabel.csv", "geschat: midden van de plaats, tabel.csv"],
    );
    assert.equal(places.get("1324AQ")?.["precision"], 0.02);
  });

  it("are told as data, with those that could not be placed", () => {
    const { result } = postcodes.plan(workbook, fromTable);
    assert.deepEqual(result.unknown, ["9876ZZ", "Nergens", "Tweeling"]);
    assert.deepEqual(result.added[0], { postcode: "1324AQ", lat: 52.361, lon: 5.212, precisionKm: 0.02, source: "postcode6" }); // prettier-ignore
    const [estimate] = result.added.filter(({ postcode }) => postcode === "1329");
    assert.deepEqual([estimate?.source, estimate?.estimated], ["postcode4", true]);
    const [place] = result.added.filter(({ place }) => place === "Waterdorp");
    assert.deepEqual([place?.source, place?.estimated], ["place", true]);
    assert.equal("sent" in result, false);
  });

  it("are read by everything that comes after, each with its precision and where it is from", () => {
    const { groups, households } = readPeople(after(workbook, fromTable), told);
    const sources = groups.map(({ record }) => record.location?.source);
    assert.deepEqual(sources, ["postcode6", "place", "sheet"]);
    assert.equal(groups[0]?.record.members?.[0]?.location?.source, "postcode4");
    assert.deepEqual(households.map(({ record }) => record.location?.source), ["postcode4", undefined, undefined, undefined]); // prettier-ignore
    assert.ok((households[0]?.record.location?.precisionKm ?? 0) > 1);
  });

  it("do not change a second time, and go again by undo", () => {
    const plan = postcodes.plan(workbook, fromTable);
    const once = applied(workbook, editsOf(plan));
    assert.deepEqual(postcodes.plan(once, fromTable).steps, []);
    assert.deepEqual(applied(once, inverted(workbook, editsOf(plan))), workbook);
  });

  it("are the same however table and people are sorted", () => {
    const turned = sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells.slice(0, 1), ...sheet.cells.slice(1).reverse()],
    }));
    const other = { ...workbook, sheets: turned };
    const { result } = postcodes.plan(other, { ...fromTable, points: [...table].reverse() });
    assert.deepEqual(result, postcodes.plan(workbook, fromTable).result);
  });

  it("leave what people typed there, and fill only a row that has no point", () => {
    const typed = withPlaces(["1324", 52.3, 5.2, 0.1, "zelf gemeten"], ["1325", null, null, 0.3, null], ["waterdorp", 52.2, 5.1, null, null]); // prettier-ignore
    const places = placesIn(after(typed, fromTable));
    assert.deepEqual(places.get("1324"), { postcode: "1324", lat: 52.3, lon: 5.2, precision: 0.1, source: "zelf gemeten" }); // prettier-ignore
    assert.deepEqual(places.get("1325"), { postcode: "1325", lat: 52.37, lon: 5.22, precision: 0.3, source: "tabel.csv" }); // prettier-ignore
    assert.equal(places.has("Waterdorp"), false);
    assert.deepEqual(postcodes.plan(after(typed, fromTable), fromTable).steps, []);
  });

  it("that are wrong in the table are named and not used", () => {
    const wrong = [...table.filter(({ postcode }) => postcode !== "1325"), row("1325", 53.2, 5.22)];
    const plan = postcodes.plan(workbook, { ...fromTable, points: wrong });
    const problem = plan.findings.find(({ told: { code } }) => code === "table-points-refused");
    assert.ok(problem !== undefined && /1325/u.test(say("nl", problem.told)));
    assert.ok(plan.result.unknown.includes("1325BQ"));
  });

  it("of a table without names of places invent none", () => {
    const nameless = table.map((point) => ({ ...point, names: [] }));
    const { added, unknown } = postcodes.plan(workbook, { ...fromTable, points: nameless }).result;
    assert.deepEqual(added.filter(({ place }) => place !== undefined), []); // prettier-ignore
    assert.ok(unknown.includes("Waterdorp"));
  });

  it("leave a line in the log with counts only, and nothing of anybody in what is told", () => {
    const plan = postcodes.plan(workbook, fromTable);
    const [line, ...more] = ownRows(applied(workbook, editsOf(plan)), logDesign);
    assert.deepEqual(more, []);
    assert.equal(line?.values["job"], "postcodes");
    for (const text of [...Object.values(line.values).map(String), ...plan.findings.map(({ told }) => say("nl", told))]) {
      assert.doesNotMatch(text, /13\d\d ?[AB]|Waterdorp|Kade|Lid een/u);
    } // prettier-ignore
  });

  it("can be none: an empty workbook, an empty table", () => {
    const empty: Snapshot = { sheets: [], sheetNames: [] };
    assert.deepEqual(postcodes.plan(empty, fromTable).result, { added: [], unknown: [] });
    const { added, unknown } = postcodes.plan(workbook, { ...fromTable, points: [] }).result;
    assert.deepEqual(added, []);
    assert.equal(unknown.length, 8);
  });
});

describe("points that PDOK gave", () => {
  const found = [row("1324AQ", 52.361, 5.212)];
  const asked: PostcodesOptions = { ...told, points: found, source: { kind: "pdok", sent: 3, open: ["1325BQ"] } };

  it("are kept with the day, and how many were sent stands in the log", () => {
    const once = after(workbook, asked);
    assert.deepEqual([...placesIn(once).keys()], ["1324AQ"]);
    assert.equal(placesIn(once).get("1324AQ")?.["source"], "PDOK, 2026-03-02");
    assert.match(String(ownRows(once, logDesign)[0]?.values["counts"]), /3 postcodes verstuurd naar api\.pdok\.nl op 2026-03-02/u); // prettier-ignore
  });

  it("leave a line in the log also when nothing was found", () => {
    const once = after(workbook, asked);
    const again = after(once, { ...asked, points: [], source: { kind: "pdok", sent: 1, open: [] } });
    assert.equal(ownRows(again, logDesign).length, 2);
    assert.equal(sheetWithKey(again, placesDesign.key)?.cells.length, sheetWithKey(once, placesDesign.key)?.cells.length); // prettier-ignore
    assert.deepEqual(postcodes.plan(again, { ...asked, points: [], source: { kind: "pdok", sent: 0, open: [] } }).steps, []); // prettier-ignore
  });

  it("are never estimated from each other, and what was not answered is told apart", () => {
    const plan = postcodes.plan(workbook, asked);
    assert.deepEqual(plan.result.unknown, ["1325BQ", "1329CQ", "9876ZZ"]);
    assert.equal(plan.result.sent, 3);
    const codes = plan.findings.map(({ told }) => told.code);
    assert.ok(codes.includes("pdok-unanswered"));
    const lost = plan.summary.find(({ code }) => code === "places-unknown");
    assert.ok(lost !== undefined && !say("nl", lost).includes("1325BQ"));
  });
});
