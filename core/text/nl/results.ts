/** Sentences of the screen of results, in Dutch. */
export const results = {
  "results-option-of": (v: { item: string; option: string }) => `${v.item}: ${v.option}`,
  "results-limit-few": (_: object) =>
    "Het gaat om weinig mensen. Het echte percentage kan overal tussen de twee getallen achter ‘van’ en ‘tot’ liggen.",
  "results-limit-response": (_: object) =>
    "Wie niet antwoordde, kan anders denken dan wie wel antwoordde. Kijk dus ook hoeveel mensen antwoordden.",
  "results-limit-own-words": (_: object) =>
    "Mensen zeggen dit zelf. Wie de vragen stelt, kan meespelen in wat mensen antwoorden.",
};
