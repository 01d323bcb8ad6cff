import { capital } from "../capital.ts";
import type { ToldCost } from "../../matching/why-not.ts";
import type { Absence } from "../../records/explanations.ts";
import type { ToldChange } from "../../matching/counterfactual.ts";
import { number, people, places, type Side } from "./words.ts";

function choice(rank: number): string {
  return rank === 0 ? "een keuze die niet op de lijst stond" : `een ${places[rank] ?? `${rank}e`} keuze`;
}

/** Some codes and how many more: a list of fifty helps nobody on the phone. */
function some(codes: readonly string[], count: number): string {
  const rest = count - codes.length;
  return rest > 0 ? `${codes.join(", ")} en nog ${rest}` : codes.join(", ");
}

/** The plain case: one choice instead of another. */
function swap({ ranks }: ToldCost): string | undefined {
  const [up, down] = [ranks.find(({ more }) => more === 1), ranks.find(({ more }) => more === -1)];
  if (ranks.length !== 2 || up === undefined || down === undefined) return undefined;
  return `dan krijgt iemand ${choice(up.rank)} in plaats van ${choice(down.rank)}`;
}

/** More than two changes are too much to hear at once: the one that decides is told. */
function wishes({ ranks }: ToldCost): string {
  const [first, second, ...others] = ranks.map(
    ({ rank, more }) => `${Math.abs(more)} ${more < 0 ? "minder" : "meer"} ${choice(rank)}`,
  );
  const verb = Math.abs(ranks[0]?.more ?? 0) === 1 ? "krijgt" : "krijgen";
  const rest = others.length > 0 ? ", en dat telt zwaarder dan wat anderen winnen" : ` en ${second ?? ""}`;
  return `dan ${verb} er ${first ?? ""}${second === undefined ? "" : rest}`;
}

/** Metres as tenths of a kilometre: exact metres would say where somebody lives. */
function rough(metres: number): string {
  return metres < 50 ? "minder dan 0,1" : number(Math.round(metres / 100) / 10);
}

/** What a pair costs, as the end of a sentence. */
function costOf(cost: ToldCost): string {
  const { goal, by } = cost;
  switch (goal) {
    case "pairs":
      return by === 1 ? "dan is er 1 match minder" : `dan zijn er ${by} matches minder`;
    case "seconds":
      return by === 1
        ? "dan heeft 1 groep minder een tweede kandidaat"
        : `dan hebben ${by} groepen minder een tweede kandidaat`;
    case "wishes":
      return swap(cost) ?? wishes(cost);
    case "total":
      return `dan komen alle keuzes samen ${by} ${by === 1 ? "plaats" : "plaatsen"} lager uit`;
    case "criteria":
      return "dan passen alle paren samen minder goed bij elkaar";
    case "bands":
      return "dan wonen alle paren samen verder van elkaar";
    case "waiting":
      return "dan gaat iemand voor die minder lang wacht";
    case "lottery":
      return "even goed: de loting ging de andere kant op";
    case "even":
      return "even goed voor wensen en loting; zo lijken de twee kandidaten van elke groep meer op elkaar";
    case "distance":
      return `even goed, maar alle paren samen wonen dan ${rough(by)} km verder van elkaar`;
    case "other":
      return "dan gaat een ander doel van deze ronde achteruit";
  }
}

function isEquallyGood({ goal }: ToldCost): boolean {
  return goal === "lottery" || goal === "distance" || goal === "even";
}

function moved(moves: number): string {
  if (moves === 0) return "";
  return moves === 1
    ? " 1 andere groep krijgt dan een ander huishouden of geen."
    : ` ${moves} andere groepen krijgen dan een ander huishouden of geen.`;
}

const ready = { group: "deze groep", household: "dit huishouden" };

/** The rule that would have to give way, as the beginning of a sentence that ends with a match. */
function when({ side, rule, needed, now, ownLimit, partner }: ToldChange): string {
  const who = ready[side];
  switch (rule) {
    case "distance":
      if (ownLimit === true) {
        return side === "group"
          ? `Als ${who} zelf ook ${number(needed)} km goed vindt (nu ${number(now)} km), kan ${who} een match krijgen, via ${partner}.`
          : `Als groep ${partner} zelf ook ${number(needed)} km goed vindt (nu ${number(now)} km), kan ${who} een match krijgen.`;
      }
      return `Als ${number(needed)} km ook mag (nu ${number(now)} km), kan ${who} een match krijgen, via ${partner}.`;
    case "vulnerability":
      return side === "group"
        ? `Als ${who} kwetsbaarheid ${number(needed)} aankan (nu ${number(now)}), kan het ook, via ${partner}.`
        : `Als groep ${partner} kwetsbaarheid ${number(needed)} aankan (nu ${number(now)}), kan ${who} een match krijgen.`;
    case "approval":
      return `Zodra de papieren van de groep rond zijn, kan ${who} een match krijgen, via ${partner}.`;
    case "consent":
      return `Als het huishouden toestemming geeft, kan het een match krijgen, via ${partner}.`;
    case "municipality":
      return `Als een andere gemeente ook mag, kan ${who} een match krijgen, via ${partner}.`;
    case "location-unknown":
      return `De plaats ontbreekt. Met een postcode kan het misschien: ${partner} past verder bij de regels.`;
    case "vulnerability-unknown":
      return side === "group"
        ? `Bereidheid of ervaring ontbreekt. Is die bekend, dan kan het misschien: ${partner} past verder bij de regels.`
        : `De score voor kwetsbaarheid ontbreekt. Is die bekend, dan kan het misschien: ${partner} past verder bij de regels.`;
  }
}

