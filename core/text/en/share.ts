import type { share as dutch } from "../nl/share.ts";

/** For whom a file is, as people read it. */
const audiences = new Map([
  ["group", "the group"],
  ["municipality", "the municipality"],
  ["contact", "the contact person"],
  ["ambassador", "the ambassador"],
  ["profile", "recruiting"],
  ["home", "finding a home"],
]);

function audienceIn(code: string): string {
  return audiences.get(code) ?? code;
}

/** Sentences of files to share, in English. */
export const share: typeof dutch = {
  "share-file-name": (v) => `Samen Hier${v.about === "" ? "" : ` ${v.about}`} for ${audienceIn(v.audience)}`,
  "share-member": (v) => `member ${v.number}`,
  "share-somebody": () => "somebody else",
  "share-group-tasks": (v) => `${v.match}: all tasks, made on ${v.made}`,
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
};
