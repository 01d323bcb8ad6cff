/** Codes that one line names. */
const codesNamed = 20;

/** Codes, and how many more there are that a mail cannot name. */
export interface Codes {
  /** Those that a mail may name. */
  readonly codes: readonly string[];
  /** Matches whose name is no code. */
  readonly others: number;
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** `M-01, M-02 en nog 3`. */
function listed({ codes, others }: Codes): string {
  const more = codes.length - codesNamed + others;
  const rest = Math.max(more, others);
  const named = codes.slice(0, codesNamed).join(", ");
  if (rest === 0) return named;
  return named === "" ? counted(rest, "match zonder code", "matches zonder code") : `${named} en nog ${rest}`;
}

/** How many wait too long for what; what nobody waits for is left out. */
function waited({ match, meeting }: { readonly match: number; readonly meeting: number }): string {
  const parts = [
    ...(match === 0 ? [] : [`${match} op een match`]),
    ...(meeting === 0 ? [] : [`${meeting} op een eerste ontmoeting`]),
  ];
  return parts.join(", ");
}

/** Sentences of the digest of the coordinator, in Dutch. */
export const coordinator = {
  "setting-address-invalid": (v: { key: string }) =>
    `Wat bij de instelling "${v.key}" staat, is geen e-mailadres. Vul één adres in, of maak de waarde leeg.`,
  "coordinator-subject": (v: { count: number }) => `Weekoverzicht (${v.count})`,
  "coordinator-hello": (_: object) => "Beste coördinator,",
  "coordinator-lead": (_: object) => "Dit vraagt deze week uw aandacht:",
  "coordinator-today": (v: Codes) => `Vandaag iets doen: ${listed(v)}`,
  "coordinator-soon": (v: Codes) => `Binnen drie werkdagen iets doen: ${listed(v)}`,
  "coordinator-later": (v: Codes) => `Binnen tien dagen iets doen: ${listed(v)}`,
  "coordinator-late": (v: { count: number; matches: number }) =>
    `${counted(v.count, "gesprek is", "gesprekken zijn")} te laat, bij ${counted(v.matches, "match", "matches")}`,
  "coordinator-struck": (v: Codes & { count: number }) =>
    `Na drie herinneringen nog open: ${counted(v.count, "gesprek of taak", "gesprekken en taken")}, bij ${listed(v)}. De contactpersoon krijgt hier geen bericht meer over.`,
  "coordinator-unreachable": (v: { count: number }) =>
    `${counted(v.count, "contactpersoon heeft", "contactpersonen hebben")} geen bruikbaar e-mailadres`,
  "coordinator-nobody": (v: Codes) => `Zonder contactpersoon: ${listed(v)}`,
  "coordinator-left": (v: Codes) => `Klopt de status op het blad Matches nog? Kijk bij: ${listed(v)}`,
  "coordinator-waits": (v: { match: number; meeting: number }) => `Te lang gewacht: ${waited(v)}`,
  "coordinator-open": (_: object) => "Open de werkmap om te zien waar het om gaat.",
  "coordinator-missing": (_: object) =>
    "Er is een weekoverzicht voor de coördinator, maar niemand om het aan te sturen.",
  "remedy-coordinator-missing": (_: object) =>
    "Zet bij de coördinator op het blad Partijen een naam die met een e-mailadres op uw blad met contactpersonen staat. Of vul een adres in bij de instelling reminders.coordinator.",
  "reminder-withdrawn": (v: { match: string }) =>
    `Over ${v.match || "deze match"} gaat geen herinnering meer: het huishouden wil geen contact, of iemand doet niet meer mee.`,
  "remedy-reminder-withdrawn": (_: object) =>
    "Kies bij deze match beëindigd op het blad Matches. Wil het huishouden toch verder? Vraag het nog eens, en verander het antwoord.",
  "reminders-none-struck": (_: object) =>
    "Er staat geen herinnering klaar: over alles wat open staat, gingen al drie herinneringen.",
  "reminders-to-coordinator": (v: { to: string }) => `Aan ${v.to}: het weekoverzicht voor de coördinator.`,
};
