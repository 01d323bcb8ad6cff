import { folded } from "../intake/words.ts";
import type { MatchStatus } from "../records/match.ts";
import { textOf, type Scalar } from "../workbook/cell.ts";

/** What people type instead of the word of the dropdown. Words that can mean two of these stand in none of them. */
const wordsOf: Readonly<Record<Exclude<MatchStatus, "unknown">, readonly string[]>> = {
  proposed: ["proposed", "proposal", "voorstel", "voorgesteld", "in afwachting", "wacht op akkoord", "pending"],
  confirmed: ["confirmed", "bevestigd", "akkoord", "definitief", "goedgekeurd", "agreed", "approved", "accepted"],
  started: [
    "started", "gestart", "begonnen", "lopend", "lopende", "loopt", "loopt nog", "actief", "bezig", "active", "running",
    "ongoing", "in progress",
  ],
  paused: [
    "paused", "pause", "gepauzeerd", "pauze", "in pauze", "met pauze", "on hold", "on-hold", "onderbroken",
    "tijdelijk gestopt", "suspended",
  ],
  ended: [
    "ended", "beeindigd", "geeindigd", "gestopt", "gestaakt", "afgerond", "afgelopen", "afgesloten", "voltooid",
    "voorbij", "stopped", "finished", "completed", "terminated", "discontinued",
  ],
  declined: [
    "declined", "afgewezen", "geweigerd", "geannuleerd", "ingetrokken", "vervallen", "gaat niet door", "niet akkoord",
    "gecanceld", "cancelled", "canceled", "rejected", "refused", "withdrawn",
  ],
}; // prettier-ignore

const statusByWord: ReadonlyMap<string, MatchStatus> = new Map(
  Object.entries(wordsOf).flatMap(([status, words]) =>
    words.map((word): [string, MatchStatus] => [word, status as MatchStatus]),
  ),
);

/** The status that a cell says: a blank one is a proposal, and words that nobody can be sure of are `unknown`. */
export function matchStatusIn(value: Scalar | undefined): MatchStatus {
  const text = folded(textOf(value)).replace(/[.!]+$/u, "");
  return text === "" ? "proposed" : (statusByWord.get(text) ?? "unknown");
}

const yes: ReadonlySet<string> = new Set([
  "yes", "ja", "j", "y", "jawel", "ja hoor", "jazeker", "akkoord", "agreed", "agrees", "ok", "oke", "okay", "x", "v",
  "✓", "✔", "☑", "✅", "true", "waar",
]); // prettier-ignore
const no: ReadonlySet<string> = new Set([
  "no", "nee", "n", "neen", "nee hoor", "niet akkoord", "geen akkoord", "not agreed", "✗", "✘", "❌", "false", "onwaar",
]); // prettier-ignore

/**
 * The answer of a side to a proposal. Stricter than yes and no elsewhere: `seen` or `received` is no agreement (R13).
 * Absent for a blank cell and for words that are neither.
 */
export function agreementIn(value: Scalar | undefined): boolean | undefined {
  const text = folded(textOf(value)).replace(/[.!]+$/u, "");
  return yes.has(text) ? true : no.has(text) ? false : undefined;
}
