import type { Applies } from "../../privacy/dpia/assessment.ts";
import type { DataKind } from "../../privacy/processing/found-data.ts";
import type { Retained } from "../../privacy/retention/retained.ts";
import type { RetentionCategory } from "../../privacy/retention/terms.ts";
import { aboutPeople } from "./about-people.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What to do with data that are past their term. */
const toDo: Readonly<Record<RetentionCategory, (code: string) => string>> = {
  applicant: (code) => `Forget ${code}: choose Forget somebody, or type forget --code ${code}.`,
  conduct: () =>
    "Clear on your list of members and on Approval when the conduct certificate was seen. The counts stay right.",
  "check-ins": (code) => `Remove the rows of ${code} on these sheets. Needed for the evaluation? Make that first.`,
  lists: (code) => `Remove these sheets of ${code}. First print what the group or household wants to keep.`,
  key: (code) =>
    `Forget ${code}. Are the answers still needed? Make the file for researchers first: after forgetting they are here no more.`,
  survey: (code) => `Remove the answers of ${code}, also from the file for researchers and from your survey program.`,
};

/** What is said of answers without a code. */
const answersOfNobody = "Remove the answers on this sheet, or take out the oldest. Do the same in your survey program.";

const registerNotes = new Map([
  ["coordinator", "To fill in: name and contact details of the organisation, and whether it is (jointly) responsible."],
  ["municipality", "To fill in: which municipality, which department, and whether it is (jointly) responsible."],
  [
    "together",
    "To fill in. Where organisations decide on purposes and means together, an arrangement is needed (article 26). Where one works on behalf of the other, a processor agreement (article 28).",
  ],
  ["officer", "To fill in: name and address of the data protection officer. A municipality always has one."],
  [
    "processors",
    "To fill in: who keeps the workbook or the surveys for you, such as Microsoft, Google or the survey program. Samen Hier keeps nothing with us.",
  ],
  ["matching", "Proposing a group of residents and a household as a match. People decide; the workbook proposes."],
  ["guidance", "Dividing tasks, talking with both sides every month, and seeing in time where things get stuck."],
  ["reminding", "Reminding contact persons of what they have to do, by codes and counts."],
  ["evaluating", "Finding out whether the programme works, for groups of people. Not to judge one person."],
  [
    "ordinary",
    "Yours to choose. A municipality can often rely on its public task, a foundation rather on a legitimate interest or on consent. Explain why.",
  ],
  [
    "special",
    "Yours to choose. Besides a legal basis an exception is needed (article 9(2)), usually explicit consent. A vulnerability score soon says something about health.",
  ],
  [
    "offences",
    "Note only that the certificate was seen and when. Nothing about a refused certificate may stand here: that is data about offences.",
  ],
  [
    "consent",
    "Consent has to be free. Whoever depends on the municipality or on you does not always feel that way. Offer a real alternative, ask again after arrival, and say that stopping has no effect on residence or money.",
  ],
  [
    "to-municipality",
    "Tasks in which the municipality does something, and how far the application for a benefit is. No names, notes and scores.",
  ],
  ["to-group", "Tasks, first names if you choose so, and goals that the newcomer agreed to. No scores or reasons."],
  ["to-contact", "How every match stands and whom to call. Nothing of what was said in talks."],
  ["to-ambassador", "Tasks of their own matches in which language or culture counts. No names and notes."],
  ["to-partners", "Signals by theme, without matches, days or names."],
  [
    "to-research",
    "Answers and matches under pseudonyms, without codes, names, days or free text. These are personal data all the same: make agreements.",
  ],
  ["to-mail", "Your mail program or Google sends the reminders. They hold codes and counts only."],
  [
    "to-office",
    "Where the workbook is in OneDrive, SharePoint or Google Drive, that company processes the data for you. A consumer Gmail account will not do: it comes without a processor agreement. Use an account of your organisation.",
  ],
  ["to-pdok", "PDOK was sent single postcodes to find them on the map. No names, codes or house numbers."],
  ["outside", "To fill in: do data leave the EU? Ask whoever keeps your files and surveys."],
  ["codes", "Our sheets hold codes. Names stand only on your own lists and where you type them yourself."],
  ["allow-list", "A file to share holds only what is on the list for that reader, as plain values in a new file."],
  [
    "never-read",
    "Samen Hier never reads columns about citizen service numbers, religion, orientation, health, origin and the like. They are still in your workbook then.",
  ],
  ["log", "The log says what was done, with codes of matches and counts. No values of your lists."],
  ["no-server", "Samen Hier works in your own program or browser. Nothing goes to us, and nothing is measured."],
  ["forget", "You can have somebody forgotten (forget) and hand over somebody's own data (share --for person)."],
  [
    "protection",
    "This is no security. Whoever can open the workbook can read everything, hidden sheets and protected ranges too. So never share the workbook itself.",
  ],
  [
    "account",
    "To fill in: who has access, is two-step verification on, and who takes access away when somebody leaves?",
  ],
  [
    "key-apart",
    "The key to the pseudonyms is a file of its own. Keep it in another place than the file for researchers.",
  ],
]);

