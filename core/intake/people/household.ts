import type { Household } from "../../records/household.ts";
import { ambassadorWishIn, consentIn, dutchLevelIn } from "../cells/choice.ts";
import { ageIn, numberBetween } from "../cells/number.ts";
import { vulnerabilityIn, type Scales } from "../cells/scale.ts";
import { householdKindOf } from "../household-kind.ts";
import { locationOf, postcodeOf, type PostcodeTable } from "../places.ts";
import { present, presentIfAny } from "../present.ts";
import { rankingOf, type RankingRule } from "../ranking.ts";
import type { RowReader } from "../row-reader.ts";
import { partName } from "../vulnerability-parts.ts";
import { sharedFields } from "./shared.ts";
import type { Scalar } from "../../workbook/cell.ts";
import type { MappedColumn } from "../mapped-sheet.ts";
import type { Outcome } from "../outcome.ts";

/** A mark for one part, on the scale that the sheet gives for all of them. */
function partIn(cell: Scalar, { range = [0, 100] }: MappedColumn): Outcome<number> {
  return numberBetween(...range, "number-unreadable")(cell);
}

/** Parts of the score under the names of their columns; a map without a prototype, for headers come from strangers. */
function partsOf(reader: RowReader): Record<string, number> | undefined {
  const found = reader.each("vulnerability.part", partIn);
  if (found.length === 0) return undefined;
  const parts = Object.create(null) as Record<string, number>;
  for (const [{ header, part: own }, mark] of found) parts[own?.option ?? partName(header) ?? header] = mark;
  return parts;
}

/** The score as typed; parts are kept beside it and never added up, for nobody has said how. */
function vulnerabilityOf(reader: RowReader, scales: Scales): Household["vulnerability"] {
  return presentIfAny({
    score: reader.read("vulnerability.score", vulnerabilityIn(scales, reader.legend("vulnerability.score"))),
    parts: partsOf(reader),
  });
}

/** One row of a sheet of households. */
export function householdFrom(
  reader: RowReader,
  code: string,
  rule: RankingRule,
  table: PostcodeTable,
  scales: Scales,
): Household {
  const postcode = postcodeOf(reader);
  return present({
    code,
    ...sharedFields(reader),
    postcode,
    location: locationOf(reader, postcode, table),
    ...householdKindOf(reader),
    age: reader.read("age", ageIn),
    ranking: rankingOf(reader, rule),
    vulnerability: vulnerabilityOf(reader, scales),
    dutch: reader.read("dutch", dutchLevelIn),
    consent: reader.read("consent", consentIn),
    ambassador: reader.read("ambassador", ambassadorWishIn(reader.place("ambassador")?.header ?? "")),
    housedOn: reader.date("housedOn"),
    arrivesOn: reader.date("arrivesOn"),
  });
}
