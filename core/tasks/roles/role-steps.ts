import type { Problem } from "../../records/problem.ts";
import { lettersDesign, lettersWanted } from "../../sheets/letters.ts";
import { referralsWanted } from "../../sheets/referrals.ts";
import { synced, type Wanted } from "../../sheets/synced.ts";
import { sentence, type Sentence } from "../../text/sentence.ts";
import { applied } from "../../workbook/apply.ts";
import type { Step } from "../../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import type { RoleInput } from "./input.ts";
import { moneyWanted } from "./money-rows.ts";
import { partiesWanted } from "./party-rows.ts";
import { roleProblems } from "./problems.ts";
import { rolesWanted } from "./role-rows.ts";

/** What the sheets about parties need, and what people should look at on them. */
export interface RoleSteps {
  /** Each on the workbook as the one before leaves it; those that change nothing are left out. */
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  /** The workbook with these steps taken. */
  readonly after: Snapshot;
}

/** One of our sheets by the title of its step; undefined where it is not needed. */
type SheetOf = (snapshot: Snapshot, input: RoleInput) => Wanted | undefined;

const sheets: readonly (readonly [Sentence, SheetOf])[] = [
  [sentence("step-parties", {}), partiesWanted],
  [sentence("step-roles", {}), (_, input) => rolesWanted(input)],
  [sentence("step-referrals", {}), (snapshot) => referralsWanted(snapshot)],
  [sentence("step-money", {}), moneyWanted],
  [
    sentence("step-letters", {}),
    (snapshot, { lists }) =>
      lists.length > 0 || sheetWithKey(snapshot, lettersDesign.key) !== undefined ? lettersWanted : undefined,
  ],
];

/**
 * The sheets `Partijen`, `Taakverdeling`, `Verwijslijst`, `Geld` and `Post` as they should be (R30-R32, R35-R38), on the
 * workbook as the sheet with the catalogue leaves it. A second time there are no steps and the same problems.
 */
export function roleSteps(snapshot: Snapshot, input: RoleInput): RoleSteps {
  let after = snapshot;
  const steps = sheets.flatMap(([title, sheetOf]): Step[] => {
    const wanted = sheetOf(after, input);
    const edits = wanted === undefined ? [] : synced(after, wanted, input.language);
    after = applied(after, edits);
    return edits.length === 0 ? [] : [{ title, edits }];
  });
  return { steps, problems: roleProblems(after, input), after };
}
