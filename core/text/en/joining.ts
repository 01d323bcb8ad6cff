import type { joining as dutch, NoCodes } from "../nl/joining.ts";

/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

const ofList = {
  group: "group on the list",
  household: "household on the list",
  member: "member on the list",
  partner: "partner on the list",
};
const answering = { group: "groups", household: "households", member: "members", partner: "partners" };
const severalOfList = { group: "group", household: "household", member: "member", partner: "partner" };

const inRows = (v: { rows: string; count: number }, one: string, more: string): string =>
  v.count === 1 ? `The answer in row ${v.rows} ${one}` : `${v.count} answers ${more} (rows ${v.rows})`;

/** What stands in the way of a column of codes, and what to do. */
const noCodes: Readonly<Record<NoCodes, readonly [string, string]>> = {
  guess: [
    "one of its columns may hold codes",
    "See on the sheet Columns whether it does, say so there, and run this again.",
  ],
  taken: [
    "it has a column ‘Code’ that we do not use",
    "Give that column another header, or choose the field ‘Code’ on the sheet Columns.",
  ],
  protected: ["the sheet is protected", "Lift the protection and run this again."],
  "other-file": ["it is in the file behind --with, in which nothing is written", "Do the same with that file alone."],
  "rows-alike": [
    "some of its rows cannot be told apart",
    "Give every column a header of its own and every row a name or e-mail address, or add a column ‘Code’ yourself.",
  ],
  unread: [
    "the new column would not be read as codes",
    "Add a column ‘Code’ yourself and copy the codes from the sheet Codes.",
  ],
};

const alike = {
  code: "Nearly the same code",
  email: "The same e-mail address",
  phone: "The same telephone number",
  name: "The same name and postcode",
  "near-name": "Nearly the same name, with the same postcode or date",
};
const doubled = { group: "This group", household: "This household", member: "This member" };

/** Sentences about answers, members and second files, and the lists they belong to, in English. */
export const joining: typeof dutch = {
  "answer-of-nobody": (v) =>
    `${inRows(v, "is of no", "are of no")} ${ofList[v.unit]}. ${v.count === 1 ? "It does" : "They do"} not count.`,
  "remedy-answer-of-nobody": fixed(
    "Put the same code, e-mail address or name on the list as in the answer, or correct the code in the answer. Nothing is lost.",
  ),
  "answer-of-several": (v) =>
    `${inRows(v, "fits more than one", "fit more than one")} ${severalOfList[v.unit]}. ${v.count === 1 ? "It does" : "They do"} not count.`,
  "remedy-answer-of-several": fixed("Put the right code in the answer. Nothing is lost."),
  "answer-replaced": (v) =>
    `The answer in row ${v.row} is of the same as that in row ${v.others}. We use row ${v.row}, the last one.`,
  "remedy-answer-replaced": fixed("Take away the answer that is not right, should it be otherwise."),
  "answers-of-one": (v) =>
    `The answers in row ${v.row} and row ${v.others} are of the same, and we do not know which came last. Neither counts.`,
  "remedy-answers-of-one": fixed("Take away the answer that is not right."),
  "code-other-form": (v) =>
    `Column ‘${v.header}’: in ${v.count === 1 ? "one cell" : `${v.count} cells`} (${v.cells}) the code is written otherwise than on the list. We read it as the code it is most like.`,
  "remedy-code-other-form": fixed("Nothing needs doing if that is right."),
  "answers-differ": (v) =>
    `Column ‘${v.header}’: in ${v.count === 1 ? "one cell" : `${v.count} cells`} (${v.cells}) the answer says something else than the list. We use what the list says.`,
  "remedy-answers-differ": fixed("If the answer is right and the list is not, correct the list."),
  "survey-joined": (v) =>
    `answers of ${answering[v.unit]}: ${v.joined} joined to the list${v.unjoined === 0 ? "" : `, ${v.unjoined} not`}`,
  "survey-evaluation": (v) => `answers of ${answering[v.unit]} about how it goes: joined to nobody`,
  "survey-apart": (v) => `answers of ${answering[v.unit]}: joined to nobody`,
  "second-file-missing": (v) =>
    `This file was read together with ${v.file} before, and that file is not given now. Who is in it takes no part.`,
  "remedy-second-file-missing": (v) =>
    `Give it: --with ${v.file}. If it no longer belongs here, take the lines with [${v.file}] from the sheet Columns.`,
  "cli-option-with": () => "a second file of the same programme, to read; nothing is written in it",
  "cli-with-same": () => "The file behind --with is the file itself. Name another file of the programme.",
  "cli-out-is-second": () => "--out is the file behind --with. Nothing is written in that; choose another name.",
  "step-codes": (v) =>
    `A new column ‘Code’ at the right of ${v.sheets === 1 ? "one sheet" : `${v.sheets} sheets`}, with ${v.count === 1 ? "1 code" : `${v.count} codes`}`,
  "codes-not-added": (v) => `The sheet ‘${v.sheet}’ gets no column of codes: ${noCodes[v.reason][0]}.`,
  "remedy-codes-not-added": (v) => noCodes[v.reason][1],
  "cli-option-add-codes": () => "put our codes in one new column ‘Code’ at the right of lists that have no codes",
  "members-without-group": (v) =>
    `We do not find this group on the sheet of groups: rows ${v.rows}. These ${v.count} members do not take part.`,
  "members-without-groups": (v) =>
    `We read no groups here. ${v.count === 1 ? "This member does" : `These ${v.count} members do`} therefore not take part.`,
  "remedy-members-without-groups": fixed(
    "Are the groups in another file? Then read it too: open the file with groups and name this one behind --with. Or put the list of groups on a sheet of this workbook.",
  ),
  "member-of-several-groups": (v) =>
    `${v.count === 1 ? `Row ${v.rows}: this member` : `Rows ${v.rows}: these members`} may belong to more than one group, and ${v.count === 1 ? "does" : "do"} not take part.`,
  "group-filled-down": (v) =>
    `Column ‘${v.header}’: the group stands at the first member only. We read the blank cells below it (${v.cells}) as the same group.`,
  "remedy-group-filled-down": fixed(
    "Nothing needs doing if that is right. Do not sort this sheet: the members would lose their group.",
  ),
  "code-alike": (v) =>
    `${v.count === 1 ? "Two codes differ" : `${v.count} pairs of codes differ`} in spaces, hyphens or noughts only: ${v.cells}. They may be the same.`,
  "remedy-code-alike": fixed(
    "If they are the same, take one away. If not, give one of them another code. Both take part now.",
  ),
  "person-alike": (v) =>
    `${alike[v.by]}: ${v.cells}. ${v.twoGroups ? "One person may be in two groups." : `${doubled[v.unit]} may stand here twice.`}`,
  "remedy-person-alike": fixed("If they are the same, take one away. We put nothing together: both take part now."),
  "municipality-of-sheet": fixed("We take the municipality of these rows from the name of the sheet."),
  "remedy-municipality-of-sheet": fixed("If that is not right for all rows, add a column ‘Municipality’."),
  "survey-code-unknown": (v) =>
    `${v.count === 1 ? `Row ${v.rows} has` : `${v.count} rows (${v.rows}) have`} no code that is on the list. In an evaluation nobody can tell then whose answer it is.`,
  "remedy-survey-code-unknown": fixed(
    "Fill in the right code if you know it. It changes nothing for the groups and households.",
  ),
};
