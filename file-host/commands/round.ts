import { randomBytes } from "node:crypto";
import { planRound } from "../../core/jobs/all.ts";
import type { RoundResult } from "../../core/matching/round-result.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { wholeFrom } from "../command-line/arguments.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** A seed nobody can predict, short enough to read out over the phone. */
function drawnSeed(): string {
  return randomBytes(6).toString("hex");
}

function pairLine(match: RoundResult["matches"][number], language: Language): string {
  return say(
    language,
    sentence("cli-pair-line", {
      id: match.id,
      group: match.group,
      household: match.household,
      reasons: match.reasons.join("; "),
    }),
  );
}

/** `round FILE`: plans a match round; `--check R` recomputes the proof of one that was written. */
export const roundCommand = jobCommand({
  name: "round",
  help: "cli-help-round",
  usage: "FILE",
  example: "samen-hier round samples/pilot.xlsx --seed 2026-1 --out out/round.xlsx",
  options: [{ name: "check", value: "R", help: "cli-option-check" }],
  job: planRound,
  optionsFrom: (given, common) => {
    const check = wholeFrom("check", given.own.get("check"));
    return { ...common, seed: given.seed ?? drawnSeed(), ...(check === undefined ? {} : { check }) };
  },
  details: (plan, language) => ["", ...plan.result.matches.map((match) => pairLine(match, language))],
});
