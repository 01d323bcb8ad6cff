import { canonicalCode } from "../matching/codes.ts";
import type { Match } from "../records/match.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { hasBegun, matchesDesign, matchesOf } from "../sheets/matches.ts";
import { columnIndex, ownRows } from "../sheets/own-rows.ts";
import { roundDesign, roundNumbersOf } from "../sheets/rounds.ts";
import { synced, type Wanted, type WantedRow } from "../sheets/synced.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";

type OriginalArm = NonNullable<Match["originalArm"]>;

/** Something that says what a household belonged to, and in which round; hand-made matches have none. */
interface Sign {
  readonly round: number;
  readonly arm: OriginalArm;
}

/** A match made by hand says least of a study: whatever a round said goes before it. */
const noRound = Number.MAX_SAFE_INTEGER;

function add(signs: Map<string, Sign[]>, household: string, sign: Sign): void {
  const code = canonicalCode(household);
  const known = signs.get(code);
  if (known === undefined) signs.set(code, [sign]);
  else known.push(sign);
}

/** What matches and the sheets of rounds say of every household. */
function signsIn(snapshot: Snapshot, matches: readonly Match[]): ReadonlyMap<string, readonly Sign[]> {
  const signs = new Map<string, Sign[]>();
  for (const { household, round = noRound, arm, originalArm } of matches) {
    // Without an earlier sign of the household itself it is the group that was matched before, and nothing was drawn.
    add(signs, household, { round, arm: arm === "treated" ? arm : "outside" });
    // What was found in a round is kept beside the match: the sheet of the round may be gone.
    if (originalArm === "control")
      add(signs, household, { round: round === noRound ? 0 : round - 1, arm: originalArm });
  }
  for (const round of roundNumbersOf(snapshot)) {
    for (const { values } of ownRows(snapshot, roundDesign(round))) {
      const compared = textOf(values["compared"]);
      if (compared !== "") add(signs, compared, { round, arm: "control" });
    }
  }
  return signs;
}

/** Of what was said first; in one round a draw says more than that none took place. */
function firstOf(signs: readonly Sign[]): Sign | undefined {
  const rank = ({ round, arm }: Sign): number => round * 2 + (arm === "outside" ? 1 : 0);
  return [...signs].sort((one, other) => rank(one) - rank(other))[0];
}

/** What every household belonged to first, by its canonical code (R5); households without a match or a draw are absent. */
export function originalArms(snapshot: Snapshot): ReadonlyMap<string, OriginalArm> {
  const matches = matchesOf(snapshot);
  const arms = new Map<string, OriginalArm>();
  for (const [code, signs] of signsIn(snapshot, matches)) {
    const first = firstOf(signs);
    if (first !== undefined) arms.set(code, first.arm);
  }
  for (const { household, originalArm } of matches)
    if (originalArm !== undefined) arms.set(canonicalCode(household), originalArm);
  return arms;
}

/** The first meeting of a household that stood in the comparison before the round of one of its matches. */
function crossoverOf(matches: readonly Match[], signs: readonly Sign[], today: string): string | undefined {
  const control = Math.min(...signs.filter(({ arm }) => arm === "control").map(({ round }) => round));
  return matches
    .filter(({ round = noRound }) => round > control)
    .filter((match) => match.status === "ended" || hasBegun(match, today))
    .flatMap(({ startsOn }) => startsOn ?? [])
    .sort()[0];
}

/**
 * The columns of the sheet `Matches` that say what each household belonged to first and when it crossed over from the
 * comparison (R5): evaluation counts by those, whatever came later. What was known stays where a sheet of a round is gone.
 */
export function originRows(snapshot: Snapshot, today: string): readonly WantedRow[] {
  const matches = matchesOf(snapshot);
  const signs = signsIn(snapshot, matches);
  return matches.map((match) => {
    const code = canonicalCode(match.household);
    const known = signs.get(code) ?? [];
    const first = match.originalArm ?? firstOf(known)?.arm;
    const own = known.some(({ arm }) => arm === "control")
      ? matches.filter(({ household }) => canonicalCode(household) === code)
      : [];
    const crossover = crossoverOf(own, known, today) ?? match.crossoverOn;
    return { id: match.id, "original-arm": first ?? null, "crossover-on": crossover ?? null };
  });
}

/** The same as edits, where the sheet stands; columns that an old one lacks come too. */
export function originEdits(snapshot: Snapshot, today: string, language: Language): readonly Edit[] {
  if (sheetWithKey(snapshot, matchesDesign.key) === undefined) return [];
  return synced(snapshot, { design: matchesDesign, rows: originRows(snapshot, today), others: "keep" }, language);
}

/** The columns that only we fill, with the one that names a row: nothing else of the sheet is looked at. */
const originDesign: SheetDesign = {
  ...matchesDesign,
  columns: matchesDesign.columns.filter(({ key }) => ["id", "original-arm", "crossover-on"].includes(key)),
  emphases: [],
};

/** The same, but only where the columns are there: no job adds them beside those that are about the lives of matches. */
export function originsKeptUp(snapshot: Snapshot, today: string): Wanted | undefined {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined || originDesign.columns.some((column) => columnIndex(sheet, column) < 0)) return undefined;
  return { design: originDesign, rows: originRows(snapshot, today), others: "keep" };
}
