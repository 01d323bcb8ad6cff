import type { Match } from "../../records/match.ts";
import { partiesIn, type Parties } from "../../tasks/parties.ts";
import { municipalityOf } from "../asked.ts";
import type { Book } from "../book.ts";
import { labelledMembers, type LabelledMember } from "../people.ts";
import { tasksOf, type SharedTask } from "../task-lines.ts";

/** What the sheets for a group are made from: one match, and nothing of any other. */
export interface GroupBook {
  readonly book: Book;
  readonly match: Match;
  readonly members: readonly LabelledMember[];
  readonly tasks: readonly SharedTask[];
  readonly parties: Parties;
  /** Of the household, where it is known: a programme may have a contact in each. */
  readonly municipality: string | undefined;
}

/** Gathers what the sheets for the group of a match are made from. */
export function groupContext(book: Book, match: Match): GroupBook {
  const { source, request } = book;
  return {
    book,
    match,
    members: labelledMembers(source, match, request.names),
    tasks: tasksOf(source, match),
    parties: partiesIn(source.snapshot, source.reading),
    municipality: municipalityOf(source, match),
  };
}
