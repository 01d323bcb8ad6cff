import type { Highs } from "highs";
import { weights } from "../../core/tasks/division/filled.ts";
import { modelOf, type Model } from "../../core/tasks/division/model.ts";
import type { DivisionInput } from "../../core/tasks/division/division.ts";

/** What HiGHS says of a division: the cost of the best one it found, and whether it proved that none is better. */
export interface HighsDivision {
  readonly cost: number;
  readonly isProven: boolean;
}

/** Sums in the LP format have terms like `+ 2.5 x3_1`. */
function term(factor: number, name: string): string {
  return `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`;
}

/** All pairs of a place that is to be filled and a member who may stand there. */
function choicesOf({ places, members }: Model): readonly { readonly place: number; readonly member: number }[] {
  return places.flatMap((place, at) =>
    [...members.keys()].flatMap((member) => (place.allowed[member] === true ? [{ place: at, member }] : [])),
  );
}

/** The division of everything from nothing as a mixed integer programme; places that nobody may fill stay out. */
export function linearProgramme(input: DivisionInput): string {
  const model = modelOf(input);
  const { places, members, domains, offered, most } = model;
  const choices = choicesOf(model);
  const hoursOf = (member: number): string =>
    choices
      .filter((choice) => choice.member === member)
      .map(({ place }) => term(places[place]?.hours ?? 0, `x${place}_${member}`))
      .join(" ");
  const goal = [
    `${weights.balance} most`,
    ...choices
      .map(({ place, member }) => [places[place]?.misses[member] ?? 0, `x${place}_${member}`] as const)
      .filter(([miss]) => miss > 0)
      .map(([miss, name]) => term(weights.skill * miss, name)),
    ...[...members.keys()].flatMap((member) =>
      domains.map((_, domain) => term(weights.continuity, `q${member}_${domain}`)),
    ),
  ];
  const filled = [...places.keys()].flatMap((place) => {
    const sum = choices.filter((choice) => choice.place === place).map(({ member }) => `x${place}_${member}`);
    return sum.length === 0 ? [] : [`${sum.join(" + ")} = 1`];
  });
  const rows = [
    ...filled,
    ...choices.map(({ place, member }) => `q${member}_${places[place]?.domain ?? 0} - x${place}_${member} >= 0`),
    ...choices.flatMap(({ place, member }) => {
      const partner = places[place]?.partner ?? -1;
      return partner > place ? [`x${place}_${member} + x${partner}_${member} <= 1`] : [];
    }),
    ...[...members.keys()]
      .filter((member) => hoursOf(member) !== "")
      .flatMap((member) => [
        `${hoursOf(member)} ${term(-(offered[member] ?? 0), "most")} <= 0`,
        `${hoursOf(member)} <= ${most[member] ?? 0}`,
      ]),
  ];
  const whole = [
    ...choices.map(({ place, member }) => `x${place}_${member}`),
    ...[...members.keys()].flatMap((member) => domains.map((_, domain) => `q${member}_${domain}`)),
  ];
  const lines = rows.map((row, index) => `r${index}: ${row}`);
  return ["Minimize", goal.join("\n "), "Subject To", ...lines, "Binary", whole.join("\n"), "End"].join("\n");
}

/** Divides by HiGHS in at most so many seconds; undefined when it found nothing, or not everything can be divided. */
export function dividedByHighs(highs: Highs, input: DivisionInput, seconds: number): HighsDivision | undefined {
  const solution = highs.solve(linearProgramme(input), { time_limit: seconds, mip_rel_gap: 0 });
  const isProven = solution.Status === "Optimal";
  const hasFound = isProven || solution.Status === "Time limit reached";
  return hasFound && Number.isFinite(solution.ObjectiveValue) ? { cost: solution.ObjectiveValue, isProven } : undefined;
}
