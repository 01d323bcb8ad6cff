import type { ResponseUnit } from "../../intake/surveys/survey.ts";
import type { SignalCode } from "../../records/check-in.ts";
import type { HostProblemCode } from "../../workbook/host-problem.ts";
import type { screens as dutch, HostValues } from "../nl/screens.ts";
import { counted, typeNamed } from "./words.ts";

const ranks = ["", "1st", "2nd", "3rd", "4th", "5th"];

function onSheet({ sheet }: HostValues): string {
  return sheet === "" ? "On a sheet" : `On sheet "${sheet}"`;
}

function choice(rank: number): string {
  return rank === 0 ? "was not on the list" : `${ranks[rank] ?? `${rank}th`} choice`;
}

const answers: Readonly<Record<ResponseUnit, readonly [string, string]>> = {
  group: ["group", "groups"],
  household: ["household", "households"],
  member: ["member", "members"],
  partner: ["partner", "partners"],
};

/** Why a program would not read or write, by code. */
const host: Readonly<Record<HostProblemCode, (v: HostValues) => string>> = {
  "cell-edit": () => "A cell is still open for typing.",
  protected: (v) => (v.sheet === "" ? "A sheet is protected." : `Sheet "${v.sheet}" is protected.`),
  "structure-protected": () => "The workbook is protected: no sheet can be added or removed.",
  "read-only": () => "This workbook can only be read.",
  filtered: (v) => `${onSheet(v)} a filter stands in the way.`,
  "in-the-way": (v) => `${onSheet(v)} a table or merged cell stands where we write.`,
  "too-large": () => "This is too much to do at once.",
  "too-old": () => "This version of the program is too old for what is needed here.",
  busy: () => "The workbook is busy, with something else or with somebody else.",
  unknown: () => "It did not work, and the program did not say why.",
};

/** What each signal of the talks means. */
const signals: Readonly<Record<SignalCode, string>> = {
  S1: "There has been no contact between group and household for three weeks or more.",
  S2: "The last two talks with one side did not take place.",
  S3: "Group and household see very differently how it goes.",
  S4: "The group called it heavy two months running.",
  S5: "The newcomer leans on the group a lot.",
  S6: "There is a conflict.",
  S7: "More is needed than the group can give.",
  S8: "Somebody wants something else: another goal or other contact.",
  S9: "A task is more than 14 days overdue, in the first three months.",
  S10: "There is a safety concern. Call today.",
  S11: "Somebody wants to stop. Call today.",
};

