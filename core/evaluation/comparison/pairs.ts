import type { Wave } from "../response.ts";
import type { Comparison } from "../result.ts";
import { pairFigures, type Couple } from "./figures.ts";
import type { Outcome } from "./outcomes.ts";
import type { Unit } from "./units.ts";

/** The two households of a block, as far as they answered. */
interface Block {
  treated?: Unit;
  control?: Unit;
}

/** The blocks that a coin decided in; a household without a block was not drawn for. */
export function blocksOf(units: readonly Unit[]): readonly Block[] {
  const blocks = new Map<string, Block>();
  for (const unit of units) {
    if (unit.block === undefined || (unit.arm !== "treated" && unit.arm !== "control")) continue;
    const block = blocks.get(unit.block) ?? {};
    block[unit.arm] = unit;
    blocks.set(unit.block, block);
  }
  return [...blocks.values()];
}

/** How many of the control group had a group of their own by then. */
export function crossedIn(units: readonly Unit[]): Pick<Comparison, "crossed"> {
  const crossed = units.filter(({ hasCrossed }) => hasCrossed).length;
  return crossed === 0 ? {} : { crossed };
}

/**
 * The two households of each block against each other: one coin per block decided, so nothing else sets them apart. Blocks
 * of which one household did not answer take no part, and are counted.
 */
export function pairsCompared(
  outcome: Outcome,
  wave: Wave,
  units: readonly Unit[],
  seed: string,
): Omit<Comparison, "isPrimary"> {
  const blocks = blocksOf(units);
  const whole = blocks.flatMap(({ treated, control }) => (treated && control ? [{ treated, control }] : []));
  const couples = whole.map(({ treated, control }): Couple => [treated.value, control.value]);
  const incomplete = blocks.length - whole.length;
  return {
    item: outcome.item,
    ...(outcome.option === undefined ? {} : { option: outcome.option }),
    wave,
    respondent: "household",
    design: "pairs",
    method: outcome.isYesNo ? "mcnemar" : "sign-flip",
    n: { pairs: couples.length },
    ...(incomplete === 0 ? {} : { incomplete }),
    ...crossedIn(whole.map(({ control }) => control)),
    ...pairFigures(couples, outcome, seed),
  };
}
