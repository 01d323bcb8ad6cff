import type { CellsSaid, Marks, ScaleSaid, Subject, Top } from "../nl/intake.ts";
import type { intake as dutch } from "../nl/intake.ts";
import type { Words } from "../../sheets/design.ts";
import { namesOf } from "./words.ts";

/** One cell: `In C7 (column ‘Postcode’) ...`; several: `Column ‘Postcode’: in 12 cells (C7, C9, …) ...`. */
const inCells = (what: string) => (v: CellsSaid) =>
  v.count === 1
    ? `In ${v.cells} (column ‘${v.header}’) ${what}.`
    : `Column ‘${v.header}’: in ${v.count} cells (${v.cells}) ${what}.`;

/** What marks are for. */
const marks: Readonly<Record<Marks, string>> = {
  vulnerability: "vulnerability",
  willingness: "willingness",
  experience: "experience",
};

const scales = (v: ScaleSaid): string =>
  `The header ‘${v.header}’ gives marks from ${v.lowest} to ${v.highest}. By the setting ${v.setting} they go from 0 to ${v.top}.`;

const reversed = (v: { header: string; marks: Marks }): string =>
  `By the header ‘${v.header}’ a high mark stands for little ${marks[v.marks]}. We read a high mark as much.`;

/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** What a column about who somebody is speaks of. */
const subjects: Readonly<Record<Subject, string>> = {
  sex: "sex",
  religion: "religion",
  origin: "origin",
  orientation: "sexual orientation",
  language: "language",
};

/** Columns that nothing is done with and that look like ones a rule needs. */
const off = (about: string, rule: string) => (v: { headers: string; count: number }) =>
  `We do not use ${v.count === 1 ? "this column, but it seems" : "these columns, but they seem"} to be about ${about}: ${v.headers}. ${rule}.`;

