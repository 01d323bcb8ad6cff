import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EvaluateResult, PrintedItem } from "../../../core/evaluation/printed.ts";
import { run } from "./run-command.ts";

const sample = fileURLToPath(new URL("../../../samples/pilot-evaluatie.xlsx", import.meta.url));
const today = ["--today", "2026-11-23"] as const;

async function evaluated(...options: readonly string[]): Promise<EvaluateResult> {
  const { answer } = await run("evaluate", sample, ...today, "--json", ...options);
  return JSON.parse(answer) as EvaluateResult;
}

function itemOf({ items }: EvaluateResult, item: string, respondent: string): PrintedItem {
  const found = items.find(
    (one) => one.item === item && one.respondent === respondent && one.wave === "mid" && one.arm === undefined,
  );
  assert.ok(found, item);
  return found;
}

describe("the command evaluate on the reconstructed sample", () => {
  let folder = "";
  let file = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-"));
    file = join(folder, "evaluation.xlsx");
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** As printed in the report of the pilot: how many of how many agree, and how many gave no answer. */
  const printed: readonly (readonly [item: string, respondent: string, count: number, n: number, missing: number])[] = [
    ["informal", "household", 18, 22, 1],
    ["trust", "household", 17, 22, 1],
    ["friends", "household", 16, 20, 3],
    ["culture-closer", "household", 17, 21, 2],
    ["ambassador-dependent", "household", 8, 21, 2],
    ["distance", "household", 10, 23, 0],
    ["recommend", "household", 23, 23, 0],
    ["informal", "member", 47, 51, 0],
    ["trust", "member", 50, 51, 0],
    ["emotions", "member", 35, 50, 1],
    ["plan-together", "member", 10, 51, 0],
  ];
  it("gives the counts that the printed percentages come from", async () => {
    const result = await evaluated();
    for (const [item, respondent, count, n, missing] of printed) {
      const table = itemOf(result, item, respondent);
      assert.deepEqual([item, table.agree?.count, table.n, table.missing], [item, count, n, missing]);
    }
  });

  it("has a percentage with one decimal and its interval, in both languages the same", async () => {
    const [nl, en] = [await evaluated(), await evaluated("--lang", "en")];
    assert.deepEqual(itemOf(nl, "recommend", "household").agree, { count: 23, percent: 100, low: 85.7, high: 100 });
    assert.equal(itemOf(en, "trust", "household").question, "Trusts the match");
    const bare = ({ items }: EvaluateResult) => items.map((item) => ({ ...item, question: "" }));
    assert.deepEqual(bare(en), bare(nl));
  });

  it("rounds once for people: 10 of 23 is 43%, which the report printed as 44%", async () => {
    const { answer } = await run("evaluate", sample, ...today);
    assert.match(answer, /Woont te ver weg \(huishoudens, tussenmeting\): 10 van 23 = 43% \(26% tot 63%\)/u);
  });

  it("names the moment of each main question, and tells of no question or sheet it reads that it is not used", async () => {
    const { answer } = await run("evaluate", sample, ...today);
    assert.match(answer, /- Niveau Nederlands \(tussenmeting\): /u);
    assert.match(answer, /- Niveau Nederlands \(eindmeting\): /u);
    const { problems } = (await evaluated()) as EvaluateResult & {
      problems: readonly { code: string; sheet?: string }[];
    };
    const told = problems.map(({ code, sheet }) => `${code} ${sheet ?? ""}`);
    assert.ok(told.includes("questions-not-matched Intake huishoudens met groep"), told.join("; "));
    assert.ok(!told.includes("columns-unused Intake huishoudens met groep"));
    assert.ok(!told.includes("sheet-unknown Gepubliceerde cijfers"));
  });

  it("says what every comparison means, of pairs, of all and of changes, and only the one that the sample names is a main one", async () => {
    const { comparison, hasControl } = await evaluated();
    assert.equal(hasControl, true);
    assert.deepEqual([...new Set(comparison.map(({ design }) => design))].sort(), ["arms", "change", "pairs"]);
    for (const { reading, adjusted, p } of comparison) {
      assert.ok(reading.length > 40 && !/signific/iu.test(reading));
      assert.equal(adjusted === undefined, p === undefined);
      assert.ok((adjusted ?? 1) >= (p ?? 0));
    }
    const main = comparison.filter(({ isPrimary }) => isPrimary).map(({ item, design }) => `${item} ${design}`);
    assert.deepEqual([...new Set(main)], ["dutch-level pairs"]);
  });

  it("writes its sheets once, and has nothing to do the second time", async () => {
    const first = await run("evaluate", sample, ...today, "--out", file);
    assert.equal(first.code, 0);
    const second = await run("evaluate", file, ...today);
    assert.match(second.answer, /Er verandert niets/u);
  });

  it("tells how to begin where nobody answered anything", async () => {
    const groups = join(folder, "groepen.csv");
    await writeFile(groups, "Groepscode;Naam groep\nWG-1;De Linde\n");
    const { answer, code } = await run("evaluate", groups, ...today, "--json");
    const { items, problems } = JSON.parse(answer) as {
      items: unknown[];
      problems: { code: string; message: string }[];
    };
    assert.deepEqual([code, items], [0, []]);
    assert.match(problems.find((problem) => problem.code === "no-questionnaires")?.message ?? "", /share --for forms/u);
  });

  it("does not take lists of people for questionnaires", async () => {
    const { answer, code } = await run("evaluate", "samples/pilot.xlsx", ...today);
    assert.equal(code, 0);
    assert.match(answer, /geen antwoorden op vragenlijsten/u);
    assert.doesNotMatch(answer, /vragenlijsten geteld/u);
  });
});
