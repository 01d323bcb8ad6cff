import type { ToldSides } from "../../evaluation/comparison/told-sides.ts";
import type { Respondent } from "../../evaluation/response.ts";
import type { Design } from "../../evaluation/result.ts";
import type { ShownCount, Verdict } from "../../evaluation/suppression/shared-result.ts";

type Text = Readonly<Record<"nl" | "en", string>>;

function count(shown: ShownCount): string {
  switch (shown.kind) {
    case "count":
      return String(shown.count);
    case "about":
      return `ongeveer ${shown.count}`;
    case "at-least":
      return `ten minste ${shown.count}`;
    case "few":
      return "minder dan 5";
    case "all-but-few":
      return `meer dan ${shown.above}`;
    case "hidden":
      return "een aantal";
  }
}

const people: Readonly<Record<Respondent, string>> = {
  household: "huishoudens",
  group: "groepen",
  member: "groepen (de leden van een groep tellen samen als één)",
  partner: "partners",
};

/** Whose change it is. */
function whose({ respondent, arm }: ToldSides): string {
  if (respondent !== "household") return people[respondent];
  return arm === "control" ? "huishoudens uit de controlegroep" : "huishoudens met een groep";
}

/** Two shares, each followed by what they answer. */
function shares(v: ToldSides, answers: string, chooses: string, [first, second]: readonly [string, string]): string {
  if (v.design === "arms") {
    return `Van ${count(v.first)} huishoudens met een groep ${answers} ${first} ${chooses}, van ${count(v.second)} zonder groep ${second}.`;
  }
  return `In ${count(v.first)} paren ${answers} ${first} van de huishoudens met een groep ${chooses}, en ${second} van de huishoudens zonder groep.`;
}

const verdicts: Readonly<Record<Verdict, string>> = {
  difference:
    "Zo’n groot verschil komt door toeval alleen zelden voor: hooguit 1 keer op de 20, ook als u meetelt hoeveel vragen er vergeleken zijn.",
  "not-told": "Dit verschil kan toeval zijn. Of er echt een verschil is, valt met deze aantallen niet te zeggen.",
  "too-few": "Het zijn er te weinig om te vergelijken: minder dan 10.",
  "no-control":
    "Er is geen controlegroep die dit ook beantwoordde. Waar een verandering vandaan komt, is hier dus niet te zien.",
  "all-equal": "Beide kanten gaven overal hetzelfde antwoord: er is geen verschil om naar te kijken.",
};

function points(value: number): string {
  return `${value > 0 ? "+" : ""}${value}`;
}

/** What a share of signs is of: pairs of which one side is higher, or people who went up. */
function higher(design: Design): string {
  return design === "pairs" ? "van de paren dat met een groep hoger uitkomt" : "dat omhoog gaat";
}

function lower(design: Design): string {
  return design === "pairs" ? "dat lager uitkomt" : "dat omlaag gaat";
}

