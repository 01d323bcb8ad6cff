import { strict as assert } from "node:assert";
import { evaluate, forget, privacy } from "../../../core/jobs/all.ts";
import { matchesOf } from "../../../core/sheets/matches.ts";
import { say } from "../../../core/text/sentence.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { namedSample, wordsIn } from "../../support/named-sample.ts";

const told = { today: "2020-06-01", now: "2020-06-01T09:00", settings: [], mappings: [] } as const;

/** Everything of a plan that is shown, printed or kept in a log: not what is erased, which has to say whom. */
function toldBy(plan: Plan<unknown>, language: "nl" | "en"): readonly string[] {
  const sentences = [...plan.summary, ...(plan.answers ?? []).flat(), ...plan.steps.map(({ title }) => title)];
  return [
    ...sentences.map((one) => say(language, one)),
    JSON.stringify(plan.findings),
    JSON.stringify(plan.result),
    JSON.stringify(plan.messages),
  ];
}

describe("what jobs on answers and on privacy say", function () {
  this.timeout(240_000);
  let snapshot: Snapshot;

  before(async () => {
    snapshot = await namedSample();
  });

  for (const language of ["nl", "en"] as const) {
    it(`names nobody in an evaluation, nor on its sheets (${language})`, () => {
      const plan = evaluate.plan(snapshot, { ...told, language });
      assert.ok(editsOf(plan).length > 5);
      assert.deepEqual(wordsIn([...toldBy(plan, language), JSON.stringify(editsOf(plan))]), []);
    });

    it(`names nobody in the register and the terms, nor on their sheets (${language})`, () => {
      const plan = privacy.plan(snapshot, { ...told, language });
      assert.ok(editsOf(plan).length > 2);
      assert.deepEqual(wordsIn([...toldBy(plan, language), JSON.stringify(editsOf(plan))]), []);
    });

    it(`names nobody of whom is forgotten, nor in what is written afterwards (${language})`, () => {
      const [match] = matchesOf(snapshot);
      assert.ok(match !== undefined);
      for (const code of [match.household, match.group]) {
        const plan = forget.plan(snapshot, { ...told, language, code });
        assert.ok((plan.erasure?.sheets.length ?? 0) > 1);
        const texts = toldBy(plan, language);
        assert.deepEqual(
          wordsIn([...texts, JSON.stringify(editsOf(plan).filter(({ kind }) => kind === "append-rows"))]),
          [],
        );
        assert.ok(!texts.some((text) => text.includes(`"${code}"`)), "what is kept of it says the code");
      }
    });
  }

  it("names nobody when they refuse", () => {
    const options = { ...told, language: "nl", code: "Qnaam1x" } as const;
    assert.throws(
      () => forget.plan(snapshot, options),
      (problem) => problem instanceof Error && wordsIn([problem.message, JSON.stringify(problem)]).length === 0,
    );
  });
});
