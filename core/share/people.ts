import { partyKey } from "../intake/people/supporters.ts";
import { folded } from "../intake/words.ts";
import type { Match } from "../records/match.ts";
import { say, sentence } from "../text/sentence.ts";
import { firstName, namesApart } from "../tasks/line-names.ts";
import { helpersIn } from "../tasks/members/helpers.ts";
import type { Parties } from "../tasks/parties.ts";
import { partyChoices } from "../tasks/words.ts";
import type { ShareSource } from "./source.ts";
import type { SharedTask } from "./task-lines.ts";

/** First names, with the start of what follows where members share one: `Anna B.` and `Anna D.` */
function firstNames(names: readonly string[]): readonly string[] {
  const first = names.map(firstName);
  return names.map((name, place) => {
    const own = first[place] ?? "";
    const isShared = first.filter((other) => folded(other) === folded(own)).length > 1;
    const rest = name.replace(own, "").replace(/,/gu, "").trim();
    return isShared && rest !== "" ? `${own} ${rest.charAt(0)}.` : own;
  });
}

/** A member of the group as a file for that group calls them. */
export interface LabelledMember {
  readonly label: string;
  /** What may stand in a cell for them: their name, first name or number. */
  readonly words: ReadonlySet<string>;
}

/** The members of a group in the order of the workbook; by their first name where the coordinator chose that. */
export function labelledMembers(source: ShareSource, match: Match, named: boolean): readonly LabelledMember[] {
  const { snapshot, reading, language } = source;
  const helpers = helpersIn(snapshot, reading, language).of(match.group);
  const names = helpers.map(({ name = "" }) => name);
  const first = firstNames(names);
  const plain = names.map((name) => folded(firstName(name)));
  return helpers.map(({ id, label, name = "" }, place) => {
    const own = plain[place] ?? "";
    const isAlone = plain.filter((other) => other === own).length === 1;
    const words = [id, label, name, first[place] ?? "", ...(isAlone ? [own] : [])].map(folded);
    return {
      label: named && own !== "" ? (first[place] ?? label) : label,
      words: new Set(words.filter((word) => word !== "")),
    };
  });
}

/** The members named in a cell, by their place in the group; whoever else stands there is left out. */
export function membersIn(cell: string, members: readonly LabelledMember[]): readonly number[] {
  const placeOf = (word: string): number => members.findIndex(({ words }) => words.has(folded(word)));
  return [...new Set(namesApart(cell, (word) => placeOf(word) >= 0).map(placeOf))].filter((place) => place >= 0);
}

/** What a word in a cell may be read as: a member by their label, or a party; undefined for any other name. */
function labelOf(word: string, members: readonly LabelledMember[], { language }: ShareSource): string | undefined {
  const member = members.find(({ words }) => words.has(folded(word)));
  const key = partyKey(word);
  return member?.label ?? partyChoices.find(({ value }) => value === key)?.words[language];
}

/** Who stands in a cell: members by their label, and parties; somebody else where a name is not the group's own. */
export function labelsIn(cell: string, members: readonly LabelledMember[], source: ShareSource): string {
  if (cell.trim() === "") return "";
  const somebody = say(source.language, sentence("share-somebody", {}));
  const names = namesApart(cell, (word) => labelOf(word, members, source) !== undefined);
  return [...new Set(names.map((word) => labelOf(word, members, source) ?? somebody))].join(", ");
}

/** Whom a group reads beside a task: its own members by their label, and of another party its fixed contact (R32). */
export function whoIn(
  { person, responsible }: SharedTask,
  members: readonly LabelledMember[],
  { source, parties, municipality }: { source: ShareSource; parties: Parties; municipality: string | undefined },
): string {
  const contacts = [parties.contact(responsible, municipality), parties.backup(responsible, municipality)];
  const isContact = contacts.some((name) => name !== undefined && folded(name) === folded(person));
  return isContact ? person : labelsIn(person, members, source);
}
