import { wasRefusedWhole } from "./errors.ts";
import type { Asked } from "./structure.ts";

/** How far the sending of a plan came. */
export interface Sent {
  /** Requests that Excel did. */
  requests: number;
  /** Excel refused the one that failed before it did the first thing of it. */
  isWhole: boolean;
}

type Request = readonly ((context: Excel.RequestContext) => void)[];

/** Our own changes are no events to us, and Excel neither calculates nor draws half of it. */
function beQuiet(context: Excel.RequestContext): void {
  context.runtime.enableEvents = false;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

/** Events come back whatever happened. Where even that fails Excel has gone, and events with it. */
async function listenAgain(): Promise<void> {
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  }).catch(() => undefined);
}

async function sendRest<Answer>(
  context: Excel.RequestContext,
  [request = [], ...rest]: readonly Request[],
  sent: Sent,
  last: () => Asked<Answer>,
): Promise<Answer> {
  beQuiet(context);
  for (const run of request) run(context);
  if (rest.length > 0) {
    await context.sync();
    sent.requests += 1;
    return sendRest(context, rest, sent, last);
  }
  const asked = last();
  context.runtime.enableEvents = true;
  await context.sync();
  sent.requests += 1;
  return asked.taken();
}

/** Sends requests one after the other; `last` goes with the last of them. Throws errors of Office.js as they are. */
export async function sendAll<Answer>(
  context: Excel.RequestContext,
  requests: readonly Request[],
  sent: Sent,
  last: () => Asked<Answer>,
): Promise<Answer> {
  try {
    return await sendRest(context, requests, sent, last);
  } catch (error) {
    sent.isWhole = wasRefusedWhole(error);
    if (!sent.isWhole || sent.requests > 0) await listenAgain();
    throw error;
  }
}
