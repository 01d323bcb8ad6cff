import { strict as assert } from "node:assert";
import type { Household } from "../../../core/records/household.ts";
import { appliesTo, type Applies } from "../../../core/tasks/applies.ts";
import { catalogue, taskOf } from "../../../core/tasks/catalogue.ts";

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
    check("T74", { children: 2 }, "yes"); // children
    check("T74", { children: 0 }, "no");
    check("T74", {}, "find-out");
    check("T74", undefined, "find-out");
    check("T74", { type: "family" }, "yes");
    check("T74", { type: "single-parent" }, "yes");
    check("T74", { type: "couple" }, "no");
    check("T74", { type: "single-man", children: 1 }, "yes"); // a number says more than a type
    check("T44", { children: 2 }, "find-out"); // aged 4 to 17
    check("T44", { children: 0 }, "no");
    check("T73", { type: "single-woman" }, "no"); // aged 0 to 4
    check("T79", { adults: 1 }, "yes"); // adults
    check("T79", {}, "yes");
    check("T79", { adults: 0 }, "no");
    check("T31", { adults: 1 }, "find-out"); // no own income
    check("T86", { adults: 1 }, "find-out"); // newcomer wants
  });

  it("leaves the 38 tasks of an arrival out for a settled household", () => {
    const hidden = catalogue.filter((task) => appliesTo(task, settled, undefined) === "no");
    assert.equal(hidden.length, 38);
    assert.ok(hidden.every((task) => task.variant === "resettlement"));
    assert.ok(catalogue.every((task) => appliesTo(task, resettled, undefined) !== "no"));
  });
});
