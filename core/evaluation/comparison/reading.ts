import type { Words } from "../../sheets/design.ts";
import { sentence, type Sentence } from "../../text/sentence.ts";
import type { Item } from "../response.ts";
import type { Comparison } from "../result.ts";
import { comparisonTold } from "../suppression/internal.ts";
import type { SharedComparison } from "../suppression/shared-result.ts";
import type { ToldSides } from "./told-sides.ts";
import { medianLabel } from "../views/words.ts";

/** The middle answer in every language. */
function middle(item: Item, value: number): Words {
  return { nl: medianLabel(item, value, "nl"), en: medianLabel(item, value, "en") };
}

/** True where the sides are shares of yes; else they are middle answers. */
function isOfShares({ method, item, option }: SharedComparison): boolean {
  return method === "mcnemar" || method === "fisher" || item.scale === "yes-no" || option !== undefined;
}

/** What both sides say: shares, or middle answers; only how many there are where even that is not told. */
function sidesTold(comparison: SharedComparison): Sentence {
  const { item, n, treated, control, design, respondent, arm, option } = comparison;
  const about: ToldSides = {
    design,
    respondent,
    arm: arm === "control" ? "control" : "treated",
    first: "pairs" in n ? n.pairs : n.treated,
    second: "pairs" in n ? n.pairs : n.control,
  };
  if (treated === undefined || control === undefined) return sentence("reading-numbers", about);
  if (!isOfShares(comparison))
    return sentence("reading-middle", { ...about, treated: middle(item, treated), control: middle(item, control) });
  // The mean over the members of a group is a part of one, where shares are percentages.
  const isPart = comparison.method === "sign-flip";
  const percent = (value: number): number => Math.round(isPart ? 100 * value : value);
  const values = { ...about, treated: percent(treated), control: percent(control), isOption: option !== undefined };
  return sentence(isPart ? "reading-middle-share" : "reading-share", values);
}

/** How large the difference can be, after all that chance may do. */
function effectTold({ effect, design }: SharedComparison): readonly Sentence[] {
  if (effect?.low === undefined || effect.high === undefined) return [];
  const scale = effect.kind === "risk-difference" ? 1 : 100;
  const [low, high] = [Math.round(scale * effect.low), Math.round(scale * effect.high)];
  if (effect.kind === "risk-difference") return [sentence("reading-interval", { low, high })];
  const value = Math.round(scale * effect.value);
  const told = { value, low, high };
  return [
    effect.kind === "sign-share" ? sentence("reading-signs", { ...told, design }) : sentence("reading-delta", told),
  ];
}

/** What so many could have shown, where that tells why nothing was found. */
function detectableTold({ detectable, verdict, design, method }: SharedComparison): readonly Sentence[] {
  if (verdict !== "not-told" || detectable === undefined) return [];
  const points = Math.ceil(detectable);
  return [sentence(method === "sign-flip" ? "reading-detectable-signs" : "reading-detectable", { points, design })];
}

function asidesOf({
  isPrimary,
  crossed,
  incomplete,
  design,
  reason,
  p,
  verdict,
}: SharedComparison): readonly Sentence[] {
  const isTested = p !== undefined || (reason === undefined && verdict !== "too-few");
  return [
    ...(design === "pairs" && verdict === "difference" ? [sentence("reading-by-coin", {})] : []),
    ...(isPrimary || !isTested ? [] : [sentence("reading-exploratory", {})]),
    ...(crossed === undefined ? [] : [sentence("reading-crossed", { households: crossed })]),
    ...(incomplete === undefined ? [] : [sentence("reading-incomplete", { count: incomplete, design })]),
  ];
}

/**
 * What a comparison that may be shown says in plain words: what both sides said, whether that is more than chance, how large
 * it can be, and what so many could have shown. Without the name of the question, and without a word about causes (R68).
 */
export function sharedReadingOf(comparison: SharedComparison): readonly Sentence[] {
  const { moved, verdict, design } = comparison;
  return [
    sidesTold(comparison),
    ...(moved === undefined ? [] : [sentence("reading-moved", { ...moved, design })]),
    sentence("reading-verdict", { verdict }),
    ...effectTold(comparison),
    ...detectableTold(comparison),
    ...asidesOf(comparison),
  ];
}

/** The same of a comparison as it is, small numbers too. */
export function readingOf(comparison: Comparison): readonly Sentence[] {
  return sharedReadingOf(comparisonTold(comparison));
}

/** What is asked of a result to know whether it may say anything of causes. */
interface Compared {
  readonly hasControl: boolean;
  readonly comparisons: readonly Pick<Comparison, "design" | "reason">[];
}

/**
 * Whether anything at all may be said of what comes from a match: only where a control group answered and pairs that a coin
 * set apart could be compared (R68).
 */
export function mayNameCauses({ hasControl, comparisons }: Compared): boolean {
  return hasControl && comparisons.some(({ design, reason }) => design === "pairs" && reason === undefined);
}

/** What a reader must know before thinking of causes; undefined where pairs were compared, whose own reading says it. */
export function causeCaveat(result: Compared): Sentence | undefined {
  if (mayNameCauses(result)) return undefined;
  return sentence(result.hasControl ? "cause-caveat-few-pairs" : "cause-caveat-no-control", {});
}