/** Sentences of comparisons of answers, in Dutch. */
export const statistics = {
  "reading-numbers": (v: ToldSides) =>
    v.design === "arms"
      ? `Vergeleken: ${count(v.first)} huishoudens met een groep en ${count(v.second)} zonder groep.`
      : `Vergeleken: ${count(v.first)} ${v.design === "pairs" ? "paren van huishoudens met en zonder groep" : whose(v)}.`,
  "reading-share": (v: ToldSides & { treated: number; control: number; isOption: boolean }) => {
    const [verb, rest] = v.isOption ? ["kiest", "dit"] : ["antwoordt", "ja"];
    if (v.design !== "change") return shares(v, verb, rest, [`${v.treated}%`, `${v.control}%`]);
    const then = v.isOption ? "koos" : "antwoordde";
    return `Van dezelfde ${count(v.first)} ${whose(v)} ${then} eerst ${v.control}% ${rest} en later ${v.treated}%.`;
  },
  "reading-middle-share": (v: ToldSides & { treated: number; control: number; isOption: boolean }) =>
    `In de middelste van ${count(v.first)} groepen ${v.isOption ? "koos" : "antwoordde"} eerst ${v.control}% van de leden ${v.isOption ? "dit" : "ja"} en later ${v.treated}%.`,
  "reading-middle": (v: ToldSides & { treated: Text; control: Text }) => {
    const [first, second] = [`‘${v.treated.nl}’`, `‘${v.control.nl}’`];
    if (v.design === "arms")
      return `Het middelste antwoord van ${count(v.first)} huishoudens met een groep is ${first}, dat van ${count(v.second)} zonder groep ${second}.`;
    if (v.design === "pairs")
      return `In ${count(v.first)} paren is het middelste antwoord van huishoudens met een groep ${first}, en van huishoudens zonder groep ${second}.`;
    return `Het middelste antwoord van dezelfde ${count(v.first)} ${whose(v)} was eerst ${second} en later ${first}.`;
  },
  "reading-moved": (v: { higher: number; same: number; lower: number; design: Design }) =>
    v.design === "change"
      ? `Omhoog gingen er ${v.higher}, omlaag ${v.lower}, en ${v.same} bleven gelijk.`
      : `Met een groep was het antwoord in ${v.higher} paren hoger, in ${v.lower} lager en in ${v.same} hetzelfde.`,
  "reading-verdict": (v: { verdict: Verdict }) => verdicts[v.verdict],
  "reading-interval": (v: { low: number; high: number }) =>
    `Het echte verschil kan zo’n ${points(v.low)} tot ${points(v.high)} procentpunten zijn.`,
  "reading-signs": (v: { value: number; low: number; high: number; design: Design }) =>
    `Het deel ${higher(v.design)}, min het deel ${lower(v.design)}, is ${points(v.value)} procentpunten; echt kan dat zo’n ${points(v.low)} tot ${points(v.high)} zijn.`,
  "reading-delta": (v: { value: number; low: number; high: number }) =>
    `Op een schaal van -100 (altijd lager met een groep) tot +100 (altijd hoger) is dit ${points(v.value)}; echt kan het zo’n ${points(v.low)} tot ${points(v.high)} zijn.`,
  "reading-detectable": (v: { points: number; design: Design }) =>
    `Met zo weinig ${v.design === "pairs" ? "paren" : "mensen"} was alleen een verschil van minstens ${v.points} procentpunten meestal te zien geweest (4 van de 5 keer).`,
  "reading-detectable-signs": (v: { points: number; design: Design }) =>
    `Met zo weinig ${v.design === "pairs" ? "paren" : "mensen"} was dit meestal (4 van de 5 keer) alleen te zien geweest als het deel ${higher(v.design)}, minstens ${v.points} procentpunten groter is dan het deel ${lower(v.design)}.`,
  "reading-by-coin": (_: object) =>
    "Een munt koos wie van de twee een groep kreeg; voor het overige verschillen zij alleen door toeval.",
  "reading-exploratory": (_: object) =>
    "Deze vraag was niet vooraf als hoofdvraag gekozen, of is hier op een tweede manier bekeken: lees dit als verkenning.",
  "reading-crossed": (v: { households: number }) =>
    v.households === 1
      ? "1 huishouden uit de controlegroep had toen zelf ook een groep. Het telt mee zoals het geloot is."
      : `${v.households} huishoudens uit de controlegroep hadden toen zelf ook een groep. Zij tellen mee zoals zij geloot zijn.`,
  "reading-incomplete": (v: { count: number; design: Design }) =>
    v.design === "change"
      ? `Niet meegeteld: ${v.count} die maar op één van beide momenten antwoordden.`
      : `Niet meegeteld: ${v.count} ${v.count === 1 ? "paar" : "paren"} waarvan één huishouden niet antwoordde.`,
  "cause-caveat-no-control": (_: object) =>
    "Deze cijfers laten zien hoe het gaat, niet hoe dat komt. Taalles, werk, school en de tijd zelf veranderen ook veel, en er is geen controlegroep om mee te vergelijken.",
  "cause-caveat-few-pairs": (_: object) =>
    "Deze cijfers laten zien hoe het gaat, niet hoe dat komt. Er zijn te weinig paren van huishoudens met en zonder groep om meer te zeggen.",
  "published-fewer": (v: { counts: string }) => `Als enkelen niets invulden: ${v.counts}.`,
  "published-cut-off": (v: { counts: string }) => `Als naar beneden is afgekapt: ${v.counts}.`,
  "published-rounded-up": (v: { counts: string }) => `Als naar boven is afgerond: ${v.counts}.`,
  "published-sum": (v: { counts: string }) => `Als twee afgeronde percentages zijn opgeteld: ${v.counts}.`,
  "published-unexplained": (_: object) => "Geen telling in de buurt van dit aantal mensen geeft dit percentage.",
};