const persons = new Map([
  ["households", (n: number) => counted(n, "household", "households")],
  ["groups", (n: number) => counted(n, "group", "groups")],
  ["members", (n: number) => `${counted(n, "member", "members")} with a row or name of their own`],
  ["ambassadors", (n: number) => counted(n, "ambassador", "ambassadors")],
  ["contacts", (n: number) => counted(n, "contact person", "contact persons")],
]);

/** What is said of kinds of data that need more care. */
const care: Partial<Record<DataKind, string>> = {
  vulnerability: "Special: soon says something about health. Show others a band only.",
  papers: "Only whether it was seen, and when. Keep no papers.",
  talks: "Notes can be about health or safety. Write no more than is needed.",
  signals: "Safety too. Only for those who have to act.",
  matches: "Also why a match ended, where somebody wished to say so.",
  answers: "Whoever answered can be found by the code.",
};

const terms: Readonly<Record<RetentionCategory, (term: number) => string>> = {
  applicant: (term) => `${counted(term, "week", "weeks")} after being turned down or withdrawing`,
  conduct: (term) =>
    term === 0 ? "up to and including the day on which it ends" : `${counted(term, "month", "months")} after the end`,
  "check-ins": (term) => `${counted(term, "month", "months")} after the end of the match`,
  lists: (term) => `${counted(term, "month", "months")} after the end of the match`,
  key: (term) => `${counted(term, "month", "months")} after the end of the last match`,
  survey: (term) => `${counted(term, "month", "months")} after the end, by then without a name`,
};

const criteria = new Map<string, Readonly<Record<Applies, string>>>([
  [
    "scoring",
    {
      yes: "There are wishes or scores on your lists by which people are matched.",
      perhaps: "We found no wishes or scores on your lists. Matching is a kind of evaluation all the same.",
      no: "",
    },
  ],
  [
    "automated",
    {
      yes: "",
      perhaps: "",
      no: "A match is a proposal. Group, household and municipality say yes or no themselves (article 22).",
    },
  ],
  [
    "monitoring",
    {
      yes: "There is a talk with both sides every month, and signals come from it.",
      perhaps: "No talks are planned yet. Do you follow people in another way?",
      no: "",
    },
  ],
  [
    "sensitive",
    {
      yes: "There are data about vulnerability, a certificate of conduct, or columns that do not belong here. See the processing register.",
      perhaps: "We found nothing sensitive in the columns. Look at notes and remarks too.",
      no: "",
    },
  ],
  ["scale", { yes: "", perhaps: "", no: "" }],
  [
    "combining",
    {
      yes: "Questionnaires are joined to households, groups and matches.",
      perhaps: "No questionnaires were found. Where you add data of others, this applies.",
      no: "",
    },
  ],
  [
    "vulnerable",
    {
      yes: "Newcomers depend on the municipality and on help, and often do not know the rules yet. Children are among them.",
      perhaps: "There are no households in the workbook yet.",
      no: "",
    },
  ],
  [
    "innovative",
    {
      yes: "",
      perhaps: "",
      no: "Everything is worked out by fixed, public rules. There is no artificial intelligence.",
    },
  ],
  [
    "blocking",
    { yes: "", perhaps: "", no: "Taking part is voluntary. Stopping has no effect on residence or money. Say so too." },
  ],
]);

const dpiaNotes = new Map([
  [
    "dependence",
    "Measure: consent stands on the list with its day, there is another way without a group, and stopping needs no reason. Question: how do you know that people feel free?",
  ],
  [
    "shared-link",
    "Measure: files made for each reader instead of the workbook. Protected ranges and hidden sheets stop nobody. Question: who has a link now?",
  ],
  [
    "notes",
    "Measure: talks go by lists of choices, and beside text it says what does not belong there. Question: who reads the notes again?",
  ],
  [
    "other-use",
    "Measure: the contact person and the municipality see no notes. Question: is it laid down that data are not used for enforcement or residence?",
  ],
  [
    "recognised",
    "Measure: figures that are shared hold no counts under 5. Question: does somebody in a small municipality know people by their story all the same?",
  ],
  [
    "unfair",
    "Measure: origin, religion, sex and age can be no rule, and everybody can check the draw. Question: does anybody look at who is left over time and again?",
  ],
  ["too-long", "Measure: the sheet Retention says what can go. Question: who does that, and when?"],
  [
    "wrong-data",
    "Measure: what cannot be read stands on Attention and is never guessed. Question: can people look at their data?",
  ],
  [
    "children",
    "Measure: numbers only. Write no names or stories of children. Question: do parents agree where a task is about their child?",
  ],
  ["necessity", "Go through the columns on the sheet Columns. What is used for nothing can go."],
  ["informed", "Is there a privacy statement in a language that people read, and is it explained as well?"],
  ["views", "Ask newcomers and groups what they think (article 35(9)), or explain why that cannot be done."],
  [
    "roles",
    "Who is responsible: the municipality, Justice & Peace, the local partner, or some together? See the processing register.",
  ],
  ["access", "Name the people or roles. Take access away from whoever needs it no more."],
  [
    "breach",
    "Who calls whom, and who tells the Dutch data protection authority within 72 hours? A link that went to the wrong person counts too.",
  ],
  ["advice", "Ask the data protection officer for advice and write it down (article 35(2))."],
  ["decision", "Who decides that the risks are small enough, and when do you look again?"],
]);

