/** Sentences of comparisons of answers, in Dutch. */
export const statistics = {};
