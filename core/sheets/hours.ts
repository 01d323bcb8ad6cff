import type { ColumnDesign, SheetDesign } from "./design.ts";

/** Months of a match that are counted: the programme lasts a year. */
export const monthsCounted = 12;

/** The key of the column with the hours of a month, counted from 1. */
export function monthColumn(month: number): string {
  return `month-${month}`;
}

const months: readonly ColumnDesign[] = Array.from({ length: monthsCounted }, (_, at) => ({
  key: monthColumn(at + 1),
  title: { nl: `Maand ${at + 1}`, en: `Month ${at + 1}` },
  type: "number",
  width: 8,
  filledBy: "us",
}));

/**
 * The sheet `Uren`: what a group may expect before it signs up (R42), and of every running match the hours of its members
 * per month, in the order in which the group lists them. Hours, never a ranking.
 */
export const hoursDesign: SheetDesign = {
  key: "hours",
  name: { nl: "Uren", en: "Hours" },
  lead: [
    { nl: "Uren per maand", en: "Hours per month" },
    {
      nl: "Bovenaan: wat een groep kan verwachten. Daaronder per match wat de verdeling nu van elk lid vraagt. Het zijn schattingen.",
      en: "At the top: what a group may expect. Below, per match, what the division asks of each member now. These are estimates.",
    },
    {
      nl: "De eerste drie maanden zijn druk. Is het te veel voor iemand? Pas op het blad Beschikbaarheid de uren aan, en verdeel opnieuw.",
      en: "The first three months are busy. Is it too much for somebody? Change the hours on the sheet Availability, and divide again.",
    },
  ],
  columns: [
    {
      key: "kind",
      title: { nl: "Soort", en: "Kind" },
      type: "text",
      width: 15,
      choices: [
        { value: "expected-group", words: { nl: "verwacht per groep", en: "expected per group" } },
        { value: "expected-member", words: { nl: "verwacht per lid", en: "expected per member" } },
        { value: "group", words: { nl: "groep samen", en: "group together" } },
        { value: "member", words: { nl: "lid", en: "member" } },
      ],
      filledBy: "us",
    },
    { key: "match", title: { nl: "Match", en: "Match" }, type: "text", width: 9, filledBy: "us" },
    { key: "member", title: { nl: "Lid", en: "Member" }, type: "text", width: 20, wrap: true, filledBy: "us" },
    {
      key: "offered",
      title: { nl: "Per week beschikbaar", en: "Offered a week" },
      type: "number",
      width: 12,
      filledBy: "us",
    },
    ...months,
    { key: "total", title: { nl: "Samen", en: "Total" }, type: "number", width: 9, filledBy: "us" },
  ],
  keyColumns: ["kind", "match", "member"],
  frozenColumns: 3,
  emphases: [{ when: "equals", column: "kind", value: "group", emphasis: "muted" }],
  print: { orientation: "landscape" },
  tabColour: "2E75B6",
  place: "last",
};
