import assert from "node:assert/strict";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { SharedSheet, ShareRequest } from "../../../core/share/shared-file.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { allText, fileFor, wordsIn } from "./own-files-programme.ts";

const secret = "een lang geheim dat niemand raadt";

function sheets(request: Partial<ShareRequest> = {}): readonly SharedSheet[] {
  const file = fileFor({ audience: "research", secret, ...request });
  return file.kind === "workbook" ? file.sheets : [];
}

/** The rows of a sheet by the keys of its columns. */
function rowsOf(sheet: SharedSheet | undefined): readonly Readonly<Record<string, Scalar>>[] {
  return (sheet?.rows ?? []).map((row) =>
    Object.fromEntries((sheet?.layout.columns ?? []).map(({ key }, place) => [key, row[place] ?? null])),
  );
}

function refusal(request: Partial<ShareRequest>): string {
  try {
    fileFor({ audience: "research", ...request });
  } catch (error) {
    assert.ok(error instanceof RequestProblem);
    return error.told.code;
  }
  return "none";
}

describe("what researchers get", () => {
  it("holds no value of anybody: no code, name, address, day or free text", () => {
    const text = allText(fileFor({ audience: "research", secret }));
    assert.deepEqual(wordsIn(text), []);
    assert.ok(!/\b(?:H|WG|M)-\d/u.test(text));
    assert.ok(!/\d{4}-\d{2}-\d{2}/u.test(text));
    assert.ok(!/13[13]\d ?[A-Z]{2}|06 ?1234|@voorbeeld/u.test(text));
    assert.ok(!text.includes(secret));
    assert.ok(!text.includes("Almere"));
  });

  it("does hold every answer and every match, joined by pseudonyms", () => {
    const [answers, matches] = sheets();
    const rows = rowsOf(answers);
    assert.deepEqual(rows.map(({ respondent = null }) => respondent).sort(), ["household", "household", "household", "member", "member", "member", "member"]);
    const trust = rows.filter(({ respondent = null }) => respondent === "household").map((row) => row["answer.trust"] ?? null);
    assert.deepEqual([...trust].sort(), [4, 4, 5]);
    assert.deepEqual([...new Set(rows.map(({ month = null }) => month))], ["2026-07"]);
    const known = new Set(rowsOf(matches).map(({ match = null }) => match));
    assert.equal(known.size, 3);
    assert.ok(rows.every(({ match = null }) => match === null || known.has(match)));
    assert.equal(new Set(rows.map(({ member = null }) => member).filter((one) => one !== null)).size, 4);
  }); // prettier-ignore

  it("is told by the same pseudonyms as the key, with the same secret and no other", () => {
    const key = fileFor({ audience: "key", secret });
    assert.ok(key.kind === "workbook");
    const lines = rowsOf(key.sheets[0]);
    const known = new Map(lines.map(({ pseudonym = null, code = null }) => [pseudonym, code]));
    const [answers, matches] = sheets();
    const used = [...rowsOf(answers), ...rowsOf(matches)].flatMap(({ household, group, member, match }) => [household, group, member, match]).filter((one) => one !== null && one !== undefined);
    assert.ok(used.length > 20 && used.every((one) => known.has(one)));
    const other = fileFor({ audience: "key", secret: `${secret}!` });
    assert.ok(other.kind === "workbook");
    assert.ok(rowsOf(other.sheets[0]).every(({ pseudonym = null }) => !known.has(pseudonym)));
  }); // prettier-ignore

  it("has a key that says who each member is, and holds the secret", () => {
    const key = fileFor({ audience: "key", secret });
    assert.ok(key.kind === "workbook");
    const members = rowsOf(key.sheets[0]).filter(({ kind = null }) => kind === "lid");
    assert.deepEqual(members.map(({ name = null }) => name).sort(), [
      "Zqxvoorg1m1 Zqxachterg1m1",
      "Zqxvoorg1m2 Zqxachterg1m2",
      "Zqxvoorg2m1 Zqxachterg2m1",
      "Zqxvoorg2m2 Zqxachterg2m2",
    ].map((name) => name.replace("voor", "Voor").replace("achter", "Achter")));
    assert.ok(allText(key).includes(secret));
  }); // prettier-ignore

  it("is refused without a secret, with one that could be guessed, and for one match or person", () => {
    assert.equal(refusal({}), "share-secret-needed");
    assert.equal(refusal({ secret: "kort" }), "share-secret-short");
    assert.equal(refusal({ secret: "  elf tekens  " }), "share-secret-short");
    assert.equal(refusal({ secret, match: "M-01" }), "share-research-whole");
    assert.equal(refusal({ secret, who: "H-1" }), "share-research-whole");
    assert.equal(refusal({ secret, audience: "key", who: "H-1" }), "share-research-whole");
  });
});
