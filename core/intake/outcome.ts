import type { CellFault } from "./fault.ts";

/**
 * What reading one cell comes to: a value (with doubts that a person should look at), nothing known, or a fault that
 * names what is wrong. Nothing is ever guessed between the three.
 */
export type Outcome<Value> =
  | { readonly is: "value"; readonly value: Value; readonly doubts: readonly CellFault[] }
  | { readonly is: "unknown"; readonly doubts: readonly CellFault[] }
  | { readonly is: "fault"; readonly fault: CellFault };

/** A value, with what a person should look at all the same. */
export function value<Value>(found: Value, ...doubts: CellFault[]): Outcome<Value> {
  return { is: "value", value: found, doubts };
}

/** Nothing known, with what a person should look at all the same. */
export function unknown(...doubts: CellFault[]): Outcome<never> {
  return { is: "unknown", doubts };
}

/** A cell that cannot be read. */
export function fault(found: CellFault): Outcome<never> {
  return { is: "fault", fault: found };
}

/** The value alone, if there is one. */
export function valueIn<Value>(outcome: Outcome<Value>): Value | undefined {
  return outcome.is === "value" ? outcome.value : undefined;
}

/** The same outcome with another value. */
export function mapped<From, To>(outcome: Outcome<From>, change: (found: From) => To): Outcome<To> {
  return outcome.is === "value" ? { ...outcome, value: change(outcome.value) } : outcome;
}
