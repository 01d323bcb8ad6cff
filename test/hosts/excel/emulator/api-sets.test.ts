import assert from "node:assert/strict";
import { publishedApiSets } from "./api-sets.ts";
import { knownKinds } from "./entity.ts";
import "./workbook-object.ts";

/** What the proxies send under a name that the documentation does not have. */
const undocumented = new Set(["_Runtime", "gridlines", "headings", "createAndOpenWorkbook"]);

describe("what the Excel in memory knows of the API", () => {
  const published = publishedApiSets();

  it("is documented, and came in the requirement set that is published", () => {
    const wrong: string[] = [];
    for (const { name, members } of knownKinds()) {
      const documented = published.get(name);
      for (const [member, since] of members) {
        if (undocumented.has(member) || /^_(?:Un)?[Rr]egister|^_ValidateArraySize$/u.test(member)) continue;
        const right = documented?.get(member);
        if (right !== since) wrong.push(`${name}.${member}: ${since}, published ${right ?? "nowhere"}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
});
