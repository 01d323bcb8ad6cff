import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { asked, type Asked, type WorkingAudience } from "./asked.ts";
import type { Book } from "./book.ts";
import { groupBook } from "./group-book.ts";
import type { SharedFile, SharedSheet, ShareRequest } from "./shared-file.ts";
import { shareSource, type ShareSource } from "./source.ts";

/** The sheets for each audience. */
const books: { readonly [Who in WorkingAudience]?: (book: Book) => readonly SharedSheet[] } = {
  group: groupBook,
};

/** Characters that no system takes in the name of a file, and those that mean something in a path. */
const notInNames = /[^\p{L}\p{N} ._-]+/gu;

/** A name for the file without a name of a person: the match, or else the municipality, and for whom. */
function nameOf({ source, request, asked: { matches } }: Book, ending: string): string {
  const { audience, match, who } = request;
  const place = audience === "municipality" && match === undefined ? who : undefined;
  const about = match === undefined ? place : matches.map(({ id }) => id).join(" ");
  const words = say(source.language, sentence("share-file-name", { audience, about: about ?? "" }));
  return `${words.replace(notInNames, "-").slice(0, 80)}.${ending}`;
}

function bookFor(source: ShareSource, request: ShareRequest, audience: WorkingAudience): SharedFile {
  const found: Asked = asked(source, request, audience);
  const book: Book = { source, request, asked: found };
  const sheetsOf = books[audience];
  if (sheetsOf === undefined) throw new RequestProblem(sentence("share-nobody", { audience }));
  return { kind: "workbook", name: nameOf(book, "xlsx"), sheets: sheetsOf(book) };
}

/**
 * A file to share, made for one audience by an allow-list: values only, and nothing that its readers have no need of.
 * Nothing in the workbook is changed. Throws RequestProblem for what cannot be shared, such as a match that is not there
 * or has no checklist yet.
 */
export function sharedFile(
  snapshot: Snapshot,
  reading: Reading,
  request: ShareRequest,
  options: JobOptions,
): SharedFile {
  const source = shareSource(snapshot, reading, options);
  const { audience } = request;
  if (audience === "profile" || audience === "home") throw new RequestProblem(sentence("share-nobody", { audience }));
  return bookFor(source, request, audience);
}
