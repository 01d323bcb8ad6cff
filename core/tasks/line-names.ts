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

/** A name of ours in a cell, unless people typed one. A cell that we never filled and says what we say is ours. */
export function settled(cell: string | undefined, given: string | undefined, ours: string): Settled {
  if (given === undefined && cell === ours) return { cell, given: ours };
  return isTyped(cell, given) ? { cell, given: "" } : { cell: ours, given: ours };
}

/** The same for the contact of a party: a contact that people took away does not come back, a new one does. */
export function settledContact(cell: string | undefined, given: string | undefined, contact: string): Settled {
  const isTakenAway = cell === "" && given !== undefined && given !== "" && given === contact;
  return isTakenAway ? { cell, given } : settled(cell, given, contact);
}

/** Two people in one cell. */
const together = " + ";

/** Who does it, and who does it with them, in one cell. */
export function namesTogether(lead: string, second: string | undefined): string {
  return second === undefined ? lead : lead + together + second;
}

/** The people in a cell, as we write two of them or as people do. */
export function namesApart(cell: string): readonly string[] {
  return cell
    .split(/\s*[+&;\n]\s*|\s+(?:en|and)\s+|\s*,\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
