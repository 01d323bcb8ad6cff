import type { AuthMode, Execution, ExecutionStart, Trouble } from "./execution.ts";

/** How a function is begun. */
export interface RunOptions extends Trouble {
  /** Arguments: plain data, handed over as objects of the world of the script. */
  readonly given?: readonly unknown[];
  readonly authMode?: AuthMode;
  readonly hasUi?: boolean;
  readonly isTimed?: boolean;
}

/** What came of an execution. */
export interface Run {
  readonly functionName: string;
  readonly user: string;
  /** `failed`: the script threw. `consent`: it was stopped to ask for permission. `not-begun`: consent was asked first. */
  readonly outcome: "done" | "failed" | "killed" | "timed-out" | "consent" | "not-begun";
  /** What the function gave. */
  readonly value: unknown;
  /** What it threw, in words. */
  readonly problem: string | undefined;
  /** What it threw. */
  readonly thrown: unknown;
  readonly calls: ReadonlyMap<string, number>;
  readonly totalCalls: number;
  readonly milliseconds: number;
}

/** A run that did not begin, because consent was asked first. */
export function notBegun({ user, functionName }: ExecutionStart): Run {
  return {
    functionName,
    user: user.email,
    outcome: "not-begun",
    value: undefined,
    problem: undefined,
    thrown: undefined,
    calls: new Map(),
    totalCalls: 0,
    milliseconds: 0,
  };
}

function words(thrown: unknown): string {
  const message: unknown =
    typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
  return String(message);
}

/** What came of an execution that is over: `thrown` is present when the script threw, `value` when it gave something. */
export function runOf(
  execution: Execution,
  now: number,
  came: { readonly value?: unknown; readonly thrown?: unknown },
): Run {
  const { start, ended, startedAt, calls, total } = execution;
  const failed = "thrown" in came;
  return {
    functionName: start.functionName,
    user: start.user.email,
    outcome: ended?.why ?? (failed ? "failed" : "done"),
    value: came.value,
    problem: ended?.message ?? (failed ? words(came.thrown) : undefined),
    thrown: came.thrown,
    calls,
    totalCalls: total,
    milliseconds: now - startedAt,
  };
}
