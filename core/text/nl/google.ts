/** What the sentences about reminders that were sent need: numbers of messages. */
export interface SentCounts {
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  readonly postponed: number;
}

function messages(count: number): string {
  return count === 1 ? "1 bericht" : `${count} berichten`;
}

function sentTold({ sent, failed, uncertain, postponed }: SentCounts): string {
  if (sent + failed + uncertain + postponed === 0) return "Er was nu niets te versturen.";
  const parts = [
    `Verstuurd: ${messages(sent)}.`,
    ...(failed === 0 ? [] : [`Mislukt: ${messages(failed)}. Kijk op het blad Herinneringen.`]),
    ...(uncertain === 0
      ? []
      : [`Onzeker: ${messages(uncertain)}. Misschien zijn ze verstuurd. Vraag het de contactpersoon.`]),
    ...(postponed === 0 ? [] : [`Later: ${messages(postponed)}. Die gaan vanzelf als uw herinneringen aan staan.`]),
  ];
  return parts.join(" ");
}

/** Sentences of the menu in Google Sheets and of what stands behind it, in Dutch. */
export const google = {
  "menu-name": (_: object) => "Samen Hier",
  "menu-start": (_: object) => "Start",
  "menu-sheets": (_: object) => "Mijn bladen",
  "menu-round": (_: object) => "Matchronde",
  "menu-tasks": (_: object) => "Taken",
  "menu-plan": (_: object) => "Plan",
  "menu-check-ins": (_: object) => "Gesprekken",
  "menu-results": (_: object) => "Resultaten",
  "menu-settings": (_: object) => "Instellingen",
  "menu-log": (_: object) => "Logboek",
  "menu-reminders": (_: object) => "Herinneringen",
  "menu-reminders-on": (_: object) => "Aanzetten",
  "menu-reminders-off": (_: object) => "Uitzetten",
  "menu-reminders-now": (_: object) => "Nu versturen",
  "menu-reminders-test": (_: object) => "Proefbericht sturen",
  "menu-reminders-state": (_: object) => "Hoe staat het ermee?",
  "menu-undo": (_: object) => "Laatste wijziging terugnemen",
  "menu-help": (_: object) => "Controle en hulp",
  "menu-self-test": (_: object) => "Zelftest",
  "menu-about": (_: object) => "Over Samen Hier",
  "menu-uninstall": (_: object) => "Samen Hier weghalen",

  "google-call-unknown": (_: object) => "Deze zijbalk en het script horen niet bij elkaar.",
  "remedy-google-call-unknown": (_: object) =>
    "Sluit de zijbalk en open hem opnieuw met het menu Samen Hier. Er is niets gewijzigd.",
  "google-not-allowed": (_: object) => "Google geeft Samen Hier hier geen toestemming voor.",
  "remedy-google-not-allowed": (_: object) =>
    "Kies in het menu Samen Hier > Herinneringen > Aanzetten. Google vraagt dan om toestemming: vink alles aan. Kies daarna nog eens wat u wilde doen.",
  "google-rest-lost": (_: object) => "De rest van deze wijziging is er niet meer. Wat er al staat, blijft staan.",
  "remedy-google-rest-lost": (_: object) => "Vraag hetzelfde nog eens: dan komt de rest erbij.",
  "google-undo-lost": (_: object) => "Terugnemen kan niet meer. Google bewaart dat hooguit 6 uur.",
  "remedy-google-undo-lost": (_: object) => "Verwijder zelf wat u niet wilt houden.",
  "google-undo-none": (_: object) => "Er is niets om terug te nemen.",
  "google-undo-changed": (_: object) =>
    "Daarna is er iets getypt of gewijzigd, en dat zou verloren gaan. Er is niets teruggenomen.",
  "remedy-google-undo-changed": (_: object) =>
    "Haal weg wat er bij kwam en probeer het opnieuw. Of verwijder zelf wat u niet wilt houden.",
  "google-undoing": (_: object) => "Terugnemen",
  "google-undo-ask": (v: { counted: string }) => `Dit wordt teruggenomen: ${v.counted}. Doorgaan?`,
  "google-undone": (v: { counted: string }) => `Teruggenomen: ${v.counted}.`,
  "google-undone-partly": (_: object) =>
    "Een deel is teruggenomen. Kies nog eens Laatste wijziging terugnemen voor de rest.",
  "google-no-sidebar": (_: object) =>
    "Het bestand Sidebar ontbreekt in Apps Script. Laat het plakken zoals in de handleiding staat.",

  "schedule-on-ask": (v: { when: string }) =>
    `Samen Hier kijkt dan elk uur of er een herinnering uit moet. Berichten gaan ${v.when}, alleen op werkdagen. Ze gaan uit naam van uw Google-account, naar contactpersonen. Er staan alleen codes en aantallen in. Er gaat nu niets uit. Aanzetten?`,
  "schedule-on-done": (v: { when: string }) =>
    `Herinneringen staan aan. Berichten gaan ${v.when}, uit naam van uw account. Er is nu niets verstuurd.`,
  "schedule-colleague": (_: object) =>
    "Bij een collega staan ze ook aan. Dat geeft geen dubbele berichten. Alleen die collega kan ze daar uitzetten.",
  "schedule-off-done": (_: object) => "Uw herinneringen staan uit. Er gaat niets meer uit naam van uw account.",
  "schedule-off-already": (_: object) => "Bij u stonden ze al uit.",
  "schedule-state-on": (v: { when: string }) => `Herinneringen staan aan. Berichten gaan ${v.when}.`,
  "schedule-state-off": (_: object) => "Herinneringen staan uit. Er gaat niets uit als u dat niet zelf vraagt.",
  "schedule-state-mine": (_: object) => "Ze gaan uit naam van uw account.",
  "schedule-state-other": (_: object) => "Een collega zette ze aan. Ze gaan uit naam van die collega.",
  "schedule-state-run": (v: { on: string; at: string }) => `Laatst gekeken op ${v.on} om ${v.at}.`,
  "schedule-state-never": (_: object) => "Er is nog niet gekeken. Dat gebeurt binnen een uur.",
  "schedule-late": (_: object) =>
    "De herinneringen lopen al 3 dagen niet. Kies Samen Hier > Herinneringen > Aanzetten. Werkt degene die ze aanzette hier niet meer? Zet ze dan zelf aan.",
  "schedule-problem": (v: { problem: string }) => `De laatste keer ging het mis: ${v.problem}`,
  "schedule-now-ask": (v: { messages: number }) =>
    `Nu ${v.messages === 1 ? "staat er 1 herinnering" : `staan er ${v.messages} herinneringen`} klaar. Die gaan meteen uit, uit naam van uw account. Versturen?`,
  "schedule-now-none": (_: object) => "Er is nu niets te versturen.",
  "schedule-now-done": sentTold,
  "schedule-test-ask": (_: object) =>
    "Naar welk e-mailadres mag het proefbericht? Vul uw eigen adres in. Samen Hier bewaart het niet.",
  "schedule-test-subject": (_: object) => "Proef: herinneringen van Samen Hier",
  "schedule-test-text": (v: { when: string }) =>
    `Dit is een proef. Zo komen herinneringen binnen: ${v.when}, naar de contactpersonen, met alleen codes en aantallen. U hoeft niets te doen.`,
  "schedule-test-done": (_: object) => "Het proefbericht is verstuurd. Kijk in uw mail, ook bij ongewenste mail.",
  "schedule-test-address": (_: object) => "Dat is geen e-mailadres. Er is niets verstuurd.",
  "schedule-test-not": (_: object) => "Er is niets verstuurd.",
  "schedule-test-refused": (_: object) => "Google weigerde het proefbericht. Er is niets verstuurd.",
  "schedule-test-uncertain": (_: object) =>
    "Google gaf een fout. Misschien is het proefbericht toch verstuurd. Kijk in uw mail.",
  "schedule-no-quota": (_: object) =>
    "Uw account mag vandaag geen mail meer versturen. Dat komt van Google. Morgen kan het weer.",
  "schedule-mail-refused": (v: { count: number }) =>
    `${v.count === 1 ? "1 bericht is" : `${v.count} berichten zijn`} niet verstuurd. Kijk op het blad Herinneringen.`,
  "schedule-uncertain": (v: { count: number }) =>
    `Van ${v.count === 1 ? "1 bericht" : `${v.count} berichten`} is niet zeker of het uitging. Kijk op het blad Herinneringen.`,

  "schedule-postponed": (_: object) => "Google liet toen niet meer mail of tijd toe. De rest gaat de volgende keer.",
  "schedule-failure-logged": (v: { code: string }) => `Herinneringen liepen niet: ${v.code}`,

  "about-text": (v: { version: string }) =>
    [
      `Versie ${v.version}.`,
      "",
      "Samen Hier leest en schrijft alleen in deze werkmap. Het maakt eigen bladen erbij. Uw eigen kolommen blijven zoals ze zijn.",
      "",
      "Samen Hier mag van u:",
      "1. deze werkmap lezen en wijzigen, en geen ander bestand;",
      "2. een menu en een zijbalk laten zien;",
      "3. op vaste tijden werken, als u herinneringen aanzet;",
      "4. mail sturen uit uw naam: herinneringen aan contactpersonen, alleen als u dat vraagt.",
      "",
      "Er gaat niets naar andere servers. In mail en in het logboek staan geen namen, alleen codes en aantallen.",
    ].join("\n"),
  "uninstall-ask": (_: object) =>
    "Uw herinneringen gaan uit en wat Samen Hier bij Google onthield, wordt gewist. Uw bladen en de bladen van Samen Hier blijven staan. Doorgaan?",
  "uninstall-done": (_: object) =>
    "Klaar. Haal nu zelf het script weg: Extensies > Apps Script, en dan bij Overzicht het project verwijderen. De bladen van Samen Hier mag u houden of zelf verwijderen.",
  "uninstall-colleague": (_: object) =>
    "Let op: bij een collega staan herinneringen nog aan. Die collega moet ook Samen Hier weghalen kiezen.",
  "uninstall-stopped": (_: object) => "Er is niets weggehaald.",

  "self-test-sheet": (_: object) => "Zelftest Samen Hier",
  "self-test-lead": (v: { version: string; on: string; at: string }) =>
    `Zelftest van versie ${v.version} op ${v.on} om ${v.at}. Op dit blad staan geen gegevens van mensen. U mag het verwijderen.`,
  "self-test-what": (_: object) => "Wat is nagekeken",
  "self-test-found": (_: object) => "Uitkomst",
  "self-test-remedy": (_: object) => "Wat te doen",
  "self-test-ok": (_: object) => "zoals verwacht",
  "self-test-other": (v: { found: string }) => `anders: ${v.found}`,
  "self-test-error": (_: object) => "Google gaf een fout",
  "self-test-report": (_: object) => "Stuur dit blad aan wie Samen Hier onderhoudt.",
  "self-test-all-ok": (v: { checks: number }) => `Alle ${v.checks} punten zijn zoals verwacht.`,
  "self-test-some-other": (v: { others: number }) =>
    `${v.others === 1 ? "1 punt is" : `${v.others} punten zijn`} anders dan verwacht. Kijk op het blad Zelftest Samen Hier.`,
} as const;
