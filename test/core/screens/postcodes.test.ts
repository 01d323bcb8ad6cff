import assert from "node:assert/strict";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { sheetOf } from "../jobs/pilot.ts";
import { deskWith, done, monday, plainRound, valueOf, viewOf } from "./opened-desk.ts";

/** Invented groups and households of whom the workbook knows a postcode and no more. */
function postcodesDesk(): Snapshot {
  const sheets = [
    sheetOf("Groepen", [
      ["Groepscode", "Postcode", "Bereidheid (0-4)", "Ervaring (0-4)"],
      ["WG-1", "3511 AB", 3, 3],
      ["WG-2", "3512 AB", 3, 3],
    ]),
    sheetOf("Huishoudens", [
      ["Code huishouden", "Postcode", "Kwetsbaarheid (0-8)", "Toestemming"],
      ["H-1", "3513 AB", 2, "ja"],
      ["H-2", "3521 AB", 2, "ja"],
    ]),
  ];
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

const table = "Postcode;Lat;Lon\n3511;52,094;5,116\n3512;52,092;5,125\n3513;52,099;5,113\n3521;52,083;5,107\n";

describe("a table of postcodes that a person chooses", () => {
  it("is asked for while nobody knows where postcodes are, and makes a round possible", () => {
    const before = postcodesDesk();
    assert.equal(viewOf(before, "round").unplaced, 4);
    assert.equal(viewOf(before, "settings").unplaced, 4);
    assert.equal(viewOf(before, "round").needsPlaces, true);
    const steps = [viewOf(before, "start").next, ...viewOf(before, "start").others];
    assert.deepEqual(
      steps.filter(({ key }) => key === "load-postcodes").map(({ screen, count }) => [screen, count]),
      [["round", 4]],
    );
    assert.deepEqual(valueOf(deskWith(before).preview(plainRound, monday)).proposal?.pairs, []);
    const after = done(before, { job: "postcodes", name: "NL.txt", text: table });
    assert.equal(viewOf(after, "round").unplaced, 0);
    assert.equal(viewOf(after, "round").needsPlaces, false);
    assert.equal(valueOf(deskWith(after).preview(plainRound, monday)).proposal?.pairs.length, 2);
    const again = valueOf(deskWith(after).preview({ job: "postcodes", name: "NL.txt", text: table }, monday));
    assert.equal(again.changes, 0);
  });

  it("comes no longer first once most places are known: one code that nobody knows is no reason to look again", () => {
    const known = done(postcodesDesk(), { job: "postcodes", name: "NL.txt", text: table });
    const households = known.sheets.map((one) => (one.name === "Huishoudens" ? { ...one, cells: [...one.cells, ["H-3", "9999 ZZ", 2, "ja"]] } : one)); // prettier-ignore
    const view = viewOf({ ...known, sheets: households }, "round");
    assert.deepEqual([view.unplaced, view.needsPlaces], [1, false]);
  });

  for (const [name, text] of [
    ["a letter", "Beste mensen"],
    ["a zip", "PK\u0003\u0004"],
  ] as const) {
    it(`refuses ${name}, with what is taken`, () => {
      const answer = deskWith(postcodesDesk()).preview({ job: "postcodes", name: "bestand.txt", text }, monday);
      assert.ok("fault" in answer);
      assert.equal(answer.fault.kind, "refused");
      assert.match(answer.fault.message, /bestand\.txt/u);
    });
  }
});
