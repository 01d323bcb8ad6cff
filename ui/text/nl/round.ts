import { rules } from "./rules.ts";
function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function groups(count: number): string {
  return counted(count, "groep", "groepen");
}

function households(count: number): string {
  return counted(count, "huishouden", "huishoudens");
}

/** The screen Match round. */
export const round = {
  make: "Maak voorstel",
  previewTitle: "Voorstel voor een nieuwe ronde",
  intro: "U krijgt eerst een voorstel. Er verandert nog niets in uw werkmap.",
  group: "groep",
  household: "huishouden",
  municipality: "gemeente",
  groups,
  households,

  whoTitle: "Wie doet mee?",
  who: (some: number, others: number) => `${groups(some)} en ${households(others)} doen mee`,
  nobody: "Er doet nog niemand mee",
  codesOf: { group: "Codes van de groepen", household: "Codes van de huishoudens" },
  absent: (count: number) => `${counted(count, "doet", "doen")} niet mee`,
  warnings: "Let hierop",
  blockedTitle: "Een ronde kan nu niet",
  addPeople: "Bekijk mijn bladen",

  rulesTitle: "Welke regels gelden?",
  rulesScope: "Wat u hier wijzigt, geldt alleen voor deze ronde.",
  rulesChanged: (count: number) =>
    count === 0 ? "Zoals in uw werkmap" : counted(count, "regel gewijzigd", "regels gewijzigd"),
  rules,
  moreRules: "Meer regels",

  whatIfTitle: "Wat als de grens anders is?",
  whatIfIntro: "Zoveel paren zijn er bij elke afstand. Kies een afstand voor een nieuw voorstel.",
  whatIfBar: (km: string, matches: number) => `${km} km: ${counted(matches, "paar", "paren")}`,
  whatIfNow: "nu",

  controlTitle: "Wilt u een controlegroep?",
  controlSwitch: "Loot een controlegroep",
  controlSays: [
    "Met een controlegroep kunt u later zien of het helpt.",
    "Van twee huishoudens die even goed passen, krijgt er één door loting nu een groep.",
    "Het andere huishouden wacht op een volgende ronde.",
  ],

  agreedTitle: "Zijn er afspraken over paren?",
  agreed: (count: number) => (count === 0 ? "Geen" : counted(count, "afspraak", "afspraken")),
  agreedSays: "Leg vast wie bij elkaar hoort of juist niet samen mag. Het voorstel houdt zich daaraan.",
  kind: { pin: "samen", forbid: "niet samen" },
  pairOf: (group: string, household: string) => `${group} met ${household}`,
  agreement: (group: string, household: string, kind: string) => `${group} met ${household}: ${kind}`,
  notWritten: "nog niet in uw werkmap",
  addAgreement: "Voeg toe",
  addTitle: "Nieuwe afspraak",
  remove: "Haal weg",
  removeOf: (pair: string) => `Haal weg: ${pair}`,
  chooseKind: "Afspraak",
  groupCode: "Code van de groep",
  householdCode: "Code van het huishouden",
  reason: "Reden",
  reasonHint: "Staat straks op het blad. Noem geen namen.",
  codeUnknown: "Deze code kennen wij hier niet. Kijk bij Wie doet mee? welke codes er zijn.",
  reasonMissing: "Schrijf kort waarom.",

  seedTitle: "Lotnummer",
  seed: (seed: string) => `Het lotnummer is ${seed}. Met dit nummer kan iedereen de loting narekenen.`,
  newSeed: "Nieuwe loting",

  noPairs: "Er is geen enkel paar mogelijk.",
  noPairsHelp:
    "Kijk hierboven, bij wie nog wacht, wat helpt. Vaak is dat een grotere afstand, of een postcode die wij nog niet kennen.",
  pairsTitle: "De paren",
  pair: (group: string, household: string) => `${group} en ${household}`,
  find: "Zoek op code",
  order: "Volgorde",
  orders: { code: "op code", doubt: "twijfel eerst" },
  onlyDoubt: "Alleen met twijfel",
  shown: (shown: number, total: number) => `${shown} van ${total} paren`,
  noneFound: "Geen paar met deze code.",
  showMore: (count: number) => `Toon ${count} meer`,
  unknownDistance: "afstand onbekend",
  pinned: "Samen door een afspraak",
  onMap: "Toon op kaart",
  onMapOf: (pair: string) => `Toon op kaart: ${pair}`,
  chosenOnMap: "Gekozen op de kaart",
  change: "Vraag of wijzig",
  changeOf: (pair: string) => `Vraag of wijzig: ${pair}`,
  whyNotTitle: "Waarom niet met een ander?",
  whyNotWith: (group: string) => `Ander huishouden voor ${group}`,
  askWhyNot: "Vraag het",
  answerTo: (group: string, household: string) => `Waarom niet ${group} met ${household}?`,
  keepTitle: "Dit paar vastleggen",
  again: "Er komt een nieuw voorstel met hetzelfde lotnummer.",
  proposeAgain: "Opnieuw voorstellen",
  proposeAgainOf: (pair: string) => `Opnieuw voorstellen: ${pair}`,

  mapTitle: "De kaart",
  mapText: (matched: number, waiting: number, control: number) =>
    `Kaart, het noorden is boven: ${matched} mensen of groepen met een paar, ${waiting} die wachten` +
    `${control === 0 ? "" : `, ${control} in de controlegroep`}. De lijst met paren zegt hetzelfde in woorden.`,
  mapEmpty: "Van niemand is bekend waar die woont. Daarom is er geen kaart.",
  notOnMap: (count: number) =>
    count === 1
      ? "1 staat niet op de kaart, want de plek is niet bekend:"
      : `${count} staan niet op de kaart, want hun plek is niet bekend:`,
  andMore: (count: number) => ` en nog ${count}`,
  toPair: (pair: string) => `Terug naar ${pair}`,
  mapWhole: "Toon de hele kaart",
  north: "N",
  km: "km",
  legend: {
    group: { matched: "groep met paar", waiting: "groep wacht", control: "groep in controlegroep" },
    household: { matched: "huishouden met paar", waiting: "huishouden wacht", control: "huishouden in controlegroep" },
    precision: "plek niet precies bekend",
  },

  waitingTitle: (count: number) => `${counted(count, "wacht", "wachten")} nog`,
  nearest: "Wie kwam er dichtbij?",
  helps: "Wat helpt:",
  controlList: (count: number) => `${counted(count, "huishouden", "huishoudens")} in de controlegroep`,
  controlPair: (household: string, group: string) => `${household} (kon bij ${group})`,
  profileTitle: "Welke keus kregen mensen?",
  profileSays: "Elk paar telt twee keer: voor de groep en voor het huishouden.",
  proofTitle: "Kan het beter?",

  standingTitle: "Wie moet nog ja zeggen?",
  standing: (open: number, total: number) =>
    open === 0
      ? `Alle ${total} paren zijn rond`
      : `Bij ${open} van ${counted(total, "paar", "paren")} wacht u op antwoord`,
  refused: "Iemand zei nee. De volgende ronde sluit dit voorstel.",
  answers: { yes: "ja", no: "nee" },
  answered: (side: string, answer: string, on: string | undefined) =>
    `${side}: ${answer}${on === undefined ? "" : ` (${on})`}`,
  awaited: "Nog geen antwoord:",
  saysYes: {
    group: "Ja van de groep",
    household: "Ja van het huishouden",
    municipality: "Ja van de gemeente",
  },
  yesTitle: (match: string) => `Een ja vastleggen voor ${match}`,
  yesAllOf: (number: number) => `Iedereen in ronde ${number} zei ja`,
  yesAllSays: "Leg een ja vast voor alle paren van deze ronde die nog wachten.",
  start: (match: string) => `Eerste dag van ${match}`,
  startSave: "Leg vast",
  startSaveOf: (match: string) => `Leg vast: eerste dag van ${match}`,
  startsOn: (date: string) => `Begint op ${date}`,
  startMissing: "Kies een dag.",
  startOfRound: (round: number) => `Eerste dag van ronde ${round}`,
  startSaveOfRound: (round: number) => `Leg vast: eerste dag van ronde ${round}`,
  startLater: "Weet u die nog niet? Laat dit dan leeg.",
  replaceTitle: "Iemand anders kiezen",
  replaceSays: "Het oude voorstel blijft op het blad staan, met uw reden erbij.",
  replaceWho: "Wie komt ervoor in de plaats?",
  replaceHint: "De code van een ander huishouden of een andere groep.",
  replace: "Kies dit",
  replacePreview: (match: string) => `Een ander paar in plaats van ${match}`,

  allYes: "Iedereen zei ja",
  settledTitle: "Welke paren staan vast?",
  settled: (count: number) => counted(count, "paar", "paren"),
  roundsTitle: "Eerdere rondes",
  rounds: (count: number) => counted(count, "ronde", "rondes"),
  roundLine: (number: number, date: string, matches: number) =>
    `Ronde ${number}, ${date}: ${counted(matches, "paar", "paren")}`,
  checkRound: "Reken na",
  checkRoundOf: (number: number) => `Reken na: ronde ${number}`,
};

/** Labels of this screen, as every language has them. */
export type RoundWords = typeof round;
