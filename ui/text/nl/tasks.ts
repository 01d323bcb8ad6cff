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
  waiting: (count: number) => `${counted(count, "taak wacht", "taken wachten")} op een andere partij`,
  nothingLeft: "Er is niets te laat, en niets in de komende 14 dagen.",

  plans: (complete: number, total: number) => `Plannen compleet: ${complete} van ${total}.`,
  toPlans: "Naar de plannen",
  orphansTitle: "Taken zonder partij",
  orphansSay: "Kies in de catalogus welke partij elke taak doet.",
  silentTitle: "Partijen zonder contact",
  silentSay: "Deze partijen hebben taken. Vul in wie u daar belt, en wie invalt.",
  jointTitle: "Afspraken die samen kunnen",
  jointSay: "Twee huishoudens in dezelfde gemeente kunnen hier op dezelfde dag terecht. U kiest of dat handig is.",
  jointOn: (matches: readonly string[], day: string) => `${matches.join(" en ")}, op ${day}`,
  ambassadors: (assigned: number, wanted: number) => `Ambassadeurs: ${assigned} van ${wanted} matches`,
  ambassadorsUnknown: (count: number) =>
    `Van ${counted(count, "match", "matches")} weet niemand nog of een ambassadeur gewenst is.`,
  assign: (count: number) => `Wijs ambassadeurs toe aan ${counted(count, "match", "matches")}`,
  assignTitle: "Ambassadeurs toewijzen",
  loadTitle: "Wie heeft hoeveel matches?",
  load: (code: string, matches: number, capacity: number) => `${code}: ${matches} van ${capacity}`,

  match: (id: string, group: string, household: string) => `${id}: ${group} en ${household}`,
  done: (done: number, total: number) => `${done} van ${total} klaar`,
  openSheet: "Open het blad",
  show: "Toon taken",
  filterTitle: "Welke taken?",
  filters: {
    attention: "Wat aandacht vraagt",
    week: "Deze week",
    nobody: "Wat nog niemand doet",
    waiting: "Wat op een andere partij wacht",
    open: "Alles wat open staat",
    all: "Alle taken",
  },
  noneLeft: "Geen taken in deze keuze.",
  states: { overdue: "te laat", soon: "binnenkort", later: "later", done: "klaar" },
  statuses: { open: "open", busy: "bezig", done: "klaar", "not-applicable": "niet nodig" },
  due: (date: string) => `uiterlijk ${date}`,
  by: (responsible: string, person: string | undefined) =>
    person === undefined ? responsible : `${responsible}: ${person}`,
  nobody: "nog niemand",
  withWhom: (names: string) => `met ${names}`,
  withSomebody: "iemand van de groep gaat mee",
  backup: (name: string) => `vervanger: ${name}`,
  waitsFor: (party: string) => `Wacht op: ${party}`,
  mustChoose: "De nieuwkomer kiest nog",
  own: "eigen taak",
  notWritten: "Deze lijst staat nog niet op een blad.",
  names: "Toon namen",

  membersTitle: "Uren per lid",
  membersSay: "Geschatte uren per maand, in de volgorde van de groep. Het is geen ranglijst.",
  hours: (hours: string) => `${hours} uur`,
  hoursOf: (hours: string, offered: string) => `${hours} uur, biedt ${offered}`,
  hoursInYear: (hours: string) => `${hours} uur in het jaar`,
  tooMuch: "meer dan geboden",
  monthsTooMuch: (count: number) => `${counted(count, "maand", "maanden")} meer dan geboden`,
  offers: (hours: string) => `Biedt ${hours} uur per week`,
  offerUnknown: "Niemand schreef op hoeveel uur dit lid biedt",
  toAvailability: "Naar de beschikbaarheid",

  divideAgain: "Verdeel opnieuw",
  divideTitle: (match: string) => `Taken van ${match} opnieuw verdelen`,
  addTask: "Taak toevoegen",
  addTitle: (match: string) => `Taak toevoegen aan ${match}`,
  addSays: "Voor werk dat niemand zag aankomen. De andere taken blijven bij wie ze zijn.",
  addWhat: "Wat is er te doen?",
  addWhatHint: "Schrijf geen namen en niets over gezondheid of geloof.",
  addWhatMissing: "Schrijf op wat er te doen is.",
  addSubject: "Onderwerp",
  addDue: "Klaar voor",
  addDueMissing: "Kies een dag.",
  addWho: "Wie is verantwoordelijk?",
  addHours: "Hoeveel uur kost het?",
  addHoursHint: "Leeg laten mag.",
  addHoursWrong: "Vul een aantal uren in, zoals 2 of 1,5.",
  addWhen: "Wanneer kan het?",
  addAnyTime: "Kan altijd",
  addDaytime: "Alleen overdag op werkdagen",
  addNow: "Voeg toe",

  moreTasks: (count: number) => `Toon nog ${counted(count, "taak", "taken")}`,
  moreMatches: (count: number) => `Toon nog ${counted(count, "paar", "paren")}`,
};

/** Labels of this screen, as every language has them. */
export type TasksWords = typeof tasks;
