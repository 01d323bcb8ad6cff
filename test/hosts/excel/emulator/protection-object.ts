import { isAbsent, onlyKeys, record } from "./arguments.ts";
import type { BookSheet } from "./book-sheet.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { refuse } from "./problem.ts";

/** Whether people may change a sheet. */
export function protectionOf(sheet: BookSheet): Entity {
  return entity(kind, sheet);
}

const optionNames = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
  "selectionMode",
];

const kind = defined<BookSheet>({
  name: "WorksheetProtection",
  properties: {
    options: { since: 2, get: (sheet) => sheet.protection ?? {} },
    protected: { since: 2, get: (sheet) => sheet.protection !== undefined },
  },
  methods: {
    protect: {
      since: 2,
      clearsUndo: true,
      call: (sheet, [options]) => {
        if (sheet.protection !== undefined) refuse("InvalidOperation", "The worksheet is protected already.");
        const given = isAbsent(options) ? {} : record(options);
        onlyKeys(given, optionNames);
        sheet.protection = given;
        return null;
      },
    },
    unprotect: {
      since: 2,
      clearsUndo: true,
      call: (sheet) => {
        sheet.protection = undefined;
        return null;
      },
    },
  },
});
