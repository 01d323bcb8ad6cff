import assert from "node:assert/strict";
import * as fc from "fast-check";
import { transitions } from "../../../../core/evaluation/tables/transitions.ts";
import { anyData, dataOf, responseOf } from "../answers-made.ts";

const intake = { wave: "intake", sheet: "Intake" } as const;

describe("transitions of the same people (R64)", () => {
  it("add up: cells to n, and up, same and down too", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        for (const { cells, n, up, same, down, missing } of transitions(data)) {
          assert.equal(
            cells.flat().reduce((sum, count) => sum + count, 0),
            n,
          );
          assert.equal(up + same + down, n);
          assert.ok(n > 0 && missing >= 0);
        }
      }),
    );
  });

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const turned = { ...data, responses: [...data.responses].reverse() };
        assert.deepEqual(transitions(turned), transitions(data));
      }),
    );
  });

  it("follow who answered twice, and count who did so once as missing", () => {
    const data = dataOf([
      responseOf({ "dutch-level": 0 }, { ...intake, code: "H-1" }),
      responseOf({ "dutch-level": 2 }, { ...intake, code: "H-2" }),
      responseOf({ "dutch-level": 3 }, { ...intake, code: "H-3" }),
      responseOf({ "dutch-level": 1 }, intake),
      responseOf({ "dutch-level": 2 }, { code: "H-1" }),
      responseOf({ "dutch-level": 2 }, { code: "H-2" }),
      responseOf({}, { code: "H-3" }),
    ]);
    const [level, ...others] = transitions(data);
    assert.deepEqual(others, []);
    assert.deepEqual([level?.n, level?.missing, level?.up, level?.same, level?.down], [2, 1, 1, 1, 0]);
    assert.equal(level?.cells[0]?.[2], 1);
  });

  it("do not follow somebody of whom two questionnaires stand at one moment", () => {
    const twice = [1, 5].map((trust) => responseOf({ trust }, { code: "H-1" }));
    assert.deepEqual(transitions(dataOf([responseOf({ trust: 3 }, { ...intake, code: "H-1" }), ...twice])), []);
  });

  it("never take two members whom nothing tells apart, or two partners of one match, for one who changed", () => {
    for (const respondent of ["member", "partner"] as const) {
      const of = (wave: "intake" | "mid", trust: number) =>
        responseOf({ trust }, { wave, sheet: wave, respondent, code: "WG-1" });
      assert.deepEqual(transitions(dataOf([of("intake", 1), of("mid", 5)])), []);
    }
  });

  it("tell of options who began and who stopped, for each arm where there is a control group", () => {
    const both = (code: string, arm: "treated" | "control", before: readonly string[], after: readonly string[]) => [
      responseOf({ "work-status": before }, { ...intake, code, arm }),
      responseOf({ "work-status": after }, { code, arm }),
    ];
    const data = dataOf([
      ...both("H-1", "treated", ["none"], ["part-time"]),
      ...both("H-2", "control", ["none"], ["none"]),
    ]);
    const partTime = transitions(data).filter(({ option }) => option === "part-time");
    assert.deepEqual(
      partTime.map(({ arm, n, up, cells }) => [arm, n, up, cells]),
      [
        [
          undefined,
          2,
          1,
          [
            [1, 1],
            [0, 0],
          ],
        ],
        [
          "treated",
          1,
          1,
          [
            [0, 1],
            [0, 0],
          ],
        ],
        [
          "control",
          1,
          0,
          [
            [1, 0],
            [0, 0],
          ],
        ],
      ],
    );
  });
});
