import type { Respondent } from "../response.ts";
import type { Design } from "../result.ts";
import type { ShownCount } from "../suppression/shared-result.ts";

/** Who is compared, for sentences: by which design, how many on each side (of pairs the same twice), and of a change whose. */
export interface ToldSides {
  readonly design: Design;
  readonly respondent: Respondent;
  readonly arm: "treated" | "control";
  readonly first: ShownCount;
  readonly second: ShownCount;
}
