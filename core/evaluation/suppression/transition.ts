import type { Transition } from "../result.ts";
import { isOfOptions } from "../tables/scales.ts";
import { cellsShown } from "./cells.ts";
import type { SharedTransition, ShownCount } from "./shared-result.ts";
import { hasPercent, hidden, isFew, shown } from "./shown-count.ts";

/**
 * Between yes and no the tables of both moments say how many more there were: who went up would follow from who went down.
 * Such changes are told only where there are enough of each.
 */
function movesShown({ item, up, same, down }: Transition): readonly ShownCount[] {
  const moves = [up, same, down];
  const isYesNo = item.scale === "yes-no" || isOfOptions(item.scale);
  return isYesNo && moves.some(isFew) ? moves.map(() => hidden) : cellsShown(moves);
}

/** How the same respondents moved, without who went from which answer to which. */
export function transitionShown(transition: Transition): SharedTransition {
  const { item, option, respondent, from, to, n } = transition;
  const [up = hidden, same = hidden, down = hidden] = hasPercent(n) ? movesShown(transition) : [];
  return {
    ...{ item, respondent, from, to, up, same, down },
    ...(option === undefined ? {} : { option }),
    n: shown(n),
    missing: hidden,
  };
}
