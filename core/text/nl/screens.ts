import type { ResponseUnit } from "../../intake/surveys/survey.ts";
import type { SignalCode } from "../../records/check-in.ts";
import type { HouseholdType } from "../../records/words.ts";
import type { HostProblemCode } from "../../workbook/host-problem.ts";
import { typeNamed, type Side } from "./words.ts";

/** What the sentences about a program that refuses need: the sheet, or `""` where none was named. */
export interface HostValues {
  readonly sheet: string;
}

function onSheet({ sheet }: HostValues): string {
  return sheet === "" ? "Op een blad" : `Op blad "${sheet}"`;
}

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

const answers: Readonly<Record<ResponseUnit, readonly [string, string]>> = {
  group: ["groep", "groepen"],
  household: ["huishouden", "huishoudens"],
  member: ["lid", "leden"],
  partner: ["partner", "partners"],
};

/** Why a program would not read or write, by code. */
const host: Readonly<Record<HostProblemCode, (v: HostValues) => string>> = {
  "cell-edit": () => "Er staat nog een cel open om in te typen.",
  protected: (v) => (v.sheet === "" ? "Een blad is beveiligd." : `Blad "${v.sheet}" is beveiligd.`),
  "structure-protected": () => "De werkmap is beveiligd: er kan geen blad bij of af.",
  "read-only": () => "Deze werkmap kan alleen gelezen worden.",
  filtered: (v) => `${onSheet(v)} staat een filter in de weg.`,
  "in-the-way": (v) => `${onSheet(v)} staat een tabel of een samengevoegde cel op de plek waar wij schrijven.`,
  "too-large": () => "Dit is te veel voor één keer.",
  "too-old": () => "Deze versie van het programma is te oud voor wat hier nodig is.",
  busy: () => "De werkmap is even bezet, door iets anders of door iemand anders.",
  unknown: () => "Het lukte niet, en het programma zei niet waarom.",
};

/** What each signal of the talks means. */
const signals: Readonly<Record<SignalCode, string>> = {
  S1: "Drie weken of langer is er geen contact geweest tussen groep en huishouden.",
  S2: "De laatste twee gesprekken met één kant gingen niet door.",
  S3: "Groep en huishouden zien heel verschillend hoe het gaat.",
  S4: "De groep noemde het twee maanden achter elkaar zwaar.",
  S5: "De nieuwkomer leunt erg op de groep.",
  S6: "Er is een conflict.",
  S7: "Er is meer nodig dan de groep kan geven.",
  S8: "Iemand wil iets anders: een ander doel of ander contact.",
  S9: "Een taak is meer dan 14 dagen te laat, in de eerste drie maanden.",
  S10: "Er is een zorg om veiligheid. Bel vandaag.",
  S11: "Iemand wil stoppen. Bel vandaag.",
};

