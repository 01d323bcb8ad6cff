import { isCivilDate } from "../../dates/civil-date.ts";
import { readableDate } from "../../dates/readable-date.ts";
import type { ToldLimit, ToldMetres } from "../../matching/rules.ts";
import type { ReasonCode } from "../../records/round.ts";
import { bothSides, kilometres, matches, number, people, places, supportNeeded } from "./words.ts";

const papers = new Map([
  ["declaration", "deelnemersverklaring"],
  ["conductCertificate", "VOG"],
  ["training", "training"],
]);

const columns = new Map([
  ["vulnerability.score", "kwetsbaarheid (huishoudens)"],
  ["vulnerability.willingness", "bereidheid (groepen)"],
  ["vulnerability.experience", "ervaring (groepen)"],
]);

const presets = { pilot: "Regels van de pilot.", resettlement: "Regels voor hervestiging." };

const objectives = {
  fair: "Zo weinig mogelijk mensen kregen een laatste keuze.",
  total: "Bij elkaar kwamen de keuzes zo hoog mogelijk uit.",
  "rank-maximal": "Zo veel mogelijk mensen kregen hun eerste keuze.",
};

/** Why pairs fell out, in a word or two. */
const excluded: Readonly<Record<ReasonCode, string>> = {
  distance: "afstand",
  "distance-uncertain": "afstand onzeker",
  "location-unknown": "plaats onbekend",
  vulnerability: "kwetsbaarheid",
  "vulnerability-unknown": "kwetsbaarheid onbekend",
  consent: "toestemming",
  approval: "groep nog niet rond",
  municipality: "andere gemeente",
  forbidden: "uitgesloten paar",
  "earlier-match": "eerder gematcht",
  paused: "pauze",
};

/** Which of the two a sentence is about. */
type Side = "group" | "household" | "both";

const whose: Readonly<Record<Side, string>> = {
  group: "van de groep",
  household: "van het huishouden",
  both: "van allebei",
};

function wish(rank: number): string {
  return rank === 0 ? "een gezinssamenstelling die niet op de lijst stond" : `${places[rank] ?? `${rank}e`} keuze`;
}

/** `grens 5 km`, or with a verb `grens is 5 km`; says so where it is the group's own. */
function limit({ limitMetres, own }: ToldLimit, verb = ""): string {
  return `${own === true ? "grens van deze groep" : "grens"} ${verb}${number(limitMetres / 1000)} km`;
}

/** Kilometres between two people, and whether they are from the table that people keep themselves. */
function apart({ metres, byTable }: ToldMetres, limitMetres: number): string {
  return `${kilometres(metres, limitMetres)} km${byTable === true ? " via uw eigen tabel" : ""}`;
}

/** A day as people read it; anything else as it stands. */
function day(date: string): string {
  return isCivilDate(date) ? readableDate(date, "nl") : date;
}

/** Kinds of goals, as a round names them in their order. */
const goalWords: ReadonlyMap<string, string> = new Map([
  ["pairs", "zo veel mogelijk paren"],
  ["seconds", "zo veel mogelijk tweede kandidaten"],
  ["wishes", "de wensen"],
  ["total", "de wensen"],
  ["criteria", "hoe goed mensen bij elkaar passen"],
  ["other", "voorstellen die blijven"],
  ["bands", "de afstand in stappen"],
  ["waiting", "wie eerder wachtte"],
  ["lottery", "de loting"],
  ["distance", "de afstand"],
]);

