import type { ColumnDesign, SheetDesign } from "./design.ts";
import { choiceToFill, dateToFill, hintOf, nobodyNamed, textToFill, yesOrNo } from "./to-fill.ts";
import { whomFor } from "./trainings.ts";

/** A paper that is noted on `Goedkeuring`, by the name it has in a record; the columns bear it, with `-on` for the day. */
export type NotedPaper = "declaration" | "conductCertificate";
/** The papers that are noted on `Goedkeuring` (R21). */
export const notedPapers: readonly NotedPaper[] = ["declaration", "conductCertificate"];

/** The column with the day on which a paper was seen. */
export function seenOnColumn(paper: NotedPaper): string {
  return `${paper}-on`;
}

function paperColumns(paper: NotedPaper, nl: string, en: string): readonly ColumnDesign[] {
  return [
    choiceToFill(paper, { nl: `${nl} gezien`, en: `${en} seen` }, 13, {
      choices: yesOrNo,
      ...hintOf(
        ["Gezien, niet bewaard", "Ja als u het zelf zag. Bewaar het papier niet, en noteer er niets uit."],
        ["Seen, not kept", "Yes where you saw it yourself. Keep no copy, and note nothing from it."],
      ),
    }),
    dateToFill(seenOnColumn(paper), { nl: `${nl} gezien op`, en: `${en} seen on` }),
  ];
}

/**
 * The sheet `Goedkeuring`: of every member of a group whether the declaration and the certificate of conduct (VOG) were
 * seen, and when; never the papers themselves (R21). We keep the rows; people fill in what their own lists do not have.
 */
export const approvalsDesign: SheetDesign = {
  key: "approvals",
  name: { nl: "Goedkeuring", en: "Approval" },
  lead: [
    {
      nl: "Goedkeuring: zijn de papieren van elk lid gezien?",
      en: "Approval: have the papers of every member been seen?",
    },
    {
      nl: "Noteer alleen dat u de verklaring en de VOG zag, en op welke dag. Vult u van een groep iets in, dan doet die groep pas mee aan een ronde als het van elk lid is gezien.",
      en: "Note only that you saw the declaration and the certificate of conduct, and on which day. Once you fill in something of a group, that group takes part in a round only when it was seen of every member.",
    },
    {
      nl: "Staat het al op uw eigen lijst? Dan telt die lijst, en kunt u dit leeg laten.",
      en: "Is it on your own list already? Then that list counts, and you can leave this blank.",
    },
  ],
  columns: [
    whomFor,
    { key: "code", title: { nl: "Groep", en: "Group" }, type: "text", width: 10, filledBy: "us" },
    { key: "member", title: { nl: "Lid", en: "Member" }, type: "text", width: 20, filledBy: "us" },
    ...paperColumns("declaration", "Verklaring", "Declaration"),
    ...paperColumns("conductCertificate", "VOG", "Conduct certificate"),
    {
      key: "training",
      title: { nl: "Starttraining", en: "Start training" },
      type: "text",
      width: 13,
      choices: [
        { value: "done", words: { nl: "gevolgd", en: "followed" } },
        { value: "planned", words: { nl: "gepland", en: "planned" } },
        { value: "not", words: { nl: "nog niet", en: "not yet" } },
        { value: "not-needed", words: { nl: "n.v.t.", en: "n/a" } },
      ],
      open: true,
      ...hintOf(
        ["Van het blad Training", "Vul dit in op het blad Training, of op uw eigen lijst met leden."],
        ["From the sheet Training", "Fill this in on the sheet Training, or on your own list of members."],
      ),
      filledBy: "us",
    },
    textToFill("remark", { nl: "Opmerking", en: "Remark" }, 24, nobodyNamed),
    {
      key: "given",
      title: { nl: "Volgens uw eigen lijst", en: "By your own list" },
      type: "text",
      width: 28,
      wrap: true,
      filledBy: "us",
    },
  ],
  keyColumns: ["code", "member"],
  frozenColumns: 3,
  emphases: [
    ...notedPapers.flatMap((column) => [
      { when: "equals", column, value: "yes", emphasis: "good" } as const,
      { when: "equals", column, value: "no", emphasis: "bad" } as const,
    ]),
    { when: "equals", column: "training", value: "done", emphasis: "good" },
    { when: "equals", column: "training", value: "not", emphasis: "attention" },
  ],
  print: { orientation: "landscape" },
  tabColour: "9DC3E6",
  place: "last",
};
