import { inTurn, itemAt, type Chance } from "./chance.ts";

/** What a coordinator notes of a person's background; none of it takes part in matching (R7). */
export interface Background {
  readonly country: string;
  /** As typed. */
  readonly languages: string;
  /** Level of Dutch as typed; empty where not asked. */
  readonly dutch: string;
  readonly trade: string;
  /** Age in years of the person who signed up. */
  readonly age: number;
}

/** Repeats each value as often as it says. */
function spread<Value>(counts: readonly (readonly [value: Value, count: number])[]): Value[] {
  return counts.flatMap(([value, count]) => Array.from({ length: count }, () => value));
}

/** Published for the 42: Syria 22, Eritrea 12, others 8. Which others, and the 29, are ours. */
const countries = {
  pilot: spread([
    ["Syrië", 22],
    ["Eritrea", 12],
    ["Irak", 2],
    ["Iran", 2],
    ["Egypte", 2],
    ["Soedan", 2],
  ]),
  others: spread([
    ["Syrië", 15],
    ["Eritrea", 8],
    ["Irak", 2],
    ["Iran", 2],
    ["Soedan", 2],
  ]),
};

/** Published for the 42: three trades with 8, 5 and 5 people; the rest is ours. */
const trades = {
  pilot: spread([
    ["installatietechniek", 8],
    ["onderwijs", 5],
    ["horeca", 5],
    ["zorg", 4],
    ["bouw", 4],
    ["winkel", 4],
    ["landbouw", 3],
    ["administratie", 3],
    ["naaiatelier", 2],
    ["transport", 2],
    ["kapper", 2],
  ]),
  others: spread([
    ["installatietechniek", 5],
    ["onderwijs", 4],
    ["horeca", 4],
    ["zorg", 4],
    ["bouw", 4],
    ["winkel", 4],
    ["transport", 4],
  ]),
};

/** Published for the 42: 34% had no Dutch, which fits 14 of the 41 who answered; the levels above are ours. */
const levels = {
  pilot: spread([
    ["geen", 14],
    ["A1", 11],
    ["A2", 9],
    ["B1", 5],
    ["B2", 2],
    ["", 1],
  ]),
  others: spread([
    ["geen", 9],
    ["A1", 8],
    ["a2", 6],
    ["B1", 4],
    ["nog geen", 1],
    ["", 1],
  ]),
};

/** Languages as people type them, per country in the sample only: a country never says what somebody speaks. */
const languages: Readonly<Record<string, readonly string[]>> = {
  Syrië: ["Arabisch", "Arabisch, Engels", "arabisch", "Koerdisch (Kurmanji), Arabisch", "Arabisch / Frans"],
  Eritrea: ["Tigrinya", "Tigrinja", "Tigrinya, Engels", "tigrinya en Arabisch"],
  Irak: ["Arabisch", "Koerdisch (Sorani)"],
  Iran: ["Farsi", "Perzisch, Engels"],
  Egypte: ["Arabisch; Engels"],
  Soedan: ["Arabisch", "Arabisch, Engels"],
};

/** Ages with this mean exactly: seven in ten between 22 and 40, the rest older, then moved by single years. */
function agesWithMean(chance: Chance, count: number, mean: number): number[] {
  const young = Math.round(count * 0.7);
  const ages = Array.from({ length: count }, (_, n) => (n < young ? chance.whole(22, 40) : chance.whole(41, 58)));
  for (let short = count * mean - ages.reduce((sum, age) => sum + age, 0); short !== 0; short -= Math.sign(short)) {
    moveOne(chance, ages, Math.sign(short));
  }
  return chance.shuffled(ages);
}

/** Moves one age by a year, where that keeps it on its side of 40. */
function moveOne(chance: Chance, ages: number[], step: number): void {
  const movable = ages.flatMap((age, n) => (age + step > 40 === age > 40 && age + step >= 20 ? [n] : []));
  const place = chance.pick(movable);
  ages[place] = itemAt(ages, place) + step;
}

type Half = "pilot" | "others";

function half(chance: Chance, which: Half): Background[] {
  const country = chance.shuffled(countries[which]);
  const trade = chance.shuffled(trades[which]);
  const dutch = chance.shuffled(levels[which]);
  return agesWithMean(chance, country.length, 36).map((age, n) => {
    const from = itemAt(country, n);
    return {
      country: from,
      languages: inTurn(languages[from] ?? [""], n),
      dutch: itemAt(dutch, n),
      trade: itemAt(trade, n),
      age,
    };
  });
}

/** 71 backgrounds: first the pilot's 42, then the 29 others. */
export function backgrounds(chance: Chance): Background[] {
  return [...half(chance, "pilot"), ...half(chance, "others")];
}
