import { agree, five, satisfied, yesNo, type CountedItem } from "./counted.ts";

/** Combinations of answers to a question with several, each as often as it says. */
function several(header: string, ...combinations: readonly (readonly [answers: string, count: number])[]): CountedItem {
  return { header, words: combinations.map(([words]) => words), counts: combinations.map(([, count]) => count) };
}

const origins = ["Syrië", "Eritrea", "Irak", "Iran", "Egypte", "Soedan"];
const trades = [
  "installatie en reparatie",
  "onderwijs en training",
  "horeca",
  "zorg",
  "bouw",
  "winkel",
  "landbouw",
  "administratie",
  "transport",
];
const levels = ["geen", "A1", "A2", "B1", "B2"];

/** The intake of the 42 households that were matched, with the printed percentages (report B section 3.2 and 4.1). */
export const intakeItems: readonly CountedItem[] = [
  five("Land van herkomst", origins, 22, 12, 2, 2, 2, 2),
  five("Heeft u gezin in Nederland?", yesNo, 20, 22),
  five("In welk vakgebied werkte u?", trades, 8, 5, 5, 4, 5, 5, 4, 3, 3),
  five("Wat is uw niveau Nederlands?", levels, 14, 11, 9, 5, 2),
  five("Bent u op zoek naar werk?", yesNo, 16, 25),
];

/** The intake of the 29 households for comparison: about alike, invented. */
export const comparisonIntakeItems: readonly CountedItem[] = [
  five("Land van herkomst", origins, 15, 8, 2, 2, 0, 2),
  five("Heeft u gezin in Nederland?", yesNo, 14, 15),
  five("In welk vakgebied werkte u?", trades, 5, 4, 4, 3, 3, 3, 2, 3, 2),
  five("Wat is uw niveau Nederlands?", levels, 10, 8, 6, 4, 1),
  five("Bent u op zoek naar werk?", yesNo, 11, 17),
];

/** The intake of the 42 groups, filled in together: fields of work of their members, 22 and 21 as printed (section 3.1). */
export const groupIntakeItems: readonly CountedItem[] = [
  several(
    "In welke vakgebieden werken de leden?",
    ["maatschappelijk werk; gezondheidszorg", 12],
    ["maatschappelijk werk; onderwijs", 6],
    ["maatschappelijk werk; ICT", 4],
    ["gezondheidszorg; onderwijs", 5],
    ["gezondheidszorg; kunst en cultuur", 4],
    ["onderwijs; ICT", 6],
    ["bouw; handel", 5],
  ),
];

/** Of the same 23 households at the mid-term: questions with several answers; work and study as printed (section 4.2). */
export const householdChoices: readonly CountedItem[] = [
  several(
    "Welke aspecten van het contact zijn voor u het belangrijkst? (maximaal drie)",
    ["band van de kinderen; gezelligheid; praktische hulp", 3],
    ["band van de kinderen; Nederlands leren; gezelligheid", 2],
    ["gezelligheid; praktische hulp; Nederlands leren", 9],
    ["praktische hulp; Nederlands leren", 5],
    ["gezelligheid", 3],
  ),
  several(
    "Wat doet u nu? (werk en studie, meer antwoorden mogelijk)",
    ["voltijd", 2],
    ["deeltijd; taalles", 3],
    ["vrijwilligerswerk; taalles", 3],
    ["stage; taalles", 3],
    ["universiteit", 1],
    ["taalles", 9],
  ),
  several(
    "Waarmee heeft de groep u geholpen?",
    ["werk vinden", 3],
    ["werk vinden; instanties", 1],
    ["vrijwilligerswerk vinden", 4],
    ["onderwijs van de kinderen", 4],
    ["instanties", 3],
    ["universiteit", 1],
    ["stage vinden", 1],
  ),
];

/** Roles that members see for themselves, at most three; invented, because the report shows them in a picture only. */
export const memberRoles: CountedItem = several(
  "Welke rollen heeft u voor uw match? (maximaal drie)",
  ["vriend; taalmaatje", 14],
  ["wegwijzer; vriend; maatje", 10],
  ["taalmaatje; wegwijzer", 12],
  ["praktische hulp", 9],
  ["vriend", 6],
);

/** Everybody at the end, with a group or for comparison. Invented without a difference between the two. */
export const endItems = (count: number): readonly CountedItem[] => {
  const share = (part: number): number => Math.round(count * part);
  const spread = (...parts: readonly number[]): number[] => {
    const counts = parts.map(share);
    return [...counts, count - counts.reduce((sum, one) => sum + one, 0)];
  };
  return [
    five("Wat is uw niveau Nederlands?", levels, ...spread(0.05, 0.15, 0.35, 0.3)),
    five("Bent u op zoek naar werk?", yesNo, ...spread(0.4)),
    five("Heeft u betaald werk?", yesNo, ...spread(0.65)),
    five("Ik voel me thuis in mijn buurt", agree, ...spread(0.1, 0.15, 0.25, 0.3)),
    five("Ik ken genoeg mensen die ik om hulp kan vragen", agree, ...spread(0.1, 0.2, 0.2, 0.3)),
  ];
};

/** At the end of those with a group only: also what they want afterwards (R72). */
export const closingItems = (count: number): readonly CountedItem[] => [
  five("Ik zou Samen Hier aanraden aan anderen", agree, 0, 0, 1, 5, count - 6),
  five("Wilt u na dit jaar contact houden met de groep?", yesNo, 1, count - 1),
  five("Wilt u later zelf meedoen in een nieuwe Welkom Groep?", yesNo, count - 4, 4),
];

/** The closing form of groups: all wanted to stay in touch (report A); the rest is invented. */
export const groupClosingItems = (count: number): readonly CountedItem[] => [
  five("Willen jullie na dit jaar contact houden?", yesNo, 0, count),
  five("Willen jullie opnieuw een huishouden ontvangen?", yesNo, count - 9, 9),
  five("Hoe tevreden zijn jullie over de begeleiding?", satisfied, 1, 2, 4, 7, count - 14),
];

/** Organisations that work with the groups (R71); invented. */
export const partnerItems: readonly CountedItem[] = [
  five("De taken waren vooraf duidelijk verdeeld", agree, 0, 1, 1, 3, 1),
  five("Hoe tevreden bent u over de samenwerking met de groep?", satisfied, 0, 0, 1, 3, 2),
];
