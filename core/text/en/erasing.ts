import type { ErasedKind } from "../../workbook/erasure.ts";

/** What there is to clean besides cells: one, more. */
const things: Readonly<Record<ErasedKind, readonly [one: string, more: string]>> = {
  comment: ["comment", "comments"],
  note: ["note", "notes"],
  name: ["name of a range or table", "names of ranges or tables"],
  property: ["property of the file", "properties of the file"],
  dropdown: ["dropdown or explanation beside a cell", "dropdowns or explanations beside cells"],
  link: ["link", "links"],
  drawing: ["drawing or text box", "drawings or text boxes"],
  "header-footer": ["header or footer", "headers and footers"],
  pivot: ["pivot table", "pivot tables"],
  chart: ["chart", "charts"],
  picture: ["picture", "pictures"],
  text: ["other text", "other texts"],
  filter: ["filter", "filters"],
  undo: ["step back", "steps back"],
  other: ["other part", "other parts"],
};

/** What people must do themselves because we cannot reach it; `where` is a place or a list of places. */
const left: Readonly<Record<ErasedKind, (where: string) => string>> = {
  comment: (where) => `We could not read or change all comments${where}. Look through them yourself.`,
  note: (where) => `We could not read or change all notes on cells${where}. Look through them yourself.`,
  name: (where) =>
    `A range has a name that says something about this person${where}. Give it another name in the Name Manager.`,
  property: (where) => `We could not change all properties or the name of the file${where}. Look at them yourself.`,
  dropdown: (where) =>
    `We could not look through all dropdowns and explanations beside cells${where}. Look through them yourself.`,
  link: (where) => `We could not look through all links${where}. Look through them yourself.`,
  drawing: (where) => `We could not read all drawings and text boxes${where}. Look through them yourself.`,
  "header-footer": (where) => `We could not look at headers and footers${where}. Look at them yourself.`,
  pivot: (where) => `A pivot table may remember old data${where}. Make it anew if this person was in it.`,
  chart: (where) => `We could not look at a chart${where}. See for yourself whether this person is in it.`,
  picture: (where) => `We cannot read what a picture shows${where}. Look for yourself.`,
  text: (where) => `This person may still stand here, because we could not change it or look at it${where}.`,
  filter: (where) => `We could not look at a filter${where}. Turn the filters off yourself.`,
  undo: () =>
    "Until you close the file your program can still take steps back with Ctrl+Z. Save the file, close it and open it again.",
  other: (where) => `We could not clean a part of the file${where}.`,
};

/** Names of places that are no sheet or cell. */
const places: Readonly<Record<string, string>> = {
  lastAuthor: "who saved the file last",
  fileName: "the name of the file",
  customXml: "data of another program",
  driveComments: "comments in Google Drive",
};

/** Sentences of what programs can and cannot erase, in English. */
export const erasing = {
  "erasing-cleaned": (v: { counts: readonly { kind: ErasedKind; count: number }[] }) =>
    `Besides the cells we cleaned: ${v.counts
      .map(({ kind, count }) => `${count} ${things[kind][count === 1 ? 0 : 1]}`)
      .join(", ")}.`,
  "google-before-forgetting": (_: object) =>
    "This cannot be done any more. Somebody was removed since, and would come back into the file.",
  "remedy-google-before-forgetting": (_: object) => "Look at the file, and change yourself what should be different.",
  "erasing-left": (v: { kind: ErasedKind; places: readonly string[]; more: boolean }) => {
    const named = v.places.map((place) => places[place] ?? place).join(", ");
    return left[v.kind](named === "" ? "" : ` (${named}${v.more ? " and more" : ""})`);
  },
};
