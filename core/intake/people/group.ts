import type { Group } from "../../records/group.ts";
import type { Member } from "../../records/member.ts";
import { householdTypes, type HouseholdType } from "../../records/words.ts";
import { allSeenIn } from "../cells/choice.ts";
import { typeOptionFrom } from "../cells/household-type.ts";
import { relationsIn } from "../cells/list.ts";
import { distanceLimitIn, numberBetween } from "../cells/number.ts";
import { reading } from "../cells/reader.ts";
import { strengthIn, type Scales } from "../cells/scale.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { locationOf, postcodeOf, type PostcodeTable } from "../places.ts";
import { present, presentIfAny } from "../present.ts";
import { rankingOf, type RankingRule } from "../ranking.ts";
import type { RowReader } from "../row-reader.ts";
import { sharedFields } from "./shared.ts";

/** Number of members: 1 to 50; 3 to 9 occur (R22). */
const sizeIn = numberBetween(1, 50, "count-unreadable", { whole: true });

/** The types that the parts of a text name, where it has several and each of them names one. */
function typesOfParts(text: string): (HouseholdType | undefined)[] {
  return text
    .split(/\s*[;,/+&\n]\s*|\s+(?:en|and)\s+/u)
    .filter((part) => part !== "")
    .map((part) => typeOptionFrom(part.replace(/^\d+\s*x?\s+/u, "")));
}

/** What the members themselves live as: several types in one cell, or one per member. */
const typesIn = reading((cell): Outcome<HouseholdType[]> => {
  const parts = typesOfParts(String(cell));
  const whole = typeof cell === "string" && parts.includes(undefined) ? typeOptionFrom(cell) : undefined;
  const found = whole === undefined ? parts : [whole];
  const known = householdTypes.filter((type) => found.includes(type));
  if (known.length === 0) return fault("type-unclear");
  return found.includes(undefined) ? value(known, "type-unclear") : value(known);
});

/** Willingness and experience (R2). */
function strengthOf(reader: RowReader, scales: Scales): Group["vulnerability"] {
  return presentIfAny({
    willingness: reader.read(
      "vulnerability.willingness",
      strengthIn(scales, reader.legend("vulnerability.willingness")),
    ),
    experience: reader.read("vulnerability.experience", strengthIn(scales, reader.legend("vulnerability.experience"))),
  });
}

/** Papers and training of the whole group (R21). */
function approvalOf(reader: RowReader): Group["approval"] {
  return presentIfAny({
    declaration: reader.read("approval.declaration", allSeenIn),
    conductCertificate: reader.read("approval.conductCertificate", allSeenIn),
    training: reader.read("approval.training", allSeenIn),
  });
}

/** Members that were joined to a group. */
export interface JoinedMembers {
  readonly members: readonly Member[];
  /** True when they are all there are; of those who answered a survey nobody knows. */
  readonly areAll: boolean;
}

/** Number of members as typed; counted where the group has a list of members and nothing is typed. */
function sizeOf(reader: RowReader, { members, areAll }: JoinedMembers): number | undefined {
  const typed = reader.read("size", sizeIn);
  if (!areAll) return typed;
  if (typed !== undefined && members.length > 0 && typed !== members.length) reader.note("size", "group-size-differs");
  return typed ?? (members.length > 0 ? members.length : undefined);
}

/** One row of a sheet of groups, with the members that were joined to it. */
export function groupFrom(
  reader: RowReader,
  code: string,
  joined: JoinedMembers,
  rule: RankingRule,
  table: PostcodeTable,
  scales: Scales,
): Group {
  const postcode = postcodeOf(reader);
  return present({
    code,
    ...sharedFields(reader),
    postcode,
    location: locationOf(reader, postcode, table),
    distanceKm: reader.read("distanceKm", distanceLimitIn),
    size: sizeOf(reader, joined),
    members: joined.members.length > 0 ? [...joined.members] : undefined,
    relation: reader.read("relation", relationsIn),
    types: reader.read("types", typesIn),
    ranking: rankingOf(reader, rule),
    vulnerability: strengthOf(reader, scales),
    approval: approvalOf(reader),
  });
}
