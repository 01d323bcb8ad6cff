import { compareDates, daysBetween, endOfWeek, plusDays } from "../../dates/civil-date.ts";
import { callListDesign, type CallMoment } from "../../sheets/call-list.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { isDue, type TalkRow } from "../../sheets/talks.ts";
import { say, sentence } from "../../text/sentence.ts";
import { isResting } from "../pauses.ts";
import { momentWords } from "../schedule.ts";
import type { PlannedTalk } from "../tracked-talks.ts";
import type { MatchFacts, YearFacts } from "../year-facts.ts";

/** Days behind this week that the list looks ahead. */
const daysAhead = 28;

function whenOf(planned: string, today: string): CallMoment | undefined {
  if (planned < today) return "overdue";
  const sunday = endOfWeek(today);
  if (planned <= sunday) return "this-week";
  return planned <= plusDays(sunday, daysAhead) ? "later" : undefined;
}

/** What the last talk with a side needed as language help; undefined where nobody noted it yet. */
function languageHelp(talks: readonly TalkRow[], side: TalkRow["side"]): TalkRow["languageSupport"] {
  const told = talks.filter((talk) => talk.side === side && talk.held && talk.languageSupport !== undefined);
  return told[told.length - 1]?.languageSupport;
}

/** One talk on the list. */
interface Call {
  readonly talk: PlannedTalk;
  readonly when: CallMoment;
  readonly help: TalkRow["languageSupport"];
}

/** The talks of a match that somebody calls about soon; none while it rests, or where somebody left (R48). */
function callsOf({ match, talks, hasLeft }: MatchFacts, today: string): readonly Call[] {
  if (hasLeft || isResting(match, today)) return [];
  return talks.filter(isDue).flatMap((talk): Call[] => {
    const when = whenOf(talk.planned, today);
    return when === undefined ? [] : [{ talk, when, help: languageHelp(talks, talk.side) }];
  });
}

/** By contact person, those without one first, and then by day. */
function inOrder({ talk: one }: Call, { talk: other }: Call): number {
  const people = (one.contactPerson ?? "").localeCompare(other.contactPerson ?? "", "nl");
  if (people !== 0) return people;
  return compareDates(one.planned, other.planned) || (one.key < other.key ? -1 : 1);
}

function rowOf({ talk, when, help }: Call, { language, today }: YearFacts): WantedRow {
  const { match, side, number, planned, contactPerson, scheduled } = talk;
  return {
    "contact-person": contactPerson ?? say(language, sentence("call-list-nobody", {})),
    when,
    planned,
    match,
    side,
    number,
    moment: momentWords(scheduled.moment)[language],
    language: help ?? null,
    late: when === "overdue" ? daysBetween(planned, today) : null,
  };
}

/** What the call list should say: all that is overdue, and what comes in this week and the four behind it. */
export function callListWanted(facts: YearFacts): Wanted {
  const calls = facts.matches.flatMap((one) => callsOf(one, facts.today)).sort(inOrder);
  return { design: callListDesign, rows: calls.map((call) => rowOf(call, facts)), others: "remove", ordered: true };
}
