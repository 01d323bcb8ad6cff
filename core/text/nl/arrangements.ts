import type { Profile, RematchMode, Stages } from "../../records/round.ts";
import type { ToldLimit, ToldMetres } from "../../matching/rules.ts";
import { groups, kilometres, matches, number, type Side } from "./words.ts";

const who: Readonly<Record<Side, string>> = { group: "groep", household: "huishouden" };

const the: Readonly<Record<Side, string>> = { group: "de groep", household: "het huishouden" };

/** What comes of an arrangement that cannot be: one that was given just now stops everything, one on a sheet is left out. */
function result(given: boolean): string {
  return given ? "Er is niets geschreven." : "De afspraak doet niet mee.";
}

const rules = new Map([
  ["distance", "te ver"],
  ["distance-uncertain", "afstand onzeker"],
  ["location-unknown", "plaats onbekend"],
  ["vulnerability", "meer steun nodig dan de groep aankan"],
  ["vulnerability-unknown", "kwetsbaarheid onbekend"],
  ["consent", "geen toestemming"],
  ["approval", "groep nog niet rond"],
  ["municipality", "andere gemeente"],
  ["forbidden", "niet samen volgens Afspraken"],
  ["earlier-match", "al eerder aan elkaar voorgesteld of gematcht"],
  ["paused", "pauze"],
]);

/** How far two live apart and what the limit is, where that is what the rules have against them. */
export type Apart = ToldMetres & ToldLimit;

function tooFar({ metres, byTable, limitMetres, own }: Apart): string {
  return `te ver (${kilometres(metres, limitMetres)} km${byTable === true ? " via uw eigen tabel" : ""}, ${own === true ? "grens van deze groep" : "grens"} ${number(limitMetres / 1000)} km)`;
}

function told(failing: readonly string[], apart?: Apart): string {
  return failing
    .map((code) => (code === "distance" && apart !== undefined ? tooFar(apart) : (rules.get(code) ?? code)))
    .join(", ");
}

const modes: Readonly<Record<RematchMode, string>> = {
  "rank-first": "eerst de wensen, dan zo veel mogelijk laten staan",
  "keep-first": "zo veel mogelijk laten staan",
  full: "alles opnieuw",
};

function movedTold(moved: readonly string[]): string {
  if (moved.length === 0) return "niemand schuift";
  return `${groups(moved.length)} ${moved.length === 1 ? "schuift" : "schuiven"}: ${moved.join(", ")}`;
}

/** How many matches stand whatever happens, where there are any. */
function beside(fixed: number): string {
  if (fixed === 0) return "";
  return fixed === 1 ? ", naast 1 die vaststaat" : `, naast ${fixed} die vaststaan`;
}

function nowIn(match: string): string {
  return match === "" ? "geen match" : match;
}

/** Ids with why; nothing where there are none. */
function because(ids: readonly string[], why: string): readonly string[] {
  return ids.length === 0 ? [] : [`${ids.join(", ")} (${why})`];
}

const stages: Readonly<Record<keyof Stages, string>> = {
  read: "gelezen; de regels hieronder zijn samen evenveel",
  error: "met een fout in de regel, doen niet mee",
  registered: "aangemeld, nog niet verder",
  intake: "in de intake",
  pool: "in de pool van deze ronde",
  paused: "met pauze",
  resting: "na een eerdere match nog niet terug",
  matched: "al in een voorstel of match",
  withdrawn: "afgevallen",
  ended: "gestopt",
};

/** A household without consent: it said no, or did not answer yet where a yes is needed. */
function notAgreed(answered: boolean): string {
  return answered
    ? "dit huishouden gaf geen toestemming. Een reden verandert dat niet."
    : "dit huishouden gaf nog geen toestemming. Vraag het eerst, en vul het antwoord in. Een reden is niet genoeg.";
}

