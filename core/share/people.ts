import { folded } from "../intake/words.ts";
import type { Match } from "../records/match.ts";
import { say, sentence } from "../text/sentence.ts";
import { recordOf, type ShareSource } from "./source.ts";

/** Gives the label of a person that stands on a checklist; `""` for nobody. */
export type LabelOf = (person: string) => string;

/** The first word of a name. */
function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? "";
}

/** First names, with the start of what follows where two members share one: `Anna B.` and `Anna D.` */
function firstNames(names: readonly string[]): readonly string[] {
  const first = names.map(firstName);
  return names.map((name, place) => {
    const own = first[place] ?? "";
    const isShared = first.filter((other) => folded(other) === folded(own)).length > 1;
    const rest = name.trim().slice(own.length).trim();
    return isShared && rest !== "" ? `${own} ${rest.charAt(0)}.` : own;
  });
}

/** The members of a group in the order of the workbook, and what each is called in a file to share. */
export interface MemberLabels {
  readonly all: readonly string[];
  readonly labelOf: LabelOf;
}

/**
 * What the members of a group are called: by their first name where the coordinator chose that, otherwise by number.
 * Whoever else stands on a checklist is called somebody else: a name that is not the group's own is not to be shared.
 */
export function memberLabels(source: ShareSource, match: Match, named: boolean): MemberLabels {
  const { language } = source;
  const names = (recordOf(source.reading.groups, match.group)?.members ?? []).map(({ name }) => name ?? "");
  const numbered = names.map((_, place) => say(language, sentence("share-member", { number: place + 1 })));
  const first = firstNames(names);
  const all = numbered.map((number, place) =>
    named && (first[place] ?? "") !== "" ? (first[place] ?? number) : number,
  );
  const places = new Map(names.map((name, place) => [folded(name), place] as const).filter(([name]) => name !== ""));
  numbered.forEach((number, place) => places.set(folded(number), place));
  const somebody = say(language, sentence("share-somebody", {}));
  return {
    all,
    labelOf: (person) => {
      if (person.trim() === "") return "";
      const place = places.get(folded(person));
      return place === undefined ? somebody : (all[place] ?? somebody);
    },
  };
}
