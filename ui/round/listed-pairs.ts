import type { PairView } from "../../core/screens/views.ts";

/** Which pairs a person looks at, and in which order. */
export interface PairChoice {
  /** Part of a code. */
  readonly find: string;
  readonly order: "code" | "doubt";
  readonly onlyDoubt: boolean;
}

/** Codes with numbers in them stand as people count: H-9 before H-10. */
const byCode = new Intl.Collator("nl", { numeric: true });

/** The pairs that were chosen to look at, in the order that was chosen. */
export function listedPairs(pairs: readonly PairView[], { find, order, onlyDoubt }: PairChoice): readonly PairView[] {
  const wanted = find.trim().toUpperCase();
  const isFound = ({ id, group, household }: PairView) =>
    [id, group.code, household.code].some((code) => code.toUpperCase().includes(wanted));
  const doubts = (pair: PairView) => (order === "doubt" && pair.doubts.length > 0 ? 0 : 1);
  return pairs
    .filter((pair) => isFound(pair) && (!onlyDoubt || pair.doubts.length > 0))
    .sort((one, other) => doubts(one) - doubts(other) || byCode.compare(one.group.code, other.group.code));
}
