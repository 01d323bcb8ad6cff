function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The lives of matches on the screen Talks: what happens with each, and who waits. */
export const life = {
  listTitle: "Per match",
  find: "Zoek een code",
  nothingFound: "Geen match met deze code.",
  endedTitle: "Gestopt",
  levels: { green: "Geen zorgen", amber: "Let op", red: "Nu handelen" },
  groupTalks: (held: number, total: number) => `Groep: ${held} van ${counted(total, "gesprek", "gesprekken")}`,
  householdTalks: (held: number, total: number) => `Huishouden: ${held} van ${counted(total, "gesprek", "gesprekken")}`,
  startsOn: (date: string) => `Eerste ontmoeting: ${date}`,
  noStart: "Nog geen eerste ontmoeting",
  paused: (date: string) => `Pauze sinds ${date}`,
  resumes: (date: string) => `verder op ${date}`,
  resumesUnknown: "nog niet bekend tot wanneer",
  ended: (date: string) => `Gestopt op ${date}`,

  steps: {
    start: "Start",
    pause: "Pauzeer",
    resume: "Ga verder",
    end: "Stop deze match",
    again: "Noteer wat zij nu willen",
  },
  titles: {
    start: (match: string) => `${match} starten`,
    pause: (match: string) => `${match} pauzeren`,
    resume: (match: string) => `Verder met ${match}`,
    end: (match: string) => `${match} stoppen`,
    again: (match: string) => `Na ${match}: wat willen zij nu?`,
  },
  days: {
    start: "Dag van de eerste ontmoeting",
    pause: "Eerste dag van de pauze",
    resume: "Eerste dag na de pauze",
    end: "Laatste dag van de match",
  },
  dayMissing: "Kies een dag.",
  until: "Eerste dag na de pauze",
  untilHint: "Weet u die dag nog niet? Laat dit leeg. De gesprekken wachten dan.",
  readOut: "Lees dit voor aan het huishouden:",
  reasons: "Waarom stopt het?",
  reasonsHint: "U hoeft niets aan te vinken. Hooguit twee redenen.",
  againGroup: "Wat wil de groep nu?",
  againHousehold: "Wat wil het huishouden nu?",
  notAsked: "nog niet gevraagd",
  look: "Bekijk wat er gebeurt",
  unsaved: "nog niet bewaard",
  moreMatches: (count: number) => `Toon nog ${counted(count, "match", "matches")}`,

  waitingTitle: (count: number) => `Wie wacht: ${count}`,
  nobodyWaits: "Niemand wacht op een match of op een eerste ontmoeting.",
  median: (days: number) => `De helft wacht ${counted(days, "dag", "dagen")} of langer op een match.`,
  waits: { group: "Groep", household: "Huishouden", match: "Match" },
  waitsFor: { group: "op een match", household: "op een match", match: "op de eerste ontmoeting" },
  waited: (days: number, since: string) => `${counted(days, "dag", "dagen")}, sinds ${since}`,
  waitedBefore: (days: number) => `In alles ${counted(days, "dag", "dagen")}, ook vóór een eerdere match.`,
  long: "Wacht lang",
  moreWaiting: (count: number) => `Toon nog ${count}`,

  calendarsTitle: "Agenda per contactpersoon",
  calendarsSay: "Een agenda-bestand met alle geplande gesprekken: alleen codes, geen namen van groepen of huishoudens.",
  calendar: "Agenda (.ics)",
  calendarMaking: "De agenda wordt gemaakt",

  aroundTitle: "Rond de matches",
  aroundSays:
    "Training, goedkeuring, bijeenkomsten, netwerk, werkdoelen, signalen voor partners en een contactrooster: elk een blad waarop u kiest en invult.",
  around: "Maak lijsten rond de matches",
  aroundTitlePreview: "Lijsten rond de matches maken",
};

/** Labels of the lives of matches, as every language has them. */
export type LifeWords = typeof life;
