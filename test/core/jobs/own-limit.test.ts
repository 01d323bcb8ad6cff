import assert from "node:assert/strict";
import { planRound } from "../../../core/jobs/plan-round.ts";
import { roundResult } from "../../../core/matching/round-result.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetNamed, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { sheetOf, told } from "./pilot.ts";

/** A latitude so many metres north of an invented place; a sphere of 6371.0088 km has 111195.08 m in a degree. */
function north(metres: number): number {
  return 52 + metres / ((6371008.8 * Math.PI) / 180);
}

function group(code: string, limit: Scalar): readonly Scalar[] {
  return [code, north(0), 5.1, 3, 3, limit];
}

function household(code: string, metres: number): readonly Scalar[] {
  return [code, north(metres), 5.1, 4, "ja"];
}

/** Three groups who live in one place: limits of 3 and 8 km of their own, and none, where the round's 5 km holds. */
function workbook(limits: readonly Scalar[]): Snapshot {
  const place = ["Breedtegraad", "Lengtegraad"];
  const sheets = [
    sheetOf("Welkom Groepen", [
      ["Groepscode", ...place, "Bereidheid (0-4)", "Ervaring (0-4)", "Max. afstand"],
      ...limits.map((limit, index) => group(`WG-${index + 1}`, limit)),
    ]),
    sheetOf("Huishoudens", [
      ["Code huishouden", ...place, "Kwetsbaarheid (0-8)", "Toestemming"],
      household("H-1", 3001),
      household("H-2", 7000),
    ]),
  ];
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

function textOn(snapshot: Snapshot, name: string): string {
  const cells = sheetNamed(snapshot, name)?.cells ?? [];
  return cells.map((row) => row.map((cell) => textOf(cell)).join(" | ")).join("\n");
}

describe("a round where groups set limits for themselves (R1)", () => {
  const before = workbook(["3 km", "8", null]);
  const plan = planRound.plan(before, { ...told, seed: "lente" });
  const made = applied(before, editsOf(plan));
  const includes = (name: string, text: string): void => {
    assert.ok(textOn(made, name).includes(text), textOn(made, name));
  };

  it("goes by those, and by the round's for whom has none", () => {
    assert.deepEqual(
      plan.result.matches.map((match) => [match.group, match.household]),
      [
        ["WG-2", "H-2"],
        ["WG-3", "H-1"],
      ],
    );
    assert.ok(roundResult.safeParse(JSON.parse(JSON.stringify(plan.result))).success);
    assert.equal(plan.result.proof.optimal, true);
  });

  it("names the limit that held", () => {
    includes("Ronde 1", "2 groepen kozen zelf een grens voor de afstand");
    includes("Ronde 1", "7,0 km van elkaar (grens van deze groep 8 km)");
    includes("Ronde 1", "3,0 km van elkaar (grens 5 km)");
    includes("Ronde 1 uitleg", "Te ver: 3,001 km, de grens van deze groep is 3 km.");
  });

  it("says that other limits would not touch theirs", () => {
    includes("Ronde 1 wat als", "2 groepen kozen zelf een grens voor de afstand.");
  });

  it("says nothing of it where no group set any", () => {
    const without = workbook([null, null, null]);
    const plain = applied(without, editsOf(planRound.plan(without, { ...told, seed: "lente" })));
    for (const name of ["Ronde 1", "Ronde 1 uitleg", "Ronde 1 wat als"]) {
      assert.ok(!/zelf een grens|van deze groep/u.test(textOn(plain, name)), name);
    }
  });
});
