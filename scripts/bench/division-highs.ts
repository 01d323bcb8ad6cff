import type { Highs } from "highs";
import type { DivisionInput } from "../../core/tasks/division/division.ts";
import { weights } from "../../core/tasks/division/filled.ts";
import { modelOf, type Model } from "../../core/tasks/division/model.ts";

/** What HiGHS says of a division: the best one that it found. */
export interface HighsDivision {
  /** By the formula. */
  readonly cost: number;
  /** Tasks that somebody may do, and that nobody does for lack of hours. */
  readonly empty: number;
  /** True where none is better. */
  readonly isProven: boolean;
}

/** A place that nobody fills is worse than any cost; more than this makes the sums of the solver less precise. */
const emptyWeights = { lead: 10_000, second: 1000 };

/** Terms in the LP format look like `+ 2.5 x3_1`. */
function term(factor: number, name: string): string {
  return `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`;
}

/** The variables: who may stand in a place, a place that stays empty, and a member who is in a domain. */
const chosen = (place: number, member: number): string => `x${place}_${member}`;
const empty = (place: number): string => `u${place}`;
const inDomain = (member: number, domain: number): string => `q${member}_${domain}`;

/** A model with the pairs of a place and a member who may stand there, places without any left out. */
interface Programme {
  readonly model: Model;
  readonly choices: readonly { readonly place: number; readonly member: number }[];
  readonly filled: readonly number[];
  readonly members: readonly number[];
  readonly pairs: readonly string[];
}

function programmeOf(input: DivisionInput): Programme {
  const model = modelOf(input);
  const members = [...model.members.keys()];
  const choices = model.places.flatMap(({ allowed }, place) =>
    members.filter((member) => allowed[member] === true).map((member) => ({ place, member })),
  );
  const pairs = members.flatMap((member) => model.domains.map((_, domain) => inDomain(member, domain)));
  return { model, choices, filled: [...new Set(choices.map(({ place }) => place))], members, pairs };
}

function goalOf({ model: { places }, choices, filled, pairs }: Programme): string {
  const missed = choices.filter(({ place, member }) => (places[place]?.misses[member] ?? 0) > 0);
  return [
    term(weights.balance, "most"),
    ...missed.map(({ place, member }) => term(weights.skill, chosen(place, member))),
    ...pairs.map((pair) => term(weights.continuity, pair)),
    ...filled.map((place) =>
      term(places[place]?.isLead === true ? emptyWeights.lead : emptyWeights.second, empty(place)),
    ),
  ].join("\n ");
}

/** Every place has one person or stays empty; who stands in a place is in its domain; nobody is their own second. */
function placeRows({ model: { places }, choices, filled }: Programme): readonly string[] {
  const sums = filled.map((place) => {
    const people = choices.filter((choice) => choice.place === place);
    return [...people.map(({ member }) => chosen(place, member)), `${empty(place)} = 1`].join(" + ");
  });
  const domains = choices.map(
    ({ place, member }) => `${inDomain(member, places[place]?.domain ?? 0)} - ${chosen(place, member)} >= 0`,
  );
  const twice = choices.flatMap(({ place, member }) => {
    const partner = places[place]?.partner ?? -1;
    return partner > place ? [`${chosen(place, member)} + ${chosen(partner, member)} <= 1`] : [];
  });
  return [...sums, ...domains, ...twice];
}

/** Nobody has more hours than the cap, nor more per hour offered than the highest. */
function memberRows({ model, choices, members }: Programme): readonly string[] {
  return members.flatMap((member) => {
    const theirs = choices.filter((choice) => choice.member === member);
    if (theirs.length === 0) return [];
    const hours = theirs.map(({ place }) => term(model.places[place]?.hours ?? 0, chosen(place, member))).join("\n ");
    return [`${hours} ${term(-(model.offered[member] ?? 0), "most")} <= 0`, `${hours} <= ${model.most[member] ?? 0}`];
  });
}

/** The division of everything from nothing, as a mixed integer programme in the LP format. */
function linearProgramme(programme: Programme): string {
  const { choices, filled, pairs } = programme;
  const rows = [...placeRows(programme), ...memberRows(programme)].map((row, index) => `r${index}: ${row}`);
  const whole = [...choices.map(({ place, member }) => chosen(place, member)), ...filled.map(empty), ...pairs];
  return ["Minimize", goalOf(programme), "Subject To", ...rows, "Binary", ...whole, "End"].join("\n");
}

/** Divides by HiGHS in at most so many seconds; undefined when it found nothing by then. */
export function dividedByHighs(highs: Highs, input: DivisionInput, seconds: number): HighsDivision | undefined {
  const programme = programmeOf(input);
  const solution = highs.solve(linearProgramme(programme), { time_limit: seconds, mip_rel_gap: 0 });
  const isProven = solution.Status === "Optimal";
  if (!isProven && solution.Status !== "Time limit reached") return undefined;
  const isEmpty = (place: number): boolean => {
    const column = solution.Columns[empty(place)];
    return column !== undefined && "Primal" in column && column.Primal > 0.5;
  };
  const { places } = programme.model;
  const emptyLeads = programme.filled.filter((place) => places[place]?.isLead === true && isEmpty(place)).length;
  const emptySeconds = programme.filled.filter((place) => places[place]?.isLead === false && isEmpty(place)).length;
  const penalty = emptyLeads * emptyWeights.lead + emptySeconds * emptyWeights.second;
  return { cost: solution.ObjectiveValue - penalty, empty: emptyLeads, isProven };
}
