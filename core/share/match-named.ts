import { canonicalCode } from "../canonical-code.ts";
import { looseCode } from "../matching/codes.ts";
import type { Match } from "../records/match.ts";

/** The match that people mean by an id, however they typed it: `m-7` is `M-07` where no match is called so itself. */
export function matchNamed(matches: readonly Match[], id: string): Match | undefined {
  return (
    matches.find((match) => canonicalCode(match.id) === canonicalCode(id)) ??
    matches.find((match) => looseCode(match.id) === looseCode(id))
  );
}
