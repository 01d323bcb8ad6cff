const whose = {
  household: "this household",
  group: "this group",
  member: "this member",
  ambassador: "this ambassador",
  contact: "this contact person",
} as const;

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** Sentences of forgetting somebody, in English. */
export const forget = {
  "cli-help-forget": (_: object) => "removes one person, household or group everywhere from the file",
  "cli-option-forget-code": (_: object) => "the code of who must go; of a contact person the name",
  "cli-option-forget-member": (_: object) => "one member of the group with that code: the name or e-mail address",
  "forget-done": (v: { cells: number; sheets: number; replacement: string }) =>
    `We empty or change ${counted(v.cells, "cell", "cells")} on ${counted(v.sheets, "sheet", "sheets")}. Where the row must go on counting, it says ‘${v.replacement}’ from then on.`,
  "forget-counted": (v: { cells: number }) => `${counted(v.cells, "cell", "cells")} emptied or changed`,
  "forget-sheet": (v: { cells: number; rows: number }) =>
    `${counted(v.cells, "cell", "cells")} emptied or changed, in ${counted(v.rows, "row", "rows")}`,
  "forget-renamed": (v: { name: string }) => `the sheet is called ‘${v.name}’ then`,
  "forget-final": (_: object) => "You cannot undo this. What you did before can no longer be undone afterwards either.",
  "forget-matches": (v: { kind: keyof typeof whose }) =>
    v.kind === "household" || v.kind === "group"
      ? `A match of ${whose[v.kind]} that was still going on ends today. A proposal lapses. What people wrote about it goes.`
      : `The matches of ${whose[v.kind]} go on, without the name.`,
  "forget-doubtful": (v: { count: number; places: string }) =>
    `${counted(v.count, "cell says", "cells say")} a name that may also be somebody else's, or that is an ordinary word. We left those as they are. Please look at: ${v.places}${v.count > 5 ? " and further" : ""}.`,
  "forget-elsewhere": (_: object) =>
    "Something may still stand elsewhere: in mails that were sent, files that were shared and earlier versions of this file. We cannot reach those.",
  "forget-logged": (v: { cells: number; replacement: string }) =>
    `somebody removed: ${counted(v.cells, "cell", "cells")}, now ‘${v.replacement}’`,
  "forget-no-members": (_: object) => "Whoever has this code is no group and has no members.",
  "remedy-forget-no-members": (_: object) => "Leave out the member, or give the code of the group.",
  "forget-unknown": (_: object) => "Nobody in this file has that code.",
  "remedy-forget-unknown": (_: object) =>
    "Look on your list how the code is written. Are you looking for a member of a group? Then give the code of the group, and the name or e-mail address of the member.",
  "forget-several": (_: object) => "More than one kind has this code, such as a group and a household.",
  "remedy-forget-several": (_: object) => "First give one of the two another code on your list.",
  "forget-member-unknown": (_: object) => "This group has no member with that name or e-mail address.",
  "remedy-forget-member-unknown": (_: object) => "Look on your list of members how the name is written.",
  "forget-member-several": (_: object) => "This group has more than one member with that name.",
  "remedy-forget-member-several": (_: object) => "Give the e-mail address of the member.",
  "forget-unreachable-mails": (_: object) =>
    "Mails that were sent are still in mailboxes. Ask whoever received them to throw them away.",
  "forget-unreachable-exports": (_: object) =>
    "Files and calendars that you shared before may still name this person. Ask whoever received them to throw them away.",
  "forget-unreachable-versions": (_: object) =>
    "Earlier versions of this file may still exist: a .bak file, a backup, or the version history of OneDrive, SharePoint or Google Drive. Throw them away, or have that done.",
  "forget-unreachable-survey-tool": (_: object) =>
    "The answers are also still in the program that the questionnaire was made with. Throw them away there.",
  "forget-unreachable-part": (_: object) => "We could not clean this part of the file.",
  "forget-unreachable-doubtful": (_: object) => "This cell may be about this person. Only you can tell.",
  "forget-file": (v: { file: string }) => `This file may still name this person: ${v.file}. Throw it away if it does.`,
  "forget-files-unread": (v: { count: number }) =>
    `We did not look into ${v.count === 1 ? "1 other file" : `${v.count} other files`} in this folder: too large, too many or not to be read. Look for yourself.`,
  "forget-no-backup": (_: object) => "No .bak file was made: this person would still be in it.",
  "forget-original": (v: { file: string }) =>
    `Note: this person is still in ${v.file}. Throw that file away once the new one is right.`,
  "round-check-forgotten": (v: { round: number; count: number }) =>
    `After round ${v.round} ${v.count === 1 ? "somebody was" : `${v.count} people or groups were`} removed on request. So the round can no longer be recomputed. That says nothing about the draw.`,
};
