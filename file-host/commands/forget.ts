import { basename } from "node:path";
import { forget } from "../../core/jobs/all.ts";
import type { ForgetOptions } from "../../core/jobs/forget.ts";
import type { ForgetResult } from "../../core/privacy/forget-request.ts";
import { toldErasure } from "../../core/privacy/told-erasure.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { ErasureReport, ErasedValue } from "../../core/workbook/erasure.ts";
import type { Arguments } from "../command-line/arguments.ts";
import { CommandFault } from "../command-line/fault.ts";
import { filesBeside, type FilesBeside } from "../command-line/files-beside.ts";
import { jobCommand } from "../command-line/run-job.ts";
import { targetOf, type Target } from "../command-line/workbook-file.ts";

function codeFrom(given: Arguments): string {
  const code = given.own.get("code");
  if (code !== undefined) return code;
  throw new CommandFault(sentence("cli-option-needed", { option: "--code", expected: "CODE" }));
}

function optionsFrom(given: Arguments, common: Omit<ForgetOptions, "code" | "member">): ForgetOptions {
  const member = given.own.get("member");
  return { ...common, code: codeFrom(given), ...(member === undefined ? {} : { member }) };
}

/** A copy of the file as it was would still hold the person. */
function targetWithoutCopy(given: Arguments, path: string): Target | undefined {
  const target = targetOf(given, path);
  return target === undefined ? undefined : { path: target.path, isInput: target.isInput };
}

/** The result with what could not be cleaned in the file, and files beside it that still say something of the person. */
async function withLeft(
  result: ForgetResult,
  report: ErasureReport,
  values: readonly ErasedValue[],
  given: Arguments,
  path: string,
): Promise<{ readonly result: ForgetResult; readonly beside: FilesBeside }> {
  const { language } = given;
  const told = (code: Sentence): string => say(language, code);
  const parts = report.unreachable.map((left) => ({
    kind: "part" as const,
    ...(left.place === undefined ? {} : { place: left.place }),
    text: told(sentence("forget-unreachable-part", {})),
  }));
  const out = targetOf(given, path)?.path;
  const beside = await filesBeside(path, values, out);
  const files = beside.saying.map((file) => ({
    kind: file.endsWith(".bak") ? ("versions" as const) : ("exports" as const),
    place: file,
    text: told(sentence("forget-file", { file })),
  }));
  const unread =
    beside.unread === 0
      ? []
      : [{ kind: "exports" as const, text: told(sentence("forget-files-unread", { count: beside.unread })) }];
  return { result: { ...result, unreachable: [...result.unreachable, ...parts, ...files, ...unread] }, beside };
}

/** What a person reads of what is left elsewhere, below the summary. */
function leftLines(
  { saying, unread }: FilesBeside,
  report: ErasureReport,
  given: Arguments,
  path: string,
): readonly Sentence[] {
  const target = targetOf(given, path);
  return [
    ...toldErasure(report),
    ...saying.map((file) => sentence("forget-file", { file })),
    ...(unread === 0 ? [] : [sentence("forget-files-unread", { count: unread })]),
    ...(target?.isInput === true ? [sentence("forget-no-backup", {})] : []),
    ...(target !== undefined && !target.isInput ? [sentence("forget-original", { file: basename(path) })] : []),
  ];
}

/** `forget FILE --code H-12`: removes one person or household everywhere, for good. */
export const forgetCommand = jobCommand({
  name: "forget",
  help: "cli-help-forget",
  usage: "FILE --code H-12 [--member NAME]",
  example: "samen-hier forget out/pilot-result.xlsx --code H-052",
  options: [
    { name: "code", value: "H-12", help: "cli-option-forget-code" },
    { name: "member", value: "NAME", help: "cli-option-forget-member" },
  ],
  job: forget,
  optionsFrom,
  targetFrom: targetWithoutCopy,
  details: () => [],
  erased: async (plan, report, given, path) => {
    const { result, beside } = await withLeft(plan.result, report, plan.erasure?.values ?? [], given, path);
    return { result, told: leftLines(beside, report, given, path) };
  },
});
