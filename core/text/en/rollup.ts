import type { rollup as dutch } from "../nl/rollup.ts";

/** Sentences of the counts that a municipality shares and of the national overview, in English. */
export const rollup: typeof dutch = {
  "step-figures": () => "Update the sheet Figures",
  "figures-shared": () =>
    "The sheet Figures has what goes to the national overview: numbers only. Delete the sheet if you do not want to share anything.",
  "overview-figures": () => "Figures that you share",
  "overview-figures-next": () => "Only these numbers go to the national overview.",
  "figures-right": () => "The sheet Figures is right.",
};
