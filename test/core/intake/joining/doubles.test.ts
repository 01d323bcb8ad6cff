import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Reading } from "../../../../core/intake/reading.ts";
import { say } from "../../../../core/text/sentence.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { read, sheet } from "../book.ts";

type Row = readonly Scalar[];

// Invented households, groups and members.
const header: Row = ["Code huishouden", "Naam", "Postcode", "E-mail", "Telefoon", "Aangemeld op"];

function households(...rows: readonly Row[]): Reading {
  return read(sheet("Huishoudens", [header, ...rows, ["H-900", "Iemand Anders", "9999 ZZ", null, null, "9-9-2019"]]));
}

/** By what rows are alike, with the pairs of cells. */
function told(reading: Reading): string {
  return reading.problems
    .filter(({ told: { code } }) => code.endsWith("-alike"))
    .map(({ told: { values } }) =>
      "by" in values && "cells" in values ? `${String(values.by)}: ${String(values.cells)}` : "",
    )
    .sort()
    .join("; ");
}

describe("people who may stand on a list twice", () => {
  for (const [one, other, expected] of [
    [
      ["H-1", "Al Haddad", "1324 AQ", "a@voorbeeld.nl", null, null],
      ["H-2", "Nouri", "1111 AA", "A@Voorbeeld.nl", null, null],
      "email: D3 (Huishoudens, D2)",
    ],
    [
      ["H-1", "Al Haddad", "1324 AQ", null, "06-12340001", null],
      ["H-2", "Nouri", "1111 AA", null, "+31 6 1234 0001", null],
      "phone: E3 (Huishoudens, E2)",
    ],
    [
      ["H-1", "Al Haddad", "1324 AQ", null, "0612340001 / 020-5550000", null],
      ["H-2", "Nouri", "1111 AA", null, "020 555 0000", null],
      "phone: E3 (Huishoudens, E2)",
    ],
    [
      ["H-1", "Al Haddad", "1324 AQ", null, null, null],
      ["H-2", "al-haddad", "1324aq", null, null, null],
      "near-name: B3 (Huishoudens, B2)",
    ],
    [
      ["H-1", "Al Haddad", "1324 AQ", null, null, null],
      ["H-2", "AL HADDÁD", "1324aq", null, null, null],
      "name: B3 (Huishoudens, B2)",
    ],
    [
      ["H-1", "Al Haddad", "1324 AQ", null, null, null],
      ["H-2", "Al Hadad", "1324 AQ", null, null, null],
      "near-name: B3 (Huishoudens, B2)",
    ],
    [
      ["H-1", "Al Haddad", "1324 AQ", null, null, "3-4-2026"],
      ["H-2", "Al Hadad", "1111 AA", null, null, "3-4-2026"],
      "near-name: B3 (Huishoudens, B2)",
    ],
    [["H-1", "Al Haddad", "1324 AQ", null, null, null], ["H-2", "Al Haddad", "1111 AA", null, null, null], ""],
    [["H-1", "Al Haddad", "1324 AQ", null, null, null], ["H-2", "Nouri", "1324 AQ", null, null, null], ""],
    [["H-1", "M.H.", "1324 AQ", null, null, null], ["H-2", "M.H.", "1324 AQ", null, null, null], ""],
    [["H-1", "Familie 1", "1324 AQ", null, null, null], ["H-2", "Familie 2", "1324 AQ", null, null, null], ""],
    [
      ["H-1", "Al Haddad", null, null, null, null],
      ["H 01", "Nouri", null, null, null, null],
      "code: A3 (Huishoudens, A2)",
    ],
    [["H-1", "Al Haddad", null, null, null, null], ["H-11", "Nouri", null, null, null, null], ""],
  ] as const) {
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)}: ${expected || "nothing"}`, () => {
      assert.equal(told(households(one, other)), expected);
    });
  }

  it("are not put together, and both take part", () => {
    const reading = households(["H-1", "Al Haddad", "1324 AQ", "a@voorbeeld.nl", null, null], ["H-2", "Al Haddad", "1324 AQ", "a@voorbeeld.nl", null, null]); // prettier-ignore
    assert.deepEqual(reading.households.map(({ blocked }) => blocked), [false, false, false]); // prettier-ignore
    assert.equal(told(reading), "email: D3 (Huishoudens, D2)");
  });

  it("are not those who share the address of somebody who helps them", () => {
    const rows = [1, 2, 3, 4].map((place): Row => [`H-${place}`, `Gezin ${"abcd".charAt(place - 1)}`, `100${place} AA`, "hulp@voorbeeld.nl", "0612349999", null]); // prettier-ignore
    assert.equal(told(households(...rows)), "");
  });

  it("are told without a name, and as one problem where they are many", () => {
    const rows = Array.from({ length: 10 }, (_, place): Row[] => [
      [`A-${place}`, `Gezin nummer ${place}`, `10${10 + place} AA`, `lid${place}@voorbeeld.nl`, null, null],
      [`B-${place}`, `Anders ${place}`, `20${10 + place} AA`, `lid${place}@voorbeeld.nl`, null, null],
    ]).flat();
    const about = households(...rows).problems.filter(({ told: { code } }) => code === "person-alike");
    assert.equal(about.length, 1);
    assert.doesNotMatch(about.map((problem) => say("nl", problem.told)).join(), /Gezin|Anders|voorbeeld/u);
  });

  it("are the same whatever the order of the rows", () => {
    const rows: readonly Row[] = [
      ["H-1", "Al Haddad", "1324 AQ", "a@voorbeeld.nl", null, null],
      ["H-2", "Al Hadad", "1324 AQ", null, "0612340001", null],
      ["H-3", "Nouri", "1111 AA", "a@voorbeeld.nl", "0612340001", null],
      ["H-4", "Tesfay", "2222 BB", null, null, null],
    ];
    const kinds = (reading: Reading): string => told(reading).replace(/: [^;]*/gu, "");
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (some) => {
        assert.equal(kinds(households(...some)), kinds(households(...rows)));
      }),
      { numRuns: 20 },
    );
  });
});

describe("members who may stand on a list twice", () => {
  const groups = sheet("Groepen", [["Groepscode", "Postcode", "Status"], ["WG-1", "1324 AQ", "poule"], ["WG-2", "2012 AQ", "poule"]]); // prettier-ignore
  const memberHeader: Row = ["Groepscode", "Naam", "E-mail", "Postcode"];
  for (const [what, one, other, expected] of [
    [
      "two of one group may share an address and a home",
      ["WG-1", "Hetty Maas", "maas@voorbeeld.nl", "9713 GC"],
      ["WG-1", "Jelle Maas", "maas@voorbeeld.nl", "9713 GC"],
      "",
    ],
    [
      "brothers of one group may have nearly one name",
      ["WG-1", "Tim Bosman", null, "9713 GC"],
      ["WG-1", "Tom Bosman", null, "9713 GC"],
      "",
    ],
    [
      "one person twice in a group",
      ["WG-1", "Hetty Maas", "maas@voorbeeld.nl", null],
      ["WG-1", "hetty maas", "maas@voorbeeld.nl", null],
      "email: C3 (Leden, C2)",
    ],
    [
      "one person in two groups",
      ["WG-1", "Hetty Maas", "maas@voorbeeld.nl", null],
      ["WG-2", "H. Maas", "maas@voorbeeld.nl", null],
      "email: C3 (Leden, C2)",
    ],
  ] as const) {
    it(what, () => {
      assert.equal(told(read(groups, sheet("Leden", [memberHeader, one, other]))), expected);
    });
  }

  it("say so when they are in two groups", () => {
    const reading = read(groups, sheet("Leden", [memberHeader, ["WG-1", "Hetty Maas", "m@voorbeeld.nl", null], ["WG-2", "Hetty Maas", "m@voorbeeld.nl", null]])); // prettier-ignore
    const about = reading.problems.find(({ told: { code } }) => code === "person-alike");
    assert.match(about === undefined ? "" : say("nl", about.told), /één persoon in twee groepen/u);
  });
});
