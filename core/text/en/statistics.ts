/** Sentences of comparisons of answers, in English. */
export const statistics = {};