/** What keeps somebody out of the draw altogether, and is easily set right. */
export type TakePartRule = "approval" | "consent" | "location-unknown" | "vulnerability-unknown";

function takePart(rule: TakePartRule): string {
  const first = {
    approval: "Maak de papieren van de groep rond.",
    consent: "Vraag of het huishouden toestemming geeft.",
    "location-unknown": "Vul een postcode in.",
    "vulnerability-unknown": "Vul in wat over kwetsbaarheid ontbreekt.",
  };
  return first[rule];
}

const chanceThen = {
  group: "Dan doet deze groep echt mee. Of er plaats is, hangt dan af van de andere groepen.",
  household: "Dan doet dit huishouden echt mee. Of er plaats is, hangt dan af van de andere huishoudens.",
};

/** Why somebody takes no part in a round. */
function outBecause({ code, match }: { code: string; match: string }): Readonly<Record<Absence["because"], string>> {
  return {
    "in-match": `${code} zit al in voorstel of match ${match}.`,
    "status-matched": `${code} heeft de status gematcht. Klopt dat niet, pas dan de status aan.`,
    registered: `${code} is aangemeld, maar nog niet verder.`,
    intake: `${code} is nog bezig met de intake.`,
    withdrawn: `${code} heeft zich teruggetrokken.`,
    ended: `${code} is gestopt.`,
    "again-not": `${code} wil na ${match} geen nieuwe match.`,
    "again-later": `${code} wil na ${match} later misschien weer een match.`,
    "again-intake": `${code} wil na ${match} opnieuw, maar had nog geen nieuwe intake. Vul die dag in op het blad Matches.`,
    "again-approval": `${code} doet na ${match} pas weer mee als de coördinator akkoord is. Kies dat op het blad Matches.`,
    error: `De gegevens van ${code} zijn niet compleet of niet te lezen. Op het blad Aandachtspunten staat wat er mist.`,
  };
}

/** `a, b of c`. */
function either(codes: readonly string[]): string {
  return [codes.slice(0, -1).join(", "), ...codes.slice(-1)].filter((some) => some !== "").join(" of ");
}

const pairQuestions = {
  pin: "een paar vastzetten (--pin)",
  forbid: "een paar uitsluiten (--forbid)",
  "why-not": "vragen waarom een paar er niet is (--why-not)",
};

