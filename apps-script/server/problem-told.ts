import { toldFault } from "../../core/screens/faults.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { HostProblemCode } from "../../core/workbook/host-problem.ts";
import type { Language } from "../../core/workbook/layout.ts";

/** Codes of hosts that a run by itself can come to. */
const hostCodes: readonly HostProblemCode[] = [
  "cell-edit",
  "protected",
  "structure-protected",
  "read-only",
  "filtered",
  "in-the-way",
  "too-large",
  "busy",
];

/** What a person is told of the code of a run that went wrong. */
export function problemTold(code: string, language: Language): string {
  const count = Number(/-(\d+)$/u.exec(code)?.[1] ?? 0);
  if (code.startsWith("mail-refused")) return say(language, sentence("schedule-mail-refused", { count }));
  if (code.startsWith("mail-uncertain")) return say(language, sentence("schedule-uncertain", { count }));
  if (code === "mail-postponed") return say(language, sentence("schedule-postponed", {}));
  if (code === "google-not-allowed") return say(language, sentence("google-not-allowed", {}));
  const host = hostCodes.find((one) => code === `host-${one}`);
  if (host === undefined) return toldFault({ from: "unknown" }, language).message;
  return toldFault({ from: "host", code: host, isPartly: false }, language).message;
}
