import { readableDate } from "../dates/readable-date.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import { partyChoices } from "../tasks/words.ts";
import type { Asked, WorkingAudience } from "./asked.ts";
import type { ShareRequest } from "./shared-file.ts";
import type { ShareSource } from "./source.ts";

/** What the sheets for one audience are made from. */
export interface Book {
  readonly audience: WorkingAudience;
  readonly source: ShareSource;
  readonly request: ShareRequest;
  readonly asked: Asked;
}

/** A sentence in the language of the workbook. */
export function told({ source }: Pick<Book, "source">, line: Sentence): string {
  return say(source.language, line);
}

/** The lines above a sheet: its title, when and for whom it was made, and what was left out of it. */
export function leadOf(book: Book, title: Sentence, ...more: readonly Sentence[]): readonly string[] {
  const { audience, source } = book;
  const { language, options } = source;
  const made = readableDate(options.today, language);
  return [title, sentence("share-made", { audience, made }), sentence(`share-left-out-${audience}`, {}), ...more].map(
    (line) => told(book, line),
  );
}

/**
 * What readers outside the group are told of a party: one that the catalogue knows. A party of people's own may bear the
 * name of a person.
 */
export function knownParty(book: Pick<Book, "source">, key: string): string {
  const known = partyChoices.find(({ value }) => value === key);
  if (known !== undefined) return known.words[book.source.language];
  return told(book, key === "" ? sentence("share-nobody-yet", {}) : sentence("share-other-party", {}));
}
