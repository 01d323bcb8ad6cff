/** Headers of many people with cells below them, held against what a careful person would say each column is. */
import assert from "node:assert/strict";
import { headerCases, readHeader, verdictOf, type HeaderCase, type HeaderVerdict } from "../../corpus/header-cases.ts";

const cases = headerCases();

/**
 * What is read as what it is not, by file and line, and how many a person is asked about or misses. Both may only become
 * less: take out what is mended, and never add to it.
 */
const known: Readonly<Record<string, { readonly wrong: readonly number[]; readonly open: number }>> = {
  "english-2.tsv": { wrong: [], open: 25 },
  "english.tsv": { wrong: [139], open: 9 },
  "lists-and-systems-2.tsv": { wrong: [], open: 33 },
  "lists-groups-households.tsv": { wrong: [], open: 12 },
  "supporters-and-buddies.tsv": { wrong: [120], open: 19 },
  "surveys-2.tsv": { wrong: [100], open: 43 },
  "surveys-groups-members.tsv": { wrong: [], open: 24 },
  "surveys-households.tsv": { wrong: [160], open: 14 },
  "systems.tsv": { wrong: [], open: 10 },
};

function withVerdict(file: string, verdicts: readonly HeaderVerdict[]): HeaderCase[] {
  const own = cases.filter((one) => one.file === file);
  return own.filter((one) => verdicts.includes(verdictOf(one, readHeader(one))));
}

describe("headers of many people", () => {
  for (const file of new Set(cases.map((one) => one.file))) {
    const { wrong = [], open = 0 } = known[file] ?? {};

    it(`${file}: none is used as what it is not`, () => {
      const found = withVerdict(file, ["wrong"]).filter(({ line }) => !wrong.includes(line));
      assert.deepEqual(found.map(({ line, header }) => `${line} ${header}`), []); // prettier-ignore
    });

    it(`${file}: no more is asked or missed than before`, () => {
      const found = withVerdict(file, ["guessed", "missed", "noise"]);
      assert.ok(found.length <= open, [`${found.length} for ${open}:`, ...found.map(({ line, header }) => `${line} ${header}`)].join("\n")); // prettier-ignore
    });
  }
});
