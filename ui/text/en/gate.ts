import type { GateWords } from "../nl/gate.ts";

/** The conditions that are met before an arrival or a start. */
export const gate: GateWords = {
  beforeArrival: "Ready for the arrival",
  beforeStart: "Ready for the start",
  before: "Ready to begin",
  met: (title, met, total) => `${title}: ${met} of ${total}`,
  states: { done: "in order", open: "not yet", "not-applicable": "not needed" },
};
