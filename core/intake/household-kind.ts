import type { HouseholdType } from "../records/words.ts";
import { textOf } from "../workbook/cell.ts";
import { sexIn } from "./cells/choice.ts";
import { adultsIn, childrenIn, compositionFrom, personsIn, type Composition } from "./cells/composition.ts";
import { householdTypeIn, type TypeSaid } from "./cells/household-type.ts";
import type { CellReader } from "./cells/reader.ts";
import type { CellFault } from "./fault.ts";
import { unknown } from "./outcome.ts";
import type { RowReader } from "./row-reader.ts";

/** Who lives together, as far as a row tells. */
export interface HouseholdKind {
  readonly adults: number | undefined;
  readonly children: number | undefined;
  readonly type: HouseholdType | undefined;
}

/** What counts tell of adults and children; a total gives the one that is missing. */
function counts(reader: RowReader): Composition {
  const inAdults = reader.read("adults", adultsIn);
  const inChildren = reader.read("children", childrenIn);
  const inPersons = reader.read("persons", personsIn);
  const inType = compositionFrom(textOf(reader.cell("type")));
  const adults = inAdults?.adults ?? inChildren?.adults ?? inPersons?.adults ?? inType.adults;
  const children = inChildren?.children ?? inAdults?.children ?? inPersons?.children ?? inType.children;
  const persons = inPersons?.persons;
  return completed(adults, children, persons);
}

function completed(adults: number | undefined, children: number | undefined, persons: number | undefined): Composition {
  const rest = (known: number | undefined): number | undefined =>
    persons === undefined || known === undefined || persons < known ? undefined : persons - known;
  const alone = persons === 1;
  const allAdults = adults ?? rest(children) ?? (alone ? 1 : undefined);
  const allChildren = children ?? rest(adults) ?? (alone ? 0 : undefined);
  return {
    ...(allAdults === undefined ? {} : { adults: allAdults }),
    ...(allChildren === undefined ? {} : { children: allChildren }),
  };
}

/** A type cell that only counts people, such as `2 + 3 kinderen`, is no fault: the counts tell the type. */
const typeOrCounts: CellReader<TypeSaid> = (cell) => {
  const said = householdTypeIn(cell);
  if (said.is !== "fault") return said;
  return Object.keys(compositionFrom(textOf(cell))).length > 0 ? unknown() : said;
};

type Sex = "man" | "woman" | "other" | undefined;

/** The type that the numbers say (contracts.md, Defaults). Two adults without children are nobody's type. */
function derived({ adults, children }: Composition, sex: Sex, alone: boolean): HouseholdType | undefined {
  if (children !== undefined && children > 0) {
    if (alone || adults === 1) return "single-parent";
    return adults !== undefined && adults > 1 ? "family" : undefined;
  }
  if (!alone && !(adults === 1 && children === 0)) return undefined;
  if (sex === "man") return "single-man";
  return sex === "woman" ? "single-woman" : undefined;
}

/** True when the word and the numbers cannot both be right. */
function contradicts(type: HouseholdType, { adults, children }: Composition): boolean {
  const withChildren = type === "family" || type === "single-parent";
  if (children !== undefined && children > 0 !== withChildren) return true;
  const several = type === "family" || type === "couple";
  return adults !== undefined && adults > 0 && adults > 1 !== several;
}

/** What a person should look at when no type came out of a row. */
function question(said: TypeSaid | undefined, { adults, children }: Composition): CellFault {
  if (said === "alone" || (adults === 1 && children === 0)) return "type-needs-sex";
  return adults !== undefined && adults > 1 && children === 0 ? "type-two-adults" : "type-unknown";
}

/** True when a cell that could have told the type is told about already. */
function hasFault(reader: RowReader): boolean {
  const readers = { type: typeOrCounts, adults: adultsIn, children: childrenIn, persons: personsIn };
  return Object.entries(readers).some(([field, read]) => read(reader.cell(field)).is === "fault");
}

/** The type of a row: as typed, otherwise from numbers and sex; asked about when neither tells. */
export function householdKindOf(reader: RowReader): HouseholdKind {
  const found = counts(reader);
  const said = reader.read("type", typeOrCounts);
  const sex = reader.read("sex", sexIn);
  const { adults, children } = found;
  const fields = ["type", "adults", "children", "persons"].filter((field) => reader.has(field));
  const [field] = fields;
  if (said !== undefined && said !== "alone") {
    if (contradicts(said, found)) reader.note("type", "type-contradicts");
    return { adults, children, type: said };
  }
  const noChildrenColumn = !reader.has("children") && !reader.has("persons");
  const known = adults === 1 && noChildrenColumn && children === undefined ? { adults, children: 0 } : found;
  const type = derived(known, sex, said === "alone");
  const told = hasFault(reader);
  if (type === undefined && field !== undefined && !told) reader.note(field, question(said, known));
  return { adults, children, type };
}
