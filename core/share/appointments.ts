import { sha256Hex } from "../hash.ts";
import { sentence } from "../text/sentence.ts";
import { version } from "../version.ts";
import { isOfAmbassador } from "./ambassador-book.ts";
import type { WorkingAudience } from "./asked.ts";
import { knownParty, told, type Book } from "./book.ts";
import { openTalks } from "./contact-book.ts";
import { calendarText, type CalendarDay } from "./ics.ts";
import { isOfMunicipality } from "./municipality-book.ts";
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

function taskDays(book: Book): readonly CalendarDay[] {
  const { source, asked, audience } = book;
  const isTheirs = theirs[audience];
  return asked.matches
    .flatMap((match) => tasksOf(source, match))
    .filter((task) => isOpen(task) && isAppointment(task) && isTheirs(task))
    .map(({ match, ownId, id, title, due, responsible }) => ({
      uid: uidOf(book, match, ownId),
      day: due,
      summary: told(book, sentence("share-calendar-task", { match, title })),
      description: told(book, sentence("share-calendar-task-more", { task: id, party: knownParty(book, responsible) })),
    }));
}

function talkDays(book: Book): readonly CalendarDay[] {
  if (book.audience !== "contact") return [];
  return openTalks(book).flatMap(({ match, side, number, planned }) =>
    planned === undefined
      ? []
      : [
          {
            uid: uidOf(book, match, `${side} ${number}`),
            day: planned,
            summary: told(book, sentence("share-calendar-talk", { match, side })),
            description: told(book, sentence("share-calendar-talk-more", {})),
          },
        ],
  );
}

/** The appointments of an audience as the text of a calendar file: codes and titles of ours, no names (R39). */
export function appointments(book: Book): string {
  return calendarText({ days: [...taskDays(book), ...talkDays(book)], now: book.source.options.now, version });
}
