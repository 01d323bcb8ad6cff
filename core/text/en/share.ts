import type { share as dutch } from "../nl/share.ts";

/** For whom a file is, as people read it. */
const audiences = new Map([
  ["group", "the group"],
  ["municipality", "the municipality"],
  ["contact", "the contact person"],
  ["ambassador", "the ambassador"],
  ["profile", "recruiting"],
  ["home", "finding a home"],
  ["partners", "partners"],
  ["forms", "the questionnaires"],
  ["person", "whom it concerns"],
  ["research", "research"],
  ["key", "the keeper of the key"],
  ["report", "who reads the report"],
]);

function audienceIn(code: string): string {
  return audiences.get(code) ?? code;
}

/** Sentences of files to share, in English. */
export const share: typeof dutch = {
  "share-file-name": (v) => `Samen Hier${v.about === "" ? "" : ` ${v.about}`} for ${audienceIn(v.audience)}`,
  "share-made": (v) => `Made on ${v.made} for ${audienceIn(v.audience)}.`,
  "share-left-out-group": () =>
    "Of your own match alone. Not in here: notes, addresses, telephone numbers of members, scores and reasons.",
  "share-left-out-municipality": () =>
    "Tasks in which the municipality does something. Not in here: names, notes, addresses, scores and reasons.",
  "share-left-out-contact": () =>
    "How things stand, and no more. Not in here: names, tasks, notes, what was said in talks and what is in the plan.",
  "share-left-out-ambassador": () =>
    "Of your own matches alone. Not in here: names, notes, addresses, scores and reasons.",
  "share-own-task": () => "task of their own",
  "share-somebody": () => "somebody else",
  "share-other-party": () => "another party",
  "share-nobody-yet": () => "nobody yet",
  "share-this-week-title": (v) => `${v.match}: what is there this week? (${v.week})`,
  "share-all-tasks-title": (v) => `${v.match}: all tasks`,
  "share-plan-title": (v) => `${v.match}: our plan, as agreed with the newcomer`,
  "share-no-goals": () => "There is no goal yet that the newcomer agreed with.",
  "share-who-does-what-title": (v) => `${v.match}: who does what?`,
  "share-referrals-title": () => "Referrals: where can you go?",
  "share-more-tasks": (v) =>
    v.count === 1 ? "And 1 more task: see All tasks." : `And ${v.count} more tasks: see All tasks.`,
  "share-nothing-soon": (v) =>
    v.more === 0 ? "Nothing in the next 14 days." : "Nothing in the next 14 days. After that:",
  "share-part-nobody": () => "Nobody yet: who of the group chooses this?",
  "share-part-newcomer": () => "The newcomer",
  "share-part-others": () => "Others see to this week",
  "share-part-call": () => "Whom can you call?",
  "share-call": (v) => `${v.party}: ${v.contact}${v.backup === undefined ? "" : `, or else ${v.backup}`}`,
  "share-call-nobody": (v) => `${v.party}: no fixed contact yet. Ask your coordinator.`,
  "share-municipality-title": (v) =>
    v.matches === 1 ? "Tasks of the municipality in 1 match" : `Tasks of the municipality in ${v.matches} matches`,
  "share-money-title": () => "Money: how far is the income?",
  "share-gate": (v) => `${v.met} of ${v.of}`,
  "share-contact-title": () => "My matches: how do they stand?",
  "share-my-matches-title": () => "My matches",
  "share-my-tasks-title": () => "Tasks with which you can help",
  "share-card-title": () => "Your role as a cultural ambassador",
  "share-card-when": () => "When may group and household call you?",
  "share-card-when-talk": () => "When a talk gets stuck on language, or there is something important to discuss.",
  "share-card-when-letters": () => "When a letter or appointment is not clear. You explain, you do not decide.",
  "share-card-when-custom": () => "When customs clash and both sides do not understand each other.",
  "share-card-is": () => "What your role is",
  "share-card-is-bridge": () => "You are a bridge between two languages and two cultures.",
  "share-card-is-both": () => "You are there for both sides, and take neither.",
  "share-card-is-secret": () =>
    "What you hear stays with you. Are you worried? Then call the contact person of the match.",
  "share-card-not": () => "What your role is not",
  "share-card-not-interpreter": () =>
    "You are no interpreter. With a doctor, a lawyer or the immigration service belongs a professional one.",
  "share-card-not-helper": () => "You are no social worker, and no extra member of the group.",
  "share-card-not-decide": () => "You do not choose for the newcomer. The newcomer chooses.",
  "share-card-no": () => "You may say no",
  "share-card-no-you": () => "Does it not suit you? Just say so. The coordinator then looks for somebody else.",
  "share-card-no-newcomer": () => "The newcomer, too, may go on without an ambassador. That needs no reason.",
  "share-card-no-worry": () =>
    "Are you the contact person of this match as well? Then say beforehand in which role you call.",
  "share-calendar-task": (v) => `${v.match}: ${v.title}`,
  "share-calendar-task-more": (v) =>
    `${v.task === "" ? "" : `Task ${v.task}. `}Sees to it: ${v.party}. This is the last day; the appointment itself may be sooner. The checklist says more.`,
  "share-calendar-talk": (v) => `${v.match}: talk with ${v.side === "group" ? "the group" : "the household"}`,
  "share-calendar-talk-more": () => "Open the sheet Check-ins and fill in how it went.",
  "share-no-calendar": (v) => `A file for ${audienceIn(v.audience)} has no appointments. Choose a workbook.`,
  "share-match-unknown": (v) => `There is no match ${v.match}. Choose a match of the sheet Matches.`,
  "share-match-not-running": (v) => `${v.match} is not confirmed, or over. Nothing is shared of such a match.`,
  "share-no-checklist": (v) => `There is no checklist of ${v.match} yet.`,
  "remedy-share-checklist": () => "Make the checklists first. Then you can share.",
  "share-group-missing": (v) => `No group is known of ${v.match}. Fill it in on the sheet Matches.`,
  "share-municipality-missing": (v) =>
    `No municipality is known of ${v.match}. Fill it in with the household or the group.`,
  "share-contact-missing": (v) => `${v.match} has no contact person. Fill it in on the sheet Matches.`,
  "share-ambassador-missing": (v) => `${v.match} has no cultural ambassador. Fill it in on the sheet Matches.`,
  "share-not-theirs": (v) =>
    `${v.match} does not belong to whom you name. Choose another match, or leave the name out.`,
  "share-needs-match": () => "Choose a match: a group gets what is of its own match alone.",
  "share-needs-who": (v) =>
    `Choose a match, or say for whom it is: a file for ${audienceIn(v.audience)} is about their own matches alone.`,
  "share-nobody": (v) =>
    `No match under way belongs to whom you name. Check the name or code; the file is for ${audienceIn(v.audience)}.`,
  "cli-help-share": () => "makes a file for others, with what they need and nothing else",
  "cli-option-for": (_: object) =>
    "for whom: group, municipality, contact (contact person), ambassador, profile (recruiting), home (looking for a home), partners, forms (blank questionnaires), report (readers of the report), person (whom it is about), research (researchers) or key (to their pseudonyms)",
  "cli-option-shared-match": () => "about this match, for instance M-07",
  "cli-option-who": () =>
    "about all matches of this municipality, contact person or ambassador; with person the code of whom it concerns; of questionnaires the language: nl or en",
  "cli-option-names": () => "do not name members of the group (none), or by their first name (first)",
  "cli-option-calendar": () => "give the appointments as a calendar file (.ics)",
  "cli-option-internal": () => "of a report: with small numbers, only for who may see the answers themselves",
  "cli-share-internal": () => "The option --internal is for a report: give it with --for report alone.",
  "cli-option-overwrite": () => "replace a file that is already there",
  "cli-option-share-dry-run": () => "only show which sheets come in it, and write nothing",
  "cli-share-workbook": (v) => `${v.file}, with these sheets:`,
  "cli-share-calendar": (v) => `${v.file}, with appointments for a calendar.`,
  "cli-share-sheet": (v) => `${v.name}: ${v.rows === 1 ? "1 row" : `${v.rows} rows`}`,
  "cli-share-exists": (v) => `There is a file ${v.file} already. Choose another name with --out, or give --overwrite.`,
  "cli-share-is-input": () => "The name after --out is the file itself. Choose another name.",
  "cli-share-in-place": () => "Sharing does not change your file, so --in-place cannot be here. Use --out.",
  "cli-share-not-written": () => "Nothing was written.",
};