/** Sentences of the screens, in English. */
export const screens: typeof dutch = {
  "screen-yes": () => "yes",
  "screen-no": () => "no",
  "screen-left-alone": () => "Do not use",
  "screen-answers": (v) => {
    const [one, more] = answers[v.unit];
    const rest = v.unjoined === 0 ? "" : ` ${counted(v.unjoined, "answer fits", "answers fit")} nobody.`;
    return `${counted(v.joined, "answer belongs", "answers belong")} to ${v.joined === 1 ? `one of your ${more}` : `your ${more}`} (per ${one}).${rest}`;
  },
  "screen-answers-kept": () => "We keep these answers for the evaluation. They do not count for matching.",
  "screen-stale": () => "The workbook changed since you saw the proposal. Nothing was changed.",
  "remedy-screen-stale": () => "Look at the proposal again.",
  "screen-nothing-open": () => "No workbook has been read yet.",
  "remedy-screen-nothing-open": () => "Open a workbook and try again.",
  "screen-failed": () => "Something went wrong. That is our fault.",
  "remedy-screen-failed": () => "Try again. Does it keep going wrong? Close the workbook and open it again.",
  "host-cell-edit": host["cell-edit"],
  "remedy-host-cell-edit": () => "Press Enter or Esc, and try again.",
  "host-protected": host.protected,
  "remedy-host-protected": () => "Take the protection off the sheet and try again.",
  "host-structure-protected": host["structure-protected"],
  "remedy-host-structure-protected": () => "Take the protection off the workbook and try again.",
  "host-read-only": host["read-only"],
  "remedy-host-read-only": () => "Save a copy that you may change, and go on with that one.",
  "host-filtered": host.filtered,
  "remedy-host-filtered": () => "Take the filter away and try again.",
  "host-in-the-way": host["in-the-way"],
  "remedy-host-in-the-way": () => "Put that somewhere else and try again.",
  "host-too-large": host["too-large"],
  "remedy-host-too-large": () =>
    "Close other workbooks and try again. Or do this with the file in the page for the browser.",
  "host-too-old": host["too-old"],
  "remedy-host-too-old": () => "Update the program, or open the workbook in Excel on the web.",
  "host-busy": host.busy,
  "remedy-host-busy": () => "Wait a moment and try again.",
  "host-unknown": host.unknown,
  "remedy-host-unknown": () => "Try again. Does it stay like this? Close the workbook and open it again.",
  "host-nothing-done": () => "Nothing was changed.",
  "host-partly-done": () => "Part of it is there already.",
  "remedy-host-partly-done": () => "Then do it once more: what is there stays.",
  "screen-remedy-postcodes": () =>
    "Put latitude and longitude with the people, or choose a postcode file on Match round. Until then we cannot work out a distance for them.",
  "screen-remedy-postcode": () =>
    "Ask for the postcode of the home: this can be a PO box or a typing error. Is the postcode right? Then put it on the sheet Places with coordinates. Until then we do not know where these people live.",
  "screen-remedy-mapping-refused": () => "Leave this column alone.",
  "screen-remedy-column-guessed": () =>
    "See on My sheets whether it is right, or choose there what the column holds. Once you press ‘That is right’, the column counts.",
  "screen-remedy-column-off": () =>
    "Choose on My sheets what the column holds and press ‘That is right’. Is the column about something else? Then choose ‘Do not use’.",
  "screen-remedy-question-not-matched": () =>
    "That is fine. A question does count under Results, if we recognise it. Do we need the column after all? Then choose on My sheets what it holds.",
  "screen-remedy-column-unused": () =>
    "That is fine. Do we need the column after all? Then choose on My sheets what it holds.",
  "screen-remedy-sheet-unknown": () =>
    "Does it hold groups or households? Then choose that on My sheets, behind ‘This sheet is’.",
  "screen-remedy-members": () => "Put the list of groups on a sheet in this workbook.",
  "screen-replace-reason": () => "A proposal can only be replaced with a reason, in words. Nothing was changed.",
  "screen-replace-which": () => "Say who comes instead: a household or a group, one of the two.",
  "screen-fill-homes": () =>
    "Phase 1 begins with homes. Fill in on the sheet Homes, for each kind of home: municipality, for which household, how many people at most, how many homes and from when. Then choose resettlement, phase 1 again.",
  "screen-remedy-preselection": () => "Do you want a pre-selection? Then choose resettlement, phase 1 among the rules.",
  "screen-preselection-next": () =>
    "This is phase 1: there are no people on it, and there is no match yet. Did households consent? Then choose phase 2 among the rules.",
  "screen-pin-reason": (v) =>
    `Fixing ${v.group} and ${v.household} goes against the rules. That needs a reason, in words. Nothing was changed.`,
  "screen-hindered-location": (v) => `${v.code}: the place is not known.`,
  "remedy-screen-hindered-location": () => "Fill in a whole postcode.",
  "screen-hindered-vulnerability": (v) =>
    v.side === "group"
      ? `${v.code}: willingness or experience is not known.`
      : `${v.code}: the vulnerability score is not known.`,
  "remedy-screen-hindered-vulnerability": () => "Fill this in on your sheet.",
  "screen-hindered-approval": (v) => `${v.code}: not all papers of the group are there yet.`,
  "remedy-screen-hindered-approval": () => "Bring this up to date once everything is there.",
  "screen-hindered-consent": (v) => `${v.code}: consent is not known yet.`,
  "absent-in-match": (v) => (v.match === "" ? "Is in a proposal or match already." : `Is in ${v.match} already.`),
  "absent-status-matched": () => "Has the status matched, without a running match.",
  "absent-registered": () => "Has only signed up yet.",
  "absent-intake": () => "Is still in the intake.",
  "absent-withdrawn": () => "Withdrew.",
  "absent-ended": () => "Stopped.",
  "absent-error": () => "The row has an error: solve that first.",
  "absent-consent": () => "Gave no consent.",
  "absent-paused": () => "Has a break.",
  "got-choice": (v) =>
    `${v.rank === 0 ? "got what was not on the list" : `got ${choice(v.rank)}`}: ${v.types.map(typeNamed).join(", ")}`,
  "got-type": (v) => `no preference known, got: ${v.types.map(typeNamed).join(", ")}`,
  "got-nothing": () => "no preference known",
  "profile-choice": (v) => choice(v.rank),
  "proof-in-words": () =>
    "Recomputed: with these people and these rules there is no better division. What was equally good was drawn by lot.",
  "match-status-open": () => "not understood",
  "signal-means": (v) => signals[v.code],
  "step-settings": () => "Change settings",
  "settings-changed": (v) => `${counted(v.count, "setting changes", "settings change")}.`,
  "settings-same": () => "The settings were like this already. Nothing changes.",
};