/** Sentences of intake, in English. A problem and its remedy: `code` and `remedy-code`. */
export const intake: typeof dutch = {
  // What is wrong with single cells
  "formula-error": inCells("a formula gives an error"),
  "postcode-unreadable": inCells("there is no postcode we recognise"),
  "postcode-several": inCells("there is more than one postcode"),
  "date-unclear": inCells("there is no clear date"),
  "date-weekday": inCells("the day of the week and the date do not belong together"),
  "date-ambiguous": inCells("the date can mean two days: the column mixes up the order of day and month"),
  "yes-no-unclear": inCells("there is no yes or no"),
  "yes-no-conditional": inCells("there is no clear yes or no but a condition or a doubt"),
  "number-unreadable": inCells("there is no number we can use"),
  "count-unreadable": inCells("there is no count we can use"),
  "distance-limit-unreadable": inCells("there is no distance in kilometres we can use"),
  "age-approximate": inCells("there is an age that is only known roughly"),
  "age-unreadable": inCells("there is no age in years"),
  "score-unreadable": (v: CellsSaid & Top) => inCells(`there is no score from 0 to ${v.top}`)(v),
  "scale-unreadable": (v: CellsSaid & Top) => inCells(`there is no number from 0 to ${v.top}`)(v),
  "focus-unreadable": inCells("there is no number from 1 to 5"),
  "type-unclear": inCells("there is no household type we recognise"),
  "type-needs-sex": inCells("it only says that somebody lives alone, not whether it is a man or a woman"),
  "type-two-adults": inCells("there are two or more adults without children: we do not know whether they are a couple"),
  "type-unknown": inCells("the household type is not known"),
  "counts-contradict": inCells("the total does not fit the number of adults and children"),
  "type-contradicts": inCells("the household type does not fit the number of adults or children"),
  "language-unknown": inCells("there is a language we do not know"),
  "language-ambiguous": inCells("there is a language that can be more than one"),
  "language-which-kurdish": inCells("it says Kurdish but not which Kurdish"),
  "email-unreadable": inCells("there is no e-mail address"),
  "email-several": inCells("there is more than one e-mail address; we use the first"),
  "phone-unreadable": inCells("there is no telephone number"),
  "dutch-level-unclear": inCells("there is no clear language level"),
  "status-unclear": inCells("there is a status we do not know"),
  "daytime-unclear": inCells("it does not say how often somebody is free in the daytime"),
  "sex-unclear": inCells("there is a sex we do not recognise"),
  "ambassador-unclear": inCells("it is not clear whether an ambassador is wanted"),
  "coordinate-unreadable": inCells("there is no coordinate in degrees"),
  "coordinates-incomplete": inCells("there is only one of the two coordinates"),
  "coordinates-swapped": inCells("latitude and longitude have changed places; we read them the other way round"),
  "coordinates-abroad": inCells("there is a point outside the Netherlands"),
  "group-size-differs": inCells("there is another number than the members we read of that group"),
  "absence-reversed": inCells("the last day away is before the first"),
  "contact-unknown": inCells("there is a contact person who is not on the sheet of contact persons"),
  "ranking-unreadable": inCells("there is no rank we can use"),
  "ranking-uneven": inCells(
    "there is a number that stands more than once on this row while another is left out: that is no order",
  ),
  "ranking-repeated": inCells("there is a choice that was named before on this row"),
  "ranking-option-unknown": inCells("there is a preference we do not recognise"),

  // What to do about it
  "remedy-formula-error": fixed(
    "Repair the formula or type the value. Is the formula right? Then open the file in Excel or LibreOffice and save it, so that it is calculated.",
  ),
  "remedy-postcode-unreadable": fixed("Write four digits and two letters, such as 1234 AB. Four digits will do."),
  "remedy-postcode-several": fixed("Leave only the postcode of the home."),
  "remedy-date-unclear": fixed("Write day, month and year, such as 3-4-2020 or 3 April 2020."),
  "remedy-date-weekday": fixed("Look up which day it was and correct the date."),
  "remedy-date-ambiguous": fixed("Write the day first in the whole column, or write the month in letters."),
  "remedy-yes-no-unclear": fixed("Fill in yes, no or don't know."),
  "remedy-yes-no-conditional": fixed("Ask about it. Until then we count it as unknown."),
  "remedy-number-unreadable": fixed("Fill in one number, such as 4 or 2.5."),
  "remedy-count-unreadable": fixed("Fill in a whole number."),
  "remedy-distance-limit-unreadable": fixed(
    "Fill in one number of kilometres, more than 0 and at most 500, such as 8 or 7.5. Until then the limit of the round holds.",
  ),
  "remedy-age-approximate": fixed("That does no harm: we then use no age. If you know it exactly, fill in one number."),
  "remedy-age-unreadable": fixed("Fill in the age as one number from 0 to 120."),
  "remedy-score-unreadable": (v: Top) =>
    `Fill in a number from 0 (none) to ${v.top} (very much). Until then the vulnerability is unknown. Do your scores go higher? Put the highest on the sheet Settings at vulnerability.scale.`,
  "remedy-scale-unreadable": (v: Top) =>
    `Fill in a number from 0 (none) to ${v.top} (very much). Until then it is unknown. Do your marks go higher? Put the highest on the sheet Settings at vulnerability.group-scale.`,
  "remedy-focus-unreadable": fixed("Fill in a number from 1 (social) to 5 (goal-oriented)."),
  "remedy-type-unclear": fixed(
    "Choose: family with children, couple without children, single parent, single man or single woman.",
  ),
  "remedy-type-needs-sex": fixed("Write single man, single woman or single parent."),
  "remedy-type-two-adults": fixed("Fill in the household type. We do not assume it."),
  "remedy-type-unknown": fixed(
    "Fill in the household type. Until then the groups' preferences do not count for this household.",
  ),
  "remedy-counts-contradict": fixed(
    "Look which number is right. Until then we do not use the number of adults and children of this row.",
  ),
  "remedy-type-contradicts": fixed("Look which is right. Until then the household type of this row is not known."),
  "remedy-language-unknown": fixed("Write the name of the language in full, with commas between languages."),
  "remedy-language-ambiguous": fixed("Ask which language it is, for example Dari or Pashto."),
  "remedy-language-which-kurdish": fixed(
    "Ask whether it is Kurmanji or Sorani when you look for an interpreter or ambassador.",
  ),
  "remedy-email-unreadable": fixed("Fill in an address such as name@example.org, without spaces."),
  "remedy-email-several": fixed("Put the address first that you want to use."),
  "remedy-phone-unreadable": fixed("Fill in the number with all its digits, such as 06-12345678."),
  "remedy-dutch-level-unclear": fixed("Fill in one level: none, A0, A1, A2, B1, B2, C1 or C2."),
  "remedy-status-unclear": fixed("Choose: registered, intake, approved, pool, matched, paused, withdrawn or ended."),
  "remedy-daytime-unclear": fixed("Fill in often, sometimes or never. Empty is fine too."),
  "remedy-sex-unclear": fixed("Fill in man, woman or other. Empty is fine too."),
  "remedy-ambassador-unclear": fixed("Fill in wanted, not needed or declined. Empty is fine too."),
  "remedy-coordinate-unreadable": fixed(
    "Fill in degrees with decimals, such as 52.3712. Or leave the cell empty and fill in the postcode.",
  ),
  "remedy-coordinates-incomplete": fixed("Fill in both latitude and longitude, or neither."),
  "remedy-coordinates-swapped": fixed("Put them in their places if you like. It makes no difference to the distance."),
  "remedy-coordinates-abroad": fixed("Check the coordinates: often the decimal sign was lost."),
  "remedy-group-size-differs": fixed("Look which is right. We use the number that stands here."),
  "remedy-absence-reversed": fixed(
    "See which day is right. Until then it is not known when somebody on this row is away.",
  ),
  "remedy-contact-unknown": fixed(
    "Write the name the same on both sheets, or add the person. Without an e-mail address no reminders are sent.",
  ),
  "remedy-ranking-unreadable": fixed("Use 1 for the first choice, 2 for the second, and so on. Empty is fine too."),
  "remedy-ranking-uneven": fixed(
    "Leave out no number. If two choices are equally good, write 1, 1, 2, 3 or 1, 1, 3, 4, for example.",
  ),
  "remedy-ranking-repeated": fixed("Name each choice only once. Empty is fine too."),
  "remedy-ranking-option-unknown": fixed(
    "Use: family with children, couple without children, single parent, single man, single woman.",
  ),

  // Columns that are never read
  "refused-citizen-number": fixed(
    "A column of citizen service numbers is never read. Only bodies with a legal task may use that number.",
  ),
  "refused-orientation": fixed(
    "A column about sexual orientation is never read. Nobody may be chosen or turned down for it.",
  ),
  "refused-religion": fixed("A column about religion is never read. Nobody may be chosen or turned down for it."),
  "refused-health": fixed(
    "A column about illness or diagnosis is never read. Matching needs only a vulnerability score.",
  ),
  "refused-identity-papers": fixed(
    "A column with numbers of passports or residence permits is never read. Matching does not need them.",
  ),
  "refused-origin": fixed(
    "A column about origin or nationality is not read. Nobody may be chosen or turned down for it.",
  ),
  "refused-flight-history": fixed(
    "A column about somebody's flight or asylum story is never read. That story does not belong in a spreadsheet.",
  ),
  "refused-criminal-record": fixed(
    "A column about a criminal past is never read. Whether a certificate of conduct was seen is enough.",
  ),

  // Sheets, columns, codes, rankings, places
  "remedy-refused": (v: { header: string }) =>
    `You need not do anything. If you do not need the column ‘${v.header}’, remove it.`,
  "remedy-mapping-refused": fixed("Leave out --map for this column."),
  "rows-hidden": (v: { sheet: string; count: number }) =>
    `On the sheet ‘${v.sheet}’ ${v.count === 1 ? "1 row is" : `${v.count} rows are`} hidden or filtered away. Whoever stands there counts all the same.`,
  "remedy-rows-hidden": fixed(
    "Is that not what you want? Then give these people a status that says they do not take part.",
  ),
  "rows-example": (v: { rows: string; count: number }) =>
    v.count === 1
      ? `Row ${v.rows} shows how the list is filled in. It does not count.`
      : `Rows ${v.rows} show how the list is filled in. They do not count.`,
  "remedy-rows-example": fixed(
    "Does somebody stand there who should take part? Then take the word ‘example’ out of that row.",
  ),
  "rows-note": (v: { rows: string; count: number }) =>
    v.count === 1
      ? `Row ${v.rows} is read as a note. It does not count.`
      : `Rows ${v.rows} are read as notes. They do not count.`,
  "remedy-rows-note": fixed(
    "Does somebody stand there who should take part? Then fill in more cells of that row, such as a code or postcode.",
  ),
  "rows-total": (v: { rows: string; count: number }) =>
    v.count === 1
      ? `Row ${v.rows} is read as a total. It does not count.`
      : `Rows ${v.rows} are read as totals. They do not count.`,
  "remedy-rows-total": fixed(
    "Does somebody stand there who should take part? Then put a code or a postcode in that row.",
  ),
  "table-below": (v: { sheet: string; row: number }) =>
    `On the sheet ‘${v.sheet}’ another table begins at row ${v.row}. We do not read it.`,
  "table-beside": (v: { sheet: string; column: string }) =>
    `On the sheet ‘${v.sheet}’ another table stands beside the list, from column ${v.column}. We do not read it.`,
  "people-side-by-side": (v: { header: string; count: number }) =>
    `In ${v.count} columns from ‘${v.header}’ on people stand side by side on one row. We do not read these columns.`,
  "remedy-people-side-by-side": fixed(
    "Should we know these people? Then make a sheet ‘Members’ with a row for each of them and their group beside it.",
  ),
  "remedy-table-apart": fixed(
    "Are there people in it who should take part? Then move that table to a sheet of its own.",
  ),
  "sheet-unknown": (v: { sheet: string }) => `We do not recognise the sheet ‘${v.sheet}’. We leave it alone.`,
  "remedy-sheet-unknown": fixed(
    "Does it hold groups or households? Give the sheet a name that says so, or say it on the sheet Columns.",
  ),
  "sheet-typed-arrangements": (v: { sheet: string }) =>
    `The arrangements on the sheet ‘${v.sheet}’ count in every round. You can keep them there.`,
  "sheet-lost-mark": (v: { sheet: string }) =>
    `The sheet ‘${v.sheet}’ looks like a sheet of Samen Hier that has lost its mark. We read no people from it and no longer keep it up to date.`,
  "remedy-sheet-lost-mark": fixed(
    "Rather use an earlier version of the file. If you cannot, copy what you filled in here to the new sheet and remove this one.",
  ),
  "no-people": fixed("We find no sheet with groups or households in this file."),
  "remedy-no-people": fixed("Put a header above every column, such as Group code, Postcode, Household type or Adults."),
  "columns-guessed": (v: { headers: string; count: number }) =>
    `We are not sure what ${v.count === 1 ? "this column holds" : `these ${v.count} columns hold`}: ${v.headers}. We do not use ${v.count === 1 ? "it" : "them"} yet.`,
  "remedy-columns-guessed": fixed(
    "See on the sheet Columns whether our proposal is right and put your name under ‘Confirmed by’. If it is not, choose another field from the dropdown.",
  ),
  "scale-differs": (v: ScaleSaid) => `${scales(v)} We do not use the column yet.`,
  "scale-differs-used": (v: ScaleSaid) => `${scales(v)} You confirmed the column: we read it as the setting says.`,
  "remedy-scale-differs": (v: Pick<ScaleSaid, "lowest" | "highest" | "setting">) => {
    const put = `Put ${v.highest} on the sheet Settings at ${v.setting}`;
    const both = v.setting === "vulnerability.group-scale" ? " It then holds for willingness and for experience." : "";
    if (v.lowest === 0) return `${put}.${both} If the header is wrong, correct it.`;
    return `${put} and confirm the column on the sheet Columns: ${v.lowest} then counts as ${v.lowest} of ${v.highest}.${both} Does ${v.lowest} stand for none? Then take ${v.lowest} off every mark, correct the header and put ${v.highest - v.lowest} at ${v.setting}.`;
  },
  "marks-reversed": (v: { header: string; marks: Marks }) => `${reversed(v)} We do not use the column yet.`,
  "marks-reversed-used": (v: { header: string; marks: Marks }) =>
    `${reversed(v)} You confirmed the column, so we use it all the same.`,
  "remedy-marks-reversed": (v: { marks: Marks }) =>
    `Turn the marks round, so that the highest stands for the most ${marks[v.marks]}, and correct the header. If we misunderstand the header, confirm the column on the sheet Columns.`,
  "columns-unused": (v: { headers: string; count: number }) =>
    `We do not use ${v.count === 1 ? "this column" : `these ${v.count} columns`}: ${v.headers}.`,
  "questions-not-matched": (v: { headers: string; count: number }) =>
    `We do not use ${v.count === 1 ? "this column" : `these ${v.count} columns`} for matching: ${v.headers}.`,
  "remedy-questions-not-matched": fixed(
    "That does no harm. A question does count in the evaluation, if we recognise it there. If one of them has a field, choose it from the dropdown under ‘Field’ on the sheet Columns.",
  ),
  "remedy-columns-unused": fixed(
    "That does no harm. If one of them should be used, choose its field from the dropdown under ‘Field’ on the sheet Columns.",
  ),
  "off-vulnerability": off("vulnerability", "Matching now takes no account of vulnerability"),
  "off-willingness": off("the willingness of groups", "Matching now takes no account of what a group can handle"),
  "off-experience": off("the experience of groups", "Matching now takes no account of the experience of a group"),
  "off-consent": off("consent", "Matching now takes no account of consent"),
  "off-approval": off(
    "the certificate of conduct or another check",
    "Matching now takes no account of certificates of conduct",
  ),
  "off-location": off("where people live", "Matching now does not know how far from each other people live"),
  "remedy-off": fixed(
    "Choose the right field for this column on the sheet Columns, from the dropdown under ‘Field’. If the column is about something else, choose the dash (-).",
  ),
  "mapping-no-sheet": (v: { sheet: string; header: string; field: string }) =>
    `There is no sheet ‘${v.sheet}’ with lists of yours. So ${v.header === "*" ? "it" : `the column ‘${v.header}’`} cannot be ‘${v.field}’.`,
  "remedy-mapping-no-sheet": fixed("Write the name of the sheet as it stands on its tab."),
  "mapping-no-column": (v: { header: string; field: string }) => `There is no column ‘${v.header}’ on this sheet.`,
  "remedy-mapping-no-column": fixed(
    "Check the header. If the column was renamed you find it under its new name on the sheet Columns.",
  ),
  "mapping-unknown-field": (v: { header: string; field: string }) =>
    `For the column ‘${v.header}’ somebody chose ‘${v.field}’. We do not know that field on this kind of sheet.`,
  "remedy-mapping-unknown-field": fixed(
    "On the sheet Columns, choose a field from the dropdown under ‘Field’ (they stand on the sheet Lists too), or a dash (-) to leave the column alone.",
  ),
  "remedy-map-unknown-field": (v: { words: readonly Words[] }) =>
    `What it can be here: ${namesOf(v.words)}. A dash (-) leaves the column alone.`,
  "remedy-map-unknown-sheet": (v: { sheet: string }) =>
    `First say what kind of sheet it is, such as --map '${v.sheet}!*=groups'.`,
  "mapping-unknown-role": (v: { sheet: string; field: string }) =>
    `For the whole sheet ‘${v.sheet}’ somebody chose ‘${v.field}’. We do not know that kind of sheet.`,
  "remedy-mapping-unknown-role": (v: { words: readonly Words[] }) => `What a sheet can be: ${namesOf(v.words)}.`,
  "mapping-role-everywhere": fixed("What a sheet is cannot be said for all sheets at once."),
  "remedy-mapping-role-everywhere": fixed("Name the sheet itself, instead of the asterisk (*)."),
  "columns-no-sheet": (v: { sheet: string }) =>
    `This speaks of a sheet ‘${v.sheet}’. There is no such sheet with lists of yours, so it holds nowhere.`,
  "remedy-columns-no-sheet": fixed(
    "Write the name of the sheet as it stands on its tab. If the sheet is gone, remove this line as well.",
  ),
  "mapping-personal": (v: { header: string; field: string; subject: Subject }) =>
    `The column ‘${v.header}’ is about ${subjects[v.subject]}. Somebody chose ‘${v.field}’ for it. That cannot be: nobody may be chosen or turned down by it. The column is not read now.`,
  "remedy-mapping-personal": fixed(
    "Put a dash (-) at this column. Languages may be the field ‘Languages’, and sex the field ‘Sex’.",
  ),
  "mapping-refused": (v: { header: string }) =>
    `Somebody chose a field for the column ‘${v.header}’, but this column is never read.`,
  "code-proposed": (v: { sheet: string; count: number }) =>
    `The sheet ‘${v.sheet}’ has no column with codes. ${v.count === 1 ? "Its row gets" : `Its ${v.count} rows get`} a code from us that comes from the row itself.`,
  "remedy-code-proposed": fixed(
    "You may sort. A column ‘Code’ of your own is better: if a name changes so does our code. Our codes stand on the sheet Codes; copy them into that column.",
  ),
  "code-missing": (v: { sheet: string; count: number; rows: string }) =>
    `${v.count === 1 ? "One row has" : `${v.count} rows have`} no code (row ${v.rows}). For now we use one of our own.`,
  "remedy-code-missing": fixed("Fill in a code that nobody has yet, or copy ours from the sheet Codes."),
  "code-long": (v: { row: number; most: number }) =>
    `The code in row ${v.row} is longer than ${v.most} characters. Spreadsheet programs cannot look up such a code. Row ${v.row} takes no part.`,
  "remedy-code-long": fixed(
    "Give a short code, such as H-12. If the column holds something other than codes, choose another column.",
  ),
  "row-formula-error": (v: { cell: string; header: string; row: number }) =>
    `In ${v.cell} (column ‘${v.header}’) a formula gives an error. Row ${v.row} takes no part.`,
  "code-shared": (v: { row: number; earlier: string }) =>
    `The household on row ${v.row} has the same code as a group (${v.earlier}). That leads to mistakes. Give one of the two another code.`,
  "code-duplicate": (v: { row: number; earlier: string }) =>
    `The code in row ${v.row} stands earlier (${v.earlier}). Row ${v.row} takes no part.`,
  "remedy-code-duplicate": fixed("Give one of the two another code, or remove the double row."),
  "row-duplicate": (v: { row: number; earlier: string }) =>
    `Row ${v.row} says exactly what an earlier row says (${v.earlier}). Row ${v.row} takes no part.`,
  "remedy-row-duplicate": fixed("Remove the double row, or give both rows a code of their own."),
  "point-refused": (v: { row: number; km: number }) =>
    `The point in row ${v.row} lies more than ${v.km} km from other postcodes with the same first three digits. We do not use it.`,
  "remedy-point-refused": fixed("Check the postcode and the coordinates of this row."),
  "ranking-looks-like-rating": (v: { header: string }) =>
    `The numbers from column ‘${v.header}’ on look like marks, not an order: many rows use a number more than once. We do not use them as preferences.`,
  "remedy-ranking-looks-like-rating": fixed("Ask for an order: 1 for the first choice, 2 for the second, and so on."),
  "ranking-direction-assumed": (v: { header: string }) =>
    `From column ‘${v.header}’ on there are numbers for a preference, but not which number is the first choice. For now we read 1 as the first choice.`,
  "remedy-ranking-direction-assumed": fixed(
    "Write in the header or above it: 1 = most wanted, or 5 = most wanted. Or choose beside ranking.first on the sheet Settings: lowest (1 is the first choice) or highest (the highest number is).",
  ),
  "ranking-direction-unknown": (v: { header: string }) =>
    `From column ‘${v.header}’ on there are numbers beside kinds of households, but not which number is the first choice. We do not use them yet.`,
  "remedy-ranking-direction-unknown": fixed(
    "Write in the header or above it: 1 = most wanted, or 5 = most wanted. Or choose beside ranking.first on the sheet Settings: lowest (1 is the first choice) or highest (the highest number is).",
  ),
  "ranking-highest-is-best": (v: { header: string }) =>
    `From column ‘${v.header}’ on there is an order in which the highest number is the first choice. That is how we read it.`,
  "remedy-ranking-highest-is-best": fixed("You need not do anything if that is right."),
  "date-order-assumed": (v: { header: string }) =>
    `Column ‘${v.header}’ has dates that can be read in two ways. We read the day first, then the month.`,
  "remedy-date-order-assumed": fixed("If that is wrong, write the month in letters."),
  "date-month-first": (v: { header: string }) =>
    `Column ‘${v.header}’ has dates with the month first. That is how we read the whole column.`,
  "remedy-date-month-first": fixed("If that is wrong, write the month in letters."),
  "member-without-group": (v: { row: number }) =>
    `Row ${v.row}: we do not find this group on the sheet of groups. This member is left out.`,
  "remedy-member-without-group": fixed("Write the code of the group exactly as on the sheet of groups."),
  "members-without-group-column": fixed("This list of members does not show which group a member belongs to."),
  "remedy-members-without-group-column": fixed("Add a column ‘Group code’."),
  "inspect-found": (v: { groups: number; households: number; members: number }) =>
    `Found: ${v.groups} ${v.groups === 1 ? "group" : "groups"} (${v.members} members) and ${v.households} ${v.households === 1 ? "household" : "households"}.`,
  "inspect-problems": (v: { errors: number; warnings: number }) =>
    `${v.errors === 0 ? "All rows take part" : v.errors === 1 ? "1 row takes no part" : `${v.errors} rows take no part`}, ${v.warnings} ${v.warnings === 1 ? "point" : "points"} to look at.`,
};
