import assert from "node:assert/strict";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { toldMoves } from "../../../core/tasks/moved-tasks.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import { say } from "../../../core/text/sentence.ts";
import { matches, people, today, workbook } from "../share/shared-programme.ts";
import { optionsOn, typedIn } from "./workbooks.ts";

describe("what dividing anew comes to", () => {
  const before = workbook();
  const design = matchTasksDesign("M-07");

  it("is how many tasks get somebody else, counted once each, and of the matches asked for alone", () => {
    const moved = [
      ["T53", "person"],
      ["T53", "backup"],
      ["T02", "companion"],
    ].reduce((so, [task = "", column = ""]) => typedIn(so, design, task, column, "iemand anders"), before);
    const told = toldMoves(before, typedIn(moved, design, "T03", "note", "iets"), ["M-07", "M-08"]);
    assert.deepEqual(
      told.map(({ code, values }) => [code, values]),
      [
        ["divided-again", { match: "M-07", count: 2 }],
        ["divided-again", { match: "M-08", count: 0 }],
      ],
    );
    assert.match(told.map((line) => say("nl", line)).join(), /2 taken.*blijft/u);
  });

  it("is told first in the plan, and in no other plan", () => {
    const codes = (again: readonly string[]) =>
      checklistPlan(before, people(), { ...optionsOn(today), again }).summary.map(({ code }) => code);
    assert.equal(codes(matches.map(({ id }) => id)).filter((code) => code === "divided-again").length, 2);
    assert.equal(codes(["M-07"])[0], "divided-again");
    assert.ok(!codes([]).includes("divided-again"));
  });
});
