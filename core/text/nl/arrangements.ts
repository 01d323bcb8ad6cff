/** Which of the two a sentence is about. */
type Side = "group" | "household";

const who: Readonly<Record<Side, string>> = { group: "groep", household: "huishouden" };

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

function told(failing: readonly string[]): string {
  return failing.map((code) => rules.get(code) ?? code).join(", ");
}

/** Sentences of pairs that people fixed, ruled out or replaced, and matching again, in Dutch. */
export const arrangements = {
  "arrangement-incomplete": (v: { missing: "group" | "household" | "kind" }) =>
    `Deze afspraak doet niet mee: ${{ group: "de groep", household: "het huishouden", kind: "wat de afspraak is" }[v.missing]} ontbreekt. Vul de cel in, of haal de regel weg.`,
  "arrangement-unread": (_: object) =>
    "Deze afspraak begrijpen we niet en doet niet mee. Kies ‘vastzetten’ of ‘niet samen’ uit de lijst.",
  "arrangement-unknown-code": (v: { side: Side; code: string }) =>
    `Een afspraak noemt ${v.code}, maar er is geen ${who[v.side]} met die code. De afspraak doet niet mee. Verbeter de code.`,
  "pin-in-match": (v: { side: Side; code: string }) =>
    `Vastzetten kan niet: ${v.code} staat al in een ander voorstel of een andere match. De afspraak doet niet mee. Met ‘replace’ vervangt u een voorstel.`,
  "pin-not-in-pool": (v: { side: Side; code: string }) =>
    `Vastzetten kan niet: ${v.code} doet niet mee aan deze ronde, door de status of een fout in de regel. De afspraak doet niet mee.`,
  "pin-forbidden": (_: object) =>
    "Dit paar is vastgezet en ook ‘niet samen’. Het paar wordt niet gevormd. Haal een van beide afspraken weg.",
  "pin-twice": (_: object) =>
    "Iemand van dit paar is ook aan een ander vastgezet. Geen van die afspraken doet mee. Laat er één staan.",
  "pin-spent": (v: { group: string; household: string }) =>
    `${v.group} en ${v.household} waren al aan elkaar voorgesteld of gematcht, na deze afspraak. De afspraak doet niet meer mee. Haal de regel weg, of geef een nieuwe datum als het toch moet.`,
  "pin-reason-needed": (v: { group: string; household: string; failing: readonly string[] }) =>
    `${v.group} en ${v.household} vastzetten gaat tegen de regels in (${told(v.failing)}). Dat kan alleen met een reden. De afspraak doet niet mee.`,
  "pin-against-rules": (v: { group: string; household: string; failing: readonly string[] }) =>
    `${v.group} en ${v.household} zijn vastgezet tegen de regels in: ${told(v.failing)}. De reden staat op de bladen Afspraken en van de ronde.`,
  "pair-pinned": (v: { reason: string }) => `vastgezet door de coördinator${v.reason === "" ? "" : `: ${v.reason}`}`,
  "pair-against-rules": (_: object) => "let op: gaat tegen de regels in",
  "proof-pin": (v: { reason: string }) =>
    `Dit huishouden is bij deze groep vastgezet, voor de loting${v.reason === "" ? "" : `: ${v.reason}`}`,
  "proof-forbidden": (_: object) => "Deze huishoudens waren bij deze groep uitgesloten",
  "step-arrangements": (_: object) => "Afspraken over paren bijhouden",
};
