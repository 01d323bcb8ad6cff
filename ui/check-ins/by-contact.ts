import type { TalkView } from "../../core/screens/views.ts";

/** The talks of one contact person; without a name for those that are nobody's yet. */
export interface ContactTalks {
  readonly contactPerson: string | undefined;
  readonly talks: readonly TalkView[];
}

function earliestFirst(one: TalkView, other: TalkView): number {
  return one.planned < other.planned ? -1 : one.planned > other.planned ? 1 : 0;
}

/** Talks in one state, per contact person in the order of their names; what is nobody's comes first. */
export function talksByContact(talks: readonly TalkView[], state: TalkView["state"]): readonly ContactTalks[] {
  const people = new Map<string, TalkView[]>();
  for (const talk of talks.filter((one) => one.state === state).sort(earliestFirst)) {
    const name = talk.contactPerson ?? "";
    people.set(name, [...(people.get(name) ?? []), talk]);
  }
  return [...people]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, theirs]) => ({ contactPerson: name === "" ? undefined : name, talks: theirs }));
}
