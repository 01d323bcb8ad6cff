import type { Found, Reading } from "../intake/reading.ts";
import { canonicalCode } from "../matching/codes.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Place } from "./views.ts";

/** Which side of a pair. */
export type Side = "group" | "household";

/** Where everybody stands, by their code; of rows with one code the first counts. */
export class FoundPlaces {
  readonly #groups: ReadonlyMap<string, Found<Group>>;
  readonly #households: ReadonlyMap<string, Found<Household>>;

  constructor({ groups, households }: Pick<Reading, "groups" | "households">) {
    this.#groups = byCode(groups);
    this.#households = byCode(households);
  }

  group(code: string): Group | undefined {
    return this.#groups.get(canonicalCode(code))?.record;
  }

  household(code: string): Household | undefined {
    return this.#households.get(canonicalCode(code))?.record;
  }

  /** The row of somebody, to put behind a code; nothing for a code that nobody has. */
  placed(side: Side, code: string): { readonly place?: Place } {
    const found = (side === "group" ? this.#groups : this.#households).get(canonicalCode(code));
    return found === undefined ? {} : { place: { sheet: found.sheet, cell: `A${found.row}` } };
  }
}

function byCode<Item extends { readonly code: string }>(found: readonly Found<Item>[]): Map<string, Found<Item>> {
  return new Map([...found].reverse().map((one) => [canonicalCode(one.record.code), one]));
}
