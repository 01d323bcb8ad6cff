import assert from "node:assert/strict";
import { newDraft, roundRequest, withoutStrangers, withQuestion } from "../../ui/round/draft.ts";

describe("what was chosen for a round", () => {
  it("asks no more about who takes no part any more, so that the next plan is not refused for it", () => {
    const asked = [
      { group: "WG-1", household: "H-1" },
      { group: "WG-1", household: "H-2" },
      { group: "WG-2", household: "H-1" },
    ].reduce(withQuestion, newDraft("seed"));
    const request = roundRequest(withoutStrangers(asked, { groups: ["WG-1"], households: ["H-1"] }));
    assert.ok(request.job === "round");
    assert.deepEqual(request.whyNot, [{ group: "WG-1", household: "H-1" }]);
  });

  it("stays the same where everybody still takes part", () => {
    const asked = withQuestion(newDraft("seed"), { group: "WG-1", household: "H-1" });
    assert.equal(withoutStrangers(asked, { groups: ["WG-1"], households: ["H-1"] }), asked);
  });
});