/** Sentences of pairs that people fixed, ruled out or replaced, and matching again, in Dutch. */
export const arrangements = {
  "arrangement-incomplete": (v: { missing: "group" | "household" | "kind" }) =>
    `Deze afspraak doet niet mee: ${{ group: "de groep", household: "het huishouden", kind: "wat de afspraak is" }[v.missing]} ontbreekt. Vul de cel in, of haal de regel weg.`,
  "arrangement-unread": (_: object) =>
    "Deze afspraak begrijpen we niet en doet niet mee. Kies ‘vastzetten’ of ‘niet samen’ uit de lijst.",
  "arrangement-unknown-code": (v: { side: Side; code: string }) =>
    `Een afspraak noemt ${v.code}, maar er is geen ${who[v.side]} met die code. De afspraak doet niet mee. Verbeter de code.`,
  "pin-in-match": (v: { side: Side; code: string; given: boolean }) =>
    `Vastzetten kan niet: ${v.code} staat al in een ander voorstel of een andere match. ${result(v.given)} Met ‘replace’ vervangt u een voorstel.`,
  "pin-not-in-pool": (v: { side: Side; code: string; given: boolean }) =>
    `Vastzetten kan niet: ${v.code} doet niet mee aan deze ronde, door de status of een fout in de regel. ${result(v.given)}`,
  "forbid-standing": (v: { match: string; group: string; household: string }) =>
    `${v.group} en ${v.household} mogen niet samen, maar staan nog als voorstel op Matches (${v.match}). Zet ${v.match} op afgewezen, of vervang het voorstel met ‘replace’.`,
  "pin-forbidden": (v: { group: string; household: string; given: boolean }) =>
    `${v.group} met ${v.household} is vastgezet en ook ‘niet samen’. ${v.given ? result(v.given) : "Het paar wordt niet gevormd."} Haal een van beide afspraken weg.`,
  "pin-twice": (v: { pairs: readonly { readonly group: string; readonly household: string }[]; given: boolean }) =>
    `Deze afspraken kunnen niet samen: ${v.pairs.map(({ group, household }) => `${group} met ${household}`).join(", ")}. ${v.given ? result(v.given) : "Geen van die afspraken doet mee."} Laat er één staan.`,
  "pin-spent": (v: { group: string; household: string }) =>
    `${v.group} en ${v.household} waren al aan elkaar voorgesteld of gematcht, na deze afspraak. De afspraak doet niet meer mee. Haal de regel weg, of geef een nieuwe datum als het toch moet.`,
  "pin-consent-refused": (v: { group: string; household: string; answered: boolean; given: boolean }) =>
    `${v.group} en ${v.household} vastzetten kan niet: ${notAgreed(v.answered)} ${result(v.given)}`,
  "pin-certificate-missing": (v: { group: string; household: string; given: boolean }) =>
    `${v.group} en ${v.household} vastzetten kan niet: van ${v.group} is nog niet elke VOG gezien. Een reden verandert dat niet. ${result(v.given)}`,
  "pin-reason-needed": (v: { group: string; household: string; failing: readonly string[]; given: boolean }) =>
    `${v.group} en ${v.household} vastzetten gaat tegen de regels in (${told(v.failing)}). Dat kan alleen met een reden, in woorden${v.given ? ": geef die met --because" : ""}. ${result(v.given)}`,
  "pin-against-rules": (v: { group: string; household: string; failing: readonly string[] }) =>
    `${v.group} en ${v.household} zijn vastgezet tegen de regels in: ${told(v.failing)}. De reden staat op het blad Afspraken en op het blad van de ronde.`,
  "pair-pinned": (v: { reason: string }) => `vastgezet door de coördinator${v.reason === "" ? "" : `: ${v.reason}`}`,
  "pair-against-rules": (_: object) => "let op: gaat tegen de regels in",
  "proof-pin": (v: { reason: string }) =>
    `Dit huishouden is bij deze groep vastgezet, voor de loting${v.reason === "" ? "" : `: ${v.reason}`}`,
  "proof-forbidden": (_: object) => "Deze huishoudens waren bij deze groep uitgesloten",
  "step-arrangements": (_: object) => "Afspraken over paren bijhouden",
  "replace-reason-needed": (_: object) =>
    "Een voorstel vervangen kan alleen met een reden, in woorden. Geef die mee met --because. Er is niets veranderd.",
  "replace-which": (_: object) =>
    "Zeg wie er in de plaats komt: een huishouden (--household) of een groep (--group), één van de twee.",
  "replace-match-unknown": (v: { match: string }) => `Match ${v.match} staat niet op het blad Matches.`,
  "replace-code-unknown": (v: { side: Side; code: string }) => `Er is geen ${who[v.side]} met de code ${v.code}.`,
  "replace-same": (v: { side: Side; code: string }) => `${v.code} staat al in dit voorstel.`,
  "replace-closed": (v: { match: string }) =>
    `Match ${v.match} is al afgewezen of gestopt: er valt niets te vervangen. Groep en huishouden doen mee aan de volgende ronde.`,
  "replace-not-proposal": (v: { match: string }) =>
    `Match ${v.match} is geen voorstel meer. Alleen een voorstel kan vervangen worden. Stopt deze match echt, zet dat dan eerst op het blad Matches.`,
  "replace-not-in-pool": (v: { side: Side; code: string }) =>
    `${v.code} kan nu niet gematcht worden, door de status of een fout in de regel. Er is niets veranderd.`,
  "replace-consent-refused": (v: { household: string; answered: boolean }) =>
    `${v.household} kan niet: ${notAgreed(v.answered)} Er is niets veranderd.`,
  "replace-certificate-missing": (v: { group: string }) =>
    `${v.group} kan niet: van deze groep is nog niet elke VOG gezien. Een reden verandert dat niet. Er is niets veranderd.`,
  "replace-busy": (v: { code: string; match: string }) =>
    `${v.code} staat in match ${v.match}, en die is geen voorstel meer. Er is niets veranderd.`,
  "replace-answered": (v: { code: string; match: string }) =>
    `${v.code} staat in voorstel ${v.match}, en daar is al iets bij ingevuld. Wijs dat voorstel eerst zelf af als het niet doorgaat. Er is niets veranderd.`,
  "replace-against-rules": (v: { group: string; household: string; failing: readonly string[]; apart?: Apart }) =>
    `${v.group} en ${v.household} gaan tegen de regels in: ${told(v.failing, v.apart)}. De reden staat op het blad Matches.`,
  "replace-said-yes": (v: { match: string; side: Side | "municipality" }) =>
    `Bij ${v.match} had ${{ ...the, municipality: "de gemeente" }[v.side]} al ja gezegd. Vertel dat het anders wordt.`,
  "replace-fell": (v: { match: string; code: string }) =>
    `Voorstel ${v.match} vervalt hierdoor. ${v.code} doet weer mee aan de volgende ronde.`,
  "replace-made": (v: { match: string; by: string; group: string; household: string }) =>
    `${v.by} komt in plaats van ${v.match}: ${v.group} met ${v.household}. Het is een voorstel: vraag iedereen om akkoord.`,
  "replace-back": (v: { code: string }) => `${v.code} doet weer mee aan de volgende ronde.`,
  "replace-again": (v: { match: string; by: string }) =>
    `${v.match} was al vervangen door ${v.by}. Aan de voorstellen verandert niets.`,
  "replace-cell": (v: { match: string; reason: string }) => `Vervangen door ${v.match}: ${v.reason}`,
  "replace-cell-fell": (v: { match: string }) => `Vervallen door ${v.match}`,
  "step-replace": (_: object) => "Voorstel vervangen op het blad Matches",
  "round-check-alone": (v: { others: readonly string[] }) =>
    `--check rekent een ronde na en verandert niets. Laat ${v.others.join(", ")} weg, of laat --check weg.`,
  "round-mode-idle": (_: object) =>
    "--mode hoort bij --rematch. Geef ook --rematch met het nummer van de ronde, of laat --mode weg.",
  "round-because-idle": (_: object) =>
    "--because is de reden bij --pin of --forbid. Geef ook een paar, of laat --because weg.",
  "rematch-phase-one": (_: object) =>
    "In fase 1 zijn er nog geen matches om opnieuw te matchen. Zet de instelling phase op 2, of laat --rematch weg.",
  "rematch-round-unknown": (v: { round: number }) => `Er zijn geen matches van ronde ${v.round} op het blad Matches.`,
  "round-check-older-version": (v: { round: number }) =>
    `Ronde ${v.round} is met een oudere versie van dit programma gemaakt. Deze versie kan die ronde niet narekenen. Aan de ronde zelf verandert niets.`,
  "rematch-nothing-moves": (v: { round: number }) =>
    `Ronde ${v.round} blijft zoals die is: niemand erbij en niemand anders. Aan de voorstellen verandert niets.`,
  "rematch-made": (v: { round: number; again: number; kept: number; made: number }) =>
    `Ronde ${v.round} matcht ronde ${v.again} opnieuw: ${v.kept} ${v.kept === 1 ? "voorstel blijft" : "voorstellen blijven"} staan, ${v.made} ${v.made === 1 ? "is" : "zijn"} nieuw. Waar al antwoord op kwam, verandert nooit.`,
  "rematch-mode": (
    v: Profile & { mode: RematchMode; chosen: boolean; matches: number; fixed: number; moved: readonly string[] },
  ) =>
    `${v.chosen ? "Gekozen: " : "Kan ook: "}${modes[v.mode]} (--mode ${v.mode}): ${matches(v.matches)}${beside(v.fixed)}; eerste keuze ${v.first}, tweede ${v.second}, derde ${v.third}, vierde ${v.fourth}, vijfde ${v.fifth}, niet op de lijst ${v.unranked}; ${movedTold(v.moved)}.`,
  "level-kept": (_: object) => "Zo veel mogelijk voorstellen blijven staan",
  "proof-rematch": (_: object) => "De ronde die opnieuw werd gematcht",
  "proof-mode": (_: object) =>
    "Wat voorging: rank-first (eerst de wensen, dan blijven staan), keep-first (eerst blijven staan) of full (alles opnieuw)",
  "proof-standing": (_: object) => "Dit voorstel stond er nog zonder antwoord",
  "proof-outcome": (v: { mode: RematchMode; moved: readonly string[] }) =>
    `Zo was het met ${modes[v.mode]}: matches, eerste, tweede, derde, vierde, vijfde keuze, niet op de lijst; ${movedTold(v.moved)}`,
  "step-refused": (_: object) => "Voorstellen met een nee op afgewezen zetten",
  "step-withdraw": (_: object) => "Voorstellen die niet blijven op het blad Matches laten vervallen",
  "match-row-incomplete": (v: { missing: "id" | "group" | "household" }) =>
    `Deze regel telt niet als match: ${{ id: "het nummer van de match", group: "de groep", household: "het huishouden" }[v.missing]} ontbreekt. Vul de cel in, of haal de regel weg.`,
  "match-left-proposal": (v: { match: string; code: string }) =>
    `${v.match}: ${v.code} doet niet meer mee. Zet de match op afgewezen, of vervang het voorstel.`,
  "match-left-match": (v: { match: string; code: string }) =>
    `${v.match}: ${v.code} doet niet meer mee, maar de match loopt nog. Zet de match op beëindigd als die stopt.`,
  "rematch-cell": (v: { round: number; group: string; household: string }) =>
    `Vervallen: opnieuw verdeeld in ronde ${v.round} (groep: ${nowIn(v.group)}, huishouden: ${nowIn(v.household)})`,
  "rematch-locked": (v: { typed: readonly string[]; chosen: readonly string[]; drawn: readonly string[] }) =>
    `Blijft staan: ${[
      ...because(v.typed, "u schreef er iets bij"),
      ...because(v.chosen, "zelf gekozen"),
      ...because(v.drawn, "na de loting voor de vergelijking"),
    ].join("; ")}.`,
  "waiting-fixed": (v: { side: Side; codes: readonly string[]; count: number }) => {
    const [one, more] =
      v.side === "group" ? ["een andere groep", "andere groepen"] : ["een ander huishouden", "andere huishoudens"];
    const named = v.codes.join(", ") + (v.count > v.codes.length ? ` en ${v.count - v.codes.length} meer` : "");
    return `${named} ${v.count === 1 ? "is" : "zijn"} door een afspraak aan ${v.count === 1 ? one : more} gekoppeld.`;
  },
  "waiting-forbidden": (v: { codes: readonly string[] }) => `Niet samen met ${v.codes.join(", ")}, volgens Afspraken.`,
  "round-lead-since": (_: object) =>
    "Dit blad is de uitkomst van toen. Voorstellen kunnen daarna vervangen of afgewezen zijn: op ‘Matches’ staat hoe het nu is.",
  "match-answer-unread": (v: { match: string; side: Side | "municipality" }) =>
    `Bij voorstel ${v.match} is het antwoord van ${{ ...the, municipality: "de gemeente" }[v.side]} niet te lezen als ja of nee. Het telt niet als antwoord. Kies ja of nee, of maak de cel leeg.`,
  "match-refused": (v: { match: string }) =>
    `Bij ${v.match} staat een nee: groep en huishouden doen weer mee. Een nieuwe ronde zet de status op afgewezen.`,
  "match-id-repeated": (v: { id: string }) =>
    `Er staat hierboven al een match ${v.id}. Deze regel doet niet mee. Geef de match een eigen nummer, of haal de regel weg.`,
  "proof-stage": (v: { side: "groups" | "households"; stage: keyof Stages }) =>
    `${v.side === "groups" ? "Groepen" : "Huishoudens"}: ${stages[v.stage]}${v.side === "households" && v.stage === "pool" ? ", ook wie geen toestemming gaf" : ""}`,
};
