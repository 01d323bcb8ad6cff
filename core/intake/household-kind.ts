import type { HouseholdType } from "../records/words.ts";
import { textOf } from "../workbook/cell.ts";
import { sexIn } from "./cells/choice.ts";
import { adultsIn, childrenIn, compositionFrom, personsIn, type Composition } from "./cells/composition.ts";
import { householdTypeUnder, type TypeSaid } from "./cells/household-type.ts";
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

/** What counts tell of adults and children, and the field whose number they contradict. */
interface Counts extends Composition {
  readonly contradicts?: "adults" | "children" | "persons" | "type";
}

/** What counts tell of adults and children; a total gives the one that is missing, or shows that one of them is wrong. */
function counts(reader: RowReader, said: TypeSaid | undefined): Counts {
  const inAdults = reader.read("adults", adultsIn);
  const inChildren = reader.read("children", childrenIn);
  const inPersons = reader.read("persons", personsIn);
  const inType = compositionFrom(textOf(reader.cell("type")));
  const adults = inAdults?.adults ?? inChildren?.adults ?? inPersons?.adults ?? inType.adults;
  const children = inChildren?.children ?? inAdults?.children ?? inPersons?.children ?? inType.children;
  const persons = inPersons?.persons;
  if (adults !== undefined && children !== undefined && persons !== undefined && adults + children !== persons)
    return { contradicts: inAdults === undefined && inChildren === undefined ? "type" : "persons" };
  // More children than people: one of the two is wrong, and nobody can tell which.
  if (persons !== undefined && (children ?? 0) > persons && inChildren !== undefined)
    return { contradicts: "children" };
  if (persons !== undefined && (adults ?? 0) > persons && inAdults !== undefined) return { contradicts: "adults" };
  return completed(adults, children, persons, said);
}

/** Adults and children of a type that says how many there are, where the total agrees. */
function ofType(said: TypeSaid | undefined, persons: number | undefined): Composition {
  if (said === "couple" && persons === 2) return { adults: 2, children: 0 };
  return persons === 1 ? { adults: 1, children: 0 } : {};
}

function completed(
  adults: number | undefined,
  children: number | undefined,
  persons: number | undefined,
  said: TypeSaid | undefined,
): Composition {
  const rest = (known: number | undefined): number | undefined =>
    persons === undefined || known === undefined || persons < known ? undefined : persons - known;
  const whole = ofType(said, persons);
  const allAdults = adults ?? rest(children) ?? whole.adults;
  const allChildren = children ?? rest(adults) ?? whole.children;
  return {
    ...(allAdults === undefined ? {} : { adults: allAdults }),
    ...(allChildren === undefined ? {} : { children: allChildren }),
  };
}

/** A type cell that only counts people, such as `2 volwassenen`, is no fault: the counts tell the type. */
function typeOrCounts(header: string): CellReader<TypeSaid> {
  const typeIn = householdTypeUnder(header);
  return (cell) => {
    const said = typeIn(cell);
    if (said.is !== "fault") return said;
    return Object.keys(compositionFrom(textOf(cell))).length > 0 ? unknown() : said;
  };
}

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
  const readers = { adults: adultsIn, children: childrenIn, persons: personsIn };
  return isUnclear(reader) || Object.entries(readers).some(([field, read]) => read(reader.cell(field)).is === "fault");
}

/** True for words on the type that nobody can read. */
function isUnclear(reader: RowReader): boolean {
  return typeOrCounts(typeHeader(reader))(reader.cell("type")).is === "fault";
}

const typeHeader = (reader: RowReader): string => reader.place("type")?.header ?? "";

/** Words of a column that may hold children: while nobody uses it, one grown-up may well have some. */
const ofChildren = /kind|knd|minderjar|child|kids|minor|\bzoon|\bdochter/u;

/** Children of one grown-up: none where the sheet has no place to say so. */
function withoutPlace(reader: RowReader, found: Composition): Composition {
  const hasPlace = reader.has("children") || reader.has("persons") || reader.hasUnused(ofChildren);
  return found.adults === 1 && found.children === undefined && !hasPlace ? { adults: 1, children: 0 } : found;
}

/** The type from what is not said in so many words; one question where even that tells nothing. */
function fromCounts(
  reader: RowReader,
  said: TypeSaid | undefined,
  found: Composition,
  isWrong: boolean,
): HouseholdType | undefined {
  const sex = reader.read("sex", sexIn);
  const known = withoutPlace(reader, found);
  const type = isWrong ? undefined : derived(known, sex, said === "alone");
  const [field] = ["type", "adults", "children", "persons"].filter((one) => reader.has(one));
  if (type === undefined && field !== undefined && !isWrong && !hasFault(reader))
    reader.note(field, question(said, known));
  return type;
}

/**
 * The type of a row: as typed, otherwise from numbers and sex; asked about when neither tells, or when they contradict
 * each other. Words that nobody can read (`AMV, wordt 18`) stand in the way of a person counted alone.
 */
export function householdKindOf(reader: RowReader): HouseholdKind {
  const said = reader.read("type", typeOrCounts(typeHeader(reader)));
  const { contradicts: wrong, ...counted } = counts(reader, said);
  const found = isUnclear(reader) && !reader.has("adults") ? {} : counted;
  const { adults, children } = found;
  if (wrong !== undefined) reader.note(wrong, "counts-contradict");
  if (said === undefined || said === "alone")
    return { adults, children, type: fromCounts(reader, said, found, wrong !== undefined) };
  const isWrong = contradicts(said, found);
  if (isWrong) reader.note("type", "type-contradicts");
  return { adults, children, type: isWrong ? undefined : said };
}
