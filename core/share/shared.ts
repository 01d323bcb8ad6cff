import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { matchesOf } from "../sheets/matches.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { asked, askedForTalks, type WorkingAudience } from "./asked.ts";
import type { Book } from "./book.ts";
import { ambassadorBook } from "./ambassador-book.ts";
import { appointments, talkAppointments } from "./appointments.ts";
import { contactBook } from "./contact-book.ts";
import { groupBook } from "./group/book.ts";
import { formSheets } from "./forms/forms-book.ts";
import { homeSheets } from "./home-area.ts";
import { municipalityBook } from "./municipality-book.ts";
import { matchNamed } from "./match-named.ts";
import { partnerSheets } from "./partners-book.ts";
import { personSheets } from "./person/person-sheets.ts";
import { profileSheets } from "./profile.ts";
import { keySheets } from "./research/key-sheets.ts";
import { reportSheets } from "./report.ts";
import { researchSheets } from "./research/research-sheets.ts";
import type { Audience, SharedFile, SharedSheet, ShareRequest } from "./shared-file.ts";
import { shareSource, type ShareSource } from "./source.ts";

/** The sheets for each audience. */
const books: { readonly [Who in WorkingAudience]: (book: Book) => readonly SharedSheet[] } = {
  group: groupBook,
  municipality: municipalityBook,
  contact: contactBook,
  ambassador: ambassadorBook,
};

/** The sheets for those who get nothing of the checklists. */
const others: {
  readonly [Who in Exclude<Audience, WorkingAudience>]: (
    source: ShareSource,
    request: ShareRequest,
  ) => readonly SharedSheet[];
} = {
  profile: profileSheets,
  home: homeSheets,
  partners: partnerSheets,
  forms: formSheets,
  person: personSheets,
  research: researchSheets,
  key: keySheets,
  report: reportSheets,
};

function isWorking(audience: Audience): audience is WorkingAudience {
  return audience in books;
}

/** Characters that no system takes in the name of a file, and those that mean something in a path. */
const notInNames = /[^\p{L}\p{N} ._-]+/gu;

/** Characters of such a name, its ending left out. */
const longestName = 80;

/**
 * A name for the file: the match, as the sheet has it, and for whom it is. Never the name or code that somebody asked by, which may be that of a
 * person; a municipality is none.
 */
function nameOf(source: ShareSource, { audience, match, who = "" }: ShareRequest, ending: string): string {
  const named = match === undefined ? undefined : matchNamed(matchesOf(source.standing), match);
  const about = named?.id ?? (audience === "municipality" ? who : "");
  const words = say(source.language, sentence("share-file-name", { audience, about: about.trim() }));
  return `${words.replace(notInNames, "-").slice(0, longestName)}.${ending}`;
}

function calendarFor(source: ShareSource, request: ShareRequest, audience: WorkingAudience): SharedFile {
  const isTalks = audience === "contact";
  const found = isTalks ? askedForTalks(source, request) : asked(source, request, audience);
  const book: Book = { audience, source, request, asked: found };
  const text = isTalks ? talkAppointments(book) : appointments(book);
  return { kind: "calendar", name: nameOf(source, request, "ics"), text };
}

function bookFor(source: ShareSource, request: ShareRequest, audience: WorkingAudience): SharedFile {
  if (request.calendar === true) return calendarFor(source, request, audience);
  const book: Book = { audience, source, request, asked: asked(source, request, audience) };
  return { kind: "workbook", name: nameOf(source, request, "xlsx"), sheets: books[audience](book) };
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
  if (isWorking(audience)) return bookFor(source, request, audience);
  if (request.calendar === true) throw new RequestProblem(sentence("share-no-calendar", { audience }));
  const sheets = others[audience](source, request);
  return { kind: "workbook", name: nameOf(source, request, "xlsx"), sheets };
}
