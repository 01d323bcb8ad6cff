import { WorkbookProblem } from "../workbook/problem.ts";
import type { Sending, SendingAnswer, SendingEffect, SendingReport } from "./sending.ts";

/** What to answer where answering threw: a workbook that somebody changed meanwhile is an answer, all else is not. */
function answerOf(error: unknown, effect: SendingEffect): SendingAnswer {
  if (effect.kind === "write" && error instanceof WorkbookProblem) return "stale";
  throw error;
}

/**
 * Drives sending to its end where every answer is there at once. A `WorkbookProblem` that `answer` throws at a write means
 * that nothing was written; whatever else it throws ends the run and comes out.
 */
export function driven(sending: Sending, answer: (effect: SendingEffect) => SendingAnswer): SendingReport {
  let step = sending.next();
  while (step.done !== true) {
    let told: SendingAnswer;
    try {
      told = answer(step.value);
    } catch (error) {
      told = answerOf(error, step.value);
    }
    step = sending.next(told);
  }
  return step.value;
}

/** Drives sending to its end where answers take time; otherwise as `driven`. */
export async function drivenLater(
  sending: Sending,
  answer: (effect: SendingEffect) => Promise<SendingAnswer>,
): Promise<SendingReport> {
  let step = sending.next();
  while (step.done !== true) {
    const effect = step.value;
    step = sending.next(await answer(effect).catch((error: unknown) => answerOf(error, effect)));
  }
  return step.value;
}