/** Sentences of why and why not, in Dutch. */
export const explanations = {
  "waiting-wishes": (v: { side: Side; candidates: number; partner: string; cost: ToldCost }): string =>
    `Mogelijk: ${people(v.side === "group" ? "household" : "group", v.candidates)}. Er zijn er te weinig voor iedereen, en de wensen beslisten: met ${v.partner} kon het ook, maar ${costOf(v.cost)}.`,
  "pair-better": (v: { household: string; rank: number; cost: ToldCost }): string =>
    isEquallyGood(v.cost)
      ? `liever had deze groep ${v.household} gehad (${places[v.rank] ?? `${v.rank}e`} keuze); ${costOf(v.cost)}`
      : `liever had deze groep ${v.household} gehad (${places[v.rank] ?? `${v.rank}e`} keuze), maar ${costOf(v.cost)}`,

  "why-not-forbidden": (v: { group: string; household: string }) => `${v.group} met ${v.household} kan niet:`,
  "why-not-fixed": (v: { group: string; household: string }) =>
    `${v.group} of ${v.household} is door een afspraak al aan iemand anders gekoppeld.`,
  "why-not-chosen": (v: { group: string; household: string }) =>
    `${v.group} en ${v.household} zijn in deze ronde samen gekozen.`,
  "why-not-possible": (v: { group: string; household: string; cost: ToldCost; moves: number }): string =>
    isEquallyGood(v.cost)
      ? `${v.group} met ${v.household} kon ook, ${costOf(v.cost)}.${moved(v.moves)}`
      : `${v.group} met ${v.household} kan, maar ${costOf(v.cost)}.${moved(v.moves)}`,
  "why-not-absent": (v: { group: string; household: string }) =>
    `${v.group} met ${v.household} kan niet in deze ronde:`,
  "why-not-out": (v: { code: string; because: Absence["because"]; match: string }) => outBecause(v)[v.because],
  "why-not-unknown": (v: { codes: readonly { readonly code: string; readonly meant: readonly string[] }[] }) =>
    v.codes
      .map(
        ({ code, meant }) =>
          `De code ${code} staat niet op uw bladen.${meant.length === 0 ? "" : ` Bedoelt u ${either(meant)}?`}`,
      )
      .join(" "),
  "why-not-same-side": (v: { codes: readonly string[]; side: Side }) =>
    `${v.codes.join(" en ")} zijn ${v.side === "group" ? "allebei een groep" : "allebei een huishouden"}. Noem een groep en een huishouden: GROEP:HUISHOUDEN.`,
  "why-not-brief": (_: object) => "Zonder --why-not ziet u ook alle paren en wat aandacht vraagt.",
  "why-not-cost": (v: { cost: ToldCost }) => `${capital(costOf(v.cost))}.`,
  "why-not-title": (v: { round: number }) => `Ronde ${v.round}: waarom niet met een ander huishouden?`,
  "why-not-how": (_: object) =>
    "Per groep de andere huishoudens die mochten, de liefste keuze eerst. Erachter staat wat er gebeurt als dit paar toch moet.",
  "why-not-shared": (_: object) => "Dit blad is voor de coördinator. Deel het niet: het gaat over mensen.",
  "why-not-some": (v: { most: number }) =>
    `Van elke groep ${v.most === 1 ? "staat hier de liefste" : `staan hier de ${v.most} liefste`}. Voor een ander paar: samen-hier round BESTAND --why-not GROEP:HUISHOUDEN.`,
  "step-round-why-not": (v: { round: number }) => `Waarom niet bij ronde ${v.round} schrijven`,

  "pairs-phase-one": (v: { asked: readonly ("pin" | "forbid" | "why-not")[] }) =>
    `In fase 1 van hervestiging zijn er nog geen paren van een groep en een huishouden. ${capital(v.asked.map((one) => pairQuestions[one]).join(" en "))} kan in fase 2: zet de instelling phase op 2. Er is niets gedaan.`,

  "shortage-waits": (v: {
    side: Side;
    count: number;
    reach: number;
    codes: readonly string[];
    each: number;
  }): string => {
    const other = v.side === "group" ? "household" : "group";
    const twice =
      v.each > 1 ? ` (een groep heeft plaats voor ${v.each}: een voor de match, een om te vergelijken)` : "";
    const one = v.side === "group" ? "Deze groep kan" : "Dit huishouden kan";
    const who = v.count === 1 ? one : `Deze ${people(v.side, v.count)} kunnen samen`;
    const waits = v.count - v.each * v.reach;
    return `${who} maar ${people(other, v.reach)} bereiken${twice}: ${some(v.codes, v.count)}. Daarom ${waits === 1 ? "moet" : "moeten"} er ${waits} wachten.`;
  },
  "shortage-placed": (v: { side: Side; count: number; reach: number }): string => {
    const others = people(v.side === "group" ? "household" : "group", v.reach);
    return v.count === 1
      ? `Kon maar ${others} bereiken.`
      : `Een van ${people(v.side, v.count)} die samen maar ${others} konden bereiken.`;
  },

  "waiting-longer": (v: { side: Side; candidates: number }) =>
    `Mogelijk: ${people(v.side === "group" ? "household" : "group", v.candidates)}. Een andere verdeling was even goed, maar anderen wachtten al langer: zij gingen voor. Dit wachten telt mee in de volgende ronde.`,

  "waiting-said-no": (_: object) => "Dit huishouden gaf geen toestemming en doet daarom niet mee.",
  "helps-said-no": (_: object) => "Geen toestemming geven is hun keuze; vraag er niet nog eens om voor deze ronde.",
  "helps-change": (v: { change: ToldChange }) => when(v.change),
  "helps-nobody-loses": (_: object) => "Niemand anders verliest daardoor zijn match.",
  "helps-too-far": (v: { needed: number }) =>
    `Pas met ${number(v.needed)} km zou er plaats zijn. Dat is te ver om buren te zijn.`,
  "helps-one-more": (v: { side: Side }): string =>
    v.side === "group"
      ? "Alle huishoudens hebben al een groep. Een huishouden erbij helpt."
      : "Alle groepen hebben al een huishouden. Een groep erbij helpt.",
  "helps-no-single-rule": (v: { none: boolean }) =>
    `Eén regel ruimer maken is niet genoeg${v.none ? "" : ", zonder dat iemand anders zijn match verliest"}.`,
  "helps-take-part": (v: { side: Side; rule: TakePartRule }): string => `${takePart(v.rule)} ${chanceThen[v.side]}`,

  "why-waited": (v: { count: number }) => `Wachtte ook al in ${v.count} eerdere ${v.count === 1 ? "ronde" : "rondes"}.`,
  "why-matched": (v: { round: number }) => `Waarom dit past, staat op het blad ‘Ronde ${v.round}’.`,
  "why-compared": (_: object) =>
    "Door loting bij de controlegroep gekomen. Krijgt nu geen match, en telt in een volgende ronde mee als iemand die wachtte.",
  "why-title": (v: { round: number }) => `Ronde ${v.round}: uitleg per groep en huishouden`,
};
