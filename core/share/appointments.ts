import { sha256Hex } from "../hash.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { isPlainCode } from "../plain-code.ts";
import { sentence } from "../text/sentence.ts";
import { version } from "../version.ts";
import { isOfAmbassador } from "./ambassador-book.ts";
import type { WorkingAudience } from "./asked.ts";
import { knownParty, told, type Book } from "./book.ts";
import { calendarText, type CalendarDay } from "./ics.ts";
import { isOfMunicipality } from "./municipality-book.ts";
import type { ShareSource } from "./source.ts";
import { talkDays, type TalkDay } from "./talk-days.ts";
import { isOpen, tasksOf, type SharedTask } from "./task-lines.ts";

/** Phases of which every task is an appointment: the day of arrival and the week after (R42). */
const busyPhases: ReadonlySet<string> = new Set(["d0", "w1"]);

/** The monthly meeting of the contacts of all parties (R39). */
const meeting = "T57";

/** Which tasks stand in the calendar of each audience. A contact person has talks instead. */
const theirs: { readonly [Who in WorkingAudience]: (task: SharedTask) => boolean } = {
  group: () => true,
  municipality: isOfMunicipality,
  ambassador: isOfAmbassador,
  contact: () => false,
};

/** True for what takes an appointment: in office hours, around the arrival, and the meeting of all parties. */
function isAppointment({ id, task, due }: SharedTask): boolean {
  return due !== "" && (id === meeting || task?.daytime === true || busyPhases.has(task?.phase ?? ""));
}

/**
 * A name for a day in a calendar that stays the same however the day moves, and that says nothing: programmes number
 * their matches alike, so that the codes of both sides are part of it.
 */
function uidOf(book: Book, match: string, thing: string): string {
  const found = book.asked.matches.find(({ id }) => id === match);
  const hash = sha256Hex([match, found?.group ?? "", found?.household ?? "", thing].join("\n"));
  return `${hash.slice(0, 32)}@samen-hier.invalid`;
}

/** The code of a match; calendars are shown to others, so that whatever else people call a match stays out of them. */
function codeOf(book: Book, match: string): string {
  return isPlainCode(match) ? match : told(book, sentence("reminder-no-code", {}));
}

function taskDays(book: Book): readonly CalendarDay[] {
  const { source, asked, audience } = book;
  const isTheirs = theirs[audience];
  return asked.matches
    .flatMap((match) => tasksOf(source, match))
    .filter((task) => isOpen(task) && isAppointment(task) && isTheirs(task))
    .map(({ match, ownId, id, title, due, responsible }) => ({
      uid: uidOf(book, match, ownId),
      day: due,
      summary: told(book, sentence("share-calendar-task", { match: codeOf(book, match), title })),
      description: told(book, sentence("share-calendar-task-more", { task: id, party: knownParty(book, responsible) })),
    }));
}

/** A talk in words; one that goes says so too, for calendars that keep what is cancelled. */
function talkDay(book: Book, { match, side, number, day, isCancelled }: TalkDay): CalendarDay {
  const summary = told(book, sentence("share-calendar-talk", { match: codeOf(book, match), side }));
  return {
    uid: uidOf(book, match, `${side} ${number}`),
    day,
    summary: isCancelled ? told(book, sentence("share-calendar-talk-off", { summary })) : summary,
    description: told(book, sentence(isCancelled ? "share-calendar-talk-off-more" : "share-calendar-talk-more", {})),
    ...(isCancelled ? { isCancelled } : {}),
  };
}

function written(days: readonly CalendarDay[], { options }: ShareSource): string {
  return calendarText({ days, now: options.now, version });
}

/** The appointments of an audience as the text of a calendar file: codes and titles of ours, no names (R39). */
export function appointments(book: Book): string {
  return written(taskDays(book), book.source);
}

/**
 * The talks of a contact person as the text of a calendar file: codes alone (R29, R39). Throws RequestProblem where their
 * matches have no talks at all: a calendar without anything in it is no file that programs open.
 */
export function talkAppointments(book: Book): string {
  const days = talkDays(book.source, book.asked.matches);
  if (days.length > 0) {
    return written(
      days.map((day) => talkDay(book, day)),
      book.source,
    );
  }
  throw new RequestProblem(sentence("share-no-talks", {}), sentence("remedy-share-no-talks", {}));
}
