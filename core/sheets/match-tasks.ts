import type { Language } from "../workbook/layout.ts";
import type { SheetDesign } from "./design.ts";
import { taskColumns, taskEmphases } from "./tasks.ts";

/** Start of the key of every sheet with the tasks of one match. */
const keyStart = "tasks_";

/** The key of the sheet with the tasks of a match: letters, digits and `_`, such as `tasks_M_07` for `M-07`. */
export function matchTasksKey(match: string): string {
  const coded = match.replace(/[^0-9A-Za-z-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
  return keyStart + coded.replace(/-/gu, "_");
}

/** The name on the tab of that sheet, such as `M-07 taken`; where a workbook cannot have it, it gets the nearest. */
export function matchTasksName(match: string, language: Language): string {
  return `${match} ${language === "nl" ? "taken" : "tasks"}`;
}

/**
 * The sheet `M-07 taken`: the checklist of one match, for its group to fill in. Status and who may also be typed on the
 * sheet `Taken`; day of completion and notes stand only here.
 */
export function matchTasksDesign(match: string): SheetDesign {
  return {
    key: matchTasksKey(match),
    name: { nl: matchTasksName(match, "nl"), en: matchTasksName(match, "en") },
    lead: [],
    columns: [
      taskColumns.task,
      taskColumns.title,
      taskColumns.domain,
      taskColumns.phase,
      taskColumns.due,
      { ...taskColumns.responsible, input: true },
      taskColumns.person,
      {
        key: "supporting",
        title: { nl: "Met hulp van", en: "With help from" },
        type: "text",
        width: 20,
        wrap: true,
        filledBy: "us",
      },
      {
        key: "decision",
        title: { nl: "Besluit bij", en: "Decided by" },
        type: "text",
        width: 12,
        choices: [{ value: "newcomer", words: { nl: "nieuwkomer", en: "newcomer" } }],
        hint: {
          title: { nl: "Wie besluit", en: "Who decides" },
          text: {
            nl: "Staat hier nieuwkomer, dan kiest de nieuwkomer, en is de taak pas klaar als die heeft gekozen.",
            en: "Where it says newcomer, the choice is the newcomer's, and the task is only done once they have chosen.",
          },
        },
        filledBy: "us",
      },
      taskColumns.status,
      { key: "done-on", title: { nl: "Klaar op", en: "Done on" }, type: "date", width: 12, filledBy: "people" },
      {
        key: "note",
        title: { nl: "Notitie", en: "Note" },
        type: "text",
        width: 26,
        wrap: true,
        hint: {
          title: { nl: "Alleen wat nodig is", en: "Only what is needed" },
          text: {
            nl: "Liever geen namen, en niets over gezondheid of geloof.",
            en: "Better no names, and nothing about health or religion.",
          },
        },
        filledBy: "people",
      },
      {
        key: "attention",
        title: { nl: "Let op", en: "Mind" },
        type: "text",
        width: 34,
        wrap: true,
        filledBy: "us",
      },
    ],
    keyColumns: ["task"],
    frozenColumns: 2,
    emphases: taskEmphases,
    print: { orientation: "landscape" },
    tabColour: "9DC3E6",
    place: "last",
  };
}
