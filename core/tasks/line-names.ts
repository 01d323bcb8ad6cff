import { givenParts, givenText } from "./handed-back.ts";

/** What we filled in ourselves in a row, column by column; undefined where we never did. */
export interface Given {
  readonly responsible?: string | undefined;
  readonly person?: string | undefined;
  readonly companion?: string | undefined;
  readonly backup?: string | undefined;
  /** `!` where we had to say something on a row that people added. */
  readonly noted?: string | undefined;
}

/** Reads the column `given` of a row. */
export function givenIn(text: string): Given {
  const [responsible, person, companion, backup, noted] = givenParts(text);
  return { responsible, person, companion, backup, noted };
}

/** What that column says from now on. */
export function givenFrom({ responsible = "", person = "", companion = "", backup = "", noted = "" }: Given): string {
  return givenText([responsible, person, companion, backup, ...(noted === "" ? [] : [noted])]);
}

/** Who does a task, as cells: undefined where people typed different things on two sheets, which both stay then. */
export interface Names {
  readonly person: string | undefined;
  readonly companion: string | undefined;
  readonly backup: string;
}

/** True for a name that people typed: it is there, and is not what we filled in. */
export function isTyped(cell: string | undefined, given: string | undefined): boolean {
  return cell === undefined || (cell !== "" && cell !== given);
}

/** One cell with a name, and what the column `given` keeps of it. */
interface Settled {
  readonly cell: string | undefined;
  readonly given: string;
}

/** A name of ours in a cell, unless people typed one; a name of which nobody knows who put it there is theirs. */
export function settled(cell: string | undefined, given: string | undefined, ours: string): Settled {
  return isTyped(cell, given) ? { cell, given: "" } : { cell: ours, given: ours };
}

/**
 * The same for the contact of a party: a contact that people took away does not come back, a new one does, and the contact
 * that stands there already is ours, whoever put it there.
 */
export function settledContact(cell: string | undefined, given: string | undefined, contact: string): Settled {
  const isTakenAway = cell === "" && given !== undefined && given !== "" && given === contact;
  const isThere = given === undefined && cell === contact;
  return isTakenAway || isThere ? { cell, given: contact } : settled(cell, given, contact);
}

/** Two people in one cell. */
const together = " + ";

/** Who does it, and who does it with them, in one cell. */
export function namesTogether(lead: string, second: string | undefined): string {
  return second === undefined ? lead : lead + together + second;
}

/** What may stand between two people in one cell, and may be part of a name, too. */
const between = /[,;/+&\n]|\s(?:en|and)\s/gu;

/** A name has no more parts than this: `Visser, Jan en Ria`. */
const mostParts = 4;

/**
 * The people in a cell, as we write two of them or as people do. A name that is known is never cut, whatever stands in
 * it, and the longest counts: `Visser, Jan + Bo` are two people where `Visser, Jan` is one.
 */
export function namesApart(cell: string, isName: (text: string) => boolean): readonly string[] {
  const cuts = [...cell.matchAll(between)];
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  const ends = [...cuts.map(({ index }) => index), cell.length];
  const partOf = (first: number, count: number): string => cell.slice(starts[first], ends[first + count - 1]).trim();
  const names: string[] = [];
  for (let first = 0; first < starts.length;) {
    let count = Math.min(mostParts, starts.length - first);
    while (count > 1 && !isName(partOf(first, count))) count -= 1;
    names.push(partOf(first, count));
    first += count;
  }
  return names.filter((name) => name !== "");
}

/** The first name in a name, also where the family name stands before it: `Jan` of `Jan Visser` and of `Visser, Jan`. */
export function firstName(name: string): string {
  const [family = "", given = ""] = name.split(/,(.*)/su);
  return (given.trim() || family.trim()).split(/\s+/u)[0] ?? "";
}
