/** A number as people write it, with one decimal. */
function tenths(value: number): string {
  return value.toFixed(1).replace(".", ",");
}

/** A number as people set it: 5 and not 5,0. */
function number(value: number): string {
  return String(value).replace(".", ",");
}

const criteria = {
  distance: "afstand",
  priorities: "prioriteiten",
  expectation: "verwachtingen",
  interests: "interesses",
  work: "werk",
};

const focuses = [
  "",
  "vooral gezelligheid",
  "meer gezelligheid dan doelen",
  "gezelligheid en doelen",
  "meer doelen dan gezelligheid",
  "vooral hulp bij doelen",
];

/** Sentences of the second variant of matching, in Dutch. */
export const resettlement = {
  "pair-criteria": (v: {
    points: number;
    parts: readonly {
      readonly criterion: keyof typeof criteria;
      readonly points: number;
      readonly unknown?: boolean | undefined;
    }[];
  }) =>
    `score ${tenths(v.points)} van 10 = ${v.parts
      .map(
        ({ criterion, points, unknown }) =>
          `${criteria[criterion]} ${tenths(points)}${unknown === true ? " (niet bekend: telt half)" : ""}`,
      )
      .join(" + ")}`,
  "pair-expectation-hours": (v: { group: number; household: number }) =>
    `let op: de groep denkt aan ${number(v.group)} uur per week, het huishouden aan ${number(v.household)}; praat daarover`,
  "pair-expectation-focus": (v: { group: number; household: number }) =>
    `let op: de groep wil ${focuses[Math.round(v.group)] ?? ""}, het huishouden ${focuses[Math.round(v.household)] ?? ""}; praat daarover`,
  "level-criteria": (_: object) =>
    "Zo veel mogelijk hele punten voor afstand, prioriteiten, verwachtingen, interesses en werk",
  "round-without-consent": (v: { count: number }) =>
    `${v.count === 1 ? "1 huishouden doet" : `${v.count} huishoudens doen`} niet mee: er is geen toestemming.`,
};