/** Sentences of retention, the processing register and files about people, in English. */
export const privacy = {
  "retention-do": (v: Pick<Retained, "category" | "who" | "code">) =>
    v.who === "sheet" ? answersOfNobody : toDo[v.category](v.code),
  "register-note": (v: { item: string }) => registerNotes.get(v.item) ?? "–",
  "register-persons": (v: { item: string; count: number }) => persons.get(v.item)?.(v.count) ?? String(v.count),
  "register-data": (v: { kind: DataKind; sheets: readonly string[] }) =>
    `On: ${v.sheets.join(", ")}.${care[v.kind] === undefined ? "" : ` ${care[v.kind] ?? ""}`}`,
  "register-refused": (v: { places: readonly { sheet: string; column: string }[] }) =>
    `Stands in: ${v.places.map(({ sheet, column }) => `${sheet}, column ${column}`).join("; ")}. Samen Hier never reads this. You have no ground for it: remove the column, from earlier versions too.`,
  ...aboutPeople,
  "share-person-term": (v: { category: RetentionCategory; term: number }) => terms[v.category](v.term),
  "register-term": (v: { category: RetentionCategory; term: number; setting: string }) =>
    `${terms[v.category](v.term)} (setting ${v.setting}). A proposal: yours to decide.`,
  "dpia-criterion": (v: { item: string; applies: Applies; persons: number }) =>
    v.item === "scale"
      ? `In this workbook: ${counted(v.persons, "person or group", "persons and groups")}. Count all municipalities that work with you.`
      : (criteria.get(v.item)?.[v.applies] ?? "–"),
  "dpia-note": (v: { item: string }) => dpiaNotes.get(v.item) ?? "–",
  "step-privacy": (_: object) => "Bring retention, processing register and DPIA starter up to date",
  "privacy-retention": (v: { past: number; soon: number; unknown: number }) =>
    `Past its term: ${v.past}. Within 30 days: ${v.soon}. Day unknown: ${v.unknown}. Nothing goes by itself.`,
  "privacy-dpia": (v: { met: number }) =>
    v.met >= 2
      ? `Of the nine criteria ${v.met} apply for sure: carry out a DPIA.`
      : `Of the nine criteria ${v.met === 1 ? "1 applies" : `${v.met} apply`} for sure. Judge for yourself what is open.`,
  "refused-columns": (v: { count: number }) =>
    v.count === 1
      ? "There is 1 column that does not belong here."
      : `There are ${v.count} columns that do not belong here.`,
  "remedy-refused-columns": (_: object) =>
    "Look on the sheet Processing register at Does not belong here, and remove those columns.",
  "overview-retention": (_: object) => "Past its term of retention, or nearly",
  "overview-retention-next": (v: { past: number; unknown: number }) =>
    v.past > 0
      ? "Look what can go. Nothing goes by itself."
      : v.unknown > 0
        ? `Fill in the day of the end at ${counted(v.unknown, "row", "rows")}.`
        : "Nothing has to go now.",
  "overview-processing": (_: object) => "Processing register",
  "overview-processing-next": (_: object) => "Fill in what only you know: legal basis, roles and processors.",
  "overview-dpia": (_: object) => "DPIA starter",
  "overview-dpia-next": (_: object) => "Discuss the risks with your privacy adviser.",
  "coordinator-retention": (v: { past: number; soon: number }) =>
    v.past === 0
      ? `Past its term of retention within 30 days: ${v.soon}. See the sheet Retention (task T89)`
      : `Past its term of retention: ${v.past}${v.soon === 0 ? "" : `, within 30 days: ${v.soon}`}. See the sheet Retention (task T89)`,
  "cli-help-privacy": (_: object) => "makes the sheets Retention, Processing register and DPIA starter",
};
