import { isCivilDate } from "../../dates/civil-date.ts";
import { readableDate } from "../../dates/readable-date.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A day as people read it; anything else as it stands. */
function day(date: string): string {
  return isCivilDate(date) ? readableDate(date, "en") : date;
}

/** What becomes of talks, in one sentence. */
function talksTold({ moved, gone, added }: { moved: number; gone: number; added: number }): string {
  const parts = [
    ...(moved === 0 ? [] : [`${counted(moved, "talk gets", "talks get")} another day`]),
    ...(gone === 0 ? [] : [counted(gone, "talk goes", "talks go")]),
    ...(added === 0 ? [] : [`${counted(added, "talk is", "talks are")} added`]),
  ];
  return `${parts.join(", ")}. What you filled in stays.`;
}

/** Sentences of the life of a match, in English. */
export const life = {
  "step-match-life": (v: { match: string }) => `Match ${v.match}`,
  "step-matches-origins": (_: object) => "What each household was first",
  "step-waiting": (_: object) => "Waiting times",
  "match-day-unread": (_: object) =>
    "This is no day, so we take it that nothing stands here. Write it as yyyy-mm-dd, such as 2026-03-02.",
  "match-pauses-unread": (_: object) =>
    "We cannot read these pauses. Write them as 2026-07-06/2026-08-14, with a comma between two pauses.",
  "match-choice-unread": (_: object) =>
    "We do not know this word, so we take it that nothing stands here. Choose a word from the list.",
  "life-starts": (v: { match: string; on: string }) => `${v.match} starts: the first meeting was on ${day(v.on)}.`,
  "life-will-start": (v: { match: string; on: string }) =>
    `The first meeting of ${v.match} is planned on ${day(v.on)}. Set the match to started on that day.`,
  "life-pauses": (v: { match: string; from: string; until?: string }) =>
    v.until === undefined
      ? `${v.match} rests from ${day(v.from)}. When it goes on is not known yet.`
      : `${v.match} rests from ${day(v.from)} and continues on ${day(v.until)}.`,
  "life-resumes": (v: { match: string; on: string }) => `${v.match} continues on ${day(v.on)}.`,
  "life-ends": (v: { match: string; on: string }) => `${v.match} ends on ${day(v.on)}. No reason is needed.`,
  "life-again": (v: { match: string }) => `What each side wants now stands with ${v.match}.`,
  "life-talks": talksTold,
  "life-support-meanwhile": (v: { household: string }) =>
    `Arrange ordinary support for ${v.household} as long as there is no new match.`,
  "life-new-intake": (v: { match: string }) =>
    `Whoever wants again takes part after a new intake: fill in that day with ${v.match} on the sheet Matches.`,
  "life-stopping": (_: object) =>
    "Stopping is always allowed, without a reason. It has no effect on residence or benefits.",
  "absent-again-not": (v: { match: string }) => `Wants no other match after ${v.match}.`,
  "absent-again-later": (v: { match: string }) => `May want another match later, after ${v.match}.`,
  "absent-again-intake": (v: { match: string }) => `Wants again after ${v.match}, but had no new intake yet.`,
  "absent-again-approval": (v: { match: string }) =>
    `Takes part again after ${v.match} only once the coordinator agrees.`,
  "round-resting": (v: { groups: number; households: number }) =>
    `Not back yet after an earlier match: ${counted(v.groups, "group", "groups")} and ${counted(v.households, "household", "households")}.`,
  "round-again-intake": (v: { code: string; match: string }) =>
    `${v.code} wants again after ${v.match}, but had no new intake yet. Fill in that day with ${v.match} on the sheet Matches.`,
  "round-again-approval": (v: { code: string; match: string }) =>
    `${v.code} takes part again after ${v.match} only once the coordinator agrees. Choose ‘yes’ with ${v.match} on the sheet Matches.`,
  "cli-help-match": (_: object) => "starts, pauses, resumes or ends a match, and its talks with it",
  "cli-option-life-match": (_: object) => "the match, for example M-07",
  "cli-option-life-start": (_: object) => "day of the first meeting (yyyy-mm-dd)",
  "cli-option-life-pause": (_: object) => "first day of the pause (yyyy-mm-dd)",
  "cli-option-life-until": (_: object) => "day on which the match goes on again, where that is known (yyyy-mm-dd)",
  "cli-option-life-resume": (_: object) => "day on which the match goes on again (yyyy-mm-dd)",
  "cli-option-life-end": (_: object) => "day on which the match ends (yyyy-mm-dd); no reason is needed",
  "cli-option-life-reason": (_: object) =>
    "reason for ending: household-type, vulnerability, time-expectation, nature-expectation, online-contact, interest, non-discrimination, moved, other, not-given; at most two, or none",
  "cli-option-life-group": (_: object) => "what the group wants after it: again, not or later",
  "cli-option-life-household": (_: object) => "what the household wants after it: again, not or later",
  "cli-match-which": (_: object) =>
    "Say what happens to the match: exactly one of --start, --pause, --resume and --end, or only what a side wants after the end.",
  "cli-only-with": (v: { option: string; other: string }) => `${v.option} belongs with ${v.other}. Give that too.`,
  "life-match-unknown": (v: { match: string }) =>
    `Match ${v.match} is not on the sheet Matches. Choose a match from that sheet.`,
  "life-no-day": (v: { day: string }) => `‘${v.day}’ is no day. Write it as yyyy-mm-dd, such as 2026-03-02.`,
  "life-ended": (v: { match: string; on?: string }) =>
    `${v.match} ended already${v.on === undefined ? "" : ` on ${day(v.on)}`}. Is that wrong? Change the status on the sheet Matches.`,
  "life-not-confirmed": (v: { match: string; declined: boolean }) =>
    v.declined
      ? `${v.match} was declined. Nothing changes.`
      : `${v.match} is still a proposal. Group, household and municipality have to say yes first. Is it off? Choose ‘no’ on the sheet Matches.`,
  "life-not-begun": (v: { match: string }) =>
    `${v.match} has not started. Set the match to started first, with the day of the first meeting.`,
  "life-before-start": (v: { match: string; start: string }) =>
    `That day is before the first meeting of ${v.match} on ${day(v.start)}. Choose a later day.`,
  "life-started": (v: { match: string; on: string }) =>
    `${v.match} started already on ${day(v.on)}. Is that day wrong? Change the first meeting on the sheet Matches.`,
  "life-ahead": (v: { match: string }) => `${v.match} has started already, so the first meeting cannot be later.`,
  "life-start-in-pause": (v: { match: string; from: string }) =>
    `${v.match} has a pause from ${day(v.from)}. Clear that pause on the sheet Matches, or choose another day.`,
  "life-paused": (v: { match: string; from: string }) =>
    `${v.match} rests already from ${day(v.from)}. Let the match go on first, or change that day on the sheet Matches.`,
  "life-pause-turned": (v: { match: string }) =>
    `The pause of ${v.match} ends before it begins. Choose a later day to go on.`,
  "life-in-pause": (v: { match: string }) =>
    `This pause overlaps an earlier pause of ${v.match}. Look under Earlier pauses on the sheet Matches.`,
  "life-resume-early": (v: { match: string; from: string }) =>
    `The pause of ${v.match} began on ${day(v.from)}. Choose a later day to go on. Was there no pause? Clear that day on the sheet Matches.`,
  "life-end-ahead": (v: { match: string }) =>
    `The day on which ${v.match} ends has not come yet. Fill it in on the day itself: the talks continue until then.`,
  "life-reasons-many": (v: { most: number }) =>
    `There is room for ${v.most} reasons. Choose at most ${v.most}, or none.`,
  "life-not-ended": (v: { match: string }) =>
    `${v.match} has not ended, so there is nothing to choose for after it. End the match first.`,
  "life-again-which": (_: object) => "Choose what the group or the household wants now: again, not again or later.",
};
