function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The screen Talks. */
export const checkIns = {
  plan: "Plan gesprekken",
  planFor: (count: number) => `Plan gesprekken voor ${counted(count, "paar", "paren")}`,
  previewTitle: "Gesprekken plannen",
  upToDate: "Alle gesprekken zijn gepland.",

  emptyTitle: "Er zijn nog geen gesprekken",
  emptyNoMatch: "Gesprekken plant u voor paren die rond zijn. Maak eerst een matchronde.",
  emptyUnconfirmed: (count: number) =>
    `${counted(count, "paar wacht", "paren wachten")} nog op een ja. Daarna plant u hier de gesprekken.`,
  emptyReady: (count: number) =>
    `${counted(count, "paar is", "paren zijn")} rond. U kunt nu een jaar lang gesprekken plannen.`,
  emptyUndated: (count: number) =>
    `${counted(count, "paar is", "paren zijn")} rond, maar zonder eerste dag. Leg de eerste ontmoeting hieronder vast. Daarna plant u hier de gesprekken.`,
  toRound: "Naar de matchronde",
  unconfirmed: (count: number) => `${counted(count, "paar wacht", "paren wachten")} nog op een ja`,

  progress: (held: number, total: number) => `${held} van ${counted(total, "gesprek", "gesprekken")} gevoerd`,
  overdueTitle: (count: number) => `${counted(count, "gesprek", "gesprekken")} te laat`,
  weekTitle: "Deze week",
  laterTitle: "Daarna",
  nothingThisWeek: "Deze week zijn er geen gesprekken.",
  noContact: "Nog geen contactpersoon",
  talks: (count: number) => counted(count, "gesprek", "gesprekken"),
  talk: (match: string, side: string, number: number) => `${match}, ${side}, gesprek ${number}`,
  more: (count: number) => `Toon nog ${counted(count, "gesprek", "gesprekken")}`,

  signalsTitle: "Signalen",
  signals: (count: number) => counted(count, "signaal", "signalen"),
  moreSignals: (count: number) => `Toon nog ${counted(count, "signaal", "signalen")}`,
  noSignals: "Er zijn geen signalen.",
  levels: { today: "Vandaag bellen", red: "Nu handelen", amber: "Let op" },
  today: (count: number) => `Vandaag bellen: ${counted(count, "signaal", "signalen")}`,
  toSignals: "Toon signalen",
  since: (date: string) => `sinds ${date}`,
  actBy: (date: string) => `uiterlijk ${date} bellen`,
  actLate: "te laat",
  rows: "Komt uit:",

  remindersTitle: "Herinneringen",
  reminders: (messages: number, matches: number) =>
    messages === 0
      ? "Er staan vandaag geen herinneringen klaar."
      : `Vandaag ${messages === 1 ? "staat" : "staan"} er ${counted(messages, "herinnering", "herinneringen")} klaar, over ${counted(matches, "paar", "paren")}.`,
  remindersSay: "Wij versturen niets. U ziet hier wat er klaarstaat, en kunt het op een blad zetten.",
  /** Where a timer sends them. */
  remindersTimed: "U ziet hier wat er klaarstaat. Of het vanzelf uitgaat, staat hieronder.",
  failed: (count: number) => `${counted(count, "mail is", "mails zijn")} geweigerd`,
  failedHelp: "Kijk op het blad waarom. Verbeter het adres. Op een andere dag proberen wij het opnieuw.",
  uncertain: (count: number) => `Van ${counted(count, "mail", "mails")} weten wij niet of die weg is`,
  uncertainHelp: "Die gaat niet vanzelf nog een keer. Vraag het aan de contactpersoon.",
  remind: "Bekijk herinneringen",
  remindTitle: "Herinneringen van vandaag",
};

/** Labels of this screen, as every language has them. */
export type CheckInsWords = typeof checkIns;