/** Sentences of matching, in Dutch. */
export const matching = {
  "reason-distance": (v: ToldMetres & ToldLimit) => `Te ver: ${apart(v, v.limitMetres)}, de ${limit(v, "is ")}.`,
  "reason-distance-uncertain": (v: { metres: number; errorKm: number } & ToldLimit) =>
    `Afstand onzeker: ongeveer ${kilometres(v.metres)} km, plus of min ${kilometres(v.errorKm * 1000)}; de ${limit(v, "is ")}. Vul de hele postcode in.`,
  "reason-location-unknown": (v: { side: Side }) => `De plaats ${whose[v.side]} is niet bekend. Vul een postcode in.`,
  "reason-vulnerability": (v: { score: number; capacity: number }) =>
    `Meer steun nodig dan de groep aankan: kwetsbaarheid ${number(v.score)}, de groep kan ${number(v.capacity)} aan.`,
  "reason-vulnerability-unknown": (v: { side: Side }) =>
    `De score voor kwetsbaarheid ${whose[v.side]} ontbreekt. Vul die in.`,
  "reason-consent": (v: { consent: "no" | "unknown" }): string =>
    v.consent === "no"
      ? "Het huishouden gaf geen toestemming."
      : "De toestemming van het huishouden is nog niet bekend.",
  "reason-approval": (v: { missing: readonly string[] }) =>
    `De groep is nog niet rond: ${v.missing.map((paper) => papers.get(paper) ?? paper).join(", ")} ontbreekt.`,
  "reason-municipality": (v: { known: boolean }): string =>
    v.known
      ? "Groep en huishouden wonen niet in dezelfde gemeente."
      : "De gemeente van de groep of het huishouden ontbreekt.",
  "reason-forbidden": (_: object) => "Dit paar is uitgesloten door de coördinator.",
  "reason-earlier-match": (_: object) => "Deze twee waren al eerder aan elkaar voorgesteld of gematcht.",
  "reason-paused": (v: { side: Side }): string =>
    v.side === "both"
      ? "De groep en het huishouden hebben pauze."
      : v.side === "group"
        ? "De groep heeft pauze."
        : "Het huishouden heeft pauze.",

  "pair-distance": (v: ToldMetres & ToldLimit) => `${apart(v, v.limitMetres)} van elkaar (${limit(v)})`,
  "pair-same-area": (v: ToldLimit) => `zelfde postcodegebied, ongeveer 0,6 tot 1,3 km (${limit(v)})`,
  "kilometres-same-area": (_: object) => "zelfde postcodegebied",
  "pair-distance-uncertain": (v: { errorKm: number }) =>
    `let op: afstand onzeker, plus of min ${kilometres(v.errorKm * 1000)} km`,
  "pair-vulnerability": (v: { band: number }) => `de groep kan dit aan (${supportNeeded[v.band] ?? ""})`,
  "pair-group-rank": (v: { rank: number }) => `voor de groep: ${wish(v.rank)}`,
  "pair-household-rank": (v: { rank: number }) => `voor het huishouden: ${wish(v.rank)}`,
  "pair-group-indifferent": (_: object) => "voor de groep: geen voorkeur bekend",
  "pair-group-singles": (_: object) => "voor de groep: een voorkeur over alleenstaanden telt in deze ronde niet mee",
  "pair-household-indifferent": (_: object) => "voor het huishouden: geen voorkeur bekend",
  "pair-alternatives": (v: { households: number; groups: number }) =>
    [
      v.households === 1
        ? "geen keuze voor deze groep: 1 mogelijk huishouden"
        : `mogelijk voor deze groep: ${people("household", v.households)}`,
      v.groups === 1
        ? "geen keuze voor dit huishouden: 1 mogelijke groep"
        : `voor dit huishouden: ${people("group", v.groups)}`,
    ].join("; "),
  "pair-drawn": (_: object) => "er waren even goede verdelingen: de loting besliste",
  "pair-consent-unknown": (_: object) => "let op: toestemming nog niet bekend",
  "pair-single-candidate": (_: object) => "geen tweede kandidaat over: geen loting voor de vergelijking",

  "waiting-no-candidate": (v: { side: "group" | "household" }): string =>
    v.side === "group"
      ? "Geen huishouden in deze ronde past binnen de regels."
      : "Geen groep in deze ronde past binnen de regels.",
  "waiting-outnumbered": (v: { side: "group" | "household"; candidates: number }) =>
    `Mogelijk: ${people(v.side === "group" ? "household" : "group", v.candidates)}. Er zijn er te weinig voor iedereen; zo ontstonden de meeste matches die het best passen.`,
  "waiting-draw": (v: { side: "group" | "household"; candidates: number }) =>
    `Mogelijk: ${people(v.side === "group" ? "household" : "group", v.candidates)}. Een andere verdeling was even goed; de loting besliste.`,
  "waiting-nearest": (v: { code: string; because: string }) => `${v.code}: ${v.because}`,

  "round-too-many-pairs": (v: { most: number }) =>
    `In deze ronde zijn meer dan ${number(v.most / 1_000_000)} miljoen paren mogelijk. Dat past niet in het geheugen van een gewone computer.`,
  "remedy-too-many-pairs": (_: object) =>
    "Maak een ronde per stad of streek, of zet distance.km lager of municipality op same. Wonen veel mensen op precies hetzelfde punt? Kijk dan of hun postcodes kloppen.",

  "round-few-groups": (v: { groups: number; minimum: number; stuck: boolean }) =>
    `Er ${v.groups === 1 ? "doet" : "doen"} ${people("group", v.groups)} mee; het minimum is ${v.minimum}.${v.stuck ? "" : " Met meer groepen wordt de keuze beter: wachten kan."}`,
  "round-few-households": (v: { groups: number; households: number; stuck: boolean }) =>
    `Er zijn niet meer huishoudens (${v.households}) dan groepen (${v.groups}).${v.stuck ? "" : " Met meer huishoudens wordt de keuze beter."}`,
  "round-nobody-fits": (v: { counts: readonly { readonly reason: ReasonCode; readonly count: number }[] }) =>
    [
      "In deze ronde past geen huishouden bij een groep. Alleen wachten helpt dan niet.",
      ...(v.counts.length === 0
        ? []
        : [
            `Zo veel paren vielen af (een paar kan om meer redenen afvallen): ${v.counts.map(({ reason, count }) => `${excluded[reason]} ${count}`).join(", ")}.`,
          ]),
    ].join(" "),
  "round-singles-off": (_: object) =>
    "Wat groepen willen over alleenstaande mannen en vrouwen telt in deze ronde niet mee (instelling ranks.singles): zij zijn niemands lagere keuze.",
  "round-vulnerability-off": (v: { missing: readonly string[] }) =>
    `De regel voor kwetsbaarheid doet niet mee: er is geen kolom ${v.missing.map((field) => columns.get(field) ?? field).join(" en geen kolom ")}.`,
  "round-consent-column-missing": (_: object) =>
    "Er is geen kolom met toestemming. Bij hervestiging kan zonder toestemming niemand gematcht worden.",
  "round-uncertain-pairs": (v: { count: number }) =>
    v.count === 1
      ? "Bij 1 match is de afstand te onzeker om zeker binnen de grens te zijn. Vul de hele postcode in."
      : `Bij ${v.count} matches is de afstand te onzeker om zeker binnen de grens te zijn. Vul de hele postcode in.`,
  "round-status-matched": (v: { code: string }) =>
    `${v.code} heeft de status gematcht, maar staat niet in een lopende match. Doet niet mee; pas de status aan als dat niet klopt.`,
  "round-held-back": (v: { groups: number; households: number }) =>
    `Nog niet zover, met pauze of gestopt: ${bothSides(v)}.`,
  "round-in-match": (v: { groups: number; households: number }) => `Al in een voorstel of match: ${bothSides(v)}.`,
  "round-match-unknown-code": (v: { id: string }) =>
    `Match ${v.id} noemt een groep of huishouden dat niet in uw bladen staat. Controleer de code.`,
  "round-control-single": (v: { count: number }) =>
    v.count === 1
      ? "1 groep kreeg maar één kandidaat en valt buiten de vergelijking."
      : `${v.count} groepen kregen maar één kandidaat en vallen buiten de vergelijking.`,
  "round-control-means": (v: { count: number }) =>
    `Controlegroep: ${people("household", v.count)} geloot om mee te vergelijken. Zij krijgen nu geen match; vertel dat eerlijk en op tijd.`,

  "round-made": (v: { round: number; matches: number; groups: number; households: number }) =>
    `Ronde ${v.round}: ${matches(v.matches)} voorgesteld, uit ${people("group", v.groups)} en ${people("household", v.households)}.`,
  "round-again": (v: { round: number }) =>
    `Ronde ${v.round} stond er al, met dezelfde gegevens, instellingen en lotingssleutel. Aan de ronde verandert niets.`,
  "round-none-possible": (v: { groups: number; households: number }) =>
    `Geen nieuwe ronde: tussen de ${people("group", v.groups)} en ${people("household", v.households)} die nog vrij zijn is geen paar mogelijk.`,
  "round-nobody-free": (_: object) => "Geen nieuwe ronde: er zijn geen groepen of geen huishoudens vrij om te matchen.",
  "round-propose": (_: object) =>
    "Het zijn voorstellen. Pas als groep, huishouden en gemeente ja zeggen, is het een match.",
  "round-waits": (v: { groups: number; households: number }) =>
    `Er ${v.groups + v.households === 1 ? "wacht" : "wachten"} nog ${bothSides(v)}; het blad met uitleg zegt waarom.`,
  "round-check-passed": (v: { round: number }) =>
    `Ronde ${v.round} is nagerekend: een betere verdeling bestaat niet, en de loting klopt. Vergeleken zijn de paren, uitkomsten, kansen en getallen op de bladen van de ronde en de paren op Matches; zinnen zoals redenen en uitleg niet.`,
  "round-check-unknown": (v: { round: number }) => `Ronde ${v.round} staat niet in deze werkmap.`,
  "round-check-input-changed": (v: { round: number }) =>
    `De gegevens zijn veranderd sinds ronde ${v.round}. Het bewijs kan alleen worden nagerekend met de gegevens van toen.`,
  "round-check-pairs-differ": (v: { kind: "other" | "missing" | "extra"; found: string; drawn: string }) =>
    ({
      other: `Hier staat ${v.found === "" ? "niets" : v.found}; de loting gaf ${v.drawn}.`,
      missing: `Het paar ${v.drawn} van de loting staat hier niet.`,
      extra: `Het paar ${v.found} gaf de loting niet.`,
    })[v.kind],
  "round-check-values-differ": (v: { round: number; level: string }) =>
    `Op het bewijs van ronde ${v.round} staat bij ${v.level} een ander getal dan de berekening geeft.`,

  "step-round-proof": (v: { round: number }) => `Bewijs van ronde ${v.round} schrijven`,
  "step-round": (v: { round: number }) => `Ronde ${v.round} schrijven`,
  "step-round-why": (v: { round: number }) => `Uitleg van ronde ${v.round} schrijven`,
  "step-matches": (_: object) => "Voorstellen op het blad Matches zetten",
  "step-accept": (_: object) => "Antwoorden op het blad Matches zetten",

  "round-lead-title": (v: { round: number }) => `Ronde ${v.round}`,
  "round-lead-drawn": (v: { date: string; seed: string }) =>
    `Gemaakt op ${v.date}. Lotingssleutel (de tekst waarmee is geloot): ${v.seed}`,
  "round-lead-counts": (v: { groups: number; households: number; matches: number; control: number }) =>
    `${people("group", v.groups)}, ${people("household", v.households)}: ${matches(v.matches)}${v.control > 0 ? `, ${v.control} in de controlegroep` : ""}.`,
  "round-lead-settings": (v: {
    km: number;
    preset: "pilot" | "resettlement";
    objective: "fair" | "total" | "rank-maximal";
    round: number;
  }) =>
    `Niet verder dan ${number(v.km)} km uit elkaar. ${presets[v.preset]} ${objectives[v.objective]} Alle regels van deze ronde staan op het blad ‘Ronde ${v.round} bewijs’.`,
  "round-lead-order": (v: { goals: readonly string[] }) =>
    `Wat voorging: ${v.goals.flatMap((goal) => goalWords.get(goal) ?? []).join(", dan ")}.`,
  "round-lead-own-limits": (v: { groups: number }) =>
    v.groups === 1
      ? "1 groep koos zelf een grens voor de afstand; voor die groep geldt die grens."
      : `${v.groups} groepen kozen zelf een grens voor de afstand; voor die groepen geldt hun eigen grens.`,
  "round-lead-attention": (v: { told: string }) => `Let op: ${v.told}`,
  "round-why-excluded": (v: { counts: readonly { readonly reason: string; readonly count: number }[] }) =>
    v.counts.length === 0
      ? "Geen enkel paar viel af door een regel."
      : `Zo veel paren vielen af (een paar kan om meer redenen afvallen): ${v.counts.map(({ reason, count }) => `${reason} ${count}`).join(", ")}.`,
  "round-why-kind": (_: object) => "Wachten zegt niets over iemand: het hangt af van wie er in deze ronde meedoen.",
  "round-proof-title": (v: { round: number }) => `Ronde ${v.round}: bewijs`,
  "round-proof-how": (_: object) =>
    "De regels bij Doelen gaan van boven naar beneden: een hoger doel gaat altijd voor. Van elk doel is bewezen dat het niet beter kan zonder een hoger doel te schaden. De kolom Code is voor programma’s en in elke taal gelijk; bij Betekenis staat wat elke regel is.",
  "round-proof-repeat": (v: { round: number }) =>
    `Zelf narekenen: samen-hier round BESTAND --check ${v.round}. Dezelfde gegevens, instellingen en lotingssleutel geven altijd dezelfde ronde.`,
  "excluded-distance": (_: object) => excluded.distance,
  "excluded-distance-uncertain": (_: object) => excluded["distance-uncertain"],
  "excluded-location-unknown": (_: object) => excluded["location-unknown"],
  "excluded-vulnerability": (_: object) => excluded.vulnerability,
  "excluded-vulnerability-unknown": (_: object) => excluded["vulnerability-unknown"],
  "excluded-consent": (_: object) => excluded.consent,
  "excluded-approval": (_: object) => excluded.approval,
  "excluded-municipality": (_: object) => excluded.municipality,
  "excluded-forbidden": (_: object) => excluded.forbidden,
  "excluded-earlier-match": (_: object) => excluded["earlier-match"],
  "excluded-paused": (_: object) => excluded.paused,
  "level-pairs": (_: object) => "Zo veel mogelijk groepen met een huishouden",
  "level-seconds": (_: object) => "Zo veel mogelijk groepen met een tweede kandidaat, voor de vergelijking",
  "level-unranked": (_: object) => "Zo min mogelijk mensen met een keuze die niet op hun lijst stond",
  "level-rank": (v: { rank: number; most: boolean }) =>
    `Zo ${v.most ? "veel" : "min"} mogelijk mensen met hun ${places[v.rank] ?? ""} keuze`,
  "level-total": (_: object) => "Kleinste som van alle plaatsen op de lijsten",
  "level-bands": (_: object) => "Kleinste som van de afstandsbanden",
  "level-waiting": (_: object) => "Wie in eerdere rondes wachtte gaat voor",
  "level-households": (_: object) => "Loting tussen huishoudens: kleinste som van lotnummers",
  "level-groups": (_: object) => "Loting tussen groepen: kleinste som van lotnummers",
  "level-distance": (_: object) => "Kleinste som van de afstanden, in meters",
  "proof-date": (_: object) => "Dag van de loting",
  "proof-seed": (_: object) => "Lotingssleutel: hieruit volgen alle lotnummers",
  "proof-method": (_: object) => "Regels en doel",
  "proof-input-hash": (_: object) =>
    "Vingerafdruk van de gegevens die meededen: verandert er iets aan die gegevens, dan verandert deze ook",
  "proof-optimal": (_: object) => "Nagerekend door dit programma: beter kan niet",
  "proof-count-groups": (_: object) => "Groepen die meededen",
  "proof-count-households": (_: object) => "Huishoudens die meededen",
  "proof-count-matches": (_: object) => "Matches voorgesteld",
  "proof-count-control": (_: object) => "Huishoudens in de controlegroep",
  "proof-rank": (v: { rank: number }) =>
    v.rank === 0
      ? "Mensen met een keuze die niet op hun lijst stond"
      : `Mensen met hun ${places[v.rank] ?? ""} keuze, beide kanten geteld`,
  "proof-profile": (v: { objective: string }) =>
    `Zo was het bij ${v.objective}: eerste, tweede, derde, vierde, vijfde keuze, niet op de lijst`,
  "proof-excluded": (v: { reason: string }) => `Paren die afvielen door: ${v.reason}`,

  "accept-round-unknown": (v: { round: number }) => `Er zijn geen matches van ronde ${v.round} op het blad Matches.`,
  "accept-match-unknown": (v: { match: string; round: number }) =>
    `Match ${v.match} van ronde ${v.round} staat niet op het blad Matches.`,
  "accept-said-no": (v: { match: string; side: "group" | "household" | "municipality" }) =>
    `Bij match ${v.match} staat een nee van ${{ group: "de groep", household: "het huishouden", municipality: "de gemeente" }[v.side]}. Dat blijft staan; verander het zelf op het blad als het niet klopt.`,
  "accept-answer-unread": (v: { match: string; side: "group" | "household" | "municipality" }) =>
    `Bij match ${v.match} is het antwoord van ${{ group: "de groep", household: "het huishouden", municipality: "de gemeente" }[v.side]} niet te lezen als ja of nee. Dat blijft staan; kies zelf ja of nee.`,
  "accept-ending-unsaid": (v: { match: string }) =>
    `Bij match ${v.match} staat een dag of reden van stoppen, maar de status zegt iets anders. De match blijft zoals die is; kies de status die klopt.`,
  "match-status-unread": (v: { match: string }) =>
    `De status van match ${v.match} begrijpen we niet. Kies een woord uit de lijst. Tot die tijd verandert er niets aan deze match, en blijven groep en huishouden bezet.`,
  "accept-start-early": (v: { start: string; round: number; drawn: string }) =>
    `De eerste ontmoeting (${day(v.start)}) zou vóór ronde ${v.round} zijn, die op ${day(v.drawn)} is gemaakt. Kijk het na op het blad Matches.`,
  "accept-start-late": (v: { start: string }) =>
    `De eerste ontmoeting (${day(v.start)}) is pas over meer dan een jaar. Kijk het na op het blad Matches.`,
  "accept-closed": (v: { match: string }) => `Match ${v.match} is afgewezen of gestopt en blijft zo.`,
  "accept-column-missing": (v: { column: string }) =>
    `Op het blad Matches ontbreekt de kolom ${v.column}. Zet die terug.`,
  "accept-recorded": (v: { matches: number; confirmed: number }) =>
    `${v.matches === 1 ? "1 match krijgt" : `${v.matches} matches krijgen`} een antwoord. Daarmee ${v.confirmed === 1 ? "is" : "zijn"} er ${v.confirmed} bevestigd.`,
  "accept-nothing": (_: object) => "Er was niets te noteren: alles stond er al.",
};
