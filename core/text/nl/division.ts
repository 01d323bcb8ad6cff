/** Sentences of dividing tasks over members, in Dutch. */
export const division = {
  "divided-again": (v: { match: string; count: number }): string =>
    v.count === 0
      ? `${v.match}: de verdeling blijft zoals die is.`
      : `${v.match}: bij ${v.count === 1 ? "1 taak" : `${v.count} taken`} verandert wie het doet, wie meehelpt of wie invalt.`,
};
