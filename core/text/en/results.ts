import type { results as dutch } from "../nl/results.ts";

/** Sentences of the screen of results, in English. */
export const results: typeof dutch = {
  "results-option-of": (v) => `${v.item}: ${v.option}`,
  "results-limit-few": () =>
    "These are few people. The real percentage can be anywhere between the two numbers after ‘from’ and ‘to’.",
  "results-limit-response": () =>
    "Who did not answer may think differently from who did. So look at how many people answered, too.",
  "results-limit-own-words": () =>
    "People say this themselves. Who asks the questions can play a part in what people answer.",
};
