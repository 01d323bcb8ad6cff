import { chanceFrom, inTurn, itemAt, type Chance } from "./chance.ts";
import { daysAfter } from "./days.ts";
import type { SampleGroup } from "./groups.ts";
import { inventedEmail, inventedFirstNames, inventedPhone } from "./invented-names.ts";
import { occupations } from "./pilot-groups.ts";

/** An invented member of a group; only the occupation stands in the appendix. */
export interface SampleMember {
  readonly group: string;
  readonly name: string;
  readonly age: number;
  readonly occupation: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** As typed: often, sometimes or never free in office hours. */
  readonly daytime: string;
  readonly hours: number | string;
  /** Days on which the certificate of conduct and the declaration were seen. */
  readonly certificateOn: string | undefined;
  readonly declarationOn: string | undefined;
}

/** Ages with the printed youngest and oldest, the others between them and near the printed mean. */
function agesOf(chance: Chance, { ages, size }: SampleGroup): number[] {
  const { youngest, oldest, mean } = ages;
  const share = (mean * size - youngest - oldest) / (size - 2);
  const between = Array.from({ length: size - 2 }, () => Math.round(share) + chance.whole(-2, 2));
  return chance.shuffled([youngest, oldest, ...between.map((age) => Math.min(oldest, Math.max(youngest, age)))]);
}

function daytimeOf(chance: Chance, occupation: string): string {
  return /gepensioneerd|pensioen|student/iu.test(occupation)
    ? chance.pick(["vaak", "vaak", "Vaak", "soms"])
    : chance.pick(["soms", "soms", "nooit", "Soms", "nooit", "vaak"]);
}

function membersOf(chance: Chance, group: SampleGroup, before: number): SampleMember[] {
  const [names, ages] = [chance.shuffled(inventedFirstNames), agesOf(chance, group)];
  return occupations(group).map((occupation, n) => {
    const [name, number] = [itemAt(names, n), before + n];
    const certificateSeen = group.certificates || n > 0;
    return {
      group: group.code,
      name,
      age: itemAt(ages, n),
      occupation,
      email: number % 7 === 5 ? undefined : inventedEmail(`${name} ${group.code}`),
      phone: number % 9 === 4 ? undefined : inventedPhone(101 + number),
      daytime: daytimeOf(chance, occupation),
      hours: inTurn([2, 3, 2, 4, 1, "ca. 2", 3, 2, 5, 4, 2, 3], number),
      certificateOn: certificateSeen ? daysAfter(group.intakeOn, chance.whole(5, 30)) : undefined,
      declarationOn: daysAfter(group.intakeOn, chance.whole(0, 14)),
    };
  });
}

/** The members of these groups, group by group. */
export function sampleMembers(groups: readonly SampleGroup[]): SampleMember[] {
  const chance = chanceFrom(218);
  const members: SampleMember[] = [];
  for (const group of groups) members.push(...membersOf(chance, group, members.length));
  return members;
}
