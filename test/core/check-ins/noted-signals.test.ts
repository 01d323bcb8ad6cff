import { strict as assert } from "node:assert";
import type { Grounds } from "../../../core/check-ins/evidence.ts";
import { noted, wantsToStop } from "../../../core/check-ins/noted-signals.ts";
import { ruleOf } from "../../../core/check-ins/signals.ts";
import type { TalkRow } from "../../../core/sheets/talks.ts";
import { found, heldOn, planned } from "./evidence.ts";

describe("codes that people note: S6, S7, S8 and S10", () => {
  it("hold from the talk at which they were noted, until the action is done", () => {
    for (const code of ["S6", "S7", "S8", "S10"] as const) {
      const talk = heldOn("household", 3, "2026-02-04", { codes: [code] });
      assert.deepEqual(found(noted(code), "2026-03-01", [talk]), { since: "2026-02-04", because: [talk.key] });
      assert.deepEqual(found(ruleOf(code), "2026-03-01", [talk]), { since: "2026-02-04", because: [talk.key] });
      assert.equal(found(noted(code), "2026-02-03", [talk]), undefined);
      assert.equal(found(noted(code), "2026-03-01", [{ ...talk, actionDone: "2026-02-20" }]), undefined);
      assert.ok(found(noted(code), "2026-02-19", [{ ...talk, actionDone: "2026-02-20" }]));
    }
  });

  it("outlast a quiet talk when they are grave, and end with it when they are not", () => {
    const after = (code: "S6" | "S7" | "S8" | "S10"): Grounds | undefined =>
      found(noted(code), "2026-04-01", [
        heldOn("household", 3, "2026-02-04", { codes: [code] }),
        heldOn("household", 4, "2026-03-04", {}),
      ]);
    assert.ok(after("S6"));
    assert.ok(after("S7"));
    assert.ok(after("S10"));
    assert.equal(after("S8"), undefined);
  });

  it("say nothing of other codes; a light one nothing of a talk that did not take place", () => {
    assert.equal(found(noted("S6"), "2026-03-01", [heldOn("group", 1, "2026-02-04", { codes: ["S7"] })]), undefined);
    assert.equal(
      found(noted("S8"), "2026-03-01", [{ ...planned("group", 1, "2026-02-04"), codes: ["S8"] }]),
      undefined,
    );
  });

  it("count at once when they are grave, whether somebody filled in that the talk took place or not", () => {
    for (const code of ["S6", "S7", "S10", "S11"] as const) {
      const late = { ...planned("group", 1, "2026-02-04"), codes: [code] };
      const ahead = { ...planned("household", 4, "2026-04-06"), codes: [code] };
      assert.deepEqual(found(ruleOf(code), "2026-03-01", [late]), { since: "2026-02-04", because: [late.key] });
      assert.deepEqual(found(ruleOf(code), "2026-03-01", [ahead]), { since: "2026-03-01", because: [ahead.key] });
      assert.ok(found(ruleOf(code), "2026-03-01", [{ ...late, skipped: true }]), "called off");
      assert.equal(found(ruleOf(code), "2026-03-01", [{ ...late, actionDone: "2026-03-01" }]), undefined);
    }
  });
});

describe("S11, one side wants to stop", () => {
  it("holds by the last word of either side", () => {
    const check = (talks: readonly TalkRow[], expected: boolean): void => {
      assert.equal(found(wantsToStop, "2026-12-01", talks) !== undefined, expected);
    };
    const no = heldOn("household", 3, "2026-02-04", { wantsOn: "no" });
    check([no], true);
    check([heldOn("group", 3, "2026-02-04", { wantsOn: "no" })], true);
    check([no, heldOn("household", 4, "2026-03-04", { wantsOn: "yes" })], false);
    check([no, heldOn("group", 4, "2026-03-04", { wantsOn: "yes" })], true); // the other side has no say in it
    check([no, heldOn("household", 4, "2026-03-04", {})], true); // nobody asked again
    check([heldOn("household", 3, "2026-02-04", { wantsOn: "doubt" })], false);
    check([{ ...no, actionDone: "2026-02-10" }], false);
  });

  it("holds by a no beside a talk that did not take place, but no yes there takes it back", () => {
    const off = { ...planned("household", 3, "2026-02-04"), skipped: true, wantsOn: "no" } as const;
    assert.deepEqual(found(wantsToStop, "2026-03-01", [off]), { since: "2026-02-04", because: [off.key] });
    const no = heldOn("household", 3, "2026-02-04", { wantsOn: "no" });
    const ahead = { ...planned("household", 4, "2026-03-04"), wantsOn: "yes" } as const;
    assert.deepEqual(found(wantsToStop, "2026-04-01", [no, ahead]), { since: "2026-02-04", because: [no.key] });
  });

  it("holds by a code as well", () => {
    const talk = heldOn("household", 3, "2026-02-04", { codes: ["S11"], wantsOn: "no" });
    assert.deepEqual(found(ruleOf("S11"), "2026-03-01", [talk]), { since: "2026-02-04", because: [talk.key] });
  });
});
