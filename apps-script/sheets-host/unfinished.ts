/*
 * Google may end an execution anywhere, also while a new sheet has half of its rows. Until all of a plan is stored such a
 * sheet has a name of this kind on its first cell: a later run knows by it what is left behind, plans as if it were not
 * there, and takes it away before it writes.
 */

const start = "NEW_SH_";

/** The name that says of a sheet, by the id that Google gave it, that it is being made. */
export function unfinishedName(id: number): string {
  return `${start}${id}`;
}

/** True for the name of a sheet that is being made, or that was left behind while it was made. */
export function isUnfinished(name: string): boolean {
  return name.startsWith(start);
}
