function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The screen Tasks. */
export const tasks = {
  make: (count: number) => `Maak ${counted(count, "takenlijst", "takenlijsten")}`,
  update: (count: number) => `Werk ${counted(count, "takenlijst", "takenlijsten")} bij`,
  previewTitle: "Takenlijsten maken",
  upToDate: "Alle takenlijsten zijn bij.",

  emptyTitle: "Er zijn nog geen taken",
  emptyNoMatch: "Takenlijsten maakt u voor paren die rond zijn. Maak eerst een matchronde.",
  emptyUnconfirmed: (count: number) =>
    `${counted(count, "paar wacht", "paren wachten")} nog op een ja. Zegt iedereen ja, dan maakt u hier de takenlijst.`,
  emptyReady: (count: number) =>
    `${counted(count, "paar is", "paren zijn")} rond. U kunt nu ${count === 1 ? "de takenlijst" : "de takenlijsten"} maken.`,
  emptyUndated: (count: number) =>
    `${counted(count, "paar is", "paren zijn")} rond, maar zonder eerste dag. Leg die dag vast bij de matchronde. Daarna maakt u hier de takenlijsten.`,
  toRound: "Naar de matchronde",
  unconfirmed: (count: number) => `${counted(count, "paar wacht", "paren wachten")} nog op een ja`,

  sumTitle: "Wat blijft er liggen?",
  overdue: (count: number) => `${counted(count, "taak", "taken")} te laat`,
  soon: (count: number) => `${counted(count, "taak", "taken")} in de komende 14 dagen`,
  withoutOwner: (count: number) => `${counted(count, "taak", "taken")} zonder iemand die het doet`,
  nothingLeft: "Er is niets te laat, en niets in de komende 14 dagen.",

  match: (id: string, group: string, household: string) => `${id}: ${group} en ${household}`,
  done: (done: number, total: number) => `${done} van ${total} klaar`,
  openSheet: "Open het blad",
  show: "Toon taken",
  filterTitle: "Welke taken?",
  filters: { attention: "Wat aandacht vraagt", open: "Alles wat open staat", all: "Alle taken" },
  noneLeft: "Geen taken in deze keuze.",
  states: { overdue: "te laat", soon: "binnenkort", later: "later", done: "klaar" },
  statuses: { open: "open", busy: "bezig", done: "klaar", "not-applicable": "niet nodig" },
  due: (date: string) => `uiterlijk ${date}`,
  by: (responsible: string, person: string | undefined) =>
    person === undefined ? responsible : `${responsible}: ${person}`,
  nobody: "nog niemand",
  notWritten: "Deze lijst staat nog niet op een blad.",
  names: "Toon namen",
  moreTasks: (count: number) => `Toon nog ${counted(count, "taak", "taken")}`,
  moreMatches: (count: number) => `Toon nog ${counted(count, "paar", "paren")}`,
};

/** Labels of this screen, as every language has them. */
export type TasksWords = typeof tasks;
