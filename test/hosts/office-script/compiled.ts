import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import ts from "typescript-4.0";
import * as z from "zod/mini";
import type { OfficeWorkbook } from "./office-workbook.ts";

const folder = fileURLToPath(new URL("../../../addin/office-script", import.meta.url));

/** The script, as it ships. */
export const scriptPath = `${folder}/reminders.ts`;

/** What the script gives to the flow. */
const runResult = z.strictObject({
  messages: z.array(
    z.strictObject({ key: z.string(), to: z.string(), subject: z.string(), text: z.string(), html: z.string() }),
  ),
  uncertain: z.number(),
  left: z.number(),
  note: z.enum(["ok", "quiet", "not-there"]),
});
/** What the script gives to the flow. */
export type RunResult = z.infer<typeof runResult>;

/** What the compiler of Office Scripts (4.0.3) has to say, with these libraries in reach, and the script as JavaScript. */
export function compiled(libraries: readonly string[]): { readonly told: readonly string[]; readonly text: string } {
  const program = ts.createProgram([scriptPath, `${folder}/excel-script.d.ts`], {
    target: ts.ScriptTarget.ES2017,
    lib: libraries.map((name) => `lib.${name}.d.ts`),
    types: [],
    strict: true,
    noImplicitAny: true,
    outFile: "script.js",
  });
  const told = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")); // prettier-ignore
  let text = "";
  program.emit(undefined, (_, written) => {
    text = written;
  });
  return { told, text };
}

/** The syntax of the script as that compiler sees it. */
export function scriptSyntax(): ts.SourceFile {
  return ts.createSourceFile("reminders.ts", readFileSync(scriptPath, "utf8"), ts.ScriptTarget.ES2017, true);
}

/** A run of the script on a workbook: what a flow hands to it behind the workbook. */
export type RunScript = (workbook: OfficeWorkbook, ...values: readonly (string | number)[]) => RunResult;

/**
 * The script, compiled, in an engine that has nothing but the language: no console, no network, no globals of Node. What it
 * gives comes through JSON, as a flow gets it.
 */
export function loadedScript(): RunScript {
  const { told, text } = compiled(["es2017"]);
  assert.deepEqual(told, []);
  const main: unknown = new vm.Script(`${text}\nmain;`).runInNewContext({});
  assert.ok(typeof main === "function");
  return (workbook, ...values) => {
    const given: unknown = Reflect.apply(main, undefined, [workbook, ...values]);
    return runResult.parse(JSON.parse(JSON.stringify(given)));
  };
}
