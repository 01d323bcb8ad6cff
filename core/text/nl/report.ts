import { capital } from "../capital.ts";

/** What those who agree say. */
const agreeing = { agree: "mee eens", satisfied: "tevreden", yes: "zeggen ja" } as const;

function margin(v: { percent?: number; low?: number; high?: number }): string {
  return v.percent === undefined || v.low === undefined || v.high === undefined
    ? ""
    : ` (${v.percent}%, marge ${v.low} tot ${v.high}%)`;
}

function missed(words: string): string {
  return words === "" ? "" : ` Geen antwoord: ${words}.`;
}

/** Sentences of the report that others read, in Dutch. */
export const report = {
  "report-title": (_: object) => "Verslag: wat zeggen de mensen zelf?",
  "report-lead": (v: { isInternal: boolean }): string =>
    v.isInternal
      ? "INTERN: hier staan ook kleine aantallen. Geef dit niet door; maak voor anderen een verslag zonder die aantallen."
      : "Gemaakt om te delen: aantallen onder de vijf en wat daaruit zou volgen, staan er niet in.",
  "report-made": (v: { date: string }) => `Gemaakt op ${v.date}.`,
  "report-few": (_: object) => "minder dan 5",
  "report-more-than": (v: { count: number }) => `meer dan ${v.count}`,
  "report-about": (v: { count: number }) => `ongeveer ${v.count}`,
  "report-at-least": (v: { count: number }) => `ten minste ${v.count}`,
  "report-some": (_: object) => "een aantal dat niet gedeeld wordt",
  "report-heading-summary": (_: object) => "In het kort",
  "report-heading-sample": (_: object) => "Wie deden mee?",
  "report-heading-changes": (_: object) => "Wat werd anders bij dezelfde mensen?",
  "report-heading-distance": (_: object) => "Afstand en tijd",
  "report-heading-comparison": (_: object) => "Vergeleken",
  "report-heading-context": (_: object) => "Wat speelde er toen nog meer?",
  "report-heading-limits": (_: object) => "Wat dit verslag niet zegt",
  "report-heading-reading": (_: object) => "Zo leest u de cijfers",
  "report-main-questions": (v: { isChosen: boolean }): string =>
    v.isChosen
      ? "De vragen die vooraf als belangrijkste zijn gekozen:"
      : "Vijf vaste vragen; niemand koos vooraf de belangrijkste:",
  "report-flow": (v: {
    of: "groups" | "households";
    registered: string;
    dropped: string;
    matched: string;
    control: string;
    ended: string;
    rematched: string;
  }) => {
    const who = v.of === "groups" ? "groepen" : "huishoudens";
    const compared = v.of === "groups" ? "" : ` Ter vergelijking geloot, zonder groep: ${v.control}.`;
    return `${capital(who)}: aangemeld ${v.registered}, gestopt voor een match ${v.dropped}, met een match ${v.matched}. Van hen eindigde de eerste match bij ${v.ended}; opnieuw begonnen: ${v.rematched}.${compared}`;
  },
  "report-rate": (v: {
    wave: string;
    who: string;
    responded: string;
    expected?: string;
    percent?: number;
    isAtLeast: boolean;
    groups?: string;
  }) => {
    const of = v.expected === undefined ? "" : ` van ${v.expected}`;
    const percent = v.percent === undefined ? "" : ` (${v.isAtLeast ? "ten minste " : ""}${v.percent}%)`;
    const groups = v.groups === undefined ? "" : `, uit ${v.groups} groepen`;
    return `${capital(v.wave)}, ${v.who}: ${v.responded}${of} vragenlijsten terug${percent}${groups}.`;
  },
  "report-no-figure": (v: { who: string; wave: string }) =>
    `${capital(v.who)}, ${v.wave}: dit delen we niet: het gaat om weinig mensen, of hun aantal zou eruit volgen.`,
  "report-agree": (v: {
    who: string;
    wave: string;
    count: string;
    n: string;
    word: keyof typeof agreeing;
    missed: string;
    percent?: number;
    low?: number;
    high?: number;
  }) => `${capital(v.who)}, ${v.wave}: ${v.count} van ${v.n} ${agreeing[v.word]}${margin(v)}.${missed(v.missed)}`,
  "report-counts": (v: {
    who: string;
    wave: string;
    n: string;
    answers: string;
    isSeveral: boolean;
    hasFew: boolean;
    missed: string;
  }) => {
    const several = v.isSeveral ? ", meer antwoorden mogelijk" : "";
    const few = v.hasFew
      ? v.answers === ""
        ? "elk antwoord minder dan 5"
        : "; de andere antwoorden elk minder dan 5"
      : "";
    return `${capital(v.who)}, ${v.wave} (${v.n} antwoordden${several}): ${v.answers}${few}.${missed(v.missed)}`;
  },
  "report-number": (v: { who: string; wave: string; n: string; median?: number }) =>
    v.median === undefined
      ? `${capital(v.who)}, ${v.wave}: ${v.n} antwoordden; te weinig om te delen.`
      : `${capital(v.who)}, ${v.wave}: ${v.n} antwoordden; de helft noemt ${String(v.median).replace(".", ",")} of minder.`,
  "report-moved": (v: {
    item: string;
    who: string;
    from: string;
    to: string;
    n: string;
    up: string;
    same: string;
    down: string;
    isYesNo: boolean;
  }) =>
    `${v.item}; ${v.who}, van ${v.from} naar ${v.to}, ${v.n} met beide antwoorden. ${v.isYesNo ? "Eerst nee en later ja" : "Hoger"}: ${v.up}. Gelijk: ${v.same}. ${v.isYesNo ? "Eerst ja en later nee" : "Lager"}: ${v.down}.`,
  "report-band": (v: { item: string; who: string; wave: string; band: string; agree: string; n: string }) =>
    `${v.item}; ${v.who}, ${v.wave}, ${v.band}: ${v.agree} van ${v.n} mee eens.`,
  "report-other-comparisons": (v: { others: number; told: number }) => {
    const found = "daarbij is het verschil niet groter dan toeval kan maken, of er waren te weinig antwoorden";
    return `${v.told === 0 ? "Gemaakt" : "Daarnaast gemaakt"}: ${v.others === 1 ? "1 vergelijking" : `${v.others} vergelijkingen`}; ${found}.`;
  },
  "report-compared": (v: { item: string; wave: string }) => `${v.item} (${v.wave}).`,
  "report-context": (v: { wave: string; note: string }) => `${capital(v.wave)}: ${v.note}`,
  "report-limit-few": (_: object) =>
    "Het gaat om weinig mensen. Een paar andere antwoorden maken een percentage al heel anders; daarom staat er steeds een marge bij.",
  "report-limit-self": (_: object) =>
    "Mensen vertellen zelf hoe het gaat, aan wie het programma uitvoert. Dat kan antwoorden vriendelijker maken.",
  "report-limit-silent": (_: object) =>
    "Niet iedereen vulde de vragenlijst in. Wie zweeg, kan er anders over denken; wie stopte, werd meestal niet meer gevraagd.",
  "report-limit-many": (_: object) =>
    "Van veel vragen verschilt er altijd wel een door toeval. Alleen vragen die vooraf als belangrijkste zijn gekozen, tellen als antwoord; de andere zijn verkennend.",
  "report-limit-shared": (_: object) =>
    "Aantallen onder de vijf staan er niet in, en ook niet wat ze zou verraden: soms is een ander aantal daarom weggelaten of afgerond.",
  "report-limit-internal": (_: object) =>
    "Dit verslag is intern: kleine aantallen staan er wel in en kunnen mensen herkenbaar maken.",
  "report-reading-share": (_: object) =>
    "Achter elk cijfer staat van hoeveel mensen het is. Mee eens is helemaal en enigszins mee eens samen. Wie geen antwoord gaf, telt niet mee in het percentage. Percentages zijn afgerond en tellen daarom niet altijd op tot 100.",
  "report-reading-margin": (_: object) =>
    "De marge hoort bij het toeval: waren deze mensen een greep uit een veel grotere groep, dan ligt het percentage van die grotere groep in 19 van de 20 keer binnen zo'n marge. Hoe minder antwoorden, hoe breder.",
  "report-figures": (_: object) => "De antwoorden in cijfers",
  "report-chart": (_: object) => "Antwoorden naast elkaar; n staat bij elke balk",
  "report-chart-agree": (_: object) => "Eens of tevreden; n staat bij elke balk",
  "report-nothing": (_: object) => "Er zijn nog geen antwoorden om over te vertellen.",
  "remedy-report-nothing": (_: object) =>
    "Zet de ingevulde vragenlijsten als blad in deze werkmap. Lege vragenlijsten maakt u met Delen.",
  "step-report": (v: { name: string }) => `Evaluatie: blad ${v.name}`,
};
