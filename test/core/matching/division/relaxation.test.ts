import assert from "node:assert/strict";
import { goalsOf } from "../../../../core/matching/division/goals.ts";
import { modelOf } from "../../../../core/matching/division/model.ts";
import { Relaxation } from "../../../../core/matching/division/relaxation.ts";
import { profitsOf } from "../../../../core/matching/division/search.ts";
import { dividedPlaces } from "../../../../core/matching/preselection.ts";
import { preselectionProblem } from "../../../../core/matching/preselection-problem.ts";
import { generatedPreselection } from "../../../../scripts/bench/preselections.ts";

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const problems = seeds.map(
  (seed) =>
    preselectionProblem(generatedPreselection({ groups: 9, homes: 11, households: 16, municipalities: 3, seed }))
      .problem,
);

describe("the division in parts", () => {
  it("has a bound that no division is better than, whatever the prices are", () => {
    for (const problem of problems) {
      const model = modelOf(problem);
      const { values, places } = dividedPlaces(problem);
      const [first] = goalsOf(problem.objective, "places");
      assert.ok(first !== undefined);
      for (const relaxation of [Relaxation.of(model), Relaxation.holding(model, places)]) {
        relaxation.aim(profitsOf(model, first));
        const before = relaxation.bound();
        relaxation.solve();
        assert.ok(relaxation.bound() >= (values[0] ?? 0) - 1e-6);
        assert.ok(relaxation.bound() <= before + 1e-6);
      }
    }
  });

  it("begins in the corner of a division with exactly its households", () => {
    for (const problem of problems) {
      const model = modelOf(problem);
      const { places } = dividedPlaces(problem);
      const counts = model.cells.map(
        ({ kind, municipality }) =>
          places.filter((place) => place.kind === kind && problem.groups[place.group]?.municipality === municipality)
            .length,
      );
      const found = [...Relaxation.holding(model, places).counts()].map((count) => Math.round(count * 1000) / 1000);
      assert.deepEqual(found, counts);
    }
  });
});
