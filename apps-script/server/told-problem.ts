import type { ToldFault } from "../../core/screens/desk-service.ts";
import { faultOf, toldFault } from "../../core/screens/faults.ts";
import { problemData } from "../../core/screens/problem-data.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { Language } from "../../core/workbook/layout.ts";

/** Why the server itself, and not the workbook, says no. */
export type ServerProblemCode =
  | "google-call-unknown"
  | "google-not-allowed"
  | "google-rest-lost"
  | "google-undo-lost"
  | "google-undo-changed"
  | "google-before-forgetting";

/** Thrown where a person must hear what to do; nothing of a cell stands in it. */
export class ServerProblem extends Error {
  readonly code: ServerProblemCode;

  constructor(code: ServerProblemCode) {
    super(code);
    this.name = "ServerProblem";
    this.code = code;
  }
}

/** True where the person did not give all permissions, or took one back. */
export function lacksPermission(): boolean {
  try {
    const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
    return status === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch {
    // To ask this is a permission of its own.
    return true;
  }
}

function serverFault(code: ServerProblemCode, language: Language): ToldFault {
  return {
    kind: code === "google-undo-changed" ? "stale" : "refused",
    message: say(language, sentence(code, {})),
    remedy: say(language, sentence(`remedy-${code}`, {})),
  };
}

/** Where in our code an error came from: names of our functions and lines of `Code.js`, never what the error says. */
function framesOf(error: unknown): string {
  // What Google throws is not always an Error of this script.
  const stack = typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : "";
  return stack
    .split("\n")
    .flatMap((line) => /^\s+at (?:[\w.$#<> ]+ )?\(?(?:Code(?:\.\w+)?:)?\d+(?::\d+)?\)?$/u.exec(line)?.[0].trim() ?? [])
    .slice(0, 12)
    .join("; ");
}

/** Of problems that Google names so, too few permissions may be what is behind them. */
const vague: readonly HostProblem["code"][] = ["read-only", "unknown"];

/** What a person is told of whatever was thrown. What nobody foresaw is told without its words: they may hold a cell. */
export function faultTold(error: unknown, language: Language): ToldFault {
  if (error instanceof ServerProblem) return serverFault(error.code, language);
  if (error instanceof HostProblem) {
    if (vague.includes(error.code) && lacksPermission()) return serverFault("google-not-allowed", language);
    return toldFault(problemData(error), language);
  }
  const fault = faultOf(error, language);
  if (fault.kind !== "failed") return fault;
  if (lacksPermission()) return serverFault("google-not-allowed", language);
  console.error(`Samen Hier: ${framesOf(error)}`);
  return fault;
}

/** A short name of what was thrown, for where only codes may stand. */
export function codeOf(error: unknown): string {
  if (error instanceof ServerProblem) return error.code;
  const data = problemData(error);
  return data.from === "unknown" ? "unknown" : `${data.from}-${data.code}`;
}
