import { domainChoices, partyChoices } from "../../tasks/words.ts";

/** Words in a row: `a`, `a en b`, `a, b en c`. */
function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} en ${last}`;
}

/** What a party is called; a programme's own party is not named where problems are told. */
function party(key: string): string {
  return partyChoices.find(({ value }) => value === key)?.words.nl ?? "een eigen partij";
}

function domain(key: string): string {
  return domainChoices.find(({ value }) => value === key)?.words.nl ?? key;
}

function tasks(count: number): string {
  return count === 1 ? "1 taak" : `${count} taken`;
}

/** Sentences of parties, roles, referrals, money and letters, in Dutch. */
export const parties = {
  "step-parties": (_: object) => "Partijen en hun vaste contact",
  "step-roles": (_: object) => "Taakverdeling over de partijen",
  "step-referrals": (_: object) => "Verwijslijst per onderwerp",
  "step-money": (_: object) => "Geld: wie regelt wat",
  "step-letters": (_: object) => "Blad voor de post",
  "role-arranges": (v: { count: number }) => `regelt ${v.count}`,
  "role-helps": (v: { count: number }) => `helpt ${v.count}`,
  "role-per-match": (_: object) => "per match",
  "party-without-contact": (v: { parties: readonly string[]; tasks: number }) =>
    v.parties.length === 1
      ? `Er is geen vast contact voor: ${listed(v.parties.map(party))}. Deze partij regelt ${tasks(v.tasks)}.`
      : `Er is geen vast contact voor: ${listed(v.parties.map(party))}. Deze partijen regelen samen ${tasks(v.tasks)}.`,
  "remedy-party-without-contact": (_: object) => "Vul in wie u daar kunt bellen, en wie die persoon vervangt.",
  "remedy-party-not-listed": (_: object) =>
    "Zet op dit blad een regel voor elke partij, met een vast contact en een vervanger.",
  "party-without-backup": (v: { parties: readonly string[] }) =>
    `Er is geen vervanger voor het vaste contact van: ${listed(v.parties.map(party))}. Vul in wie u belt als het contact er niet is.`,
  "task-without-party": (v: { task: string }) =>
    `Taak ${v.task} heeft geen partij die ervoor zorgt. Kies er een bij Verantwoordelijk, of zet de taak op niet in gebruik.`,
  "domain-without-referral": (v: { domains: readonly string[] }) =>
    v.domains.length === 1
      ? `Bij dit onderwerp staat nog geen organisatie: ${listed(v.domains.map(domain))}. Vul er minstens één in.`
      : `Bij deze onderwerpen staat nog geen organisatie: ${listed(v.domains.map(domain))}. Vul er bij elk minstens één in.`,
  "money-title": (_: object) => "Geld: wie regelt wat, en wanneer",
  "money-why": (_: object) =>
    "Zonder verblijfspas en eigen bankrekening is er vaak nog geen uitkering. De pas kan later komen dan de mensen. Daarom is er eerst een voorschot. Dit is wat wij afspraken:",
  "money-task": (v: { title: string; who: string; when: string; term: string }) =>
    `${v.title}. Wie: ${v.who}. Wanneer: ${v.when}.${v.term === "" ? "" : ` Regel: ${v.term}.`}`,
  "money-when": (v: { anchor: "arrival" | "match"; days: number }) => {
    const day = v.anchor === "arrival" ? "de aankomst" : "de start";
    const count = Math.abs(v.days);
    if (count === 0) return `op de dag van ${day}`;
    const days = count === 1 ? "1 dag" : `${count} dagen`;
    return v.days < 0 ? `${days} voor ${day}` : `binnen ${days} na ${day}`;
  },
  "money-fill": (_: object) =>
    "Kies hieronder per huishouden hoe ver het is, en sinds wanneer. Wie en wanneer volgen uit de taken op het blad Taken-catalogus; dit stond er toen dit blad werd gemaakt.",
  "money-nobody": (_: object) => "nog niemand",
  "money-with-help": (v: { who: string; helpers: string }) => `${v.who}, met hulp van ${v.helpers}`,
  "money-not-listed": (_: object) => "staat niet op de takenlijst",
  "money-status-unknown": (_: object) =>
    "Deze status is onbekend. Uw woord blijft staan. Kies nog niet, aangevraagd, voorschot, uitkering of niet nodig.",
  "money-status-behind": (v: { match: string }) =>
    `Bij ${v.match} is de aanvraag klaar volgens de takenlijst, maar hier staat nog niet. Kies hoe ver het is.`,
  "letters-unreadable": (_: object) => "Dit aantal brieven is niet te lezen; de regel telt niet mee. Vul een getal in.",
  "overview-silent-parties": (_: object) => "Partijen zonder vast contact",
  "overview-silent-parties-next": (v: { count: number }): string =>
    v.count === 0 ? "Elke partij heeft een vast contact." : "Vul per partij een vast contact en een vervanger in.",
  "overview-orphans": (_: object) => "Taken zonder partij",
  "overview-orphans-next": (v: { count: number }): string =>
    v.count === 0
      ? "Elke taak heeft een partij. Bekijk wie wat doet."
      : "Kies op het blad Taken-catalogus wie elke taak regelt.",
  "overview-referrals": (_: object) => "Onderwerpen zonder organisatie op de verwijslijst",
  "overview-referrals-next": (v: { count: number }): string =>
    v.count === 0 ? "Klopt dit nog?" : "Vul per onderwerp in waar mensen terechtkunnen.",
  "overview-money": (_: object) => "Huishoudens zonder aanvraag voor inkomen",
  "overview-money-next": (v: { late: number }): string =>
    v.late === 0 ? "Kies per huishouden hoe ver het is." : "Vraag vandaag na waarom de aanvraag te laat is.",
};
