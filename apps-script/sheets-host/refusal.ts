import { HostProblem, type HostProblemCode } from "../../core/workbook/host-problem.ts";

/**
 * What Google says, in the language of whoever runs the script, and what it means. Only words that it is known to use; of
 * everything else nobody knows more than that it failed.
 */
const sayings: readonly (readonly [RegExp, HostProblemCode])[] = [
  [/protected cell|beveiligde? (?:cel|bereik|object)/iu, "protected"],
  [/10000000|10\.000\.000|limit of \d+ cells|number of cells/iu, "too-large"],
  [/merged cell|samengevoegde/iu, "in-the-way"],
  [
    /timed out|time-?out|try again|probeer het|too many simultaneous|te veel gelijktijdige|is missing \(perhaps/iu,
    "busy",
  ],
  [/Service (?:error|unavailable|invoked|is te vaak)|server ?(?:error|fout)|niet beschikbaar|failed while/iu, "busy"],
  [/not have permission|permission to|geen toestemming|niet gemachtigd|geen rechten/iu, "read-only"],
];

/** What went wrong at Google as a code: its own words may hold the value of a cell, so they are not passed on. */
export function asHostProblem(error: unknown, isPartly: boolean, sheet?: string): HostProblem {
  const said = error instanceof Error || hasMessage(error) ? error.message : "";
  const code = sayings.find(([words]) => words.test(said))?.[1] ?? "unknown";
  return new HostProblem(code, { isPartly, ...(sheet === undefined ? {} : { sheet }) });
}

/** Errors of Google are of another realm than ours. */
function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === "object" && error !== null && typeof (error as { message?: unknown }).message === "string";
}
