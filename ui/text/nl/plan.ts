function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The screen with settlement plans. */
export const plan = {
  make: (count: number) => `Maak ${counted(count, "plan", "plannen")}`,
  update: (count: number) => `Werk ${counted(count, "plan", "plannen")} bij`,
  previewTitle: "Plannen maken",
  makeOne: "Maak dit plan",
  makeTitle: (match: string) => `Plan van ${match} maken`,
  upToDate: "Alle plannen zijn bij.",

  emptyTitle: "Er zijn nog geen plannen",
  emptyNoMatch: "Een plan maakt u voor een paar dat rond is. Maak eerst een matchronde.",
  emptyUnconfirmed: (count: number) =>
    `${counted(count, "paar wacht", "paren wachten")} nog op een ja. Zegt iedereen ja, dan maakt u hier het plan.`,

  listTitle: "Per match",
  complete: (complete: number, total: number) => `${complete} van ${total} plannen compleet`,
  states: { complete: "compleet", incomplete: "nog niet compleet", none: "nog niet gemaakt" },
  missing: (count: number) => `er ${count === 1 ? "ontbreekt 1 ding" : `ontbreken ${count} dingen`}`,
  unsaved: (count: number) => `${counted(count, "wijziging", "wijzigingen")} nog niet bewaard`,
  notWritten: "Dit plan staat nog niet op een blad.",
  show: "Toon plan",
  changes: (count: number) => counted(count, "wijziging", "wijzigingen"),
  save: (match: string) => `Bewaar plan ${match}`,
  saveTitle: (match: string) => `Plan van ${match} invullen`,

  missingTitle: "Wat ontbreekt er nog?",
  questionsTitle: "Wat geldt voor dit huishouden?",
  questionsSay: "Vraag het de nieuwkomer. Weet u het niet? Laat het dan open. De takenlijst volgt uw antwoord.",
  answers: { open: "nog open", yes: "ja", no: "nee" },
  choiceTitle: "Wil het huishouden dit contact?",
  outcomes: { yes: "ja, graag", no: "nee", later: "later", open: "nog niet gevraagd" },
  choiceSays: "Vraag het zonder druk, met een tolk als dat nodig is. De dag en de taal schrijft u op het blad.",
  askedOn: (date: string) => `Gevraagd op ${date}.`,

  goalsTitle: "Doelen",
  goalsSay: "De nieuwkomer kiest. Eén doel met een eerste stap is genoeg om te beginnen. Schrijf geen namen op.",
  noGoal: "nog geen doel",
  notAgreed: "nog geen akkoord",
  agreed: "akkoord",
  ownGoal: (row: string) => `Eigen doel ${row}`,
  newGoal: "Eigen doel toevoegen",
  thinkOf: "Denk aan:",
  goalFields: {
    goal: "Doel",
    step: "Eerste stap",
    who: "Wie doet die stap?",
    withWhom: "Met wie?",
    when: "Wanneer?",
    priority: "Hoe belangrijk?",
    agreed: "Is de nieuwkomer akkoord?",
    progress: "Hoe ver is het?",
  },
  priorities: { "": "nog niet gekozen", "1": "1: eerst", "2": "2: daarna", "3": "3: later" },
  progress: {
    open: "nog niet ingevuld",
    "not-started": "niet begonnen",
    busy: "bezig",
    done: "klaar",
    "not-applicable": "niet nodig",
  },

  equalityTitle: "Gelijkwaardigheid",
  equalitySays: "De groep schrijft dit samen op, in eigen woorden. Zonder deze antwoorden is het plan niet compleet.",
};

/** Labels of this screen, as every language has them. */
export type PlanWords = typeof plan;
