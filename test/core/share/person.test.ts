import assert from "node:assert/strict";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { ShareRequest } from "../../../core/share/shared-file.ts";
import { allText, fileFor, word, wordsIn } from "./own-files-programme.ts";

function refusal(request: Omit<ShareRequest, "names" | "audience">): string {
  try {
    fileFor({ audience: "person", ...request });
  } catch (error) {
    assert.ok(error instanceof RequestProblem);
    return error.told.code;
  }
  return "none";
}

function words(who: string, ...kinds: readonly string[]): readonly string[] {
  return kinds.map((what) => word(who, what).toLowerCase());
}

describe("what somebody gets of their own data", () => {
  for (const n of [1, 2, 3]) {
    it(`is everything of household ${n}, and nothing of anybody else`, () => {
      const text = allText(fileFor({ audience: "person", who: `h-${n}` }));
      const own = words(`h${n}`, "Naam", "Bijzonder", "Vrij", ...(n === 3 ? [] : ["Gesprek"]), ...(n === 1 ? ["Taak"] : []));
      assert.deepEqual(wordsIn(text), [...own].sort());
      for (const other of [1, 2, 3].filter((one) => one !== n)) {
        assert.ok(!new RegExp(`(?:H|WG|M)-0?${other}\\b`, "u").test(text), String(other));
      }
      assert.ok(!text.includes(`WG-${n}`));
      assert.ok(text.includes(`131${n}AB`) && !text.includes(`133${n}CD`));
    }); // prettier-ignore
  }

  for (const member of [`${word("g1m2", "Voor")} ${word("g1m2", "Achter")}`, "zqxmailg1m2@voorbeeld.example"]) {
    it(`is everything of a member who is asked for by ${member.includes("@") ? "address" : "name"}`, () => {
      const text = allText(fileFor({ audience: "person", who: "WG-1", member }));
      const own = words("g1m2", "Voor", "Achter", "mail", "Beroep");
      const named = words("h1", "Taak");
      const strange = wordsIn(text).filter((one) => !own.includes(one) && !named.includes(one));
      assert.deepEqual(strange, []);
      for (const one of own) assert.ok(wordsIn(text).includes(one), one);
      assert.ok(text.includes("06 1234 5120") && !text.includes("06 1234 5110"));
      assert.ok(!/H-\d|WG-[23]|M-0[23]/u.test(text));
    });
  }

  it("names a column that is never read and does not repeat it", () => {
    const file = fileFor({ audience: "person", who: "H-1" });
    assert.ok(file.kind === "workbook");
    const last = file.sheets[file.sheets.length - 1];
    assert.deepEqual(last?.rows, [["Huishoudens", "E", "Geloof"]]);
    assert.ok(!allText(file).toLowerCase().includes("zqxgeloof"));
  });

  it("tells nothing of whom it is about in the name of the file", () => {
    assert.equal(fileFor({ audience: "person", who: "H-1" }).name, "Samen Hier voor wie het aangaat.xlsx");
  });

  it("is refused for nobody, a whole group, an unknown code and a match", () => {
    assert.equal(refusal({}), "share-person-who");
    assert.equal(refusal({ who: " " }), "share-person-who");
    assert.equal(refusal({ who: "WG-1" }), "share-person-group");
    assert.equal(refusal({ who: "H-99" }), "forget-unknown");
    assert.equal(refusal({ who: "WG-1", member: "Niemand" }), "forget-member-unknown");
    assert.equal(refusal({ match: "M-01" }), "share-person-who");
  });
});
