import type { Words } from "../../sheets/design.ts";

/** What a column holds, which decides how its cells are read and what its content proves (see `kinds.ts`). */
export type Kind =
  | "code" | "text" | "list" | "postcode" | "address" | "lat" | "lon" | "lat-lon" | "kilometres" | "distance-limit" | "count" | "composition" | "age" | "hours"
  | "focus" | "strength" | "score" | "languages" | "level" | "yes-no" | "seen" | "wish" | "status" | "date" | "email" | "phone" | "daytime" | "sex"
  | "type" | "types"; // prettier-ignore

/** Sheets that hold people or places we read. */
export type ReadRole = "groups" | "households" | "members" | "ambassadors" | "contacts" | "parties" | "locations";

/** A field, the sheets it stands on, and the words coordinators use for it. */
export interface FieldEntry {
  readonly field: string;
  readonly roles: readonly ReadRole[];
  readonly kind: Kind;
  /** What the sheet `Kolommen` calls it. */
  readonly label: Words;
  /** Headers, Dutch and English. More words in a header are allowed, fewer are not. */
  readonly words: readonly string[];
  /** Headers that mean it where no other column says it better: the day of the keys is that of the house, unless both are there. */
  readonly also?: readonly string[];
  /** True for words that say too little among others: `Naam` is a name, `Naam van de school` is not. */
  readonly whole?: true;
  /**
   * True where cells that fit settle a question with words that nobody knows: whatever could make it something else stands
   * in `not`. Without it numbers, yes and no settle nothing.
   */
  readonly settles?: true;
  /** Headers that may mean it and may not: they are offered, and never used without asking. */
  readonly maybe?: readonly string[];
  /** Words that make it something else: `postcode werk` is not where somebody lives. */
  readonly not?: readonly string[];
  /** How much such a column says about what the sheet is: 0 nothing to 3 nearly everything. */
  readonly tells: number;
}
