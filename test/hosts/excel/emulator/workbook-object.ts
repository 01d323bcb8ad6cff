import { Area } from "./area.ts";
import { number, oneOf, text, truth } from "./arguments.ts";
import type { Book } from "./book.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { namesOf } from "./names-object.ts";
import { pivotsOf } from "./pivots-object.ts";
import { refuse } from "./problem.ts";
import { propertiesOf, xmlPartsOf } from "./properties-object.ts";
import { range } from "./range-object.ts";
import { commentsOf, notesOf } from "./remarks-object.ts";
import { serialOf } from "./serial.ts";
import { tablesOf } from "./tables-object.ts";
import { worksheetsOf } from "./worksheet-object.ts";

/** What an add-in can switch for the time that it works. */
export interface Switches {
  events: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
}

/** The workbook and the program around it. */
export interface Root {
  readonly book: Book;
  readonly switches: Switches;
}

/** The object that every request begins with. */
export function workbook(root: Root): Entity {
  return entity(kind, root);
}

function activeArea({ book }: Root, whole: boolean): Area {
  const sheet = book.active ?? refuse("ItemNotFound");
  const rect = sheet.selected ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return new Area(sheet, whole ? rect : { ...rect, bottom: rect.top, right: rect.left });
}

const kind = defined<Root>({
  name: "Workbook",
  properties: {
    autoSave: { since: 9, get: () => true },
    isDirty: { since: 9, get: () => true },
    name: { since: 7, get: ({ book }) => book.words.name },
    readOnly: { since: 8, get: ({ book }) => book.readOnly },
  },
  links: {
    _Runtime: { since: 5, to: (root) => entity(runtimeKind, root) },
    application: { to: (root) => entity(applicationKind, root) },
    comments: { since: 10, to: ({ book }) => commentsOf(book) },
    customXmlParts: { since: 5, to: ({ book }) => xmlPartsOf(book) },
    functions: { since: 2, to: (root) => entity(functionsKind, root) },
    names: { to: ({ book }) => namesOf(book) },
    notes: { since: 18, to: ({ book }) => notesOf(book) },
    pivotTables: { since: 3, to: ({ book }) => pivotsOf(book) },
    properties: { since: 7, to: ({ book }) => propertiesOf(book) },
    protection: { since: 7, to: (root) => entity(protectionKind, root) },
    tables: { to: ({ book }) => tablesOf(book) },
    worksheets: { to: ({ book }) => worksheetsOf(book) },
  },
  methods: {
    // What `Excel.createWorkbook` becomes in Excel on the web, whose script this is: the file opens in a tab of its own.
    createAndOpenWorkbook: {
      since: 8,
      call: ({ book }, [base64]) => {
        book.openedBeside.push(text(base64));
        return null;
      },
    },
    getActiveCell: { since: 7, call: (root) => range(activeArea(root, false)) },
    getSelectedRange: { call: (root) => range(activeArea(root, true)) },
  },
});

/** Days between the calendar from 1900 and the one from 1904. */
const between = 1462;

/** The functions of a sheet, as far as they are asked for: each counts as the workbook does. */
const functionsKind = defined<Root>({
  name: "Functions",
  methods: {
    date: {
      since: 2,
      call: ({ book }, [year, month, day]) => {
        const serial = serialOf({ year: number(year), month: number(month), day: number(day) });
        return entity(resultKind, serial === undefined ? undefined : serial - (book.date1904 ? between : 0));
      },
    },
  },
});

const resultKind = defined<number | undefined>({
  name: "FunctionResult",
  properties: {
    value: { since: 2, get: (value) => value ?? null },
    error: { since: 2, get: (value) => (value === undefined ? "#NUM!" : null) },
  },
});

const runtimeKind = defined<Root>({
  name: "Runtime",
  properties: {
    enableEvents: {
      since: 8,
      get: ({ switches }) => switches.events,
      set: ({ switches }, value) => {
        switches.events = truth(value);
      },
    },
  },
});

const protectionKind = defined<Root>({
  name: "WorkbookProtection",
  properties: { protected: { since: 7, get: ({ book }) => book.structureProtected } },
  methods: {
    protect: {
      since: 7,
      clearsUndo: true,
      call: ({ book }) => {
        book.structureProtected = true;
        return null;
      },
    },
    unprotect: {
      since: 7,
      clearsUndo: true,
      call: ({ book }) => {
        book.structureProtected = false;
        return null;
      },
    },
  },
});

const applicationKind = defined<Root>({
  name: "Application",
  properties: {
    calculationMode: {
      get: ({ switches }) => switches.calculationMode,
      set: ({ switches }, value) => {
        switches.calculationMode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
      },
    },
    calculationState: { since: 9, get: () => "Done" },
  },
  methods: {
    calculate: { call: () => null },
    suspendApiCalculationUntilNextSync: { since: 6, call: () => null },
    suspendScreenUpdatingUntilNextSync: { since: 9, call: () => null },
  },
});
