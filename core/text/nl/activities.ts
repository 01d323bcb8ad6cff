/** What a paper is called. */
const papers = new Map([
  ["declaration", "verklaring"],
  ["conductCertificate", "VOG"],
  ["training", "starttraining"],
]);

function members(count: number, of: number): string {
  return of === 1 ? "het enige lid" : count === 1 ? `1 van de ${of} leden` : `${count} van de ${of} leden`;
}

function sheets(count: number): string {
  return count === 1 ? "1 blad" : `${count} bladen`;
}

/** Sentences of what happens around the matches, in Dutch. */
export const activities = {
  "cli-help-activities": (_: object) =>
    "maakt de lijsten rond de matches: training, goedkeuring, bijeenkomsten, netwerk",
  "step-activity": (v: { sheet: string }) => `Blad ${v.sheet}`,
  "activities-made": (v: { sheets: number }) =>
    `De lijsten rond de matches: ${sheets(v.sheets)} gemaakt of bijgewerkt. Vul ze in; wat u typt, blijft staan.`,
  "activities-right": (_: object) => "De lijsten rond de matches kloppen al.",
  "paper-given": (v: { paper: string; seen: boolean; day: string; forAll: boolean }) =>
    `${papers.get(v.paper) ?? v.paper}: ${v.seen ? "ja" : "nee"}${v.day === "" ? "" : ` (${v.day})`}${v.forAll ? ", hele groep" : ""}`,
  "paper-unclear": (_: object) =>
    "Dit is niet te lezen; het papier telt als niet gezien. Kies ja of nee, en vul de dag in.",
  "paper-by-list": (v: { paper: string }) =>
    `Uw eigen lijst zegt over de ${papers.get(v.paper) ?? v.paper} iets anders. Die lijst telt. Verbeter het daar, of maak dit leeg.`,
  "activity-day": (_: object) => "Deze dag is niet te lezen. Typ een datum, bijvoorbeeld 14-3-2027.",
  "activity-number": (_: object) => "Dit aantal is niet te lezen en telt niet mee. Typ een heel getal.",
  "activity-word": (_: object) =>
    "Dit woord is onbekend en telt niet mee. Het blijft staan. Kies een woord uit de lijst.",
  "activity-cell-blank": (_: object) => "Deze regel telt pas mee als hier iets staat. Vul de cel in.",
  "activity-match-unknown": (_: object) => "Deze match staat niet op het blad Matches. Kies een match uit de lijst.",
  "training-missing": (v: { match: string; count: number; of: number }) =>
    `${v.match}: de starttraining ontbreekt bij ${members(v.count, v.of)}, en de match begint binnenkort of is net begonnen.`,
  "remedy-training-missing": (_: object) =>
    "Plan de training en vul de dag in, of kies gevolgd. De match gaat gewoon door.",
  "work-goal-without-consent": (_: object) =>
    "Dit doel is met de klantmanager gedeeld of gepland, en de nieuwkomer gaf nog geen toestemming. Vraag die eerst, of kies nee bij Met klantmanager.",
  "roster-over": (v: { match: string }) =>
    `Het contactrooster van ${v.match} is voorbij, en de match rust nog. Maak een regel met een nieuwe periode.`,
  "roster-reversed": (_: object) => "Deze periode eindigt voor hij begint en telt niet mee. Verbeter een van de dagen.",
  "overview-training": (_: object) => "Groepsleden zonder starttraining",
  "overview-training-next": (v: { members: number; households: number }): string => {
    if (v.members + v.households === 0) return "Iedereen is klaar voor de start.";
    return `Huishoudens zonder startbijeenkomst: ${v.households}. Plan de training en de bijeenkomst voor de eerste ontmoeting.`;
  },
  "overview-approvals": (_: object) => "Groepen die op papieren wachten",
  "overview-approvals-next": (v: { groups: number }): string =>
    v.groups === 0
      ? "Noteer per lid dat u de verklaring en de VOG zag."
      : "Deze groepen doen mee aan een ronde zodra de papieren van elk lid zijn gezien.",
  "overview-events": (_: object) => "Bijeenkomsten",
  "overview-events-next": (v: { count: number; newcomers: number; residents: number; byNewcomers: number }): string =>
    v.count === 0
      ? "Schrijf na elke bijeenkomst op hoeveel mensen er waren."
      : `Nieuwkomers: ${v.newcomers}. Bewoners: ${v.residents}. Mede door nieuwkomers georganiseerd: ${v.byNewcomers}.`,
  "overview-introductions": (_: object) => "Voorgesteld aan elkaars netwerk",
  "overview-introductions-next": (v: { byGroup: number; byHousehold: number; cameOf: number }): string =>
    v.byGroup + v.byHousehold === 0
      ? "Schrijf op wie wie in contact bracht, en wat ervan kwam."
      : `Door de groep: ${v.byGroup}. Door het huishouden: ${v.byHousehold}. Daar kwam iets van: ${v.cameOf}.`,
  "overview-work-goals": (_: object) => "Werkdoelen waar mensen mee bezig zijn",
  "overview-work-goals-next": (v: { withoutConsent: number }): string =>
    v.withoutConsent === 0
      ? "Bespreek per doel de volgende stap."
      : `Vraag eerst toestemming om te delen: dat ontbreekt bij ${v.withoutConsent === 1 ? "1 doel" : `${v.withoutConsent} doelen`}.`,
  "overview-partner-signals": (_: object) => "Signalen voor partners, nog open",
  "overview-partner-signals-next": (v: { themes: readonly { theme: string; open: number }[] }): string =>
    v.themes.length === 0
      ? "Schrijf op wat bij organisaties beter kan."
      : `Bespreek ze met de partners: ${v.themes.map(({ theme, open }) => `${theme} ${open}`).join(", ")}.`,
  "overview-rosters": (_: object) => "Contactroosters die nu gelden",
  "overview-rosters-next": (v: { runOut: number }): string =>
    v.runOut === 0
      ? "Kan een match elkaar niet ontmoeten? Spreek dan af wie wanneer belt."
      : `Maak een nieuwe periode: bij ${v.runOut === 1 ? "1 match die rust" : `${v.runOut} matches die rusten`} is het rooster voorbij.`,
  "share-signals-title": (v: { count: number }) =>
    v.count === 1 ? "1 signaal: wat kan beter?" : `${v.count} signalen: wat kan beter?`,
  "share-left-out-partners": (_: object) =>
    "Wat groepen en nieuwkomers in de praktijk merken. Niet hierin: van wie het komt, namen, matches, groepen en dagen.",
  "share-signals-none": (_: object) =>
    "Er zijn geen signalen om te delen. Zet ze eerst op het blad Signalen partners, met de partij erbij.",
  "share-signals-of-match": (_: object) =>
    "Signalen voor partners deelt u niet per match: van wie ze komen, blijft weg.",
  "share-party-unknown": (_: object) => "Deze partij kennen wij niet.",
  "remedy-share-party-unknown": (_: object) =>
    "Kies een partij zoals op het blad Signalen partners, bijvoorbeeld gemeente of COA, of laat de partij weg.",
  "share-signals-named": (v: { sheet: string; cells: readonly string[] }) =>
    `Op het blad ${v.sheet} staat een naam, code of adres in: ${v.cells.join(", ")}. Dit gaat zo niet naar partners.`,
  "remedy-share-signals-named": (_: object) => "Schrijf in deze cellen op wat er gebeurt, zonder te zeggen bij wie.",
};
