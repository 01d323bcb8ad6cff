import type { Book } from "../book.ts";
import { chanceFrom, type Chance } from "../chance.ts";
import { daysAfter } from "../days.ts";
import { writeAnswers, type Questionnaire } from "./answer-sheet.ts";
import { householdItems, memberItems } from "./mid-items.ts";
import {
  closingItems,
  comparisonIntakeItems,
  endItems,
  groupClosingItems,
  groupIntakeItems,
  householdChoices,
  intakeItems,
  memberRoles,
  partnerItems,
} from "./other-items.ts";
import type { Study } from "./study.ts";

/** Groups and households that the mid-term survey reached: 24 matches that still went on (report B, about this report). */
export interface Reached {
  readonly groups: readonly string[];
  readonly households: readonly string[];
}

const printed =
  "Gereconstrueerd: de aantallen kloppen met de gepubliceerde percentages; wie wat antwoordde is verzonnen.";
const invented = "Verzonnen, om te laten zien wat het programma ermee doet.";

function handedIn(chance: Chance, codes: readonly string[], from: string, days: number): Questionnaire[] {
  return codes.map((code) => ({ code, on: daysAfter(from, chance.whole(0, days)) }));
}

function writeIntake(book: Book, chance: Chance, { matches, control }: Study): void {
  const households = matches.map(({ household }) => household).sort();
  writeAnswers(book, chance, {
    name: "Intake huishoudens met groep",
    note: printed,
    who: "Huishouden",
    questionnaires: handedIn(chance, households, "2019-08-26", 40),
    items: intakeItems,
  });
  writeAnswers(book, chance, {
    name: "Intake huishoudens zonder groep",
    note: invented,
    who: "Huishouden",
    questionnaires: handedIn(chance, control.map(({ household }) => household).sort(), "2019-08-26", 40),
    items: comparisonIntakeItems,
  });
  writeAnswers(book, chance, {
    name: "Vragenlijst intake groepen",
    note: printed,
    who: "Groep",
    questionnaires: handedIn(chance, matches.map(({ group }) => group).sort(), "2019-08-12", 40),
    items: groupIntakeItems,
  });
}

/** Two or three members of every group: 51 of 24 groups. */
function membersOf(groups: readonly string[]): string[] {
  return groups.flatMap((group, n) => Array.from({ length: n < 3 ? 3 : 2 }, () => group));
}

function writeMid(book: Book, chance: Chance, { groups, households }: Reached): void {
  writeAnswers(book, chance, {
    name: "Tussenmeting groepsleden",
    note: printed,
    who: "Groep",
    questionnaires: handedIn(chance, membersOf(groups), "2020-05-04", 20),
    items: [...memberItems, memberRoles],
  });
  writeAnswers(book, chance, {
    name: "Tussenmeting statushouders",
    note: printed,
    who: "Huishouden",
    questionnaires: handedIn(chance, households, "2020-05-04", 20),
    items: [...householdItems, ...householdChoices],
  });
  const partners = ["gemeente Almere", "gemeente Haarlem", "gemeente Den Haag", "gemeente Rotterdam", "VluchtelingenWerk", "COA"]; // prettier-ignore
  writeAnswers(book, chance, {
    name: "Tussenmeting partners",
    note: invented,
    who: "Organisatie",
    questionnaires: handedIn(chance, partners, "2020-05-11", 20),
    items: partnerItems,
  });
}

/** Households at the end: of 18 pairs both, of the others some. */
function atTheEnd(
  { matches, control }: Study,
  reached: Reached,
): { readonly treated: string[]; readonly compared: string[] } {
  const going = new Set(reached.households);
  const compared = control.filter(({ group }) => matches.some((match) => match.group === group && going.has(match.household))); // prettier-ignore
  return { treated: [...going].sort(), compared: compared.map(({ household }) => household).sort() };
}

function writeEnd(book: Book, chance: Chance, study: Study, reached: Reached): void {
  const { treated, compared } = atTheEnd(study, reached);
  const all = [...treated, ...compared];
  writeAnswers(book, chance, {
    name: "Eindmeting huishoudens",
    note: `${invented} Bij de pilot was hier nog niets over bekend.`,
    who: "Huishouden",
    questionnaires: handedIn(chance, all, "2020-11-23", 20),
    items: endItems(all.length),
    onlyFor: { items: closingItems(treated.length), places: treated.map((_, place) => place) },
  });
  writeAnswers(book, chance, {
    name: "Slotformulier groepen",
    note: `${invented} Alleen dat alle groepen contact willen houden, staat in een verslag.`,
    who: "Groep",
    questionnaires: handedIn(chance, reached.groups, "2020-11-23", 20),
    items: groupClosingItems(reached.groups.length),
  });
}

/** All questionnaires of the reconstructed sample. */
export function writeSurveys(book: Book, study: Study, reached: Reached): void {
  const chance = chanceFrom(5123);
  writeIntake(book, chance, study);
  writeMid(book, chance, reached);
  writeEnd(book, chance, study, reached);
}
