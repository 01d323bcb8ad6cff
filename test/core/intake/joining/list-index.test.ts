import assert from "node:assert/strict";
import * as fc from "fast-check";
import { fitOf, listIndex, type Called } from "../../../../core/intake/joining/list-index.ts";

/** Invented groups. */
const listed = [
  { code: "WG-01", name: "De Eik", emails: ["eik@voorbeeld.nl"], emailsWithin: ["anne@voorbeeld.nl"] },
  { code: "WG-02", name: "Samen Één", emails: ["samen@voorbeeld.nl", "tweede@voorbeeld.nl"] },
  { code: "WG-03", name: "De Buren", emails: ["beide@voorbeeld.nl"] },
  { code: "WG-13", name: "De Buren", emails: ["beide@voorbeeld.nl"] },
  { code: "HLM-2-1", name: "Plein 7", emails: [] },
  { code: "", name: "Zonder Code", emails: [] },
];

const index = listIndex(listed);

/** `WG-01 code` for whom and by what, else `several` or `nobody`. */
function found(called: Called): string {
  const fit = fitOf(index, called);
  return fit.is === "one" ? `${listed[fit.place]?.code || "-"} ${fit.by}` : fit.is;
}

describe("whom an answer is of", () => {
  for (const [called, expected] of [
    [{ code: "WG-01" }, "WG-01 code"],
    [{ code: " wg-01" }, "WG-01 code"],
    [{ code: "wg 1" }, "WG-01 form"],
    [{ code: "WG1" }, "WG-01 form"],
    [{ code: "groep 3" }, "WG-03 form"],
    [{ code: "13" }, "WG-13 form"],
    [{ code: "hlm 2-1" }, "HLM-2-1 form"],
    [{ code: "HLM 21" }, "nobody"],
    [{ code: "XX-3" }, "nobody"],
    [{ code: "WG-99", name: "De Eik" }, "nobody"],
    [{ code: "weet ik niet", name: "de  eik" }, "WG-01 name"],
    [{ code: "De Eik" }, "WG-01 name"],
    [{ name: "samen een" }, "WG-02 name"],
    [{ name: "SAMEN ÉÉN" }, "WG-02 name"],
    [{ name: "SamenEen" }, "WG-02 name"],
    [{ name: "de-eik!" }, "WG-01 name"],
    [{ name: "Plein-7" }, "HLM-2-1 name"],
    [{ name: "De Buren" }, "several"],
    [{ name: "De Buren", code: "wg-13" }, "WG-13 code"],
    [{ emails: ["tweede@voorbeeld.nl"], name: "iets anders" }, "WG-02 email"],
    [{ emails: ["beide@voorbeeld.nl"] }, "several"],
    [{ emails: ["anne@voorbeeld.nl"] }, "WG-01 email"],
    [{ emails: ["anne@voorbeeld.nl"], name: "Plein 7" }, "HLM-2-1 name"],
    [{ emails: ["eik@voorbeeld.nl"], name: "Plein 7" }, "several"],
    [{ code: "WG-01", name: "Plein 7" }, "several"],
    [{ name: "zonder code" }, "- name"],
    [{ code: "", name: "", emails: [] }, "nobody"],
  ] as const) {
    it(`${JSON.stringify(called)} is ${expected}`, () => {
      assert.equal(found(called), expected);
    });
  }

  it("does not depend on the order of the list", () => {
    const called = fc.record({
      code: fc.constantFrom("", "WG-01", "wg 2", "3", "x"),
      name: fc.constantFrom("", "De Buren", "de eik", "Plein 7", "y"),
      emails: fc.subarray(["eik@voorbeeld.nl", "beide@voorbeeld.nl", "anne@voorbeeld.nl"]),
    });
    const shuffled = fc.shuffledSubarray(listed, { minLength: listed.length });
    fc.assert(
      fc.property(called, shuffled, (one, order) => {
        const fit = fitOf(listIndex(order), one);
        const here = fit.is === "one" ? `${order[fit.place]?.code || "-"} ${fit.by}` : fit.is;
        assert.equal(here, found(one));
      }),
    );
  });

  it("finds everybody by a code of their own, whatever else is on the list", () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,3}-?\d{1,3}$/u), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(codes, (all) => {
        const own = listIndex(all.map((code) => ({ code, name: "", emails: [] })));
        all.forEach((code, place) => {
          assert.deepEqual(fitOf(own, { code: code.toLowerCase() }), { is: "one", place, by: "code" });
        });
      }),
    );
  });
});
