import assert from "node:assert/strict";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { say } from "../../../core/text/sentence.ts";
import { read, sheet } from "./book.ts";

/** Checks what is told with a code, in both languages. */
function check(name: string, sheets: readonly Sheet[], code: string, dutch: RegExp, english: RegExp): void {
  it(name, () => {
    const told = read(...sheets).problems.filter((problem) => problem.told.code === code);
    assert.equal(told.length, 1);
    assert.match(told.map((one) => say("nl", one.told)).join(), dutch);
    assert.match(told.map((one) => say("en", one.told)).join(), english);
  });
}

const members = sheet("Leden", [
  ["Naam", "Groepscode", "Beroep", "VOG"],
  ["Anna Bos", "WG-1", "kok", "ja"],
  ["Bo Smit", "WG-1", "bakker", "ja"],
  ["Cor Wit", "WG-2", "docent", "nee"],
]);

describe("what is told fits what is there", () => {
  check(
    "one postcode and no table",
    [sheet("Groepen", [["Groepscode", "Postcode", "Aantal leden"], ["WG-1", "1315 AB", 5]])], // prettier-ignore
    "postcodes-without-points",
    /^Van 1 postcode .* postcodetabel geladen/u,
    /^Of 1 postcode .* table/u,
  );
  check(
    "a size that differs from members side by side",
    [sheet("Groepen", [["Groepscode", "Aantal leden", "Lid 1 naam", "Lid 2 naam"], ["WG-1", 5, "Anna", "Bo"], ["WG-2", 2, "Cor", "Dee"]])], // prettier-ignore
    "group-size-differs",
    /^(?!.*ledenlijst).*de leden die we van die groep lezen/u,
    /^(?!.*list).*the members we read of that group/u,
  );
  check("members without any groups", [members], "members-without-groups", /geen groepen.* 3 leden/u, /no groups.* 3 members/u); // prettier-ignore

  it("members without any groups are not told as of an unknown group, and the remedy says how to read two files", () => {
    const { problems } = read(members);
    assert.deepEqual(
      problems.filter(({ told }) => /without-group$/u.test(told.code)),
      [],
    );
    const remedy = problems.find(({ told }) => told.code === "members-without-groups")?.remedy;
    for (const language of ["nl", "en"] as const)
      assert.match(remedy === undefined ? "" : say(language, remedy), /--with/u);
  });
});
