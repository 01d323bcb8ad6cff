import { plusDays } from "../dates/civil-date.ts";
import type { Message } from "../records/message.ts";
import type { Desk } from "./desks.ts";
import { digest, reminderEnd, type DueItem } from "./reminders.ts";
import { struckBy, type Gone } from "./strikes.ts";

/** The digest of one contact person in one week, with what it is about. */
export interface ContactDigest {
  readonly message: Message;
  readonly items: readonly DueItem[];
}

/** What contact persons hear in one reminder week. */
export interface DigestWeek {
  /** First day of the week. */
  readonly day: string;
  readonly digests: readonly ContactDigest[];
  /** What is due and was in three reminders already: for the coordinator alone. */
  readonly struck: readonly DueItem[];
}

/** The first days of this reminder week and of so many after it. */
export function weekDays(day: string, ahead: number): readonly string[] {
  return Array.from({ length: ahead + 1 }, (_, place) => plusDays(day, 7 * place));
}

/**
 * The digests of one week: of each contact person what is due by its end, but for what three reminders told them
 * already. Whoever has nothing else hears nothing. `today` is the day that lateness is counted from.
 */
export function digestWeek(desks: readonly Desk[], gone: readonly Gone[], day: string, today: string): DigestWeek {
  const isStruck = struckBy(gone);
  const end = reminderEnd(day);
  const all = desks.flatMap(({ name, recipient, items }) => {
    if (recipient === undefined) return [];
    const due = items.filter((item) => item.due <= end);
    const struck = due.filter((item) => isStruck(name, item));
    return [{ recipient, struck, items: due.filter((item) => !struck.includes(item)) }];
  });
  return {
    day,
    digests: all
      .filter(({ items }) => items.length > 0)
      .map(({ recipient, items }) => ({ items, message: digest(recipient, items, day, today) })),
    struck: all.flatMap(({ struck }) => struck),
  };
}

/** A message that stands ready counts as one that will go, for the weeks after it. */
function goneBy({ day, digests }: DigestWeek): readonly Gone[] {
  return digests.map(({ message }) => ({ key: message.id, due: day, about: message.about }));
}

/**
 * The digests of this week and of the weeks that stand ready after it, as if nothing is done meanwhile and every message
 * goes. `gone` are those of weeks before, `today` is a day of the first of these weeks.
 */
export function digestWeeks(
  desks: readonly Desk[],
  gone: readonly Gone[],
  days: readonly string[],
  today: string,
): readonly DigestWeek[] {
  const weeks: DigestWeek[] = [];
  for (const day of days) {
    const before = weeks.flatMap(goneBy);
    weeks.push(digestWeek(desks, [...gone, ...before], day, day > today ? day : today));
  }
  return weeks;
}
