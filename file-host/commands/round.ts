import { randomBytes } from "node:crypto";
import { planRound } from "../../core/jobs/all.ts";
import type { ArrangedPair, PlanRoundOptions } from "../../core/jobs/plan-round.ts";
import type { RoundResult } from "../../core/matching/round-result.ts";
import { rematchMode } from "../../core/records/round.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { wholeFrom, wrongValue, type Arguments } from "../command-line/arguments.ts";
import { CommandFault } from "../command-line/fault.ts";
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

/** A pair as `WG-03:H-17`. Codes with a colon of their own go on the sheet `Afspraken`. */
function pairFrom(option: string, words: string, reason: string | undefined): ArrangedPair {
  const [group = "", household = "", ...rest] = words.split(":").map((code) => code.trim());
  if (group === "" || household === "" || rest.length > 0) throw wrongValue(option, "GROUP:HOUSEHOLD");
  return { group, household, ...(reason === undefined ? {} : { reason }) };
}

function pairsFrom(given: Arguments, option: string): readonly ArrangedPair[] {
  return (given.ownLists.get(option) ?? []).map((words) => pairFrom(option, words, given.own.get("because")));
}

/** Which round is matched again, and how far its proposals may move. */
function rematchFrom(given: Arguments): Pick<PlanRoundOptions, "rematch"> {
  const round = wholeFrom("rematch", given.own.get("rematch"));
  const mode = rematchMode.safeParse(given.own.get("mode") ?? "rank-first");
  if (!mode.success) throw wrongValue("mode", rematchMode.options.join("|"));
  return round === undefined ? {} : { rematch: { round, mode: mode.data } };
}

/** Refuses what would do nothing, before anything is read: whoever gave it expects that it counts. */
function refuseIdle({ own, ownLists }: Arguments): void {
  const isGiven = (option: string): boolean => own.has(option) || (ownLists.get(option) ?? []).length > 0;
  const others = ["pin", "forbid", "rematch"].filter(isGiven).map((option) => `--${option}`);
  if (isGiven("check") && others.length > 0) throw new CommandFault(sentence("round-check-alone", { others }));
  if (isGiven("mode") && !isGiven("rematch")) throw new CommandFault(sentence("round-mode-idle", {}));
  if (isGiven("because") && !isGiven("pin") && !isGiven("forbid")) {
    throw new CommandFault(sentence("round-because-idle", {}));
  }
}

/** `round FILE`: plans a match round; `--check R` recomputes the proof of one that was written. */
export const roundCommand = jobCommand({
  name: "round",
  help: "cli-help-round",
  usage: "FILE",
  example: "samen-hier round samples/pilot.xlsx --seed 2026-1 --out out/round.xlsx",
  options: [
    { name: "check", value: "R", help: "cli-option-check" },
    { name: "pin", value: "GROUP:HOUSEHOLD", repeatable: true, help: "cli-option-pin" },
    { name: "forbid", value: "GROUP:HOUSEHOLD", repeatable: true, help: "cli-option-forbid" },
    { name: "why-not", value: "GROUP:HOUSEHOLD", repeatable: true, help: "cli-option-why-not" },
    { name: "rematch", value: "R", help: "cli-option-rematch" },
    { name: "mode", value: rematchMode.options.join("|"), help: "cli-option-mode" },
    { name: "because", value: "TEXT", help: "cli-option-because" },
  ],
  job: planRound,
  optionsFrom: (given, common) => {
    refuseIdle(given);
    const check = wholeFrom("check", given.own.get("check"));
    return {
      ...common,
      seed: given.seed ?? drawnSeed(),
      pins: pairsFrom(given, "pin"),
      forbidden: pairsFrom(given, "forbid"),
      ...rematchFrom(given),
      whyNot: pairsFrom(given, "why-not"),
      ...(check === undefined ? {} : { check }),
    };
  },
  details: ({ answers, result }, language) =>
    answers === undefined
      ? ["", ...result.matches.map((match) => pairLine(match, language))]
      : ["", say(language, sentence("why-not-brief", {}))],
});
