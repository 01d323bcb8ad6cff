/** The conditions that are met before an arrival or a start. */
export const gate = {
  beforeArrival: "Klaar voor de aankomst",
  beforeStart: "Klaar voor de start",
  before: "Klaar om te beginnen",
  met: (title: string, met: number, total: number) => `${title}: ${met} van ${total}`,
  states: { done: "in orde", open: "nog niet", "not-applicable": "hoeft niet" },
};

/** Labels of the conditions, as every language has them. */
export type GateWords = typeof gate;
