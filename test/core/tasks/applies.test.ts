import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { Household } from "../../../core/records/household.ts";
import { appliesTo, type Applies } from "../../../core/tasks/applies.ts";
import { catalogue, condition, taskOf, type Condition } from "../../../core/tasks/catalogue.ts";

const settled = { variant: "settled", start: "2026-03-01" } as const;
const resettled = { variant: "resettlement", start: "2026-03-01", arrival: "2026-03-01" } as const;

describe("whether a task applies", () => {
  it("follows from the household where its record says so", () => {
    const check = (id: string, fields: Omit<Household, "code"> | undefined, expected: Applies): void => {
      const task = taskOf(id);
      assert.ok(task !== undefined);
      const household = fields === undefined ? undefined : { code: "H-12", ...fields };
      assert.equal(appliesTo(task, resettled, household), expected, `${id} ${JSON.stringify(fields)}`);
    };
    check("T34", undefined, "yes"); // always
    check("T43", { children: 2 }, "yes"); // children
    check("T43", { children: 0 }, "no");
    check("T43", {}, "find-out");
    check("T43", undefined, "find-out");
    check("T43", { type: "family" }, "yes");
    check("T43", { type: "single-parent" }, "yes");
    check("T43", { type: "couple" }, "no");
    check("T43", { type: "single-man", children: 1 }, "yes"); // a number says more than a type
    check("T74", { children: 2 }, "find-out"); // the parents have to agree (R61)
    check("T74", { children: 0 }, "no");
    check("T91", {}, "no"); // no group wanted: only where somebody said so
    check("T44", { children: 2 }, "find-out"); // aged 4 to 17
    check("T44", { children: 0 }, "no");
    check("T73", { type: "single-woman" }, "no"); // aged 0 to 4
    check("T79", { adults: 1 }, "yes"); // adults
    check("T79", {}, "yes");
    check("T79", { adults: 0 }, "no");
    check("T31", { adults: 1 }, "find-out"); // no own income
    check("T86", { adults: 1 }, "find-out"); // newcomer wants
  });

  it("follows from the answers before it follows from the record", () => {
    const check = (
      id: string,
      answers: Partial<Record<Condition, boolean>>,
      fields: Omit<Household, "code">,
      expected: Applies,
    ): void => {
      const task = taskOf(id);
      assert.ok(task !== undefined);
      const said = new Map(
        condition.options.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])),
      );
      assert.equal(
        appliesTo(task, resettled, { code: "H-12", ...fields }, said),
        expected,
        `${id} ${JSON.stringify(answers)}`,
      );
    };
    check("T31", { "no-own-income": true }, {}, "yes");
    check("T31", { "no-own-income": false }, {}, "no");
    check("T43", { children: true }, { children: 0 }, "yes"); // a child was born since
    check("T43", { children: false }, { type: "family" }, "no");
    check("T43", { "children-0-4": true }, {}, "yes"); // a small child is a child
    check("T73", { children: false }, {}, "no");
    check("T73", { "children-4-17": true }, { children: 1 }, "find-out"); // one of 0 to 4 as well?
    check("T74", { children: true }, {}, "find-out");
    check("T74", { "children-parents-agree": true }, {}, "yes");
    check("T74", { "children-parents-agree": false }, { children: 3 }, "no");
    check("T79", { adults: false }, { adults: 2 }, "no");
    check("T91", { "group-not-wanted": true }, {}, "yes");
    check("T91", { "group-not-wanted": false }, {}, "no");
    check("T34", { children: false }, {}, "yes"); // always
  });

  it("leaves nothing to find out once every condition was answered", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: condition.options.length }), (said) => {
        const answers = new Map(condition.options.map((key, place) => [key, said[place] === true]));
        for (const task of catalogue) {
          const expected = task.condition === undefined || answers.get(task.condition) === true ? "yes" : "no";
          assert.equal(appliesTo(task, resettled, undefined, answers), expected, task.id);
        }
      }),
    );
  });

  it("leaves the 38 tasks of an arrival out for a settled household", () => {
    const usual = catalogue.filter((task) => task.condition !== "group-not-wanted");
    const hidden = usual.filter((task) => appliesTo(task, settled, undefined) === "no");
    assert.equal(hidden.length, 38);
    assert.ok(hidden.every((task) => task.variant === "resettlement"));
    assert.ok(usual.every((task) => appliesTo(task, resettled, undefined) !== "no"));
  });
});
