function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** How long, as people say it: in weeks from the first week on. */
function howLong(days: number): string {
  return days < 7 ? counted(days, "dag", "dagen") : counted(Math.floor(days / 7), "week", "weken");
}

/** Of one talk how late it is; of more how many are late, and the oldest of them by how much. */
function lateOf({ count, late, days }: { count: number; late: number; days: number }): string {
  if (late > 1) return `${late} te laat, het oudste ${howLong(days)}`;
  return `${count === 1 ? "" : "1 daarvan "}${howLong(days)} te laat`;
}

/** From Monday on. */
const weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];

/** Codes that one sentence names. */
const codesNamed = 12;

/** `M-01, M-02`; of more codes than can be named also how many more. */
function listed(codes: readonly string[]): string {
  const more = codes.length - codesNamed;
  const named = codes.slice(0, codesNamed).join(", ");
  return more > 0 ? `${named} en nog ${more}` : named;
}

function talksAndTasks(talks: number, tasks: number): string {
  const parts = [
    ...(talks === 0 ? [] : [counted(talks, "gesprek", "gesprekken")]),
    ...(tasks === 0 ? [] : [counted(tasks, "taak", "taken")]),
  ];
  return parts.join(" en ");
}

/** Sentences of check-ins, in Dutch. */
export const checkIns = {
  "step-check-ins": (_: object) => "Gesprekken van het jaar",
  "step-reminders": (_: object) => "Herinneringen van deze week",
  "check-ins-planned": (v: { matches: number; talks: number }) =>
    `${counted(v.matches, "match", "matches")} met samen ${v.talks} gesprekken.`,
  "check-ins-late": (v: { count: number }) => `${counted(v.count, "gesprek is", "gesprekken zijn")} te laat.`,
  "check-ins-none": (_: object) =>
    "Er is nog geen bevestigde match met een eerste ontmoeting, dus er zijn nog geen gesprekken.",
  "check-ins-gone": (v: { match: string; count: number }) =>
    `${v.match} is gestopt: ${counted(v.count, "gepland gesprek vervalt", "geplande gesprekken vervallen")}.`,
  "signals-red": (v: { count: number }) => `${counted(v.count, "match vraagt", "matches vragen")} nu om actie (rood).`,
  "signals-call-today": (v: { matches: string }) =>
    `Bel vandaag, want er is een zorg om veiligheid of iemand wil stoppen: ${v.matches}.`,
  "signals-tasks-overdue": (v: { matches: string }) =>
    `Taken die meer dan 14 dagen te laat zijn, tellen mee bij ${v.matches}. Is iets al gedaan? Zet de taak op klaar.`,
  "talk-status-unknown": (_: object) =>
    "Deze status is onbekend. Uw woord blijft staan en het gesprek telt als gepland. Kies gepland, gevoerd of vervalt.",
  "talk-status-held": (_: object) =>
    "Hier staat vervalt, maar ook een dag bij Gevoerd op. Het gesprek telt als gevoerd. Wis die dag, of kies gevoerd.",
  "match-rows-kept-not-confirmed": (v: { match: string }) =>
    `${v.match} is nu geen bevestigde match. Wat er al stond, blijft staan. Gaat de match door? Zet de status en de drie akkoorden goed. Gestopt? Kies beëindigd.`,
  "match-rows-kept-gone": (v: { match: string }) =>
    `${v.match} staat niet meer op het blad Matches. Wat er al stond, blijft staan. Zet de match terug. Is hij gestopt? Kies dan beëindigd.`,
  "signals-amber": (v: { count: number }) =>
    `${counted(v.count, "match vraagt", "matches vragen")} om een gesprek binnen tien dagen (oranje).`,
  "match-without-start": (v: { match: string }) =>
    `Van ${v.match} is geen eerste ontmoeting bekend, dus er zijn nog geen gesprekken gepland. Vul die dag in.`,
  "match-contact-missing": (v: { match: string }) =>
    `${v.match || "Deze match"} heeft geen contactpersoon, dus niemand krijgt een herinnering. Vul er een in.`,
  "match-contact-unknown": (v: { match: string }) =>
    `De contactpersoon van ${v.match || "deze match"} staat niet op het blad met contactpersonen. Schrijf de naam op beide bladen hetzelfde.`,
  "contact-address-missing": (_: object) => "Deze contactpersoon heeft geen e-mailadres. Vul het in.",
  "contact-address-invalid": (_: object) => "Dit e-mailadres klopt niet. Vul één adres in, zoals naam@voorbeeld.nl.",
  "reminders-due": (v: { count: number }) => `${counted(v.count, "herinnering staat", "herinneringen staan")} klaar.`,
  "reminders-none-due": (_: object) => "Er staat geen herinnering klaar: deze week is er niets te doen.",
  "reminders-none-sent": (_: object) =>
    "Er staat geen herinnering klaar: die van deze week zijn al verstuurd, of zouden dat zijn: zie het blad Herinneringen.",
  "reminders-none-contacts": (_: object) => "Er staat geen herinnering klaar: er is geen blad met contactpersonen.",
  "reminders-none-address": (v: { count: number }) =>
    `Er staat geen herinnering klaar: bij ${counted(v.count, "match", "matches")} is geen contactpersoon met een goed e-mailadres.`,
  "contacts-sheet-missing": (_: object) =>
    "Er is geen blad met contactpersonen. Maak een blad met de kolommen Contactpersoon en E-mail, en schrijf de namen net als op het blad Matches.",
  "reminder-failed": (_: object) => "Deze herinnering is niet verstuurd: het mailprogramma weigerde haar.",
  "remedy-reminder-failed": (_: object) =>
    "Op een latere dag van deze week wordt het opnieuw geprobeerd. Blijft het misgaan? Bel de contactpersoon.",
  "reminder-address-refused": (_: object) =>
    "Deze herinnering is niet verstuurd: het mailprogramma weigerde het adres.",
  "remedy-reminder-address-refused": (_: object) =>
    "Verbeter het e-mailadres op uw blad met contactpersonen. De herinnering gaat dan alsnog.",
  "reminder-uncertain": (_: object) =>
    "Van deze herinnering is niet zeker of zij is verstuurd: het versturen brak af. Zij gaat niet vanzelf nog eens.",
  "remedy-reminder-uncertain": (_: object) =>
    "Vraag de contactpersoon of het bericht er is. Is het er? Kies bij Status verstuurd. Is het er niet? Kies klaar om te versturen.",
  "reminders-to": (v: { to: string; talks: number; tasks: number; codes: readonly string[] }) =>
    `Aan ${v.to}: ${talksAndTasks(v.talks, v.tasks)}${v.codes.length === 0 ? "" : `, bij ${listed(v.codes)}`}.`,
  "reminders-went": (v: { sent: number; failed: number; uncertain: number; postponed: number }) =>
    [
      `herinneringen: ${v.sent} verstuurd`,
      ...(v.failed === 0 ? [] : [`${v.failed} mislukt`]),
      ...(v.uncertain === 0 ? [] : [`${v.uncertain} onzeker`]),
      ...(v.postponed === 0 ? [] : [`${counted(v.postponed, "wacht", "wachten")} nog`]),
    ].join(", "),
  "reminders-when": (v: { weekday: number; hour: number }) =>
    `elke ${weekdays[v.weekday - 1] ?? ""} vanaf ${v.hour} uur`,
  "reminder-subject": (v: { talks: number; tasks: number }) => `Deze week: ${talksAndTasks(v.talks, v.tasks)}`,
  "reminder-hello": (_: object) => "Beste contactpersoon,",
  "reminder-due": (v: { talks: number; tasks: number }) => `Deze week staat open: ${talksAndTasks(v.talks, v.tasks)}.`,
  "reminder-talks": (v: { count: number; late: number; days: number }) =>
    counted(v.count, "gesprek", "gesprekken") + (v.late === 0 ? "" : ` (${lateOf(v)})`),
  "reminder-tasks": (v: { count: number; late: number; days: number }) =>
    counted(v.count, "taak", "taken") + (v.late === 0 ? "" : ` (${v.late} te laat)`),
  "reminder-no-code": (_: object) => "een match zonder code",
  "reminder-open": (_: object) => "Open de werkmap voor de rest. Dank voor uw inzet!",
};