/** Sentences of the screens, in Dutch. */
export const screens = {
  "screen-yes": (_: object) => "ja",
  "screen-no": (_: object) => "nee",
  "screen-left-alone": (_: object) => "Niet gebruiken",
  "screen-answers": (v: { unit: ResponseUnit; joined: number; unjoined: number }) => {
    const [one, more] = answers[v.unit];
    const rest = v.unjoined === 0 ? "" : ` ${many(v.unjoined, "antwoord past", "antwoorden passen")} bij niemand.`;
    return `${many(v.joined, "antwoord hoort", "antwoorden horen")} bij ${v.joined === 1 ? `een van uw ${more}` : `uw ${more}`} (per ${one}).${rest}`;
  },
  "screen-answers-kept": (_: object) =>
    "Deze antwoorden bewaren we voor de evaluatie. Ze tellen niet mee bij het matchen.",
  "screen-stale": (_: object) => "De werkmap is veranderd sinds u het voorstel zag. Er is niets gewijzigd.",
  "remedy-screen-stale": (_: object) => "Bekijk het voorstel opnieuw.",
  "screen-nothing-open": (_: object) => "Er is nog geen werkmap gelezen.",
  "remedy-screen-nothing-open": (_: object) => "Open een werkmap en probeer het opnieuw.",
  "screen-failed": (_: object) => "Er ging iets mis. Dat ligt aan ons.",
  "remedy-screen-failed": (_: object) =>
    "Probeer het opnieuw. Blijft het misgaan? Sluit de werkmap en open die opnieuw.",
  "host-cell-edit": host["cell-edit"],
  "remedy-host-cell-edit": (_: HostValues) => "Druk op Enter of Esc, en probeer het opnieuw.",
  "host-protected": host.protected,
  "remedy-host-protected": (_: HostValues) => "Haal de beveiliging van het blad en probeer het opnieuw.",
  "host-structure-protected": host["structure-protected"],
  "remedy-host-structure-protected": (_: HostValues) => "Haal de beveiliging van de werkmap en probeer het opnieuw.",
  "host-read-only": host["read-only"],
  "remedy-host-read-only": (_: HostValues) => "Sla een kopie op die u mag wijzigen, en werk daarin verder.",
  "host-filtered": host.filtered,
  "remedy-host-filtered": (_: HostValues) => "Haal het filter weg en probeer het opnieuw.",
  "host-in-the-way": host["in-the-way"],
  "remedy-host-in-the-way": (_: HostValues) => "Zet die op een andere plek en probeer het opnieuw.",
  "host-too-large": host["too-large"],
  "remedy-host-too-large": (_: HostValues) =>
    "Sluit andere werkmappen en probeer het opnieuw. Of doe dit met het bestand in de pagina voor de browser.",
  "host-too-old": host["too-old"],
  "remedy-host-too-old": (_: HostValues) => "Werk het programma bij, of open de werkmap in Excel op het web.",
  "host-busy": host.busy,
  "remedy-host-busy": (_: HostValues) => "Wacht even en probeer het opnieuw.",
  "host-unknown": host.unknown,
  "remedy-host-unknown": (_: HostValues) => "Probeer het opnieuw. Blijft het zo? Sluit de werkmap en open die opnieuw.",
  "host-nothing-done": (_: object) => "Er is niets gewijzigd.",
  "host-partly-done": (_: object) => "Een deel staat er al.",
  "remedy-host-partly-done": (_: object) => "Voer het daarna nog eens uit: wat er staat, blijft staan.",
  "screen-remedy-postcodes": (_: object) =>
    "Zet breedtegraad en lengtegraad bij de mensen, of kies bij Matchronde een postcodebestand. Tot dan kunnen we voor hen geen afstand uitrekenen.",
  "screen-remedy-postcode": (_: object) =>
    "Vraag de postcode van het huisadres: dit kan een postbus of een tikfout zijn. Klopt de postcode? Zet hem dan met coördinaten op het blad Locaties. Tot dan weten we niet waar deze mensen wonen.",
  "screen-remedy-mapping-refused": (_: object) => "Laat deze kolom met rust.",
  "screen-remedy-column-guessed": (_: object) =>
    "Kijk bij Mijn bladen of het klopt, of kies daar wat er in de kolom staat. Zodra u op Klopt drukt, telt de kolom mee.",
  "screen-remedy-column-off": (_: object) =>
    "Kies bij Mijn bladen wat er in de kolom staat en druk op Klopt. Gaat de kolom over iets anders? Kies dan ‘Niet gebruiken’.",
  "screen-remedy-question-not-matched": (_: object) =>
    "Dat is niet erg. Een vraag telt wel mee bij Resultaten, als wij hem herkennen. Hebben wij de kolom toch nodig? Kies dan bij Mijn bladen wat erin staat.",
  "screen-remedy-column-unused": (_: object) =>
    "Dat is niet erg. Hebben wij de kolom toch nodig? Kies dan bij Mijn bladen wat erin staat.",
  "screen-remedy-sheet-unknown": (_: object) =>
    "Staan hier groepen of huishoudens op? Kies dat dan bij Mijn bladen, achter ‘Dit blad is’.",
  "screen-remedy-members": (_: object) => "Zet de lijst met groepen op een blad in deze werkmap.",
  "screen-replace-reason": (_: object) =>
    "Een voorstel vervangen kan alleen met een reden, in woorden. Er is niets veranderd.",
  "screen-replace-which": (_: object) => "Zeg wie er in de plaats komt: een huishouden of een groep, één van de twee.",
  "screen-fill-homes": (_: object) =>
    "Fase 1 begint met woningen. Vul op het blad Woningen per soort woning in: gemeente, voor welk huishouden, hoogstens hoeveel personen, hoeveel woningen en vanaf wanneer. Kies daarna opnieuw hervestiging, fase 1.",
  "screen-remedy-preselection": (_: object) => "Wilt u een voorselectie? Kies dan bij de regels hervestiging, fase 1.",
  "screen-preselection-next": (_: object) =>
    "Dit is fase 1: er staan geen mensen op, en er is nog geen match. Gaven huishoudens toestemming? Kies dan bij de regels fase 2.",
  "screen-pin-reason": (v: { group: string; household: string }) =>
    `${v.group} en ${v.household} vastzetten gaat tegen de regels in. Dat kan alleen met een reden, in woorden. Er is niets veranderd.`,
  "screen-hindered-location": (v: { code: string }) => `${v.code}: de plaats is niet bekend.`,
  "remedy-screen-hindered-location": (_: object) => "Vul een hele postcode in.",
  "screen-hindered-vulnerability": (v: { code: string; side: Side }): string =>
    v.side === "group"
      ? `${v.code}: bereidheid of ervaring is niet bekend.`
      : `${v.code}: de score voor kwetsbaarheid is niet bekend.`,
  "remedy-screen-hindered-vulnerability": (_: object) => "Vul dit in op uw blad.",
  "screen-hindered-approval": (v: { code: string }) => `${v.code}: nog niet alle papieren van de groep zijn er.`,
  "remedy-screen-hindered-approval": (_: object) => "Werk dit bij zodra alles er is.",
  "screen-hindered-consent": (v: { code: string }) => `${v.code}: de toestemming is nog niet bekend.`,
  "absent-in-match": (v: { match: string }) =>
    v.match === "" ? "Zit al in een voorstel of match." : `Zit al in ${v.match}.`,
  "absent-status-matched": (_: object) => "Heeft de status gematcht, zonder lopende match.",
  "absent-registered": (_: object) => "Is alleen nog aangemeld.",
  "absent-intake": (_: object) => "Zit nog in de intake.",
  "absent-withdrawn": (_: object) => "Heeft zich teruggetrokken.",
  "absent-ended": (_: object) => "Is gestopt.",
  "absent-error": (_: object) => "De regel heeft een fout: los die eerst op.",
  "absent-consent": (_: object) => "Gaf geen toestemming.",
  "absent-paused": (_: object) => "Heeft pauze.",
  "got-choice": (v: { rank: number; types: readonly (HouseholdType | "unknown")[] }) =>
    `${v.rank === 0 ? "kreeg wat niet op de lijst stond" : `kreeg ${v.rank}e keus`}: ${v.types.map(typeNamed).join(", ")}`,
  "got-type": (v: { types: readonly (HouseholdType | "unknown")[] }) =>
    `geen voorkeur bekend, kreeg: ${v.types.map(typeNamed).join(", ")}`,
  "got-nothing": (_: object) => "geen voorkeur bekend",
  "profile-choice": (v: { rank: number }) => (v.rank === 0 ? "stond niet op de lijst" : `${v.rank}e keus`),
  "proof-in-words": (_: object) =>
    "Nagerekend: met deze mensen en deze regels bestaat geen betere verdeling. Wat even goed was, is geloot.",
  "match-status-open": (_: object) => "niet begrepen",
  "signal-means": (v: { code: SignalCode }) => signals[v.code],
  "step-settings": (_: object) => "Instellingen wijzigen",
  "settings-changed": (v: { count: number }) => `${many(v.count, "instelling verandert", "instellingen veranderen")}.`,
  "settings-same": (_: object) => "De instellingen stonden al zo. Er verandert niets.",
};
