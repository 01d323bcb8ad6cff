import { strict as assert } from "node:assert";
import fc from "fast-check";
import { sending, type SendingAnswer, type SendingEffect } from "../../../core/check-ins/sending.ts";
import type { Message } from "../../../core/records/message.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { optionsOn } from "../tasks/workbooks.ts";
import { talksOnly, withSettingsOf } from "./programme.ts";

const coordinator = "coordinator@example.org";
const start = withSettingsOf(talksOnly(2, "2026-03-03"), { "reminders.coordinator": coordinator });

/** One workbook, two senders that take turns, and every mail that ever left. */
class SharedOffice {
  workbook: Snapshot = start;
  readonly gone: Message[] = [];
  private readonly runs: {
    readonly next: (answer?: SendingAnswer) => SendingEffect | undefined;
    asked?: SendingEffect | undefined;
  }[];

  constructor(now: string, senders: number) {
    const options = { ...optionsOn(now.slice(0, 10)), now, clock: () => now };
    this.runs = Array.from({ length: senders }, () => {
      const run = sending(this.workbook, options);
      return {
        next: (answer: SendingAnswer = "done"): SendingEffect | undefined => {
          const step = run.next(answer);
          return step.done === true ? undefined : step.value;
        },
      };
    });
  }

  /** Lets one sender do what it asked for last and ask the next thing; false where it is at its end. */
  turn(sender: number): boolean {
    const run = this.runs[sender];
    if (run === undefined) return false;
    run.asked = run.asked === undefined ? run.next() : run.next(this.answer(run.asked));
    return run.asked !== undefined;
  }

  private answer(effect: SendingEffect): SendingAnswer {
    switch (effect.kind) {
      case "room":
        return "yes";
      case "read":
        return this.workbook;
      case "send":
        this.gone.push(effect.message);
        return "sent";
      case "write":
        return this.write(effect);
    }
  }

  private write({ edits }: Extract<SendingEffect, { kind: "write" }>): SendingAnswer {
    try {
      this.workbook = applied(this.workbook, edits);
      return "done";
    } catch (error) {
      if (error instanceof WorkbookProblem) return "stale";
      throw error;
    }
  }
}

/** Turns of two senders, one of which may be killed after so many. */
const turns = fc.record({
  order: fc.array(fc.nat({ max: 1 }), { minLength: 10, maxLength: 60 }),
  killedAfter: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
});

describe("two senders at the same workbook", () => {
  it("send nothing twice, and lose nothing that its row does not tell, also when one is killed", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(turns, ({ order, killedAfter }) => {
        const office = new SharedOffice("2026-03-16T09:00", 2);
        const alive = [true, true];
        let steps = 0;
        const step = (sender: number): void => {
          if (alive[sender] !== true) return;
          if (sender === 0 && killedAfter !== undefined && (steps += 1) > killedAfter) alive[0] = false;
          else alive[sender] = office.turn(sender);
        };
        for (const sender of order) step(sender);
        for (let left = 0; alive.includes(true) && left < 400; left += 1) for (const sender of [0, 1]) step(sender);
        assert.deepEqual(alive, [false, false], "both come to their end");
        const ids = office.gone.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length, "sent twice");
        const rows = ownRows(office.workbook, remindersDesign);
        const statusOf = new Map(rows.map(({ key, values }) => [key, values["status"]]));
        for (const id of ids)
          assert.ok(["sent", "sending"].includes(String(statusOf.get(id))), String(statusOf.get(id)));
        for (const [id, status] of statusOf) if (status === "sent") assert.ok(ids.includes(id), "said to be sent");
        if (ids.length === 3) assert.ok(office.gone.some(({ to }) => to === coordinator));
      }),
      { numRuns: 8 },
    );
  });
});
