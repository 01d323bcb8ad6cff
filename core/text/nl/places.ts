import type { CellsSaid } from "./intake.ts";

/** One cell: `In C7 (kolom ‘Postcode’) ...`; several: `Kolom ‘Postcode’: in 12 cellen (C7, C9, …) ...`. */
const inCells = (what: string) => (v: CellsSaid) =>
  v.count === 1
    ? `In ${v.cells} (kolom ‘${v.header}’) ${what}.`
    : `Kolom ‘${v.header}’: in ${v.count} cellen (${v.cells}) ${what}.`;

/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** Codes of a table, the first of them and how many there are. */
export interface Listed {
  readonly list: string;
  readonly count: number;
}

/** Sentences about postcodes, where they are, and the command that fills `Locaties`, in Dutch. */
export const places = {
  // What is wrong with cells
  "postcode-po-box": inCells("staat een postbus: daar woont niemand"),
  "remedy-postcode-po-box": fixed(
    "Vraag de postcode van het huisadres en vul die in. Tot dan rekenen we zonder deze postcode.",
  ),
  "postcode-estimated": inCells("staat een postcode die niet in de postcodetabel stond; we schatten de plek"),
  "remedy-postcode-estimated": fixed(
    "Vraag de postcode van het huisadres: dit kan een postbus zijn, of een nieuwe postcode. Tot dan rekenen we met het midden van de postcodes eromheen, en tellen afstanden als onzeker.",
  ),
  "place-only": inCells("staat een plaats, en er is geen postcode; we rekenen met het midden van die plaats"),
  "remedy-place-only": fixed("Vul de postcode in als u die weet. Tot dan tellen afstanden als onzeker."),
  "postcode-without-point": inCells("staat een postcode waarvan we de plek niet kennen"),
  "remedy-postcode-without-point": fixed(
    "Vraag de postcode van het huisadres: dit kan een postbus of een tikfout zijn. Klopt de postcode, laad dan een nieuwere tabel met samen-hier postcodes, of zet hem met coördinaten op het blad Locaties. Tot dan weten we niet waar deze mensen wonen.",
  ),
  "postcodes-without-points": (v: { count: number }) =>
    v.count === 1
      ? "Van 1 postcode in deze werkmap weten we niet waar die ligt: er is nog geen postcodetabel geladen die hem kent."
      : `Van ${v.count} postcodes in deze werkmap weten we niet waar ze liggen: er is nog geen postcodetabel geladen die ze kent.`,
  "remedy-postcodes-without-points": fixed(
    "Draai een keer samen-hier postcodes TABEL --into BESTAND, met de tabel NL.txt van GeoNames of een csv met postcodes en coördinaten. Of zet breedtegraad en lengtegraad bij de mensen zelf. Tot dan kunnen we voor hen geen afstand uitrekenen.",
  ),

  // Kilometres between areas
  "area-same": inCells("staat een afstand van een postcode naar zichzelf"),
  "remedy-area-same": fixed("Vul twee verschillende postcodes in. Deze regel gebruiken we niet."),
  "area-short": inCells("staan minder kilometers dan er hemelsbreed tussen deze postcodes liggen"),
  "remedy-area-short": fixed(
    "Controleer de postcodes en de kilometers. Deze regel gebruiken we niet; we rekenen hemelsbreed.",
  ),
  "area-contradicts": inCells("staat een andere afstand voor twee postcodes die vaker in de lijst staan"),
  "remedy-area-contradicts": fixed(
    "Laat één van de regels staan. We gebruiken geen van beide; we rekenen hemelsbreed.",
  ),

  // The job
  "step-places": fixed("Plekken van postcodes op het blad Locaties zetten"),
  "places-added": (v: { postcodes: number; estimated: number; names: number }) =>
    [
      `Op het blad Locaties: ${v.postcodes === 1 ? "1 postcode" : `${v.postcodes} postcodes`} erbij`,
      ...(v.estimated === 0 ? [] : [`waarvan ${v.estimated} geschat`]),
      ...(v.names === 0 ? [] : [`en ${v.names === 1 ? "1 plaatsnaam" : `${v.names} plaatsnamen`}`]),
    ].join(", ") + ".",
  "places-known": (v: { count: number }) =>
    v.count === 1 ? "1 postcode of plaats stond er al." : `${v.count} postcodes en plaatsen stonden er al.`,
  "places-unknown": (v: Listed) =>
    `${v.count === 1 ? "Van 1 postcode of plaats is de plek niet gevonden" : `Van ${v.count} postcodes of plaatsen is de plek niet gevonden`}: ${v.list}. Dit kan een postbus zijn, of een tikfout. Vraag de postcode van het huisadres.`,
  "places-none": fixed("Er is niemand in deze werkmap van wie we de plek nog moeten zoeken."),
  "table-points-refused": (v: Listed & { km: number }) =>
    `In de tabel ligt een plek meer dan ${v.km} km van andere postcodes met dezelfde eerste drie cijfers: ${v.list}. ${v.count === 1 ? "Die plek gebruiken" : `Deze ${v.count} plekken gebruiken`} we niet.`,
  "remedy-table-points-refused": fixed(
    "Weet u de juiste plek? Zet de postcode dan met coördinaten op het blad Locaties.",
  ),
  "place-names-unclear": (v: Listed & { km: number }) =>
    `Plaatsen met deze naam liggen ver van elkaar, meer dan ${v.km} km: ${v.list}. We weten niet welke u bedoelt: vul bij deze mensen de postcode in.`,
  "place-source-table": (v: { table: string }) => v.table,
  "place-source-streets": (v: { table: string }) => `${v.table}, midden van de hele postcodes`,
  "place-source-estimated": (v: { table: string; area: string }) => `geschat: midden van ${v.area}. in ${v.table}`,
  "place-source-name": (v: { table: string }) => `geschat: midden van de plaats, ${v.table}`,
  "place-source-pdok": (v: { date: string }) => `PDOK, ${v.date}`,
  "pdok-sent": (v: { count: number; date: string }) =>
    `${v.count === 1 ? "1 postcode" : `${v.count} postcodes`} verstuurd naar api.pdok.nl op ${v.date}`,
  "pdok-short": (v: { count: number }) =>
    `${v.count === 1 ? "1 postcode van vier cijfers is" : `${v.count} postcodes van vier cijfers zijn`} niet gevraagd: PDOK zoeken we alleen met hele postcodes.`,
  "pdok-unanswered": (v: { count: number }) =>
    `PDOK gaf geen bruikbaar antwoord meer; ${v.count === 1 ? "1 postcode is" : `${v.count} postcodes zijn`} niet opgezocht.`,
  "remedy-pdok-unanswered": fixed(
    "Wat wel gevonden is, blijft bewaard. Probeer het later nog eens, of gebruik een postcodetabel.",
  ),

  // The command
  "cli-help-postcodes": fixed("zet op Locaties waar de postcodes in het bestand liggen, uit een tabel of via PDOK"),
  "cli-option-into": fixed("het bestand waar ze in komen; het oude blijft als BESTAND.bak"),
  "cli-option-pdok": fixed(
    "vraag het aan PDOK (api.pdok.nl, overheid). Verstuurd worden alleen hele postcodes, elk één keer en door elkaar; geen naam, huisnummer of code",
  ),
  "cli-option-yes": fixed("ja, verstuur die postcodes; nodig als er niemand is om het aan te vragen"),
  "cli-option-postcodes-dry-run": fixed("laat alleen zien wat er zou gebeuren; er wordt niets verstuurd of geschreven"),
  "postcodes-table-or-pdok": fixed("Noem een postcodetabel, of geef --pdok mee. Niet allebei."),
  "postcodes-table-unknown": (v: { file: string }) =>
    `In ${v.file} herken ik geen postcodetabel. Ik ken NL.txt van GeoNames, en een csv met een regel koppen waarin een postcode, een breedtegraad (lat) en een lengtegraad (lon) staan.`,
  "postcodes-table-packed": (v: { file: string }) =>
    `${v.file} is ingepakt of een werkmap. Pak de tabel eerst uit, of bewaar hem als csv.`,
  "postcodes-pdok-question": (v: { count: number }) =>
    `Ik wil ${v.count === 1 ? "1 postcode" : `${v.count} postcodes`} versturen naar api.pdok.nl, en verder niets: geen naam, huisnummer of code. Mag dat? (ja/nee)`,
  "postcodes-pdok-yes-needed": (v: { count: number }) =>
    `Hiervoor gaan er ${v.count === 1 ? "1 postcode" : `${v.count} postcodes`} naar api.pdok.nl, en verder niets. Geef --yes mee als dat mag. Er is niets verstuurd.`,
  "postcodes-pdok-declined": fixed("Er is niets verstuurd en niets geschreven."),
  "postcodes-pdok-dry": (v: { count: number }) =>
    `Zonder --dry-run zouden er ${v.count === 1 ? "1 postcode" : `${v.count} postcodes`} naar api.pdok.nl gaan, na uw ja. Er is niets verstuurd.`,
  "postcodes-pdok-asking": (v: { done: number; count: number }) => `${v.done} van ${v.count} postcodes gevraagd`,
  "postcodes-pdok-address": fixed("Het adres van PDOK is alleen te veranderen in een adres op deze computer zelf."),
  "postcodes-reading-table": (v: { file: string }) => `${v.file} lezen`,
};
