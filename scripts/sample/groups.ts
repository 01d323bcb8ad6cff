import { householdTypes, type HouseholdType } from "../../core/records/words.ts";
import { chanceFrom, type Chance } from "./chance.ts";
import { contactIn } from "./contacts.ts";
import { daysAfter } from "./days.ts";
import { occupations, pilotGroups, type PilotGroup } from "./pilot-groups.ts";
import { farAway, homeIn, homeInCity, type Home } from "./places.ts";

/** A real group row with the columns a round needs, all of them invented. */
export interface SampleGroup extends PilotGroup {
  /** Members: as many as the appendix lists occupations. */
  readonly size: number;
  readonly home: Home;
  /** How the members live. */
  readonly types: readonly HouseholdType[];
  /** 0 none to 4 much. */
  readonly willingness: number;
  /** 0 none to 4 much; absent for one group, that forgot the question. */
  readonly experience: number | undefined;
  /** Rank per household type, in the order of `householdTypes`; absent where left empty. */
  readonly ranks: readonly (number | undefined)[];
  readonly registeredOn: string;
  readonly intakeOn: string;
  readonly certificates: boolean;
  readonly declaration: boolean;
  /** As typed. */
  readonly status: string;
  readonly contact: string;
  readonly remark: string | undefined;
}

/** Groups with something to look at; everyone else is ready for the round. */
const particular: Readonly<Record<string, Partial<SampleGroup>>> = {
  "WG-RTM-05": { certificates: false, remark: "VOG van 1 lid nog niet gezien, navragen" },
  "WG-HLM-05": { status: "intake", remark: "tweede gesprek na de vakantie" },
  "WG-DHG-08": { status: "gepauzeerd", remark: "verbouwing, vanaf januari weer beschikbaar" },
  "WG-ALM-05": { remark: "liefst overdag afspreken" },
  "WG-DHG-12": { experience: undefined, remark: "ervaring nog vragen" },
  "WG-HLM-10": { remark: "kent al veel mensen in de wijk" },
};

/** A few groups live where no household does. */
function homeOf(chance: Chance, group: PilotGroup): Home {
  return group.code === "WG-RTM-12" ? homeIn(chance, farAway.southWest) : homeInCity(chance, group.city);
}

/** Younger groups live alone or as a couple more often, those in the middle with children. */
function likelyTypes(mean: number): readonly HouseholdType[] {
  if (mean < 31) return ["single-man", "single-woman", "couple", "single-woman"];
  if (mean < 52) return ["family", "family", "couple", "single-parent", "single-woman"];
  return ["couple", "couple", "single-woman", "family", "single-man"];
}

function typesOf(chance: Chance, group: PilotGroup): HouseholdType[] {
  const likely = chance.shuffled(likelyTypes(group.ages.mean)).slice(0, chance.whole(1, 3));
  return householdTypes.filter((type) => likely.includes(type));
}

/** Ways in which people fill in five rank columns: complete, with ties, the first few, or not at all. */
const rankPatterns: readonly (readonly (number | undefined)[])[] = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5],
  [1, 1, 2, 3, 4],
  [1, 2, 3, undefined, undefined],
  [1, 2, 2, 3, undefined],
  [1, 2, undefined, undefined, undefined],
];

function ranksOf(chance: Chance): (number | undefined)[] {
  if (chance.happens(0.07)) return householdTypes.map(() => undefined);
  const pattern = chance.pick(rankPatterns);
  // Most groups in the report hoped for a family: half of them put it first.
  const order = chance.happens(0.5) ? chance.shuffled(householdTypes) : familyFirst(chance);
  return householdTypes.map((type) => pattern[order.indexOf(type)]);
}

function familyFirst(chance: Chance): HouseholdType[] {
  return ["family", ...chance.shuffled(householdTypes.filter((type) => type !== "family"))];
}

/** Willingness and experience add up to 2 to 6: nobody can carry the heaviest four households (R8). */
function capacity(chance: Chance): Pick<SampleGroup, "willingness" | "experience"> {
  const total = chance.pick([2, 3, 4, 4, 5, 5, 5, 6, 6]);
  const willingness = Math.min(4, Math.ceil(total / 2) + chance.whole(0, 1));
  return { willingness, experience: total - willingness };
}

function sampleGroup(chance: Chance, group: PilotGroup, n: number): SampleGroup {
  const registeredOn = daysAfter("2019-04-08", chance.whole(0, 110));
  return {
    ...group,
    size: occupations(group).length,
    home: homeOf(chance, group),
    types: typesOf(chance, group),
    ...capacity(chance),
    ranks: ranksOf(chance),
    registeredOn,
    intakeOn: daysAfter(registeredOn, chance.whole(9, 45)),
    certificates: true,
    declaration: true,
    status: chance.pick(["in poule", "in poule", "in poule", "In poule", "goedgekeurd"]),
    contact: contactIn(group.city, n),
    remark: undefined,
    ...particular[group.code],
  };
}

/** The 42 groups of the appendix with invented columns. */
export function sampleGroups(): SampleGroup[] {
  const chance = chanceFrom(42);
  return pilotGroups().map((group, n) => sampleGroup(chance, group, n));
}
